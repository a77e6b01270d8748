/// Signs of punctuation, told from bytes of UTF-8.
package enum Punctuation {
  /// Whether a comma, full stop, semicolon, question or exclamation mark is at an offset: ASCII's, the ideographic and
  /// full-width ones, Arabic's, Devanagari's danda.
  package static func isClauseSign(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case 0xE3: return has(bytes, index, 0x80, 0x81) || has(bytes, index, 0x80, 0x82)
    case 0xEF:
      return has(bytes, index, 0xBC, 0x8C) || has(bytes, index, 0xBC, 0x81) || has(bytes, index, 0xBC, 0x9F)
        || has(bytes, index, 0xBC, 0x9B)
    case 0xD8:
      return index + 1 < bytes.count
        && (bytes[index + 1] == 0x8C || bytes[index + 1] == 0x9B || bytes[index + 1] == 0x9F)
    case 0xDB: return index + 1 < bytes.count && bytes[index + 1] == 0x94
    case 0xE0: return has(bytes, index, 0xA5, 0xA4)
    default: return false
    }
  }

  private static func has(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ second: UInt8, _ third: UInt8) -> Bool {
    index + 2 < bytes.count && bytes[index + 1] == second && bytes[index + 2] == third
  }
}
