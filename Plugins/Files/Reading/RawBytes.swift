/// Where a ``ByteStream`` has its bytes from, as they are stored.
protocol RawBytes: AnyObject {
  /// Reads up to a number of bytes, and fewer only at the end.
  ///
  /// - Returns: The bytes, the system's error number or 0, and whether the end was reached.
  func part(count: Int) -> (bytes: [UInt8], error: Int32, ended: Bool)

  /// Goes to a place, in bytes from the beginning.
  ///
  /// - Returns: Whether that is possible.
  func seek(to place: Int) -> Bool
}
