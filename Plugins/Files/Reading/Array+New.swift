extension Array where Element == String {
  /// The most that a list may hold which is looked through for each text that is added.
  static let longest = 1_000

  /// Adds a text that is not there yet, as long as there is room for it.
  mutating func add(new text: String) {
    if count < Self.longest, !contains(text) { append(text) }
  }
}
