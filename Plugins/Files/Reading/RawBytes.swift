/// Where a ``ByteStream`` has its bytes from, as they are stored.
protocol RawBytes: AnyObject {
  /// Reads up to a number of bytes, and fewer only at the end or before a fault.
  func part(count: Int) -> RawPart

  /// Goes to a place, in bytes from the beginning.
  ///
  /// - Returns: Whether that is possible.
  func seek(to place: Int) -> Bool
}

/// Some bytes as they are stored.
struct RawPart {
  var bytes: [UInt8]
  /// Why nothing can be read, such as "cannot be read: Input/output error"; what could be read before is handed out first.
  var fault: String?
  var isEnd: Bool
}
