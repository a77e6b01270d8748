extension NameTemplate {
  /// What happens to all articles but the first where every one gets the same name; `nil` where names depend on the document.
  ///
  /// - Parameter given: The template as the user wrote it.
  package func doubt(about given: String, collision: StagedFolder.Collision) -> String? {
    guard !hasPlaceholders else { return nil }
    let second = "\(String(decoding: given.utf8.dropLast(suffix.utf8.count), as: UTF8.self))-2\(suffix)"
    let result =
      switch collision {
      case .number: "the second article goes to '\(second)', and so on"
      case .fail: "every article but the first fails"
      }
    return "the name has no placeholder, so \(result); '{date}-{slug}\(suffix)' gives each a name of its own"
  }
}
