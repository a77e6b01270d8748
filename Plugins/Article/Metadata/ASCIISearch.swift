#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

import CopydeskText

/// Looks for words in bytes, whatever the case of ASCII letters.
enum ASCIISearch {
  /// Whether bytes hold a word, byte for byte.
  static func holds(_ bytes: ArraySlice<UInt8>, exactly word: StaticString) -> Bool {
    bytes.withUnsafeBufferPointer { bytes in word.withUTF8Buffer { ByteSearch.holds(bytes, $0) } }
  }

  /// Whether bytes hold a word of ASCII letters, given in lower case.
  static func contains(_ bytes: ArraySlice<UInt8>, _ word: StaticString) -> Bool {
    bytes.withUnsafeBufferPointer { contains($0, word) }
  }

  /// The same in a buffer.
  static func contains(_ text: UnsafeBufferPointer<UInt8>, _ word: StaticString) -> Bool {
    let length = word.utf8CodeUnitCount
    guard length > 0 else { return false }
    return ByteSearch.anyPlace(of: word.utf8Start[0], in: text, upTo: text.count - length, ignoring: 0x20) {
      begins(text, at: $0, with: word)
    }
  }

  /// Whether bytes hold a word, in which capitals of ASCII are small letters as they are in the bytes for this search.
  static func holds(_ bytes: ArraySlice<UInt8>, folded word: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { text in
      word.withUnsafeBufferPointer { word in
        guard let first = word.first else { return false }
        return ByteSearch.anyPlace(of: first, in: text, upTo: text.count - word.count, ignoring: 0x20) { start in
          var offset = 0
          while offset < word.count, lower(text[start &+ offset]) == word[offset] { offset &+= 1 }
          return offset == word.count
        }
      }
    }
  }

  /// Whether a word of at least one letter is at a place of a text.
  @inline(__always)
  private static func begins(_ text: UnsafeBufferPointer<UInt8>, at start: Int, with word: StaticString) -> Bool {
    let pattern = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard text[start] | 0x20 == pattern[0] | 0x20, start + pattern.count <= text.count else { return false }
    var offset = 1
    while offset < pattern.count, lower(text[start + offset]) == pattern[offset] { offset += 1 }
    return offset == pattern.count
  }

  /// Whether bytes hold one of these words.
  static func contains(_ bytes: ArraySlice<UInt8>, anyOf words: [StaticString]) -> Bool {
    bytes.withUnsafeBufferPointer { contains($0, anyOf: words) }
  }

  /// The same in a buffer, in one pass over it.
  static func contains(_ text: UnsafeBufferPointer<UInt8>, anyOf words: [StaticString]) -> Bool {
    // A bit for each letter that a word begins with, by its lowest five bits, and for each second letter; any may follow a single one.
    var (firsts, seconds): (UInt32, UInt32) = (0, 0)
    for word in words {
      firsts |= 1 &<< UInt32(word.utf8Start[0] & 31)
      seconds |= word.utf8CodeUnitCount > 1 ? 1 &<< UInt32(word.utf8Start[1] & 31) : .max
    }
    for index in text.indices where firsts &>> UInt32(text[index] & 31) & 1 != 0 {
      let next = index &+ 1
      if next < text.count, seconds &>> UInt32(text[next] & 31) & 1 == 0 { continue }
      if words.contains(where: { begins(text, at: index, with: $0) }) { return true }
    }
    return false
  }

  /// Whether a test accepts a textRun of an address's path, but the last.
  static func hasSegment(_ address: ArraySlice<UInt8>, where accepts: (UnsafeBufferPointer<UInt8>) -> Bool) -> Bool {
    address.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return false }
      var start = 0
      while start < bytes.count, let slash = memchr(base + start, Int32(UInt8(ascii: "/")), bytes.count - start) {
        let end = UnsafeRawPointer(slash) - UnsafeRawPointer(base)
        if start < end, accepts(UnsafeBufferPointer(rebasing: bytes[start..<end])) { return end + 1 < bytes.count }
        start = end + 1
      }
      return false
    }
  }

  /// A byte with a small letter for a capital of ASCII.
  static func lower(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
}

extension String {
  /// Whether the text holds a byte, which is looked for a vector at a time.
  func holds(_ byte: UInt8) -> Bool {
    let found = utf8.withContiguousStorageIfAvailable { text in
      text.baseAddress.map { memchr($0, Int32(byte), text.count) != nil } ?? false
    }
    return found ?? utf8.contains(byte)
  }

  /// The places of a word, in order and none over another: what `ranges(of:)` finds.
  ///
  /// Where ASCII is on both sides of each of them, no character goes on beyond the word, and its bytes are all that is compared.
  func places(of word: String) -> [Range<Index>] {
    let places = word.withBytes { pattern in
      utf8.withContiguousStorageIfAvailable { String.places(of: pattern, in: $0) }
    }
    guard let places = places ?? nil else { return ranges(of: word) }
    return places.map { place in
      let start = utf8.index(startIndex, offsetBy: place.lowerBound)
      return start..<utf8.index(start, offsetBy: place.count)
    }
  }

  /// The same as offsets in bytes; `nil` where a word is beside a character that is not ASCII.
  private static func places(
    of pattern: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
  ) -> [Range<Int>]? {
    guard let first = pattern.first else { return nil }
    var places: [Range<Int>] = []
    var start = 0
    while start + pattern.count <= text.count {
      let end = start + pattern.count
      guard text[start] == first, text[start..<end].elementsEqual(pattern) else {
        start += 1
        continue
      }
      if start > 0 && text[start - 1] >= 0x80 || end < text.count && text[end] >= 0x80 { return nil }
      places.append(start..<end)
      start = end
    }
    return places
  }
}

extension StringProtocol {
  /// Whether the text holds a word, byte for byte. This is a fraction of what a search by characters costs, and most texts hold none of
  /// the words that are looked for.
  func holds(_ word: String) -> Bool {
    word.withBytes { pattern in
      pattern.isEmpty || utf8.withContiguousStorageIfAvailable { ByteSearch.holds($0, pattern) } ?? true
    }
  }
}

/// Looks for bytes in bytes.
private enum ByteSearch {
  /// Whether a text holds a pattern.
  static func holds(_ text: UnsafeBufferPointer<UInt8>, _ pattern: UnsafeBufferPointer<UInt8>) -> Bool {
    anyPlace(of: pattern[0], in: text, upTo: text.count - pattern.count) { begins(text, at: $0, with: pattern) }
  }

  /// Whether a test accepts one of the places of a byte, which is looked for at eight places at once.
  ///
  /// - Parameters:
  ///   - last: The last place that counts.
  ///   - ignored: The bits in which the bytes may differ.
  @inline(__always)
  static func anyPlace(
    of byte: UInt8, in text: UnsafeBufferPointer<UInt8>, upTo last: Int, ignoring ignored: UInt8 = 0,
    where accepts: (Int) -> Bool
  ) -> Bool {
    guard last >= 0, let base = text.baseAddress else { return false }
    let (low, high): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    let (wanted, same) = (UInt64(byte | ignored) &* low, UInt64(ignored) &* low)
    var start = 0
    while start <= last, start + 8 <= text.count {
      // In bounds: eight bytes are left. They are loaded at any address.
      let word = (UnsafeRawPointer(base + start).loadUnaligned(as: UInt64.self).littleEndian | same) ^ wanted
      // The high bits of bytes that are zero; a borrow may make a later one wrong, which the test tells.
      var places = (word &- low) & ~word & high
      while places != 0 {
        let place = start + places.trailingZeroBitCount >> 3
        if place <= last, accepts(place) { return true }
        places &= places &- 1
      }
      start += 8
    }
    while start <= last {
      if accepts(start) { return true }
      start += 1
    }
    return false
  }

  @inline(__always)
  private static func begins(
    _ text: UnsafeBufferPointer<UInt8>, at place: Int, with pattern: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    var offset = 0
    while offset < pattern.count, text[place &+ offset] == pattern[offset] { offset &+= 1 }
    return offset == pattern.count
  }
}
