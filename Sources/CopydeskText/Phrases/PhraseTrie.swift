/// The phrases of all languages and categories as one trie over folded bytes (``PhraseFold``), in flat arrays.
///
/// A node's children are side by side, in the order of their bytes. Each node knows the categories of all phrases below it, so that a
/// search ends where none of those that are asked for can follow.
struct PhraseTrie: @unchecked Sendable {
  /// What is known of the texts that end at a node.
  struct Entry {
    /// The categories in which the text is a phrase of its own.
    var whole: UInt64 = 0
    /// The categories in which it is the beginning of something.
    var open: UInt64 = 0
    /// Those of the latter in which a word must end with it.
    var bounded: UInt64 = 0
    /// The number of a month, and of a month in the Solar Hijri calendar.
    var month: UInt8 = 0
    var solarMonth: UInt8 = 0
    /// The year before the first one of an era.
    var era: Int16 = 0
  }

  // Made once and never freed; nothing writes to them later.
  private let labels: UnsafeMutablePointer<UInt8>
  private let children: UnsafeMutablePointer<UInt32>
  private let below: UnsafeMutablePointer<UInt64>
  private let entryNumbers: UnsafeMutablePointer<Int32>
  private let entries: [Entry]
  /// The child of the root for each byte; 0 for none. Every search begins there, and the root has the most children.
  private let roots: UnsafeMutablePointer<UInt32>
  /// For the first two bytes of a phrase, hashed, the categories of those that begin so.
  private let beginnings: UnsafeMutablePointer<UInt64>
  private static let beginningBits = 12

  init(_ folded: consuming FoldedPhrases) {
    folded.sort()
    let (phrases, bytes) = (folded.phrases, folded.bytes)
    var builder = PhraseTrieBuilder(phrases, bytes)
    builder.build()
    labels = PhraseTrie.copy(builder.labels)
    children = PhraseTrie.copy(builder.children)
    below = PhraseTrie.copy(builder.below)
    entryNumbers = PhraseTrie.copy(builder.entryNumbers)
    entries = builder.entries
    roots = .allocate(capacity: 256)
    roots.initialize(repeating: 0, count: 256)
    for child in builder.children[0]..<builder.children[1] { roots[Int(builder.labels[Int(child)])] = child }
    beginnings = .allocate(capacity: 1 << PhraseTrie.beginningBits)
    beginnings.initialize(repeating: 0, count: 1 << PhraseTrie.beginningBits)
    for phrase in phrases {
      let categories = phrase.entry.whole | phrase.entry.open
      let first = bytes[phrase.range.lowerBound]
      if phrase.range.count > 1 {
        beginnings[PhraseTrie.hash(first, bytes[phrase.range.lowerBound + 1])] |= categories
      } else {
        for next in 0...255 { beginnings[PhraseTrie.hash(first, UInt8(next))] |= categories }
      }
    }
  }

  private static func copy<Element>(_ array: [Element]) -> UnsafeMutablePointer<Element> {
    let pointer = UnsafeMutablePointer<Element>.allocate(capacity: array.count)
    pointer.initialize(from: array, count: array.count)
    return pointer
  }

  @inline(__always)
  private static func hash(_ a: UInt8, _ b: UInt8) -> Int { (Int(a) << 6 ^ Int(b)) & (1 << beginningBits - 1) }

  @inline(__always)
  private func child(of node: Int, _ byte: UInt8) -> Int {
    if node == 0 { return Int(roots[Int(byte)]) }
    var child = Int(children[node])
    var end = Int(children[node + 1])
    // Half of many are left out at once; the labels are in order.
    while end - child > 8 {
      let middle = child + (end - child) / 2
      if labels[middle] <= byte { child = middle } else { end = middle }
    }
    while child < end {
      let label = labels[child]
      if label >= byte { return label == byte ? child : 0 }
      child += 1
    }
    return 0
  }

  /// Whether a phrase of some categories may begin at an index; most places of a text say no.
  @inline(__always)
  func mayBegin(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ wanted: UInt64) -> Bool {
    let first = bytes[index]
    guard first < 0x80, index + 1 < bytes.count, bytes[index + 1] < 0x80 else { return true }
    return beginnings[PhraseTrie.hash(PhraseFold.small(first), PhraseFold.small(bytes[index + 1]))] & wanted != 0
  }

  /// Follows a text from an index, and shows each text on the way that is or begins a phrase: the index after it, and what is known.
  ///
  /// - Parameter visit: Returns whether to go on.
  @inline(__always)
  func follow(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ wanted: UInt64, _ visit: (Int, Int, borrowing Entry) -> Bool
  ) {
    guard start < bytes.count, mayBegin(bytes, start, wanted) else { return }
    var node = 0
    var index = start
    while index < bytes.count {
      var folded = PhraseFold.character(bytes, &index)
      if folded == 0 { continue }
      while folded != 0 {
        node = child(of: node, UInt8(truncatingIfNeeded: folded))
        if node == 0 { return }
        folded >>= 8
      }
      if below[node] & wanted == 0 { return }
      let number = Int(entryNumbers[node])
      if number >= 0, !visit(PhraseFold.end(ofUncounted: bytes, index), number, entries[number]) { return }
    }
  }
}

/// Lays a trie out level by level.
struct PhraseTrieBuilder {
  private let phrases: [FoldedPhrases.Phrase]
  private let bytes: [UInt8]
  private(set) var labels: [UInt8] = [0]
  private(set) var children: [UInt32] = []
  private(set) var below: [UInt64] = []
  private(set) var entryNumbers: [Int32] = []
  private(set) var entries: [PhraseTrie.Entry] = []
  /// The phrases below each node, as a range of the sorted ones, and how deep it is.
  private var nodes: [(range: Range<Int>, depth: Int)]

  /// - Parameter phrases: Sorted by their bytes; one text may be there several times.
  init(_ phrases: [FoldedPhrases.Phrase], _ bytes: [UInt8]) {
    self.phrases = phrases
    self.bytes = bytes
    nodes = [(phrases.indices, 0)]
    nodes.reserveCapacity(bytes.count)
    labels.reserveCapacity(bytes.count)
    children.reserveCapacity(bytes.count)
    entryNumbers.reserveCapacity(bytes.count)
  }

  mutating func build() {
    var node = 0
    while node < nodes.count {
      let (range, depth) = nodes[node]
      children.append(UInt32(nodes.count))
      var next = range.lowerBound
      while next < range.upperBound, phrases[next].range.count == depth { next += 1 }
      addEntry(range.lowerBound..<next)
      while next < range.upperBound {
        let byte = bytes[phrases[next].range.lowerBound + depth]
        let first = next
        while next < range.upperBound, bytes[phrases[next].range.lowerBound + depth] == byte { next += 1 }
        labels.append(byte)
        nodes.append((first..<next, depth + 1))
      }
      node += 1
    }
    children.append(UInt32(nodes.count))
    sumUp()
  }

  private mutating func addEntry(_ same: Range<Int>) {
    guard !same.isEmpty else { return entryNumbers.append(-1) }
    var entry = PhraseTrie.Entry()
    for phrase in phrases[same] {
      let other = phrase.entry
      entry.whole |= other.whole
      // A phrase that need not end a word in one language need not in any.
      entry.bounded = entry.bounded & ~(other.open & ~other.bounded) | other.bounded & ~(entry.open & ~entry.bounded)
      entry.open |= other.open
      if entry.month == 0 { entry.month = other.month }
      if entry.solarMonth == 0 { entry.solarMonth = other.solarMonth }
      if entry.era == 0 { entry.era = other.era }
    }
    entryNumbers.append(Int32(entries.count))
    entries.append(entry)
  }

  /// The categories below each node, from the last node up.
  private mutating func sumUp() {
    below = Array(repeating: 0, count: nodes.count)
    for node in nodes.indices.reversed() {
      if entryNumbers[node] >= 0 {
        let entry = entries[Int(entryNumbers[node])]
        below[node] = entry.whole | entry.open
      }
      for child in Int(children[node])..<Int(children[node + 1]) { below[node] |= below[child] }
    }
  }
}
