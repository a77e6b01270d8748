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
    let start = bytes.count
    TextKey.append(text, to: &bytes)
    // A key of ASCII is folded as it is.
    if !bytes[start...].allSatisfy({ $0 < 0x80 }) {
      let key = Array(bytes[start...])
      bytes.removeLast(key.count)
      key.withUnsafeBufferPointer { PhraseFold.append($0, to: &bytes) }
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
    // Their prefixes with their numbers are a fraction of what would have to be moved.
    var order = phrases.indices.map { (prefix: phrases[$0].prefix, number: $0) }
    bytes.withUnsafeBufferPointer { bytes in
      order.sort { one, other in
        if one.prefix != other.prefix { return one.prefix < other.prefix }
        let (text, next) = (bytes[phrases[one.number].range], bytes[phrases[other.number].range])
        return text.lexicographicallyPrecedes(next)
      }
    }
    phrases = order.map { phrases[$0.number] }
  }
}
