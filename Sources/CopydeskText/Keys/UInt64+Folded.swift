extension UInt64 {
  /// Both halves of a product, folded into one: the step of wyhash (Wang Yi, 2019, in the public domain).
  @inlinable @inline(__always) package func folded(with other: UInt64) -> UInt64 {
    let (high, low) = multipliedFullWidth(by: other)
    return high ^ low
  }
}
