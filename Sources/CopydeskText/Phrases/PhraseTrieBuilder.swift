/// Lays a trie out level by level, into memory that the trie keeps.
struct PhraseTrieBuilder {
  /// Room for a node of each byte, of which the system gives only what is used.
  let labels: UnsafeMutablePointer<UInt8>
  let nodes: UnsafeMutablePointer<PhraseTrie.Node>
  let tails: UnsafeMutablePointer<UInt8>
  /// Those of the phrases, then those of texts that are phrases in several lists.
  private(set) var entries: [PhraseTrie.Entry]
  /// The phrases below each node, which all begin with the same bytes.
  private let ranges: UnsafeMutablePointer<(first: Int32, end: Int32, depth: Int32)>
  private(set) var nodeCount = 1
  private var tailCount = 0
  private let phrases: UnsafeBufferPointer<FoldedPhrases.Phrase>
  private let bytes: UnsafeBufferPointer<UInt8>

  /// - Parameter phrases: Sorted by their bytes; one text may be there several times.
  init(
    _ phrases: UnsafeBufferPointer<FoldedPhrases.Phrase>, _ bytes: UnsafeBufferPointer<UInt8>,
    _ entries: [PhraseTrie.Entry]
  ) {
    (self.phrases, self.bytes, self.entries) = (phrases, bytes, entries)
    // The root, a node for each byte of a phrase at most, and one that tells where the children of the last one end.
    let most = bytes.count + 2
    labels = .allocate(capacity: most)
    nodes = .allocate(capacity: most)
    tails = .allocate(capacity: most)
    ranges = .allocate(capacity: most)
  }

  mutating func build() {
    labels[0] = 0
    ranges[0] = (0, Int32(phrases.count), 0)
    var number = 0
    while number < nodeCount {
      var node = PhraseTrie.Node(children: UInt32(nodeCount))
      let (first, end, depth) = (Int(ranges[number].first), Int(ranges[number].end), Int(ranges[number].depth))
      if number > 0, isOneText(phrases[first], phrases[end - 1]) {
        let entry = entry(of: first..<end)
        addTail(to: &node, phrases[first].range.dropFirst(depth), entry)
      } else {
        var next = first
        while next < end, Int(phrases[next].count) == depth { next += 1 }
        if next > first { node.end(entry(of: first..<next), tail: 0, count: 0) }
        addChildren(next..<end, depth)
      }
      (nodes + number).initialize(to: node)
      number += 1
    }
    (nodes + nodeCount).initialize(to: PhraseTrie.Node(children: UInt32(nodeCount)))
    ranges.deallocate()
    PhraseTrieBuilder.sumUp(nodes, nodeCount, entries)
  }

  /// Whether two phrases are the same text; those between them are it as well then.
  private func isOneText(_ one: FoldedPhrases.Phrase, _ other: FoldedPhrases.Phrase) -> Bool {
    if one.start == other.start { return true }
    return one.count == other.count && one.prefix == other.prefix && bytes[one.range].elementsEqual(bytes[other.range])
  }

  private mutating func addTail(to node: inout PhraseTrie.Node, _ range: Range<Int>, _ entry: Int) {
    node.end(entry, tail: tailCount, count: range.count)
    // Each tail is copied once, and all phrases together have no more bytes than there is room for.
    for place in range {
      tails[tailCount] = bytes[place]
      tailCount += 1
    }
  }

  private mutating func addChildren(_ below: Range<Int>, _ depth: Int) {
    var next = below.lowerBound
    while next < below.upperBound {
      let byte = bytes[Int(phrases[next].start) + depth]
      let first = next
      repeat { next += 1 } while next < below.upperBound && bytes[Int(phrases[next].start) + depth] == byte
      labels[nodeCount] = byte
      ranges[nodeCount] = (Int32(first), Int32(next), Int32(depth + 1))
      nodeCount += 1
    }
  }

  /// The entry of phrases with the same text.
  private mutating func entry(of same: Range<Int>) -> Int {
    let first = Int(phrases[same.lowerBound].entry)
    if same.count == 1 { return first }
    var entry = entries[first]
    for phrase in phrases[same].dropFirst() {
      let other = entries[Int(phrase.entry)]
      entry.whole |= other.whole
      // A phrase that need not end a word in one language need not in any.
      entry.bounded = entry.bounded & ~(other.open & ~other.bounded) | other.bounded & ~(entry.open & ~entry.bounded)
      entry.open |= other.open
      if entry.month == 0 { entry.month = other.month }
      if entry.solarMonth == 0 { entry.solarMonth = other.solarMonth }
      if entry.era == 0 { entry.era = other.era }
    }
    if entry == entries[first] { return first }
    entries.append(entry)
    return entries.count - 1
  }

  /// The categories below each node, from the last node up: what a node has goes to the node above it as well, which comes before it, as its
  /// neighbour's does.
  static func sumUp(_ nodes: UnsafeMutablePointer<PhraseTrie.Node>, _ nodeCount: Int, _ entries: [PhraseTrie.Entry]) {
    let categories = entries.map { $0.categories }
    categories.withUnsafeBufferPointer { categories in
      var (number, parent) = (nodeCount - 1, nodeCount - 1)
      var first = Int(nodes[parent].children)
      while number >= 0 {
        let entry = Int(nodes[number].entry)
        let below = nodes[number].below | (entry >= 0 ? categories[entry] : 0)
        nodes[number].below = below
        if number == 0 { break }
        while first > number {
          parent &-= 1
          first = Int(nodes[parent].children)
        }
        nodes[parent].below |= below
        number &-= 1
      }
    }
  }
}
