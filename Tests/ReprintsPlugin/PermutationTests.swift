import CPermutations
import TestSupport
import Testing

/// The smallest places of numbers in orders, as vector instructions find them and one by one.
@Suite struct PermutationTests {
  @Test(arguments: [1, 3, 8, 31, 32, 33, 64, 126, 128, 160, 1024])
  func `Every number of orders has the first of all numbers in each`(_ orders: Int) {
    var random = SplitMix64(seed: UInt64(orders))
    func numbers(_ count: Int) -> [UInt32] { (0..<count).map { _ in UInt32(truncatingIfNeeded: random.next()) } }
    for count in [0, 1, 2, 3, 4, 5, 230] {
      let (factors, offsets, shingles) = (numbers(orders), numbers(orders), numbers(count))
      var firsts = [UInt32](repeating: 7, count: orders + 1)
      cpermutations_firsts(factors, offsets, &firsts, orders, shingles, count)
      let expected = (0..<orders).map { order in
        shingles.map { factors[order] &* $0 &+ offsets[order] }.min() ?? .max
      }
      #expect(Array(firsts.dropLast()) == expected, "\(count) numbers")
      #expect(firsts.last == 7, "what is after the firsts stays as it is")
    }
  }
}
