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
