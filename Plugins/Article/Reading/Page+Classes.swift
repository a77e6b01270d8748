import CopydeskHTML

extension Page {
  /// Whether the classes of an element have one of these words in them, whatever the case of ASCII letters.
  func hasClass(_ node: Int, withAnyOf words: [StaticString]) -> Bool {
    attribute(.class, of: node).map { ASCIISearch.contains($0, anyOf: words) } ?? false
  }
}
