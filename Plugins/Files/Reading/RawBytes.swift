/// Where a ``ByteStream`` has its bytes from, as they are stored.
protocol RawBytes: AnyObject {
  /// Reads up to a number of bytes, and fewer only at the end or before a fault.
  func part(count: Int) -> RawPart

  /// Goes to a place, in bytes from the beginning.
  ///
  /// - Returns: Whether that is possible.
  func seek(to place: Int) -> Bool

  /// Whether all bytes before a place are read again to go there.
  var rereadsToSeek: Bool { get }
}

extension RawBytes {
  var rereadsToSeek: Bool { false }
}

/// Some bytes as they are stored.
struct RawPart {
  var bytes: [UInt8]
  /// Why nothing can be read; what could be read before is handed out first.
  var fault: RawFault?
  var isEnd: Bool
}

/// Why bytes cannot be read.
struct RawFault {
  /// As a sentence, such as "cannot be read: Input/output error".
  var reason: String
  /// Whether the system could not read them, so that nobody knows what else is there.
  var isUnread = false
}
