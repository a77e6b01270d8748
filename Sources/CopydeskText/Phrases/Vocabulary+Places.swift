extension Vocabulary {
  /// The offset in bytes after the longest phrase of some categories that a text begins with; `nil` where it begins with none.
  package static func end(ofBeginningOf text: some StringProtocol, _ categories: PhraseCategories) -> Int? {
    text.withBytes { longest($0, from: 0, categories.rawValue) }
  }

  /// The same with signs and white space before the phrase left aside.
  package static func end(ofLine text: String, _ categories: PhraseCategories) -> Int? {
    text.withBytes { bytes in
      let start = signs(bytes)
      guard start < bytes.count else { return nil }
      // A sign may begin a phrase of its own: ▶.
      return longest(bytes, from: start, categories.rawValue)
        ?? (bytes[0] >= 0xE2 && start > 0 ? longest(bytes, from: 0, categories.rawValue) : nil)
    }
  }

  /// Whether a phrase of some categories is anywhere in a text where a word begins.
  package static func isInside(_ text: some StringProtocol, _ categories: PhraseCategories) -> Bool {
    text.withBytes { first(in: $0, from: 0, categories.rawValue) != nil }
  }

  package static func isInside(_ bytes: UnsafeBufferPointer<UInt8>, _ categories: PhraseCategories) -> Bool {
    first(in: bytes, from: 0, categories.rawValue) != nil
  }

  /// The first phrase of some categories in a text, as offsets in bytes.
  package static func place(in text: String, _ categories: PhraseCategories) -> Range<Int>? {
    text.withBytes { first(in: $0, from: 0, categories.rawValue) }
  }

  /// How often phrases of some categories are in a text.
  package static func count(in text: String, _ categories: PhraseCategories) -> Int {
    text.withBytes { bytes in
      var (count, start) = (0, 0)
      while let place = first(in: bytes, from: start, categories.rawValue) {
        (count, start) = (count + 1, place.upperBound)
      }
      return count
    }
  }

  /// Whether no phrase of any category begins at a word of a text that is words of ASCII with a space between two.
  package static func holdsNoBeginning(in words: UnsafeBufferPointer<UInt8>) -> Bool {
    var start = 0
    while start < words.count {
      var isFound = false
      trie.follow(words, from: start, .max) { _, _, _ in
        isFound = true
        return false
      }
      if isFound { return false }
      while start < words.count, words[start] != 0x20 { start += 1 }
      start += 1
    }
    return true
  }

  static func longest(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ wanted: UInt64) -> Int? {
    var longest: Int?
    trie.follow(bytes, from: start, wanted) { end, _, entry in
      let here = entry.open & wanted
      // One category in which the phrase may end here is enough.
      if here != 0, here & ~entry.bounded != 0 || isBoundary(bytes, end) { longest = end }
      return true
    }
    return longest
  }

  private static func first(in bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ wanted: UInt64) -> Range<Int>? {
    var before: UInt8 = start == 0 ? 0x20 : bytes[start - 1]
    var index = start
    let trie = trie
    let insides = trie.insides(of: wanted)
    while index < bytes.count {
      if before == 0x20, let insides, let word = AsciiWord(bytes, at: index) {
        if trie.mayBeginInside(ascii: word.bytes.byteSwapped, insides), let end = longest(bytes, from: index, wanted) {
          return index..<end
        }
        (index, before) = (index &+ word.letters, word.next)
        if word.letters == 8 {
          index = LetterBytes.endOfASCII(bytes, from: index)
          before = index < bytes.count && bytes[index] == 0x20 ? 0x20 : 0x61
        }
        // No phrase begins at the space after a word.
        if before == 0x20 { index &+= 1 }
        continue
      }
      let byte = bytes[index]
      // A word begins after a digit, and a number after anything but one.
      let isInWord = byte < 0xC0 && (isDigit(byte) ? isDigit(before) : isLetter(before))
      if !isInWord || before >= 0x80 && byte < 0x80 && endsInSign(bytes, before: index),
        insides.map({ trie.mayBeginInside(bytes, index, $0) }) ?? true,
        let end = longest(bytes, from: index, wanted)
      {
        return index..<end
      }
      before = byte
      index &+= 1
      guard (byte | 0x20) &- 0x61 < 26 else { continue }
      // No word begins among the letters of one, nor a phrase at the space after it.
      index = LetterBytes.endOfASCII(bytes, from: index)
      guard index < bytes.count, bytes[index] == 0x20 else { continue }
      before = 0x20
      index &+= 1
    }
    return nil
  }

  /// Eight bytes of ASCII that begin with a letter, as nearly all words and what follows them do.
  private struct AsciiWord {
    /// The bytes, the first one lowest.
    let bytes: UInt64
    /// How many letters come first.
    let letters: Int

    /// What follows these, if that is a space; else a letter, for any other.
    var next: UInt8 {
      letters < 8 && UInt8(truncatingIfNeeded: bytes &>> UInt64(8 &* letters)) == 0x20 ? 0x20 : 0x61
    }

    @inline(__always)
    init?(_ text: UnsafeBufferPointer<UInt8>, at index: Int) {
      guard index &+ 8 <= text.count else { return nil }
      // In bounds: eight bytes are left. They are loaded at any address.
      bytes = UnsafeRawPointer(text.baseAddress! + index).loadUnaligned(as: UInt64.self).littleEndian
      let (low, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
      let small = bytes | 0x20 &* low
      // Below 0x80 the sums carry nothing over, and each sets the highest bit of what is not below a number.
      let others = ~((small &+ (0x80 - 0x61) &* low) & ~(small &+ (0x80 - 0x7B) &* low)) & high
      guard bytes & high == 0, others & 0x80 == 0 else { return nil }
      letters = others.trailingZeroBitCount &>> 3
    }
  }

  /// Whether a word that ends in a letter ends at an offset.
  private static func isBoundary(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> Bool {
    guard end < bytes.count else { return true }
    let byte = PhraseFold.small(bytes[end])
    return !(byte &- 0x61 < 26 || isDigit(byte))
  }

  /// Whether the character before an index, beyond ASCII, is a sign: `¿`, `“`, `→`, `「`, `！`, an emoji.
  private static func endsInSign(_ bytes: UnsafeBufferPointer<UInt8>, before index: Int) -> Bool {
    let last = bytes[index - 1]
    var first = index - 2
    while first >= 0, index - first < 4, bytes[first] < 0xC0 { first -= 1 }
    guard first >= 0, bytes[first] >= 0xC0 else { return false }
    switch (bytes[first], bytes[first + 1]) {
    // ª, µ and º are letters.
    case (0xC2, _): return last != 0xAA && last != 0xB5 && last != 0xBA
    // What is not a letter from U+2000 to U+2BFF, and in the emoji.
    case (0xE2, 0x80...0xAF), (0xF0, 0x9F): return true
    // 々, 〆 and 〇 are letters.
    case (0xE3, 0x80): return !(0x85...0x87).contains(last)
    case (0xE3, 0x83): return last == 0xBB
    // Variation selectors, forms for columns, and the full-width forms but for letters and digits.
    case (0xEF, 0xB8), (0xEF, 0xB9): return true
    case (0xEF, 0xBC): return last < 0x90 || (0x9A...0xA0).contains(last) || last >= 0xBB
    case (0xEF, 0xBD): return last == 0x80 || (0x9B...0xA5).contains(last)
    default: return false
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// How many bytes of signs and white space a text begins with; signs beyond U+2000 and U+3000 count, © does not.
  private static func signs(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    var index = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return index
      case 0..<0x80: index += 1
      case 0xC2 where index + 1 < bytes.count && bytes[index + 1] != 0xA9: index += 2
      case 0xE2 where index + 2 < bytes.count && bytes[index + 1] != 0x93: index += 3
      case 0xE3 where index + 2 < bytes.count && bytes[index + 1] == 0x80: index += 3
      case 0xEF where index + 2 < bytes.count && bytes[index + 1] == 0xBC && bytes[index + 2] < 0x90: index += 3
      case 0xF0 where index + 3 < bytes.count && bytes[index + 1] == 0x9F: index += 4
      default: return index
      }
    }
    return index
  }
}
