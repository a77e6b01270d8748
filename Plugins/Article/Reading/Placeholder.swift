import CopydeskText

/// What a page's template was to be filled with, and was not: `{{ image.caption }}`, `${title}`.
enum Placeholder {
  /// Whether a text is such places and nothing else.
  static func isOnly(in text: String) -> Bool {
    guard text.lastByte == UInt8(ascii: "}"),
      text.firstByte == UInt8(ascii: "{") || text.firstByte == UInt8(ascii: "$"),
      text.utf8.count <= longest
    else { return false }
    var rest = Substring(text)
    while !rest.isEmpty {
      let isDouble = rest.hasPrefix("{{")
      guard isDouble || rest.hasPrefix("${"), let end = rest.utf8.firstIndex(of: UInt8(ascii: "}")) else {
        return false
      }
      let name = rest[..<end].dropFirst(2)
      let after = rest[end...].dropFirst(isDouble ? 2 : 1)
      // What is written about templates shows more than a name.
      guard !name.contains("{"), name.contains(where: \.isLetter), !isDouble || rest[end...].hasPrefix("}}") else {
        return false
      }
      rest = after.drop { $0.isWhitespace }
    }
    return true
  }

  private static let longest = 200
}
