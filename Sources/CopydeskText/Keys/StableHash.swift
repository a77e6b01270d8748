/// A hash of bytes that is the same in every run and on every machine, as those of the standard library are not: FNV-1a with 64 bits (Fowler,
/// Noll and Vo). It does not withstand someone who looks for collisions.
package enum StableHash {
  @usableFromInline static let basis: UInt64 = 0xCBF2_9CE4_8422_2325
  @usableFromInline static let prime: UInt64 = 0x0000_0100_0000_01B3

  /// The hash of bytes. Where every bit of it has to count, take what `finallyMixed` makes of it.
  ///
  /// - Parameter hash: The hash of the bytes before them, where they are not the first.
  @inlinable package static func of(_ bytes: some Sequence<UInt8>, after hash: UInt64? = nil) -> UInt64 {
    bytes.reduce(hash ?? basis) { ($0 ^ UInt64($1)) &* prime }
  }
}

extension UInt64 {
  /// The value with every bit depending on every other: `fmix64` of MurmurHash3 (Austin Appleby, 2011, in the public domain).
  @inlinable @inline(__always) package var finallyMixed: UInt64 {
    var value = self
    value ^= value >> 33
    value = value &* 0xFF51_AFD7_ED55_8CCD
    value ^= value >> 33
    value = value &* 0xC4CE_B9FE_1A85_EC53
    return value ^ value >> 33
  }
}
