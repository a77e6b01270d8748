import CPhrases

extension PhraseTrie {
  /// The trie that was written down when the vocabulary changed last; `nil` where the vocabulary has changed since.
  ///
  /// Building it takes longer than reading a page. What is written down are the bytes that lead to nodes and how many children
  /// these have; from which places follow.
  ///
  /// - Parameter source: The checksum of the vocabulary.
  static func made(of source: UInt64) -> PhraseTrie? {
    let made = copydesk_phrases
    guard made.source == source, let labels = made.labels, let counts = made.childCounts, let ends = made.ends,
      let tails = made.tails
    else { return nil }
    let count = Int(made.nodeCount)
    let entries = UnsafeBufferPointer(start: made.entries, count: Int(made.entryCount)).map(Entry.init)
    let nodes = UnsafeMutablePointer<Node>.allocate(capacity: count + 1)
    // The root has more children than a character can count.
    var children = UInt32(1)
    for number in 0..<count {
      (nodes + number).initialize(to: Node(children: children))
      children += number == 0 ? made.rootCount : UInt32(counts[number]) - 0x30
    }
    (nodes + count).initialize(to: Node(children: children))
    var (number, tail) = (0, 0)
    for place in 0..<Int(made.endCount) {
      let (step, tailCount, entry) = ends[place]
      number += Int(step)
      nodes[number].end(Int(entry), tail: tail, count: Int(tailCount))
      tail += Int(tailCount)
    }
    PhraseTrieBuilder.sumUp(nodes, count, entries)
    // A char has the size and alignment of a byte.
    return PhraseTrie(
      Parts(
        labels: UnsafeRawPointer(labels).assumingMemoryBound(to: UInt8.self), nodes: nodes, nodeCount: count,
        tails: UnsafeRawPointer(tails).assumingMemoryBound(to: UInt8.self), entries: entries))
  }
}

extension PhraseTrie.Entry {
  init(_ made: CPhraseEntry) {
    self.init(
      whole: made.whole, open: made.open, bounded: made.bounded, month: made.month, solarMonth: made.solarMonth,
      era: made.era)
  }
}
