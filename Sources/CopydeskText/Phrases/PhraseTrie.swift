/// The phrases of all languages and categories as one trie over folded bytes (``PhraseFold``), in flat arrays.
///
/// A node's children are side by side, in the order of their bytes. Where only one text is left below a node, its last bytes are not nodes but
/// the node's tail: most of the bytes are in tails. Each node knows the categories of all phrases below it, so that a search ends where none of
/// those that are asked for can follow.
struct PhraseTrie: @unchecked Sendable {
  /// What is known of the texts that end at a node.
  struct Entry: Hashable {
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

    /// The categories of either kind.
    var categories: UInt64 { whole | open }
  }

  /// A place in the trie. There are tens of thousands, which a search waits for, so that a node has sixteen bytes.
  struct Node {
    /// The categories of all phrases at the node and below it.
    var below: UInt64 = 0
    /// The numbers of 20, 14, 22 and 8 bits that follow, the first one lowest.
    private var numbers: UInt64

    init(children: UInt32) {
      precondition(children < 1 << 20)
      numbers = UInt64(children)
    }

    /// The first child; the last one is before the first child of the next node.
    var children: UInt32 { UInt32(truncatingIfNeeded: numbers & 0xF_FFFF) }
    /// Which entry the text that ends here has, after the tail where there is one; -1 for none.
    var entry: Int32 { Int32(truncatingIfNeeded: numbers &>> 20 & 0x3FFF) - 1 }
    /// Where the bytes are that have to follow.
    var tail: UInt32 { UInt32(truncatingIfNeeded: numbers &>> 34 & 0x3F_FFFF) }
    var tailCount: UInt32 { UInt32(truncatingIfNeeded: numbers &>> 56) }

    /// Lets a text end here that has no entry yet.
    mutating func end(_ entry: Int, tail: Int, count: Int) {
      precondition(entry < 0x3FFF && tail < 1 << 22 && count < 1 << 8)
      numbers |= UInt64(entry + 1) << 20 | UInt64(tail) << 34 | UInt64(count) << 56
    }
  }

  // Made once and never freed; nothing writes to them later.
  let parts: Parts
  private let labels: UnsafePointer<UInt8>
  private let nodes: UnsafePointer<Node>
  private let tails: UnsafePointer<UInt8>
  private let entries: [Entry]
  /// The child of the root for each byte; 0 for none. Every search begins there, and the root has the most children.
  private let roots: UnsafePointer<UInt32>
  private let beginnings: PhraseBeginnings

  /// Lays out phrases.
  init(_ folded: consuming FoldedPhrases) {
    folded.sort()
    self.init(
      folded.withUnsafeBuffers { phrases, bytes in
        var builder = PhraseTrieBuilder(phrases, bytes, folded.entries)
        builder.build()
        return Parts(
          labels: builder.labels, nodes: builder.nodes, nodeCount: builder.nodeCount, tails: builder.tails,
          entries: builder.entries)
      })
  }

  /// What the other tables are made of.
  struct Parts {
    let labels: UnsafePointer<UInt8>
    /// With one more node than there are, which ends the children of the last one.
    let nodes: UnsafePointer<Node>
    let nodeCount: Int
    let tails: UnsafePointer<UInt8>
    let entries: [Entry]
  }

  init(_ parts: Parts) {
    self.parts = parts
    (labels, nodes, tails, entries) = (parts.labels, parts.nodes, parts.tails, parts.entries)
    let roots = UnsafeMutablePointer<UInt32>.allocate(capacity: 256)
    roots.initialize(repeating: 0, count: 256)
    for child in nodes[0].children..<nodes[1].children { roots[Int(labels[Int(child)])] = child }
    self.roots = UnsafePointer(roots)
    beginnings = PhraseBeginnings(parts)
  }

  @inline(__always)
  private func child(of node: Int, _ byte: UInt8) -> Int {
    if node == 0 { return Int(roots[Int(byte)]) }
    var child = Int(nodes[node].children)
    var end = Int(nodes[node + 1].children)
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
    let pair = PhraseBeginnings.hash(PhraseFold.small(first), PhraseFold.small(bytes[index + 1]))
    return beginnings.anywhere[pair] & wanted != 0
  }

  /// Some categories as ``mayBeginInside(_:_:_:)`` takes them; `nil` where it does not know of all of their phrases.
  func insides(of wanted: UInt64) -> PhraseBeginnings.Inside? {
    wanted & ~PhraseBeginnings.inside == 0 ? PhraseBeginnings.inside(of: wanted) : nil
  }

  /// The same as ``mayBegin(_:_:_:)`` for categories that are looked for anywhere in a text.
  @inline(__always)
  func mayBeginInside(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ wanted: PhraseBeginnings.Inside) -> Bool {
    guard index &+ 8 <= bytes.count, let base = bytes.baseAddress else { return true }
    // In bounds: eight bytes are left.
    let word = UInt64(bigEndian: UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self))
    let high = word & 0x8080_8080_8080_8080
    return high >> 24 != 0 || mayBeginInside(word, isASCII: high == 0, wanted)
  }

  /// The same of eight bytes of ASCII, the first one highest.
  @inline(__always)
  func mayBeginInside(ascii word: UInt64, _ wanted: PhraseBeginnings.Inside) -> Bool {
    mayBeginInside(word, isASCII: true, wanted)
  }

  /// - Parameter word: Eight bytes, of which the first five are ASCII.
  @inline(__always)
  private func mayBeginInside(_ word: UInt64, isASCII: Bool, _ wanted: PhraseBeginnings.Inside) -> Bool {
    let small = PhraseBeginnings.small(word)
    if beginnings.tiny[PhraseBeginnings.hash(smallPair: small >> 48)] & wanted != 0 { return true }
    let hash = PhraseBeginnings.hash(small: small >> 24)
    guard beginnings.five[hash] & wanted != 0 else { return false }
    return !isASCII || beginnings.short[hash] & wanted != 0
      || beginnings.eight[PhraseBeginnings.hashOfEight(small: small)] & wanted != 0
  }

  /// Follows a text from an index, and shows each text on the way that is or begins a phrase: the index after it, a number that no other
  /// text has, and what is known.
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
        if nodes[node].tailCount > 0 { break }
      }
      if nodes[node].below & wanted == 0 { return }
      if nodes[node].tailCount > 0, !hasTail(of: node, bytes, &index, folded) { return }
      let entry = Int(nodes[node].entry)
      if entry >= 0, !visit(PhraseFold.end(ofUncounted: bytes, index), node, entries[entry]) { return }
    }
  }

  /// Whether a node's tail follows: what is left of a folded character, and the text from an index, which moves on.
  private func hasTail(
    of node: Int, _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ rest: UInt32
  ) -> Bool {
    var folded = rest
    var tail = tails + Int(nodes[node].tail)
    let end = tail + Int(nodes[node].tailCount)
    while true {
      while folded != 0 {
        guard tail < end, tail.pointee == UInt8(truncatingIfNeeded: folded) else { return false }
        tail += 1
        folded >>= 8
      }
      if tail == end { return true }
      guard index < bytes.count else { return false }
      folded = PhraseFold.character(bytes, &index)
    }
  }
}
