extension Array where Element == String {
  /// Adds a text that is not there yet. A list of a thousand is full: it is looked through for each text, and hostile files have millions.
  mutating func add(new text: String) {
    if count < 1_000, !contains(text) { append(text) }
  }
}
