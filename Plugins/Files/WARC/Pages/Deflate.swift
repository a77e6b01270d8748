import CZlib

/// Undoes deflate: as HTTP means it, with the wrapper of zlib (RFC 1950), or without, as some servers send it, and ZIP has it (RFC 1951).
enum Deflate {
  private static let blockSize = 1 << 16

  /// - Parameter limit: The most bytes that the result may have. Memory holds at most one block more.
  /// - Throws: ``DecompressionError``
  static func undo(_ bytes: [UInt8], limit: Int) throws(DecompressionError) -> [UInt8] {
    // Deflate with a window of up to 32 KB, and a check of the first two bytes (RFC 1950, 2.2).
    let isWrapped = bytes.count > 2 && bytes[0] & 15 == 8 && (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0
    if isWrapped, let output = try? undo(bytes, window: 15, limit: limit) { return output }
    return try undo(bytes, window: -15, limit: limit)
  }

  private static func undo(_ bytes: [UInt8], window: Int32, limit: Int) throws(DecompressionError) -> [UInt8] {
    var stream = z_stream()
    guard inflateInit2_(&stream, window, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      throw .corrupt("zlib could not start")
    }
    defer { inflateEnd(&stream) }
    var output: [UInt8] = []
    var block = [UInt8](repeating: 0, count: blockSize)
    var done = 0
    while true {
      let (status, consumed, produced) = step(&stream, bytes[done...], &block)
      done += consumed
      output += block[..<produced]
      if output.count > limit { throw .tooLarge }
      if status == Z_STREAM_END, done == bytes.count { return output }
      guard status == Z_OK, consumed > 0 || produced > 0 else {
        throw .corrupt("deflate ends early or is damaged, after \(output.count) bytes")
      }
    }
  }

  private static func step(
    _ stream: inout z_stream, _ input: ArraySlice<UInt8>, _ block: inout [UInt8]
  ) -> (status: Int32, consumed: Int, produced: Int) {
    input.withUnsafeBufferPointer { input in
      block.withUnsafeMutableBufferPointer { output in
        let given = min(input.count, Int(Int32.max))
        stream.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
        stream.avail_in = UInt32(given)
        stream.next_out = output.baseAddress
        stream.avail_out = UInt32(output.count)
        let status = inflate(&stream, Z_NO_FLUSH)
        return (status, given - Int(stream.avail_in), output.count - Int(stream.avail_out))
      }
    }
  }
}
