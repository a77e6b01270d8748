extension Line {
  /// A time of day and at most a zone: the head of a post in a running report.
  static func isTime(_ text: String) -> Bool {
    guard text.utf8.count <= longestTime, text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }),
      let byte = text.utf8.first, byte >= 0x80 || byte &- 0x30 < 10
    else { return false }
    let signs = text.utf8.allSatisfy({ $0 < 0x80 }) ? Array(text.utf8) : text.map(sign)
    let others = signs.filter { !isDigit($0) && !isSpace($0) && !":.hHuU".utf8.contains($0) }
    // The sign is right after the hour: "4 March 1931" has an h as well.
    return isDigit(signs[0]) && (3...6).contains(signs.count(where: isDigit)) && others.count <= 5
      && others.allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
      && signs.indices.dropLast().contains { isDigit(signs[$0]) && ":.hH".utf8.contains(signs[$0 + 1]) }
  }

  /// Such a line has at most so many bytes.
  static let longestTime = 16

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 0x09 < 5 }

  /// The sign of ASCII that a character is, or counts as: any digit, any white space, and one that is part of no time.
  private static func sign(_ character: Character) -> UInt8 {
    if character.isNumber { return UInt8(ascii: "0") }
    return character.isWhitespace ? UInt8(ascii: " ") : character.asciiValue ?? 0xFF
  }
}
