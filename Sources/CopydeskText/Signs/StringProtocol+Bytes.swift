// `withUTF8` takes a variable. A text that is none has to be copied for it, and the references to its bytes are counted twice.

extension StringProtocol {
  /// Hands out the bytes of the text where they are. Of a text that has no UTF-8 in a row, a copy is made.
  @inlinable
  @inline(__always)
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    if let result = try utf8.withContiguousStorageIfAvailable(body) { return result }
    return try withCopiedBytes(body)
  }

  @usableFromInline
  @inline(never)
  package func withCopiedBytes<Result>(
    _ body: (UnsafeBufferPointer<UInt8>) throws -> Result
  ) rethrows -> Result {
    var copy = String(self)
    return try copy.withUTF8(body)
  }
}

extension Substring {
  /// Hands out the bytes of the text where they are, in those of the text that it is a part of.
  @inlinable
  @inline(__always)
  package func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    if let result = try withBytesInRow(body) { return result }
    return try withCopiedBytes(body)
  }

  /// The same; `nil` for a text that has no UTF-8 in a row.
  @inlinable
  @inline(__always)
  package func withBytesInRow<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result? {
    try base.utf8.withContiguousStorageIfAvailable { whole in
      let start = base.utf8.distance(from: base.startIndex, to: startIndex)
      let end = base.utf8.distance(from: base.startIndex, to: endIndex)
      return try body(UnsafeBufferPointer(rebasing: whole[start..<end]))
    }
  }
}
