/// Signs of punctuation, told from bytes of UTF-8.
package enum Punctuation {
  /// Whether a comma, full stop, semicolon, question or exclamation mark stands at an offset: ASCII's, the ideographic and
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

  /// Whether the character at an offset ends a sentence, or is a quote or bracket behind one that does.
  package static func endsSentence(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ start: Int) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"): return true
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"):
      return index > start && isClauseSign(bytes, index - 1) || bytes[index] == UInt8(ascii: "\"")
    case 0xE2:  // closing quotes, the ellipsis
      return has(bytes, index, 0x80, 0x9D) || has(bytes, index, 0x80, 0x99) || has(bytes, index, 0x80, 0xA6)
        || has(bytes, index, 0x80, 0x9C)
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0xBB
    case 0xE3:  // 。」』
      return has(bytes, index, 0x80, 0x82) || has(bytes, index, 0x80, 0x8D) || has(bytes, index, 0x80, 0x8F)
    case 0xEF: return has(bytes, index, 0xBC, 0x81) || has(bytes, index, 0xBC, 0x9F)
    case 0xD8, 0xDB, 0xE0: return isClauseSign(bytes, index)
    default: return false
    }
  }
}
