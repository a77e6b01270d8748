import CZlib
import CZstd

/// Undoes the compression of a stream of bytes, block by block. Not for use by several tasks at once.
package final class Decompressor {
  private enum Stream {
    case gzip(UnsafeMutablePointer<z_stream>)
    case zstd(OpaquePointer)
  }

  private let stream: Stream
  private static let blockSize = 1 << 16

  package init(_ compression: OutputCompression) {
    switch compression {
    case .gzip:
      let stream = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
      stream.initialize(to: z_stream())
      let status = inflateInit2_(stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
      precondition(status == Z_OK, "zlib could not start")
      self.stream = .gzip(stream)
    case .zstd:
      guard let stream = ZSTD_createDStream() else { preconditionFailure("zstd could not start") }
      self.stream = .zstd(stream)
    }
  }

  deinit {
    switch stream {
    case .gzip(let stream):
      inflateEnd(stream)
      stream.deallocate()
    case .zstd(let stream): ZSTD_freeDStream(stream)
    }
  }

  /// Hands out what some bytes are, in blocks, as long as `body` returns true.
  ///
  /// - Returns: Whether all is well so far: no damage was found, and `body` wants more.
  package func add(_ bytes: ArraySlice<UInt8>, _ body: (ArraySlice<UInt8>) -> Bool) -> Bool {
    var block = [UInt8](repeating: 0, count: Decompressor.blockSize)
    return bytes.withUnsafeBufferPointer { input in
      var done = 0
      while true {
        guard let (consumed, produced) = step(input, done, &block) else { return false }
        done += consumed
        if produced > 0, !body(block[..<produced]) { return false }
        if done == input.count, produced < block.count { return true }
        if consumed == 0, produced == 0 { return false }
      }
    }
  }

  private func step(
    _ input: UnsafeBufferPointer<UInt8>, _ done: Int, _ block: inout [UInt8]
  ) -> (consumed: Int, produced: Int)? {
    block.withUnsafeMutableBufferPointer { buffer in
      switch stream {
      case .gzip(let stream):
        let given = min(input.count - done, Int(Int32.max))
        stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress.map { $0 + done })
        stream.pointee.avail_in = UInt32(given)
        stream.pointee.next_out = buffer.baseAddress
        stream.pointee.avail_out = UInt32(buffer.count)
        let status = inflate(stream, Z_NO_FLUSH)
        let result = (given - Int(stream.pointee.avail_in), buffer.count - Int(stream.pointee.avail_out))
        if status == Z_STREAM_END { inflateReset(stream) }
        return status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR ? result : nil
      case .zstd(let stream):
        var source = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: done)
        var target = ZSTD_outBuffer(dst: buffer.baseAddress, size: buffer.count, pos: 0)
        let status = ZSTD_decompressStream(stream, &target, &source)
        return ZSTD_isError(status) == 0 ? (source.pos - done, target.pos) : nil
      }
    }
  }
}
