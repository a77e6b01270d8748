import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Where what a caption says ends: before a label, a sign or brackets of which nothing is left.
extension CaptionReading {
  /// Whether what an element names as the credit is in the middle of what the caption says.
  func isSaid(_ credit: String?, within line: String) -> Bool {
    credit.map { line.holds($0) && !line.hasSuffix($0) } ?? false
  }

  /// Where a caption ends that has the label of its credit behind it: `Caption / Source:`.
  static func endBeforeLabel(_ text: String) -> Int? {
    guard text.utf8.last == UInt8(ascii: ":"), let sign = text.dropLast().lastIndex(where: { "/|(.,–—".contains($0) }),
      CreditLine.isLabel(String(text[text.index(after: sign)...]))
    else { return nil }
    let caption = text[sign] == "." ? text[...sign] : text[..<sign]
    return caption.trimmed.utf8.count
  }

  /// Where a caption ends that has a sign, or a sign and the label of a credit, and nothing after them: `The pier -`, `The pier - Copyright`.
  static func endBeforeSign(_ text: String) -> Int? {
    guard mayEndBeforeSign(text),
      let sign = text.unicodeScalars.lastIndex(where: { "-–—|".unicodeScalars.contains($0) }), sign > text.startIndex,
      text[text.index(before: sign)].isWhitespace
    else { return nil }
    let rest = text[text.index(after: sign)...].trimmed
    return rest.isEmpty || CreditLine.isLabel(rest) ? text[..<sign].trimmed.utf8.count : nil
  }

  /// Where a caption ends that has brackets behind it of which nothing is left: a link was in them.
  static func endBeforeEmptyBrackets(_ text: String) -> Int? {
    guard let last = text.utf8.last, last == UInt8(ascii: ")") || last == UInt8(ascii: "]") else { return nil }
    let inside = text.dropLast().trimmed
    guard inside.hasSuffix(last == UInt8(ascii: ")") ? "(" : "[") else { return nil }
    return inside.dropLast().trimmed.utf8.count
  }

  /// Whether the last sign of a text may have white space before it. Between two characters of ASCII it is a hyphen in a word, as in most captions.
  private static func mayEndBeforeSign(_ text: String) -> Bool {
    let found = text.utf8.withContiguousStorageIfAvailable { bytes in
      var index = bytes.count - 1
      while index > 0 {
        if bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "|") {
          let isWithinWord =
            (0x21..<0x80).contains(bytes[index - 1]) && (index + 1 == bytes.count || bytes[index + 1] < 0x80)
          return !isWithinWord
        }
        // The last bytes of the dashes.
        if bytes[index] == 0x93 || bytes[index] == 0x94, bytes[index - 1] == 0x80 { return true }
        index -= 1
      }
      return false
    }
    return found ?? true
  }
}
