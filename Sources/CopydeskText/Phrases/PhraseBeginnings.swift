/// Which categories have phrases that begin with some bytes: most places of a text are left by a look at these tables.
struct PhraseBeginnings {
  /// For the first two bytes of a phrase, hashed, the categories of those that begin so.
  let anywhere: UnsafePointer<UInt64>
  /// The same for phrases that are looked for anywhere in a text, which is asked at each word, and have fewer than five bytes. Of these
  /// categories there are few, so that their sets take a quarter of the room, and the tables stay in the cache.
  let tiny: UnsafePointer<Inside>
  /// The same for the first five bytes of the others.
  let five: UnsafePointer<Inside>
  /// The same for those of them that have fewer than eight bytes.
  let short: UnsafePointer<Inside>
  /// The same for the first eight bytes of the others, in a table of four times the size: what passes here is looked for in the trie, which waits for
  /// memory.
  let eight: UnsafePointer<Inside>
  /// The categories that are looked for anywhere.
  static let inside = PhraseCategory.allCases.reduce(UInt64(0)) { found, category in
    switch category.matching {
    case .inside, .insideWhole: found | PhraseCategories(category).rawValue
    default: found
    }
  }

  /// A bit for each of these categories, in their order.
  typealias Inside = UInt16

  /// Which of some categories are looked for anywhere.
  static func inside(of categories: UInt64) -> Inside {
    let inside = inside
    var rest = categories & inside
    var found: Inside = 0
    while rest != 0 {
      let lowest = rest & (~rest &+ 1)
      found |= 1 << Inside((inside & (lowest &- 1)).nonzeroBitCount)
      rest ^= lowest
    }
    return found
  }

  private let parts: PhraseTrie.Parts
  private let pairs: UnsafeMutablePointer<UInt64>
  private let tables: UnsafeMutablePointer<Inside>

  private static let bits = 12
  private static let size = 1 << bits
  private static let bitsOfEight = 14

  /// - Returns: Tables that are never freed.
  init(_ parts: PhraseTrie.Parts) {
    self.parts = parts
    precondition(PhraseBeginnings.inside.nonzeroBitCount <= Inside.bitWidth)
    let size = PhraseBeginnings.size
    pairs = .allocate(capacity: size)
    pairs.initialize(repeating: 0, count: size)
    let count = 3 * size + 1 << PhraseBeginnings.bitsOfEight
    tables = .allocate(capacity: count)
    tables.initialize(repeating: 0, count: count)
    anywhere = UnsafePointer(pairs)
    let all = UnsafePointer(tables)
    (five, short, tiny, eight) = (all, all + size, all + 2 * size, all + 3 * size)
    for child in children(of: 0) { addPairs(of: child) }
    addInsides(below: 0, prefix: 0, count: 0, PhraseBeginnings.inside)
  }

  private func children(of node: Int) -> Range<Int> {
    Int(parts.nodes[node].children)..<Int(parts.nodes[node + 1].children)
  }

  /// Adds the first two bytes of the phrases that begin with a node's byte.
  private func addPairs(of node: Int) {
    let (first, all) = (parts.labels[node], parts.nodes[node])
    if all.tailCount > 0 {
      pairs[PhraseBeginnings.hash(first, parts.tails[Int(all.tail)])] |= all.below
    } else if all.entry >= 0 {
      // A phrase of one byte may be followed by anything.
      let categories = parts.entries[Int(all.entry)].categories
      for next in 0...255 { pairs[PhraseBeginnings.hash(first, UInt8(next))] |= categories }
    }
    for child in children(of: node) {
      pairs[PhraseBeginnings.hash(first, parts.labels[child])] |= parts.nodes[child].below
    }
  }

  /// Adds the first bytes of phrases that are looked for anywhere.
  ///
  /// - Parameter prefix: The bytes that lead to the node, the last one lowest.
  private func addInsides(below node: Int, prefix: UInt64, count: Int, _ inside: UInt64) {
    let all = parts.nodes[node]
    guard all.below & inside != 0 else { return }
    let size = PhraseBeginnings.size
    if count == 5 { tables[PhraseBeginnings.hash(prefix)] |= PhraseBeginnings.inside(of: all.below) }
    if count == 8 {
      tables[3 * size + PhraseBeginnings.hashOfEight(small: PhraseBeginnings.small(prefix))] |=
        PhraseBeginnings.inside(of: all.below)
      return
    }
    if all.entry >= 0 { addEnd(of: all, prefix, count) }
    for child in children(of: node) {
      addInsides(below: child, prefix: prefix << 8 | UInt64(parts.labels[child]), count: count + 1, inside)
    }
  }

  /// Adds a phrase that ends at a node of fewer than eight bytes, or with its tail.
  private func addEnd(of node: PhraseTrie.Node, _ prefix: UInt64, _ count: Int) {
    let categories = PhraseBeginnings.inside(of: parts.entries[Int(node.entry)].categories)
    let (length, size) = (count + Int(node.tailCount), PhraseBeginnings.size)
    func first(_ wanted: Int) -> UInt64 {
      if count > wanted { return prefix >> UInt64(8 * (count - wanted)) }
      return (0..<wanted - count).reduce(prefix) { $0 << 8 | UInt64(parts.tails[Int(node.tail) + $1]) }
    }
    if length < 5 {
      // One byte may be followed by any.
      let pairs = length == 1 ? (0...255).map { first(1) << 8 | $0 } : [first(2)]
      for pair in pairs {
        tables[2 * size + PhraseBeginnings.hash(smallPair: PhraseBeginnings.small(pair))] |= categories
      }
      return
    }
    tables[PhraseBeginnings.hash(first(5))] |= categories
    if length < 8 {
      tables[size + PhraseBeginnings.hash(first(5))] |= categories
    } else {
      tables[3 * size + PhraseBeginnings.hashOfEight(small: PhraseBeginnings.small(first(8)))] |= categories
    }
  }

  /// Up to eight bytes, in which capitals are small letters. What is no letter may become another sign, in phrases as in texts.
  @inline(__always)
  static func small(_ bytes: UInt64) -> UInt64 { bytes | (bytes & 0x4040_4040_4040_4040) >> 1 }

  /// The hash of up to eight bytes in which capitals are small letters.
  @inline(__always)
  static func hash(small bytes: UInt64) -> Int { Int((bytes &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits)) }

  /// The same for the table of eight bytes.
  @inline(__always)
  static func hashOfEight(small bytes: UInt64) -> Int {
    Int((bytes &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bitsOfEight))
  }

  /// The hash of the last two of them.
  @inline(__always)
  static func hash(smallPair bytes: UInt64) -> Int {
    hash(UInt8(truncatingIfNeeded: bytes >> 8), UInt8(truncatingIfNeeded: bytes))
  }

  private static func hash(_ bytes: UInt64) -> Int { hash(small: small(bytes)) }

  @inline(__always)
  static func hash(_ a: UInt8, _ b: UInt8) -> Int { (Int(a) << 6 ^ Int(b)) & (size - 1) }
}
