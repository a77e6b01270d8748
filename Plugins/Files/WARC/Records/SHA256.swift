/// SHA-256 (FIPS 180-4, 6.2.2).
struct SHA256 {
  /// The digest of some bytes: 32 bytes.
  static func digest(of bytes: some Collection<UInt8>) -> [UInt8] {
    var state = roots(of: 8, power: 2)
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { words in
      PaddedBlocks.forEach(of: bytes) { block in add(block, words, &state) }
    }
    return state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * $0)) } }
  }

  private static func add(
    _ block: UnsafePointer<UInt8>, _ words: UnsafeMutableBufferPointer<UInt32>, _ state: inout [UInt32]
  ) {
    for index in 0..<16 { words[index] = PaddedBlocks.word(block, index) }
    for index in 16..<64 {
      let (x, y) = (words[index - 15], words[index - 2])
      let first = rotated(x, 7) ^ rotated(x, 18) ^ x >> 3
      let second = rotated(y, 17) ^ rotated(y, 19) ^ y >> 10
      words[index] = words[index - 16] &+ first &+ words[index - 7] &+ second
    }
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for index in 0..<64 {
      let mixed = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
      let first = h &+ mixed &+ ((e & f) ^ (~e & g)) &+ constants[index] &+ words[index]
      let other = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
      let second = other &+ ((a & b) ^ (a & c) ^ (b & c))
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ second)
    }
    for (index, word) in [a, b, c, d, e, f, g, h].enumerated() { state[index] &+= word }
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

  private static let constants = roots(of: 64, power: 3)

  /// The first 32 bits of the fractional parts of the square or cube roots of the first primes (FIPS 180-4, 4.2.2 and 5.3.3), by bisection in
  /// whole numbers.
  private static func roots(of count: Int, power: Int) -> [UInt32] {
    primes(count).map { prime in
      // The largest x with x to the power <= prime * 2^(32 * power).
      var (low, high) = (UInt64(1) << 32, UInt64(1) << 37)
      while high - low > 1 {
        let middle = (low + high) / 2
        if isAtMost(middle, prime, power: power) { low = middle } else { high = middle }
      }
      return UInt32(truncatingIfNeeded: low)
    }
  }

  private static func isAtMost(_ x: UInt64, _ prime: UInt64, power: Int) -> Bool {
    let value = UInt128(x)
    let product = power == 2 ? value * value : value * value * value
    return product <= UInt128(prime) << UInt128(32 * power)
  }

  private static func primes(_ count: Int) -> [UInt64] {
    var primes: [UInt64] = []
    var next: UInt64 = 2
    while primes.count < count {
      if primes.allSatisfy({ next % $0 != 0 }) { primes.append(next) }
      next += 1
    }
    return primes
  }
}
