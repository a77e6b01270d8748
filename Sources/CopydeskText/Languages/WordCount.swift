/// Counts words as a reader does: runs of letters and digits, and each character by itself in scripts without spaces.
package enum WordCount {
  /// The words in a text; counting ends at a limit.
  package static func words(in text: String, upTo limit: Int) -> Int {
    text.withBytes { bytes in
      var count = 0
      var isInWord = false
      var place = 0
      while place < bytes.count, count < limit {
        if place + 8 <= bytes.count {
          // In bounds: eight bytes are left. They are loaded at any address.
          let eight = UnsafeRawPointer(bytes.baseAddress! + place).loadUnaligned(as: UInt64.self).littleEndian
          if isPlain(eight) {
            count += starts(in: eight, &isInWord)
            place += 8
            continue
          }
        }
        let byte = bytes[place]
        if byte < 0x80 {
          place += 1
          if isASCIIWordPart(byte) {
            if !isInWord { count += 1 }
            isInWord = true
          } else if byte != UInt8(ascii: "'"), byte != UInt8(ascii: "-") {
            isInWord = false
          }
        } else {
          let scalar = scalar(bytes, &place)
          if begins(scalar, &isInWord) { count += 1 }
        }
      }
      // Of eight bytes at once, more words may begin than were left.
      return min(count, max(0, limit))
    }
  }

  /// Whether eight bytes are ASCII without apostrophes and hyphens, which do not end a word.
  @inline(__always)
  private static func isPlain(_ eight: UInt64) -> Bool {
    let (ones, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    func holds(_ byte: UInt64) -> UInt64 {
      let difference = eight ^ byte &* ones
      return (difference &- ones) & ~difference
    }
    return (eight | holds(0x27) | holds(0x2D)) & high == 0
  }

  /// How many words begin in eight bytes of ASCII, the first one lowest. In bytes below 0x80 the sums carry nothing over, and set the highest bit of
  /// those from a limit on.
  @inline(__always)
  private static func starts(in eight: UInt64, _ isInWord: inout Bool) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let small = eight | 0x20 &* ones
    let letters = (small &+ (0x80 - 0x61) &* ones) & ~(small &+ (0x80 - 0x7B) &* ones)
    let digits = (eight &+ (0x80 - 0x30) &* ones) & ~(eight &+ (0x80 - 0x3A) &* ones)
    let parts = (letters | digits) & (0x80 &* ones)
    let before = parts << 8 | (isInWord ? 0x80 : 0)
    isInWord = parts >> 63 != 0
    return (parts & ~before).nonzeroBitCount
  }

  /// Whether a word begins with a scalar beyond ASCII.
  private static func begins(_ scalar: Unicode.Scalar, _ isInWord: inout Bool) -> Bool {
    if scalar.isUnspaced {
      isInWord = false
      return scalar.isWordPart && !isMark(scalar)
    }
    if scalar.isWordPart {
      defer { isInWord = true }
      return !isInWord
    }
    if !joins(scalar) { isInWord = false }
    return false
  }

  private static func isASCIIWordPart(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  /// The scalar of two bytes or more that begins at a place of valid UTF-8.
  private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, _ place: inout Int) -> Unicode.Scalar {
    let first = UInt32(bytes[place])
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = first & (0xFF >> UInt32(length + 1))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[place + offset]) & 0x3F }
    place += length
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// Hands out each word of a text that ``words(in:upTo:)`` counts, and whether it is one of a script without spaces: then it is one
  /// character with the marks above and below it.
  package static func forEachWord(in text: String, _ body: (_ word: Substring, _ isUnspaced: Bool) -> Void) {
    let scalars = text.unicodeScalars
    var word: Range<String.Index>?
    var isUnspaced = false
    func end() {
      if let word { body(text[word], isUnspaced) }
      word = nil
    }
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      if scalar.isWordPart {
        let goesOn = scalar.isUnspaced == isUnspaced && (!isUnspaced || isMark(scalar))
        if !goesOn { end() }
        if let begun = word {
          word = begun.lowerBound..<next
        } else if !scalar.isUnspaced || !isMark(scalar) {
          word = index..<next
          isUnspaced = scalar.isUnspaced
        }
      } else if isUnspaced || !joins(scalar) {
        end()
      }
      index = next
    }
    end()
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isCommonLetter { return false }
    let category = scalar.properties.generalCategory
    return category == .nonspacingMark || category == .spacingMark
  }

  /// Whether a sign within a word does not end it: apostrophes, hyphens, the joiners of Persian and Indic scripts.
  private static func joins(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "'", "-", "’", "\u{AD}", "\u{200C}", "\u{200D}", "\u{2010}", "\u{2011}": true
    default: false
    }
  }
}
