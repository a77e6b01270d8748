/// The names of what a run depends on and is not as it was, as a sentence says them.
package struct ChangedParts: Sendable, Hashable {
  package var names: [String]

  package init(_ names: [String]) { self.names = names }

  /// What has happened, as the beginning or the end of a sentence: `a, b and c have changed`; `nil` where nothing has.
  package var sentence: String? {
    guard let last = names.last else { return nil }
    if names.count == 1 { return "\(last) has changed" }
    return "\(names.dropLast().joined(separator: ", ")) and \(last) have changed"
  }
}
