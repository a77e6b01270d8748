/// Letters beyond ASCII, told from bytes of UTF-8: those of which a text in Latin, Greek, Cyrillic, Chinese, Japanese or Korean has the most
/// (Unicode 15, blocks and property Alphabetic).
///
/// None of them is joined with a character before it (Unicode Standard Annex 29, table 2).
enum LetterBytes {
  /// The length of the letter at an offset; 0 where there is none, or none of these.
  @inline(__always)
  static func length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    guard index + 1 < bytes.count else { return 0 }
    let (lead, second) = (bytes[index], bytes[index + 1])
    switch lead {
    // U+00C0 to U+00FF without the signs × and ÷, U+0100 to U+024F.
    case 0xC3: return second == 0x97 || second == 0xB7 ? 0 : 2
    case 0xC4...0xC8: return 2
    // U+0391 to U+03BF, U+03C0 to U+03CE; there is no U+03A2.
    case 0xCE: return second >= 0x91 && second != 0xA2 ? 2 : 0
    case 0xCF: return second <= 0x8E ? 2 : 0
    // U+0400 to U+047F.
    case 0xD0, 0xD1: return 2
    // U+4E00 to U+9FBF, U+AC00 to U+D77F: ideographs and syllables.
    case 0xE4: return second >= 0xB8 && index + 2 < bytes.count ? 3 : 0
    case 0xE5...0xE8: return index + 2 < bytes.count ? 3 : 0
    case 0xE9: return second <= 0xBE && index + 2 < bytes.count ? 3 : 0
    case 0xEA: return second >= 0xB0 && index + 2 < bytes.count ? 3 : 0
    case 0xEB, 0xEC: return index + 2 < bytes.count ? 3 : 0
    case 0xED: return second <= 0x9D && index + 2 < bytes.count ? 3 : 0
    default: return 0
    }
  }

  /// The first byte from an offset on that is no letter of ASCII, or the end.
  @inline(__always)
  static func endOfASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let (low, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    var index = start
    while index &+ 8 <= bytes.count {
      // In bounds: eight bytes are left. They are loaded at any address.
      let word = UnsafeRawPointer(bytes.baseAddress! + index).loadUnaligned(as: UInt64.self).littleEndian
      // Of seven bits, no sum carries over. Each sets the highest bit of what is not below a number.
      let small = (word | 0x20 &* low) & ~high
      let letters = (small &+ (0x80 - 0x61) &* low) & ~(small &+ (0x80 - 0x7B) &* low) & ~word & high
      if letters != high { return index &+ (letters ^ high).trailingZeroBitCount &>> 3 }
      index &+= 8
    }
    while index < bytes.count, (bytes[index] | 0x20) &- 0x61 < 26 { index &+= 1 }
    return index
  }

  /// Whether what is at an offset begins a character: ASCII, one of these letters, a quotation mark or dash, or a sign of Chinese or Japanese.
  /// Also at the end. Where it is anything else, it may belong to the character before it.
  @inline(__always)
  static func isFree(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard index < bytes.count, bytes[index] >= 0x80 else { return true }
    if length(bytes, at: index) > 0 { return true }
    guard index + 2 < bytes.count else { return false }
    switch (bytes[index], bytes[index + 1]) {
    // U+2010 to U+203F.
    case (0xE2, 0x80): return bytes[index + 2] >= 0x90
    // U+3000 to U+3029.
    case (0xE3, 0x80): return bytes[index + 2] <= 0xA9
    // U+FF00 to U+FF3F.
    case (0xEF, 0xBC): return true
    default: return false
    }
  }
}
