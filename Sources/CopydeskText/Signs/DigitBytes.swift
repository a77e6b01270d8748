/// Decimal digits, told from bytes of UTF-8: those of ASCII, Arabic, Persian, Devanagari, Bengali and Thai, full-width ones, and the
/// Chinese zero (Unicode 15, property Numeric_Type, and U+3007).
package enum DigitBytes {
  /// Whether there are digits of ASCII in a text, and whether there are others.
  package static func kinds(in text: UnsafeBufferPointer<UInt8>) -> (ascii: Bool, others: Bool) {
    var (ascii, others) = (false, false)
    for index in text.indices {
      let byte = text[index]
      if byte < 0x80 { ascii = ascii || byte &- 0x30 < 10 } else { others = others || isOther(text, at: index) }
    }
    return (ascii, others)
  }

  /// Whether there is any digit in a text.
  package static func areIn(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { bytes in
      var index = 0
      while index + 8 <= bytes.count {
        // In bounds: eight bytes are left.
        let word = UnsafeRawPointer(bytes.baseAddress!).loadUnaligned(fromByteOffset: index, as: UInt64.self)
        if mayHoldDigit(word), (index..<index + 8).contains(where: { isDigit(bytes, at: $0) }) { return true }
        index += 8
      }
      return (index..<bytes.count).contains { isDigit(bytes, at: $0) }
    }
  }

  /// Whether one of eight bytes is a digit of ASCII, or may begin another one: a letter of most scripts but Latin, Greek, Cyrillic and Hebrew may.
  @inline(__always)
  private static func mayHoldDigit(_ word: UInt64) -> Bool {
    let (ones, highs) = (UInt64(0x0101_0101_0101_0101), UInt64(0x8080_8080_8080_8080))
    // With the upper bit of each byte away no sum runs over into the next byte.
    let low = word & ~highs
    let isDigit = (low &+ (0x80 - 0x30) &* ones) & ~(low &+ (0x80 - 0x3A) &* ones) & ~word
    let isLead = (low &+ (0x80 - 0x59) &* ones) & word
    return (isDigit | isLead) & highs != 0
  }

  @inline(__always)
  private static func isDigit(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    text[index] < 0x80 ? text[index] &- 0x30 < 10 : isOther(text, at: index)
  }

  /// Whether a digit beyond ASCII begins at an offset.
  @inline(__always)
  private static func isOther(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let lead = text[index]
    guard lead >= 0xD9, index + 1 < text.count else { return false }
    let second = text[index + 1]
    if lead == 0xD9 || lead == 0xDB { return second &- (lead == 0xD9 ? 0xA0 : 0xB0) < 10 }
    guard lead == 0xE0 || lead == 0xE3 || lead == 0xEF, index + 2 < text.count else { return false }
    let third = text[index + 2]
    switch (lead, second) {
    case (0xE0, 0xA5), (0xE0, 0xA7): return third &- 0xA6 < 10
    case (0xE0, 0xB9), (0xEF, 0xBC): return third &- 0x90 < 10
    case (0xE3, 0x80): return third == 0x87
    default: return false
    }
  }
}
