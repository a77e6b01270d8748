import CopydeskText

/// What a page's template was to be filled with, and was not: `{{ image.caption }}`, `${title}`, `$$ARTICLE_AD$$`.
enum Placeholder {
  /// Whether a text is such places and nothing else.
  static func isOnly(in text: String) -> Bool {
    if isPlaceForAdvertisement(text) { return true }
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

  /// Whether a text is a name in capitals between two signs on each side, as servers of advertisements replace it.
  private static func isPlaceForAdvertisement(_ text: String) -> Bool {
    guard let sign = text.firstByte, signs.contains(sign), sign == text.lastByte,
      (shortestName + 4...longestName).contains(text.utf8.count)
    else { return false }
    let bytes = Array(text.utf8)
    return bytes[1] == sign && bytes[bytes.count - 2] == sign
      && bytes[2..<bytes.count - 2].allSatisfy { $0 &- 0x41 < 26 || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "_") }
  }

  private static let signs = Array("$%#@".utf8)
  private static let (shortestName, longestName) = (5, 40)

  private static let longest = 200
}
