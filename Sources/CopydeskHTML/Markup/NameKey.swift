/// The name of an element or an attribute, in lower case, as a number: its last sixteen bytes.
///
/// A few signs become other ones as well, such as an underscore. No table has names with any of them, before or after.
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
    low = low << 8 | UInt64(byte | (byte & 0x40) >> 1)
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

  /// Eight bytes with small letters for capitals of ASCII, and other signs for those between the letters and U+0080.
  @inline(__always)
  private static func inLowerCase(_ word: UInt64) -> UInt64 { word | (word & 0x4040_4040_4040_4040) >> 1 }

  /// A name of sixteen bytes or more.
  ///
  /// - Parameters:
  ///   - beforeLast: The eight bytes before the last eight, the first one highest.
  ///   - last: The last eight bytes.
  init(beforeLast: UInt64, last: UInt64) {
    (high, low) = (NameKey.inLowerCase(beforeLast), NameKey.inLowerCase(last))
  }

  /// A hash of some bits (multiplicative: Knuth, volume 3, section 6.4, with the golden ratio).
  @inline(__always)
  func hash(bits: Int) -> Int {
    Int(truncatingIfNeeded: ((low ^ high &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
  }
}
