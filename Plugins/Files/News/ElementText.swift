/// Gathers the text of one element, with that of all elements in it.
struct ElementText {
  private var depth: Int?
  private var text = ""

  /// Begins with the element at a depth, unless one is gathered already.
  mutating func begin(at depth: Int) {
    guard self.depth == nil else { return }
    (self.depth, text) = (depth, "")
  }

  mutating func add(_ more: String) {
    if depth != nil { text += more }
  }

  /// The text as it is, where the element that was begun ends at a depth; `nil` elsewhere.
  mutating func end(at depth: Int) -> String? {
    guard self.depth == depth else { return nil }
    self.depth = nil
    return text
  }
}

extension String {
  /// The text in one line.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
