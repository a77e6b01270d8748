import CopydeskCore

extension InlineText {
  /// Whether no space comes before a character where something was left out: before signs that end what is before them, and between
  /// characters of a script that needs none.
  static func isAttached(_ text: UnsafeBufferPointer<UInt8>, at index: Int, to bytes: [UInt8]) -> Bool {
    switch text[index] {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: ")"), UInt8(ascii: "]"):
      return true
    case 0..<0xE2: return false
    default: break
    }
    let next = String(decoding: text[index..<min(index + 4, text.count)], as: UTF8.self).unicodeScalars.first
    guard let next, !bytes.isEmpty else { return false }
    return "…”’".unicodeScalars.contains(next) || next.isIdeographic && bytes.scalar(before: bytes.count).isIdeographic
  }

  /// Whether the text ends in a character of Chinese or Japanese.
  var endsIdeographic: Bool {
    guard let last = bytes.last, last >= 0x80 else { return false }
    return bytes.scalar(before: bytes.count).isIdeographic
  }

  /// How the text goes on: whether with a capital and a small letter, as a word does, or with a small letter.
  static func word(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (isCapitalized: Bool, isLowercase: Bool) {
    let scalars = String(decoding: text[index..<min(index + 8, text.count)], as: UTF8.self).unicodeScalars.prefix(2)
    guard let first = scalars.first?.properties, let second = scalars.last?.properties else { return (false, false) }
    return (first.isUppercase && second.isLowercase, first.isLowercase)
  }

  /// Whether two elements without a space between them are set apart by the page's style: one word ends and another begins.
  static func areApart(_ last: Unicode.Scalar, _ next: (isCapitalized: Bool, isLowercase: Bool)) -> Bool {
    guard next.isCapitalized else { return false }
    return last.properties.isLowercase || last.properties.numericType != nil
      || ".!?…”»\")".unicodeScalars.contains(last)
  }
}

extension Unicode.Scalar {
  /// Whether this is a character of Chinese or Japanese, or one of their signs, which have no spaces between them.
  var isIdeographic: Bool {
    switch value {
    case 0x2E80...0x312F, 0x31A0...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF9F, 0x20000...0x3FFFF: true
    default: false
    }
  }
}
