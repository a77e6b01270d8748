/// Folds a text, character by character, to what phrases are compared in.
///
/// Small letters for the capitals of Latin, Greek and Cyrillic; Greek vowels without accents; one form for the letters that writers of
/// Arabic, Persian and Hindi set in several; `i` for Turkish İ and ı; ASCII for typographic apostrophes, no-break spaces and full-width
/// signs; nothing for vowel signs of Arabic and Hebrew, the nukta of Hindi and Bengali, and joiners.
enum PhraseFold {
  /// Writes a text's folded bytes to where there is room for as many as the text has, since no character is longer when it is folded.
  ///
  /// - Returns: How many they are.
  static func fold(_ text: UnsafeBufferPointer<UInt8>, into room: UnsafeMutablePointer<UInt8>) -> Int {
    var index = 0
    var count = 0
    while index < text.count {
      let byte = text[index]
      if byte &- 1 < 0x7F {
        room[count] = small(byte)
        (index, count) = (index + 1, count + 1)
        continue
      }
      var next = character(text, &index)
      while next != 0 {
        room[count] = UInt8(truncatingIfNeeded: next)
        count += 1
        next >>= 8
      }
    }
    return count
  }

  @inline(__always)
  static func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  /// The folded bytes of the character at an index, the first one lowest; 0 for a character that does not count. The index moves on.
  @inline(__always)
  static func character(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> UInt32 {
    let byte = bytes[index]
    if byte < 0x80 {
      index += 1
      return UInt32(small(byte))
    }
    return wide(bytes, &index)
  }

  /// The index after characters that do not count.
  @inline(__always)
  static func end(ofUncounted bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    var end = index
    while end < bytes.count, bytes[end] >= 0x80 {
      var next = end
      if wide(bytes, &next) != 0 { break }
      end = next
    }
    return end
  }

  private static func wide(_ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> UInt32 {
    let byte = bytes[index]
    let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
    guard index + length <= bytes.count else {
      index = bytes.count
      return UInt32(byte)
    }
    let start = index
    index += length
    let a = UInt32(byte)
    let b = length > 1 ? UInt32(bytes[start + 1]) : 0
    let c = length > 2 ? UInt32(bytes[start + 2]) : 0
    switch length {
    case 2: return pair(a, b)
    case 3: return three(a, b, c)
    case 4: return a | b << 8 | c << 16 | UInt32(bytes[start + 3]) << 24
    default: return a
    }
  }

  private static func joined(_ a: UInt32, _ b: UInt32) -> UInt32 { a | b << 8 }

  /// Latin, Greek, Cyrillic, Hebrew and Arabic letters.
  private static func pair(_ a: UInt32, _ b: UInt32) -> UInt32 {
    switch (a, b) {
    case (0xC2, 0xA0): 0x20
    case (0xC2, 0xAD): 0
    case (0xC3, 0x80...0x9E) where b != 0x97: joined(a, b + 0x20)
    case (0xC4, 0xB0), (0xC4, 0xB1): 0x69
    case (0xC4, 0x80...0xB7), (0xC5, 0x8A...0xB7), (0xC6, 0xA0): joined(a, b | 1)
    case (0xC6, 0xAF): joined(a, 0xB0)
    case (0xC4, 0xB9...0xBE): joined(a, b & 1 == 1 ? b + 1 : b)
    case (0xC4, 0xBF): joined(0xC5, 0x80)
    case (0xC5, 0x81...0x88), (0xC5, 0xB9...0xBE): joined(a, b & 1 == 1 ? b + 1 : b)
    case (0xC5, 0xB8): joined(0xC3, 0xBF)
    case (0xC8, 0x80...0xB3): joined(a, b | 1)
    // In a key, the small letter of İ is an i with a dot of its own.
    case (0xCC, 0x87): 0
    case (0xCE, _), (0xCF, _): greek(a, b)
    case (0xD0, 0x80...0x8F): joined(0xD1, b + 0x10)
    case (0xD0, 0x90...0x9F): joined(a, b + 0x20)
    case (0xD0, 0xA0...0xAF): joined(0xD1, b - 0x20)
    case (0xD2, 0x8A...0xBF), (0xD3, 0x90...0xBF): joined(a, b | 1)
    case (0xD6, 0x91...0xBF), (0xD7, 0x80...0x87): 0
    case (0xD8, _), (0xD9, _), (0xDA, _), (0xDB, _): arabic(a, b)
    default: joined(a, b)
    }
  }

  /// Small letters without accents; the sigma at a word's end is a sigma.
  private static func greek(_ a: UInt32, _ b: UInt32) -> UInt32 {
    switch (a, b) {
    case (0xCE, 0x86), (0xCE, 0xAC): joined(0xCE, 0xB1)
    case (0xCE, 0x88), (0xCE, 0xAD): joined(0xCE, 0xB5)
    case (0xCE, 0x89), (0xCE, 0xAE): joined(0xCE, 0xB7)
    case (0xCE, 0x8A), (0xCE, 0xAF), (0xCE, 0x90), (0xCE, 0xAA), (0xCF, 0x8A): joined(0xCE, 0xB9)
    case (0xCE, 0x8C), (0xCF, 0x8C): joined(0xCE, 0xBF)
    case (0xCE, 0x8E), (0xCF, 0x8D), (0xCF, 0x8B), (0xCE, 0xB0), (0xCE, 0xAB): joined(0xCF, 0x85)
    case (0xCE, 0x8F), (0xCF, 0x8E): joined(0xCF, 0x89)
    case (0xCF, 0x82): joined(0xCF, 0x83)
    case (0xCE, 0x91...0x9F): joined(a, b + 0x20)
    case (0xCE, 0xA0...0xA9) where b != 0xA2: joined(0xCF, b - 0x20)
    default: joined(a, b)
    }
  }

  /// Alef without hamza, one yeh and one kaf; no vowel signs and no tatweel.
  private static func arabic(_ a: UInt32, _ b: UInt32) -> UInt32 {
    switch (a, b) {
    case (0xD8, 0xA2), (0xD8, 0xA3), (0xD8, 0xA5): joined(0xD8, 0xA7)
    case (0xD9, 0x80), (0xD9, 0x8B...0x9F), (0xD9, 0xB0): 0
    case (0xD9, 0x89), (0xDB, 0x8C): joined(0xD9, 0x8A)
    case (0xDA, 0xA9): joined(0xD9, 0x83)
    default: joined(a, b)
    }
  }

  private static func three(_ a: UInt32, _ b: UInt32, _ c: UInt32) -> UInt32 {
    switch (a, b, c) {
    case (0xE0, 0xA4, 0xBC), (0xE0, 0xA6, 0xBC): 0
    case (0xE0, 0xA5, 0x98...0x9F): nukta(c)
    // Bengali's letters with a nukta, U+09DC, U+09DD and U+09DF.
    case (0xE0, 0xA7, 0x9C), (0xE0, 0xA7, 0x9D): 0xE0 | 0xA6 << 8 | (c + 0x05) << 16
    case (0xE0, 0xA7, 0x9F): 0xE0 | 0xA6 << 8 | 0xAF << 16
    case (0xE1, 0xB8...0xBB, _): a | b << 8 | (c | 1) << 16
    case (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x99): 0x27
    case (0xE2, 0x80, 0xAF): 0x20
    case (0xE2, 0x80, 0x8B...0x8F): 0
    case (0xE3, 0x80, 0x80): 0x20
    case (0xEF, 0xBC, 0x81...0xBF): UInt32(small(UInt8(c - 0x60)))
    case (0xEF, 0xBD, 0x80...0x9E): c - 0x20
    default: a | b << 8 | c << 16
    }
  }

  /// Devanagari's letters with a nukta, U+0958 to U+095F, as the letters without.
  private static func nukta(_ c: UInt32) -> UInt32 {
    let plain: [UInt32] = [0x95, 0x96, 0x97, 0x9C, 0xA1, 0xA2, 0xAB, 0xAF]
    return 0xE0 | 0xA4 << 8 | plain[Int(c - 0x98)] << 16
  }
}
