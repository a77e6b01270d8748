/// Which categories have phrases that begin with some bytes: most places of a text are left by a look at these tables.
struct PhraseBeginnings {
  /// For the first two bytes of a phrase, hashed, the categories of those that begin so.
  let anywhere: UnsafePointer<UInt64>
  /// The same for phrases that are looked for anywhere in a text, which is asked at each word, and have fewer than five bytes.
  let tiny: UnsafePointer<UInt64>
  /// The same for the first five bytes of the others.
  let five: UnsafePointer<UInt64>
  /// The same for those of them that have fewer than eight bytes.
  let short: UnsafePointer<UInt64>
  /// The same for the first eight bytes of the others.
  let eight: UnsafePointer<UInt64>
  /// The categories that are looked for anywhere.
  static let inside = PhraseCategory.allCases.reduce(UInt64(0)) { found, category in
    switch category.matching {
    case .inside, .insideWhole: found | PhraseCategories(category).rawValue
    default: found
    }
  }

  private let parts: PhraseTrie.Parts
  private let tables: UnsafeMutablePointer<UInt64>

  private static let bits = 12
  private static let size = 1 << bits

  /// - Returns: Tables that are never freed.
  init(_ parts: PhraseTrie.Parts) {
    self.parts = parts
    let size = PhraseBeginnings.size
    tables = .allocate(capacity: 5 * size)
    tables.initialize(repeating: 0, count: 5 * size)
    let all = UnsafePointer(tables)
    (anywhere, five, short, eight, tiny) = (all, all + size, all + 2 * size, all + 3 * size, all + 4 * size)
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
      tables[PhraseBeginnings.hash(first, parts.tails[Int(all.tail)])] |= all.below
    } else if all.entry >= 0 {
      // A phrase of one byte may be followed by anything.
      let categories = parts.entries[Int(all.entry)].categories
      for next in 0...255 { tables[PhraseBeginnings.hash(first, UInt8(next))] |= categories }
    }
    for child in children(of: node) {
      tables[PhraseBeginnings.hash(first, parts.labels[child])] |= parts.nodes[child].below
    }
  }

  /// Adds the first bytes of phrases that are looked for anywhere.
  ///
  /// - Parameter prefix: The bytes that lead to the node, the last one lowest.
  private func addInsides(below node: Int, prefix: UInt64, count: Int, _ inside: UInt64) {
    let all = parts.nodes[node]
    guard all.below & inside != 0 else { return }
    let size = PhraseBeginnings.size
    if count == 5 { tables[size + PhraseBeginnings.hash(prefix)] |= all.below }
    if count == 8 {
      tables[3 * size + PhraseBeginnings.hash(prefix)] |= all.below
      return
    }
    if all.entry >= 0 { addEnd(of: all, prefix, count) }
    for child in children(of: node) {
      addInsides(below: child, prefix: prefix << 8 | UInt64(parts.labels[child]), count: count + 1, inside)
    }
  }

  /// Adds a phrase that ends at a node of fewer than eight bytes, or with its tail.
  private func addEnd(of node: PhraseTrie.Node, _ prefix: UInt64, _ count: Int) {
    let categories = parts.entries[Int(node.entry)].categories
    let (length, size) = (count + Int(node.tailCount), PhraseBeginnings.size)
    func first(_ wanted: Int) -> UInt64 {
      if count > wanted { return prefix >> UInt64(8 * (count - wanted)) }
      return (0..<wanted - count).reduce(prefix) { $0 << 8 | UInt64(parts.tails[Int(node.tail) + $1]) }
    }
    if length < 5 {
      let one = UInt8(truncatingIfNeeded: first(1))
      // One byte may be followed by any.
      let next = length == 1 ? Array(UInt8(0)...255) : [UInt8(truncatingIfNeeded: first(2))]
      for byte in next { tables[4 * size + PhraseBeginnings.hash(one, byte)] |= categories }
      return
    }
    tables[size + PhraseBeginnings.hash(first(5))] |= categories
    if length < 8 {
      tables[2 * size + PhraseBeginnings.hash(first(5))] |= categories
    } else {
      tables[3 * size + PhraseBeginnings.hash(first(8))] |= categories
    }
  }

  /// The hash of up to eight bytes, in which capitals are small letters.
  @inline(__always)
  static func hash(_ bytes: UInt64) -> Int {
    // What is no letter may become another sign, in phrases as in texts.
    let small = bytes | (bytes & 0x4040_4040_4040_4040) >> 1
    return Int((small &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
  }

  @inline(__always)
  static func hash(_ a: UInt8, _ b: UInt8) -> Int { (Int(a) << 6 ^ Int(b)) & (size - 1) }
}
