import CPermutations
import CopydeskText

/// Orders of all shingles, and for each the first of some.
///
/// Each order is `a·x + b` modulo 2^32 of a well mixed fingerprint, with an odd factor (Dietzfelbinger and others, 1997): every shingle
/// has another place in it. One-permutation hashing with optimal densification (Shrivastava, 2017) takes one step a shingle in place
/// of 128. Simulated, its estimates are as near the truth for texts of a hundred shingles and more, and further off for short ones
/// (Benchmarks/reprints/one_permutation.py); it would save little of a signature's time, now that a processor with AVX2 takes eight orders at once. Short news count
/// here, so these are plain permutations.
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
  func firsts(of shingles: UnsafeBufferPointer<UInt32>) -> [UInt32] {
    let count = factors.count
    return [UInt32](unsafeUninitializedCapacity: count) { firsts, initialized in
      initialized = count
      // Factors, offsets and firsts have one number for each order.
      cpermutations_firsts(factors, offsets, firsts.baseAddress, count, shingles.baseAddress, shingles.count)
    }
  }
}
