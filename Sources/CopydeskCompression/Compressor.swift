import CZlib
import CZstd

/// Compresses a stream of bytes, at the level that each library has as its default. Not for use by several tasks at once.
package final class Compressor {
  /// What has to come out after some bytes.
  package enum Flush {
    /// What is ready.
    case none
    /// All of them, so that what is written so far can be read.
    case all
    /// All of them, and the end of the member or frame. The next bytes begin another one.
    case end
  }

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
      // 15 bits of window and 16 for the gzip wrapper, whose header has no time: zlib.h, deflateInit2.
      let status = deflateInit2_(
        stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
        Int32(MemoryLayout<z_stream>.size))
      precondition(status == Z_OK, "zlib could not start")
      self.stream = .gzip(stream)
    case .zstd:
      guard let stream = ZSTD_createCStream() else { preconditionFailure("zstd could not start") }
      // What is made can be checked when it is read (RFC 8878, 3.1.1.1.1.5).
      ZSTD_CCtx_setParameter(stream, ZSTD_c_checksumFlag, 1)
      self.stream = .zstd(stream)
    }
  }

  deinit {
    switch stream {
    case .gzip(let stream):
      deflateEnd(stream)
      stream.deallocate()
    case .zstd(let stream): ZSTD_freeCStream(stream)
    }
  }

  /// Takes bytes in.
  ///
  /// - Returns: What comes out.
  package func add(_ bytes: [UInt8], _ flush: Flush = .none) -> [UInt8] {
    switch stream {
    case .gzip(let stream): Compressor.deflated(bytes, stream, flush)
    case .zstd(let stream): Compressor.compressed(bytes, stream, flush)
    }
  }

  private static func deflated(_ bytes: [UInt8], _ stream: UnsafeMutablePointer<z_stream>, _ flush: Flush) -> [UInt8] {
    let mode =
      switch flush {
      case .none: Z_NO_FLUSH
      case .all: Z_SYNC_FLUSH
      case .end: Z_FINISH
      }
    var output: [UInt8] = []
    var block = [UInt8](repeating: 0, count: blockSize)
    bytes.withUnsafeBufferPointer { input in
      var done = 0
      repeat {
        let given = min(input.count - done, Int(Int32.max))
        stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress.map { $0 + done })
        stream.pointee.avail_in = UInt32(given)
        let isLast = done + given == input.count
        block.withUnsafeMutableBufferPointer { buffer in
          stream.pointee.next_out = buffer.baseAddress
          stream.pointee.avail_out = UInt32(buffer.count)
          deflate(stream, isLast ? mode : Z_NO_FLUSH)
        }
        done += given - Int(stream.pointee.avail_in)
        output += block[..<(block.count - Int(stream.pointee.avail_out))]
      } while done < input.count || stream.pointee.avail_out == 0
    }
    if case .end = flush { deflateReset(stream) }
    return output
  }

  private static func compressed(_ bytes: [UInt8], _ stream: OpaquePointer, _ flush: Flush) -> [UInt8] {
    let mode =
      switch flush {
      case .none: ZSTD_e_continue
      case .all: ZSTD_e_flush
      case .end: ZSTD_e_end
      }
    var output: [UInt8] = []
    var block = [UInt8](repeating: 0, count: blockSize)
    bytes.withUnsafeBufferPointer { input in
      var source = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
      var left = 0
      repeat {
        var count = 0
        block.withUnsafeMutableBufferPointer { buffer in
          var target = ZSTD_outBuffer(dst: buffer.baseAddress, size: buffer.count, pos: 0)
          left = ZSTD_compressStream2(stream, &target, &source, mode)
          count = target.pos
        }
        precondition(ZSTD_isError(left) == 0, "zstd could not compress")
        output += block[..<count]
      } while source.pos < source.size || (mode != ZSTD_e_continue && left > 0)
    }
    return output
  }
}
