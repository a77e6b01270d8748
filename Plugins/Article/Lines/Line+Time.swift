extension Line {
  /// A time of day and at most a zone: the head of a post in a running report.
  static func isTime(_ text: String) -> Bool {
    guard text.utf8.count <= 16, text.utf8.contains(where: { $0 >= 0x30 && $0 <= 0x39 }),
      let byte = text.utf8.first, byte >= 0x80 || byte &- 0x30 < 10
    else { return false }
    // Each byte is a character by itself then.
    if text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) { return isTime(ascii: Array(text.utf8)) }
    guard text.first?.isNumber == true else { return false }
    let digits = text.filter(\.isNumber).count
    let others = text.filter { !$0.isNumber && !$0.isWhitespace && !":.hHuU".contains($0) }
    // The sign is right after the hour: "4 March 1931" has an h as well.
    return (3...6).contains(digits)
      && zip(text, text.dropFirst()).contains { $0.isNumber && ":.hH".contains($1) }
      && others.allSatisfy { $0.isLetter && $0.isASCII }
      && others.count <= 5
  }

  /// The same of characters of ASCII.
  private static func isTime(ascii text: [UInt8]) -> Bool {
    func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }
    let digits = text.count(where: isDigit)
    let others = text.filter { byte in
      !isDigit(byte) && byte != 0x20 && byte &- 0x09 >= 5 && !":.hHuU".utf8.contains(byte)
    }
    return (3...6).contains(digits) && others.count <= 5 && others.allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
      && text.indices.dropLast().contains { isDigit(text[$0]) && ":.hH".utf8.contains(text[$0 + 1]) }
  }
}
