/// The name of an element or an attribute, in lower case, as a number: its last sixteen bytes.
struct NameKey: Hashable, Sendable {
  private var high: UInt64 = 0
  private var low: UInt64 = 0

  /// A name of no bytes, which no table holds.
  init() {}

  init(_ name: some Sequence<UInt8>) {
    for byte in name { append(byte) }
  }

  /// Adds a byte; capital letters of ASCII become small ones.
  @inline(__always)
  mutating func append(_ byte: UInt8) {
    high = high << 8 | low >> 56
    low = low << 8 | UInt64(byte.inLowerCase)
  }

  /// A name of one to fifteen bytes.
  ///
  /// - Parameters:
  ///   - first: Its first eight bytes, the first one highest; what is after a shorter name does not matter.
  ///   - second: The next eight.
  @inline(__always)
  init(first: UInt64, second: UInt64, count: Int) {
    let (first, second) = (NameKey.inLowerCase(first), NameKey.inLowerCase(second))
    if count <= 8 {
      low = first &>> UInt64(8 * (8 - count))
    } else {
      let cut = UInt64(8 * (16 - count))
      high = first &>> cut
      low = second &>> cut | first &<< (64 - cut)
    }
  }

  /// Eight bytes with small letters for capitals of ASCII.
  @inline(__always)
  private static func inLowerCase(_ word: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let rest = word & (0x7F * ones)
    // The highest bit of each byte from A on, and of each byte from the one after Z on.
    let (fromA, afterZ) = (rest &+ (0x80 - 0x41) * ones, rest &+ (0x80 - 0x5B) * ones)
    return word | (fromA & ~afterZ & ~word & (0x80 * ones)) >> 2
  }

  /// A hash of some bits (multiplicative: Knuth, volume 3, section 6.4, with the golden ratio).
  @inline(__always)
  func hash(bits: Int) -> Int {
    Int(truncatingIfNeeded: ((low ^ high &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
  }
}
