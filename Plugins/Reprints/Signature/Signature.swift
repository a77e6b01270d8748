import CopydeskText

/// A summary of a text, by which texts that say the same are found, and by which their overlap is estimated.
struct Signature: Sendable, Hashable {
  /// The hash of all tokens without what parts them; ``Hash128/none`` where there is nothing to compare.
  var exact = Hash128.none
  /// For each band its firsts, then the others; empty for a text too short to be compared by its shingles.
  var words: [UInt32] = []
  /// How many different shingles the text has.
  var shingles: UInt32 = 0
  /// How long the text is, in bytes of its tokens.
  var length: UInt32 = 0
}

struct SignatureMaker: Sendable {
  let shape: SignatureShape
  /// Texts of fewer tokens are not compared by shingles, and their headline counts as part of them.
  let shortest: Int
  private let permutations: Permutations

  init(shape: SignatureShape, shortest: Int) {
    self.shape = shape
    self.shortest = shortest
    permutations = Permutations(shape.permutations)
  }

  /// - Parameter headline: The headline, which counts only where the text is short.
  func signature(of text: consuming FoldedText, headline: String?) -> Signature {
    var signature = Signature()
    signature.length = UInt32(truncatingIfNeeded: text.count)
    let isShort = text.tokens < shortest
    if isShort, let headline { text.add(headline) }
    if text.tokens == 0 { return signature }
    signature.exact = Hash128(UnsafeRawBufferPointer(start: text.bytes, count: text.count))
    if isShort { return signature }
    let most = max(1, text.tokens - shape.shingle + 1)
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: most) { shingles in
      let count = fill(shingles, from: text)
      signature.shingles = UInt32(count)
      signature.words = pack(permutations.firsts(of: UnsafeBufferPointer(rebasing: shingles[..<count])))
    }
    return signature
  }

  /// Finds the different shingles of a text, as fingerprints of 32 bits.
  ///
  /// A shingle is a polynomial of its tokens' hashes, carried on from one to the next (Karp and Rabin, 1987).
  private func fill(_ shingles: UnsafeMutableBufferPointer<UInt32>, from text: borrowing FoldedText) -> Int {
    let base: UInt64 = 0x9FB2_1C65_1E98_DF25
    let size = min(shape.shingle, text.tokens)
    var leaving: UInt64 = 1
    for _ in 0..<size { leaving = leaving &* base }
    return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: text.tokens) { hashes in
      var set = FingerprintSet(into: shingles)
      var sum: UInt64 = 0
      var start = 0
      for token in 0..<text.tokens {
        let end = Int(text.ends[token])
        hashes[token] = SignatureMaker.hash(text.bytes + start, end - start)
        start = end
        sum = sum &* base &+ hashes[token]
        if token >= size { sum = sum &- hashes[token - size] &* leaving }
        if token >= size - 1 { set.insert(UInt32(truncatingIfNeeded: sum.finallyMixed >> 32)) }
      }
      return set.count
    }
  }

  /// The hash of a token; eight readable bytes must follow it.
  @inline(__always) private static func hash(_ token: UnsafePointer<UInt8>, _ length: Int) -> UInt64 {
    let bytes = UnsafeRawPointer(token)
    var hash = UInt64(truncatingIfNeeded: length) &* 0xA076_1D64_78BD_642F
    var offset = 0
    while length - offset > 8 {
      let part = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      hash = (hash ^ part).folded(with: 0xE703_7ED1_A0B4_28DB)
      offset += 8
    }
    let left = UInt64(truncatingIfNeeded: length - offset)
    let part = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    let mask = left == 8 ? UInt64.max : (1 &<< (8 &* left)) &- 1
    return (hash ^ part & mask ^ 0x8EBC_6AF0_9C88_C6E3).folded(with: 0x5899_65CC_7537_4CC3)
  }

  /// Keeps so many bits of each first that those of one band fit into a word.
  private func pack(_ firsts: [UInt32]) -> [UInt32] {
    let bits = UInt32(shape.fieldBits)
    return (0..<shape.words).map { word in
      var packed: UInt32 = 0
      for row in 0..<min(shape.rows, firsts.count - word * shape.rows) {
        let field = (firsts[word * shape.rows + row] &* 0x9E37_79B1) >> (32 - bits)
        packed |= field << (UInt32(row) * bits)
      }
      return packed
    }
  }
}

/// Keeps each fingerprint once, in the order in which they come.
private struct FingerprintSet: ~Copyable {
  private let list: UnsafeMutableBufferPointer<UInt32>
  private let slots: UnsafeMutablePointer<UInt32>
  private let mask: Int
  private(set) var count = 0

  init(into list: UnsafeMutableBufferPointer<UInt32>) {
    self.list = list
    let size = 1 << (Int.bitWidth - (2 * list.count).leadingZeroBitCount)
    slots = .allocate(capacity: size)
    slots.initialize(repeating: 0, count: size)
    mask = size - 1
  }

  deinit {
    slots.deallocate()
  }

  /// Adds a fingerprint, unless it is there. Zero means a free slot, so a fingerprint of zero is stored as one.
  @inline(__always) mutating func insert(_ fingerprint: UInt32) {
    let value = max(1, fingerprint)
    var slot = Int(value) & mask
    while slots[slot] != 0 {
      if slots[slot] == value { return }
      slot = (slot + 1) & mask
    }
    slots[slot] = value
    list[count] = value
    count += 1
  }
}
