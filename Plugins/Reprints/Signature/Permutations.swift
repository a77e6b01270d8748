import CopydeskText

/// Orders of all shingles, and for each the first of some.
///
/// Each order is `a·x + b` modulo 2^32 of a well mixed fingerprint, with an odd factor (Dietzfelbinger and others, 1997): every shingle
/// has another place in it. One-permutation hashing with optimal densification (Shrivastava, 2017) takes one step a shingle in place
/// of 128. Simulated, its estimates are as near the truth for texts of a hundred shingles and more, and further off for short ones
/// (Benchmarks/reprints/one_permutation.py); it would save two fifths of a signature's fifteen microseconds. Short news count here, and
/// the rest of a pipeline takes a hundred times longer, so these are plain permutations.
struct Permutations: Sendable {
  private let factors: [UInt32]
  private let offsets: [UInt32]

  /// Gives the same orders for the same number.
  init(_ count: Int) {
    var state: UInt64 = 0x9E37_79B9_7F4A_7C15
    func next() -> UInt32 {
      state &+= 0x9E37_79B9_7F4A_7C15
      return UInt32(truncatingIfNeeded: state.finallyMixed >> 32)
    }
    var factors: [UInt32] = []
    var offsets: [UInt32] = []
    for _ in 0..<count {
      factors.append(next() | 1)
      offsets.append(next())
    }
    self.factors = factors
    self.offsets = offsets
  }

  /// The smallest place of any shingle in each order.
  ///
  /// Four shingles at a time, in a loop over orders without branches, which the compiler turns into vector instructions.
  func firsts(of shingles: UnsafeBufferPointer<UInt32>) -> [UInt32] {
    let count = factors.count
    return [UInt32](unsafeUninitializedCapacity: count) { firsts, initialized in
      firsts.initialize(repeating: .max)
      initialized = count
      guard let firsts = firsts.baseAddress else { return }
      factors.withUnsafeBufferPointer { factors in
        offsets.withUnsafeBufferPointer { offsets in
          guard let factors = factors.baseAddress, let offsets = offsets.baseAddress else { return }
          var index = 0
          while index < shingles.count {
            let last = shingles.count - 1
            let (one, two) = (shingles[index], shingles[min(index + 1, last)])
            let (three, four) = (shingles[min(index + 2, last)], shingles[min(index + 3, last)])
            for order in 0..<count {
              let (factor, offset) = (factors[order], offsets[order])
              let left = min(factor &* one &+ offset, factor &* two &+ offset)
              let right = min(factor &* three &+ offset, factor &* four &+ offset)
              firsts[order] = min(firsts[order], min(left, right))
            }
            index += 4
          }
        }
      }
    }
  }
}
