/// A 128-bit hash of bytes: MurmurHash3_x64_128 with seed 0 (Austin Appleby, 2011, in the public domain).
///
/// It tells equal texts, and equal files, from others; it does not withstand someone who looks for collisions, who could as well copy a text.
package struct Hash128: Sendable, Hashable {
  package var low: UInt64
  package var high: UInt64

  /// The value that means no text.
  package static let none = Hash128(low: 0, high: 0)

  package init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  package init(_ bytes: UnsafeRawBufferPointer) {
    var (low, high): (UInt64, UInt64) = (0, 0)
    let blocks = bytes.count / 16
    for block in 0..<blocks {
      let first = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 16 * block, as: UInt64.self))
      let second = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 16 * block + 8, as: UInt64.self))
      low ^= Hash128.scramble(first, 31, Hash128.first, Hash128.second)
      low = (low.rotated(27) &+ high) &* 5 &+ 0x52DC_E729
      high ^= Hash128.scramble(second, 33, Hash128.second, Hash128.first)
      high = (high.rotated(31) &+ low) &* 5 &+ 0x3849_5AB5
    }
    var (first, second): (UInt64, UInt64) = (0, 0)
    for index in (16 * blocks..<bytes.count).reversed() {
      let place = index - 16 * blocks
      if place < 8 { first = first << 8 | UInt64(bytes[index]) } else { second = second << 8 | UInt64(bytes[index]) }
    }
    high ^= Hash128.scramble(second, 33, Hash128.second, Hash128.first)
    low ^= Hash128.scramble(first, 31, Hash128.first, Hash128.second)
    low ^= UInt64(bytes.count)
    high ^= UInt64(bytes.count)
    low &+= high
    high &+= low
    low = low.finallyMixed
    high = high.finallyMixed
    low &+= high
    high &+= low
    self.init(low: low, high: high)
  }

  /// The hash of bytes in memory.
  package init(_ bytes: [UInt8]) { self = bytes.withUnsafeBytes { Hash128($0) } }

  /// The hash as 32 digits of base 16.
  package var text: String {
    [high, low].map { half in
      let digits = String(half, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  private static let first: UInt64 = 0x87C3_7B91_1142_53D5
  private static let second: UInt64 = 0x4CF5_AD43_2745_937F

  private static func scramble(_ value: UInt64, _ turn: UInt64, _ before: UInt64, _ after: UInt64) -> UInt64 {
    (value &* before).rotated(turn) &* after
  }
}

extension UInt64 {
  /// The value with its bits turned to the left.
  @inline(__always) func rotated(_ turn: UInt64) -> UInt64 { self &<< turn | self &>> (64 - turn) }
}
