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

  /// A hash of some bits (multiplicative: Knuth, volume 3, section 6.4, with the golden ratio).
  @inline(__always)
  func hash(bits: Int) -> Int {
    Int(truncatingIfNeeded: ((low ^ high &* 0xC2B2_AE3D_27D4_EB4F) &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - bits))
  }
}
