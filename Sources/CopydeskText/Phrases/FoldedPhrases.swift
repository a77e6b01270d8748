#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The phrases that a trie is made of, folded, in one row of bytes.
///
/// A program reads thousands of them when it looks for the first one, and cleans one page in hardly more time, so that nothing is copied twice here.
struct FoldedPhrases {
  /// A phrase on its way into the trie.
  struct Phrase {
    /// Its first eight bytes, the first one highest: most phrases are in order by these.
    var prefix: UInt64
    /// Where its bytes begin.
    var start: UInt32
    var count: UInt32
    /// Which of the entries it has.
    var entry: UInt32

    var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
  }

  /// The bytes of all phrases, and room for more.
  private(set) var bytes: [UInt8]
  private var used = 0
  private(set) var phrases: [Phrase] = []
  /// What is known of the phrases; those of one list mostly share an entry.
  private(set) var entries: [PhraseTrie.Entry] = []
  private var key: [UInt8] = []

  init(_ texts: [VocabularyText]) {
    let count = texts.reduce(64) { $0 + $1.count }
    bytes = Array(repeating: 0, count: count)
    phrases.reserveCapacity(count / 12)
    for text in texts { text.add(to: &self) }
  }

  /// Adds a text.
  mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ entry: PhraseTrie.Entry) {
    append(text.count, entry) { PhraseFold.fold(text, into: $0) }
  }

  /// Adds the key of a text (``TextKey``), by which labels are found; an empty one, as of a sign, stays out.
  mutating func add(key text: UnsafeBufferPointer<UInt8>, _ entry: PhraseTrie.Entry) {
    if text.allSatisfy({ $0 < 0x80 }) {
      append(text.count, entry) { FoldedPhrases.fold(keyOfASCII: text, into: $0) }
    } else {
      var key = self.key
      self.key = []
      key.removeAll(keepingCapacity: true)
      TextKey.append(text, to: &key)
      key.withUnsafeBufferPointer { add($0, entry) }
      self.key = key
    }
  }

  /// Of ASCII a key has the letters, in small, and the digits.
  private static func fold(
    keyOfASCII text: UnsafeBufferPointer<UInt8>, into room: UnsafeMutablePointer<UInt8>
  ) -> Int {
    var count = 0
    for byte in text {
      let small = PhraseFold.small(byte)
      // What has no place in a key is overwritten by what follows.
      room[count] = small
      if small &- 0x61 < 26 || small &- 0x30 < 10 { count += 1 }
    }
    return count
  }

  /// Adds a phrase of at most so many bytes, which a function writes and counts.
  private mutating func append(
    _ most: Int, _ entry: PhraseTrie.Entry, _ write: (UnsafeMutablePointer<UInt8>) -> Int
  ) {
    // Eight bytes more, which its prefix is read from.
    if used + most + 8 > bytes.count { bytes.append(contentsOf: repeatElement(0, count: bytes.count + most + 8)) }
    let (count, prefix) = bytes.withUnsafeMutableBytes { bytes in
      let room = bytes.baseAddress.unsafelyUnwrapped + used
      let count = write(room.assumingMemoryBound(to: UInt8.self))
      let first = UInt64(bigEndian: room.loadUnaligned(as: UInt64.self))
      return (count, count < 8 ? first & ~(.max >> UInt64(8 * count)) : first)
    }
    if count == 0 { return }
    if entries.last != entry { entries.append(entry) }
    phrases.append(
      Phrase(prefix: prefix, start: UInt32(used), count: UInt32(count), entry: UInt32(entries.count - 1)))
    used += count
  }

  /// Puts the phrases in the order of their bytes; those with the same stay in the order in which they were added.
  mutating func sort() {
    var room = phrases
    for shift in stride(from: UInt64(0), to: 64, by: 8) { FoldedPhrases.sort(&phrases, &room, byDigitAt: shift) }
    var first = 0
    while first < phrases.count {
      var end = first + 1
      while end < phrases.count, phrases[end].prefix == phrases[first].prefix { end += 1 }
      if end - first > 1 { sortByAllBytes(first..<end) }
      first = end
    }
  }

  private mutating func sortByAllBytes(_ range: Range<Int>) {
    bytes.withUnsafeBytes { bytes in
      // Both are within the bytes, and memcmp looks at no more of either than the shorter one has.
      guard let base = bytes.baseAddress else { return }
      phrases[range].sort { one, other in
        let order = memcmp(base + Int(one.start), base + Int(other.start), Int(min(one.count, other.count)))
        return order == 0 ? one.count < other.count : order < 0
      }
    }
  }

  /// One pass of a radix sort: by one byte of the prefixes, leaving those with the same in their order.
  private static func sort(_ phrases: inout [Phrase], _ room: inout [Phrase], byDigitAt shift: UInt64) {
    withUnsafeTemporaryAllocation(of: Int.self, capacity: 256) { places in
      places.initialize(repeating: 0)
      for phrase in phrases { places[Int(phrase.prefix >> shift & 0xFF)] += 1 }
      var place = 0
      for digit in 0..<256 { (places[digit], place) = (place, place + places[digit]) }
      room.withUnsafeMutableBufferPointer { room in
        for phrase in phrases {
          let digit = Int(phrase.prefix >> shift & 0xFF)
          room[places[digit]] = phrase
          places[digit] += 1
        }
      }
    }
    swap(&phrases, &room)
  }

  func withUnsafeBuffers<Result>(
    _ body: (UnsafeBufferPointer<Phrase>, UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    phrases.withUnsafeBufferPointer { phrases in bytes.withUnsafeBufferPointer { body(phrases, $0) } }
  }
}
