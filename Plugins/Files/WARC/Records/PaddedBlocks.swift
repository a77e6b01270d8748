/// Bytes in blocks of 64 with the padding that SHA-1 and SHA-256 share (FIPS 180-4, 5.1.1).
enum PaddedBlocks {
  static func forEach(of bytes: some Collection<UInt8>, _ body: (UnsafePointer<UInt8>) -> Void) {
    let done: Void? = bytes.withContiguousStorageIfAvailable { buffer in
      var start = 0
      while start + 64 <= buffer.count {
        body(buffer.baseAddress! + start)
        start += 64
      }
      end(Array(buffer[start...]), of: buffer.count, body)
    }
    if done == nil { forEach(of: Array(bytes), body) }
  }

  private static func end(_ rest: [UInt8], of count: Int, _ body: (UnsafePointer<UInt8>) -> Void) {
    var last = rest + [0x80]
    while last.count % 64 != 56 { last.append(0) }
    let bits = UInt64(count) * 8
    last += (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
    last.withUnsafeBufferPointer { buffer in
      for start in stride(from: 0, to: buffer.count, by: 64) { body(buffer.baseAddress! + start) }
    }
  }

  /// A word of a block, whose first byte is its highest.
  static func word(_ block: UnsafePointer<UInt8>, _ index: Int) -> UInt32 {
    let at = block + 4 * index
    return UInt32(at[0]) << 24 | UInt32(at[1]) << 16 | UInt32(at[2]) << 8 | UInt32(at[3])
  }
}
