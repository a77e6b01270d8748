import CopydeskText

/// What is left of a tag as text, where a quotation mark within a value of it, or a script that wrote it, ended it too early:
/// `Print', BELOW);" onmouseout="hide()">`, `\n <\/span>\n`.
enum TagRest {
  /// Whether a text is that and nothing else.
  ///
  /// Markup that an article shows begins where its tag does. What is left begins within a value: before its first quotation mark is no `=`, and
  /// no `<` before that.
  static func isOnly(in text: String) -> Bool {
    guard let last = text.lastByte else { return false }
    return text.withBytes { bytes in
      if bytes[0] == UInt8(ascii: "\\") { return isEscapedMarkup(bytes) }
      guard last == UInt8(ascii: ">") || last == UInt8(ascii: "\"") else { return false }
      return isEndOfTag(bytes)
    }
  }

  /// Whether a value ends early in a text, and another attribute is right behind it; the text has no tag of its own before.
  private static func isEndOfTag(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let quote = text.prefix(longestValue).firstIndex(of: UInt8(ascii: "\"")),
      quote == 0 || text[quote - 1] != UInt8(ascii: "="), !text[..<quote].contains(UInt8(ascii: "<"))
    else { return false }
    var index = quote + 1
    guard index < text.count, text[index] <= 0x20 else { return false }
    while index < text.count, text[index] <= 0x20 { index += 1 }
    let name = index
    while index < text.count, isOfName(text[index]) { index += 1 }
    return index > name + 1 && index + 1 < text.count && text[index] == UInt8(ascii: "=")
      && text[index + 1] == UInt8(ascii: "\"")
  }

  /// Whether a text is escapes and tags with escaped slashes, as a script has them.
  private static func isEscapedMarkup(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < text.count {
      switch text[index] {
      case ...0x20, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ";"): index += 1
      case UInt8(ascii: "\\"):
        guard index + 1 < text.count, "nrt\"'".utf8.contains(text[index + 1]) else { return false }
        index += 2
      case UInt8(ascii: "<"):
        guard index + 2 < text.count, text[index + 1] == UInt8(ascii: "\\"), text[index + 2] == UInt8(ascii: "/"),
          let end = text[index...].firstIndex(of: UInt8(ascii: ">"))
        else { return false }
        index = end + 1
      default: return false
      }
    }
    return true
  }

  private static func isOfName(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ":")
  }

  /// The end of the value that a text begins with, in bytes.
  private static let longestValue = 300
}
