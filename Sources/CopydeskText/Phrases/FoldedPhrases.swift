/// The phrases that a trie is made of, folded, in one row of bytes.
struct FoldedPhrases {
  /// A phrase on its way into the trie.
  struct Phrase {
    /// Where its bytes are.
    var range: Range<Int>
    /// Its first eight bytes, the first one highest: most phrases are in order by these.
    var prefix: UInt64
    var entry: PhraseTrie.Entry
  }

  private(set) var bytes: [UInt8] = []
  private(set) var phrases: [Phrase] = []

  init(_ texts: [VocabularyText]) {
    for text in texts { text.add(to: &self) }
  }

  /// Adds a text.
  mutating func add(_ text: UnsafeBufferPointer<UInt8>, _ entry: PhraseTrie.Entry) {
    let start = bytes.count
    PhraseFold.append(text, to: &bytes)
    append(from: start, entry)
  }

  /// Adds the key of a text (``TextKey``), by which labels are found; an empty one, as of a sign, stays out.
  mutating func add(key text: UnsafeBufferPointer<UInt8>, _ entry: PhraseTrie.Entry) {
    guard text.allSatisfy({ $0 < 0x80 }) else {
      var key = TextKey(String(decoding: text, as: UTF8.self)).string
      if !key.isEmpty { key.withUTF8 { add($0, entry) } }
      return
    }
    // Of ASCII a key has the letters, in small, and the digits.
    let start = bytes.count
    for byte in text {
      let small = PhraseFold.small(byte)
      if small &- 0x61 < 26 || small &- 0x30 < 10 { bytes.append(small) }
    }
    if bytes.count > start { append(from: start, entry) }
  }

  private mutating func append(from start: Int, _ entry: PhraseTrie.Entry) {
    var prefix: UInt64 = 0
    for offset in 0..<8 { prefix = prefix << 8 | (start + offset < bytes.count ? UInt64(bytes[start + offset]) : 0) }
    phrases.append(Phrase(range: start..<bytes.count, prefix: prefix, entry: entry))
  }

  /// Puts the phrases in the order of their bytes.
  mutating func sort() {
    bytes.withUnsafeBufferPointer { bytes in
      phrases.sort { one, other in
        if one.prefix != other.prefix { return one.prefix < other.prefix }
        return bytes[one.range].lexicographicallyPrecedes(bytes[other.range])
      }
    }
  }
}
