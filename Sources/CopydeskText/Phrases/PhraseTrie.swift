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
  /// The same for the first three bytes of phrases that are looked for anywhere in a text, which is asked at each word.
  private let insides: UnsafeMutablePointer<UInt64>
  /// The categories of ``insides``: those of which no phrase is shorter.
  private let insideCategories: UInt64
  private static let beginningBits = 12

  init(_ folded: consuming FoldedPhrases) {
    folded.sort()
    let (phrases, bytes) = (folded.phrases, folded.bytes)
    let layout = phrases.withUnsafeBufferPointer { phrases in
      bytes.withUnsafeBufferPointer { PhraseTrieBuilder(phrases, $0).build() }
    }
    (labels, children) = (layout.labels, layout.children)
    (below, entryNumbers) = (layout.below, layout.entryNumbers)
    entries = layout.entries
    roots = .allocate(capacity: 256)
    roots.initialize(repeating: 0, count: 256)
    for child in children[0]..<children[1] { roots[Int(labels[Int(child)])] = child }
    beginnings = .allocate(capacity: 1 << PhraseTrie.beginningBits)
    beginnings.initialize(repeating: 0, count: 1 << PhraseTrie.beginningBits)
    insides = .allocate(capacity: 1 << PhraseTrie.beginningBits)
    insides.initialize(repeating: 0, count: 1 << PhraseTrie.beginningBits)
    var insideCategories = PhraseTrie.lookedForInside
    for phrase in phrases {
      let categories = phrase.entry.whole | phrase.entry.open
      if categories & PhraseTrie.lookedForInside != 0 {
        if phrase.range.count > 2 {
          let start = phrase.range.lowerBound
          insides[PhraseTrie.hash(bytes[start], bytes[start + 1], bytes[start + 2])] |= categories
        } else {
          insideCategories &= ~categories
        }
      }
      let first = bytes[phrase.range.lowerBound]
      if phrase.range.count > 1 {
        beginnings[PhraseTrie.hash(first, bytes[phrase.range.lowerBound + 1])] |= categories
      } else {
        for next in 0...255 { beginnings[PhraseTrie.hash(first, UInt8(next))] |= categories }
      }
    }
    self.insideCategories = insideCategories
  }

  private static let lookedForInside = PhraseCategory.allCases.reduce(UInt64(0)) { found, category in
    switch category.place {
    case .inside, .insideWhole: found | PhraseCategories(category).rawValue
    default: found
    }
  }

  @inline(__always)
  private static func hash(_ a: UInt8, _ b: UInt8) -> Int { (Int(a) << 6 ^ Int(b)) & (1 << beginningBits - 1) }

  @inline(__always)
  private static func hash(_ a: UInt8, _ b: UInt8, _ c: UInt8) -> Int {
    let bytes = UInt32(a) | UInt32(b) << 8 | UInt32(c) << 16
    return Int((bytes &* 0x9E37_79B1) >> UInt32(32 - beginningBits))
  }

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

  /// Whether ``mayBeginInside(_:_:_:)`` knows of all phrases of some categories.
  func knowsInsides(of wanted: UInt64) -> Bool { wanted & ~insideCategories == 0 }

  /// The same as ``mayBegin(_:_:_:)`` for categories that are looked for anywhere in a text.
  @inline(__always)
  func mayBeginInside(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ wanted: UInt64) -> Bool {
    guard index + 2 < bytes.count, (bytes[index] | bytes[index + 1] | bytes[index + 2]) < 0x80 else { return true }
    let (a, b, c) = (bytes[index], bytes[index + 1], bytes[index + 2])
    return insides[PhraseTrie.hash(PhraseFold.small(a), PhraseFold.small(b), PhraseFold.small(c))] & wanted != 0
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
///
/// This is a part of what each process does before its first page, so it writes to memory of its own. In bounds: a trie has at most a node
/// for each byte of its phrases, and the root.
struct PhraseTrieBuilder: ~Copyable {
  /// What is found of each node, in memory that whoever asks for it has from then on.
  struct Layout {
    let labels: UnsafeMutablePointer<UInt8>
    let children: UnsafeMutablePointer<UInt32>
    let below: UnsafeMutablePointer<UInt64>
    let entryNumbers: UnsafeMutablePointer<Int32>
    let entries: [PhraseTrie.Entry]
  }

  /// The phrases below a node, as a range of the sorted ones, and how deep it is.
  private struct Node {
    var first: Int32
    var end: Int32
    var depth: Int32
  }

  private let phrases: UnsafeBufferPointer<FoldedPhrases.Phrase>
  private let bytes: UnsafeBufferPointer<UInt8>
  private let labels: UnsafeMutablePointer<UInt8>
  private let children: UnsafeMutablePointer<UInt32>
  private let below: UnsafeMutablePointer<UInt64>
  private let entryNumbers: UnsafeMutablePointer<Int32>
  private var entries: [PhraseTrie.Entry] = []
  private let nodes: UnsafeMutablePointer<Node>
  private var count = 1

  /// - Parameter phrases: Sorted by their bytes; one text may be there several times.
  init(_ phrases: UnsafeBufferPointer<FoldedPhrases.Phrase>, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.phrases = phrases
    self.bytes = bytes
    let most = bytes.count + 1
    labels = .allocate(capacity: most)
    children = .allocate(capacity: most + 1)
    below = .allocate(capacity: most)
    entryNumbers = .allocate(capacity: most)
    nodes = .allocate(capacity: most)
    labels[0] = 0
    nodes[0] = Node(first: 0, end: Int32(phrases.count), depth: 0)
  }

  deinit { nodes.deallocate() }

  consuming func build() -> Layout {
    var number = 0
    while number < count {
      let node = nodes[number]
      children[number] = UInt32(count)
      let depth = Int(node.depth)
      var next = Int(node.first)
      while next < Int(node.end), phrases[next].range.count == depth { next += 1 }
      addEntry(Int(node.first)..<next, to: number)
      while next < Int(node.end) {
        let first = next
        let byte = bytes[phrases[next].range.lowerBound + depth]
        repeat { next += 1 } while next < Int(node.end) && bytes[phrases[next].range.lowerBound + depth] == byte
        labels[count] = byte
        nodes[count] = Node(first: Int32(first), end: Int32(next), depth: node.depth + 1)
        count += 1
      }
      number += 1
    }
    children[count] = UInt32(count)
    sumUp()
    return Layout(
      labels: labels, children: children, below: below, entryNumbers: entryNumbers, entries: entries)
  }

  private mutating func addEntry(_ same: Range<Int>, to node: Int) {
    guard !same.isEmpty else {
      entryNumbers[node] = -1
      return
    }
    var entry = PhraseTrie.Entry()
    for index in same {
      let other = phrases[index].entry
      entry.whole |= other.whole
      // A phrase that need not end a word in one language need not in any.
      entry.bounded = entry.bounded & ~(other.open & ~other.bounded) | other.bounded & ~(entry.open & ~entry.bounded)
      entry.open |= other.open
      if entry.month == 0 { entry.month = other.month }
      if entry.solarMonth == 0 { entry.solarMonth = other.solarMonth }
      if entry.era == 0 { entry.era = other.era }
    }
    entryNumbers[node] = Int32(entries.count)
    entries.append(entry)
  }

  /// The categories below each node, from the last node up.
  private func sumUp() {
    for node in (0..<count).reversed() {
      let number = Int(entryNumbers[node])
      var categories = number >= 0 ? entries[number].whole | entries[number].open : 0
      for child in Int(children[node])..<Int(children[node + 1]) { categories |= below[child] }
      below[node] = categories
    }
  }
}
