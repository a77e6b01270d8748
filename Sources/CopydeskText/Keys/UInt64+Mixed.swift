extension UInt64 {
  /// The value with every bit depending on every other: `fmix64` of MurmurHash3.
  @inlinable @inline(__always) package var finallyMixed: UInt64 {
    var value = self
    value ^= value >> 33
    value = value &* 0xFF51_AFD7_ED55_8CCD
    value ^= value >> 33
    value = value &* 0xC4CE_B9FE_1A85_EC53
    return value ^ value >> 33
  }

  /// Both halves of a product, folded into one: the step of wyhash (Wang Yi, 2019, in the public domain).
  @inlinable @inline(__always) package func folded(with other: UInt64) -> UInt64 {
    let (high, low) = multipliedFullWidth(by: other)
    return high ^ low
  }
}
