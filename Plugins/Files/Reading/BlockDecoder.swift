import CZlib
import CZstd
import CopydeskCore

/// Undoes gzip or zstd block by block. Not for use by several tasks at once.
final class BlockDecoder {
  private enum Stream {
    case gzip(UnsafeMutablePointer<z_stream>)
    case zstd(OpaquePointer)
  }

  /// What became of a block.
  struct Step {
    var consumed: Int
    var produced: Int
    /// Whether the member or frame is complete.
    var isEnd = false
    /// Why nothing can follow; `nil` where all is well.
    var fault: String?
  }

  private let stream: Stream
  private static let blockSize = 1 << 17

  /// - Throws: `DocumentError` where the library cannot start.
  init(_ compression: Compression) throws(DocumentError) {
    switch compression {
    case .gzip:
      let inflater = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
      inflater.initialize(to: z_stream())
      // 15 bits of window and 16 for the gzip wrapper: zlib.h, inflateInit2.
      guard inflateInit2_(inflater, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
        inflater.deallocate()
        throw DocumentError("out_of_memory", "zlib could not start")
      }
      stream = .gzip(inflater)
    case .zstd:
      guard let decoder = ZSTD_createDStream() else { throw DocumentError("out_of_memory", "zstd could not start") }
      stream = .zstd(decoder)
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

  /// Begins anew, with a member or frame.
  func restart() {
    switch stream {
    case .gzip(let stream): inflateReset(stream)
    case .zstd(let stream): ZSTD_DCtx_reset(stream, ZSTD_reset_session_only)
    }
  }

  /// Takes the dictionary that frames are compressed with.
  func load(dictionary: [UInt8]) {
    guard case .zstd(let stream) = stream else { return }
    _ = ZSTD_DCtx_loadDictionary(stream, dictionary, dictionary.count)
  }

  /// Undoes a block of up to 128 KB, and adds it to what is there.
  func decode(_ input: UnsafeBufferPointer<UInt8>, to output: inout WaitingBytes) -> Step {
    var step = Step(consumed: 0, produced: 0)
    output.append(upTo: Self.blockSize) { room in
      step =
        switch stream {
        case .gzip(let stream): Self.inflate(stream, input, room)
        case .zstd(let stream): Self.decompress(stream, input, room)
        }
      return step.produced
    }
    return step
  }

  private static func inflate(
    _ stream: UnsafeMutablePointer<z_stream>, _ input: UnsafeBufferPointer<UInt8>,
    _ output: UnsafeMutableBufferPointer<UInt8>
  ) -> Step {
    stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
    stream.pointee.avail_in = UInt32(input.count)
    stream.pointee.next_out = output.baseAddress
    stream.pointee.avail_out = UInt32(output.count)
    let status = CZlib.inflate(stream, Z_NO_FLUSH)
    var step = Step(
      consumed: input.count - Int(stream.pointee.avail_in), produced: output.count - Int(stream.pointee.avail_out))
    switch status {
    case Z_OK, Z_BUF_ERROR: break
    case Z_STREAM_END:
      inflateReset(stream)
      step.isEnd = true
    default: step.fault = stream.pointee.msg.map { String(cString: $0) } ?? "zlib error \(status)"
    }
    return step
  }

  private static func decompress(
    _ stream: OpaquePointer, _ input: UnsafeBufferPointer<UInt8>, _ output: UnsafeMutableBufferPointer<UInt8>
  ) -> Step {
    var source = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
    var target = ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
    let status = ZSTD_decompressStream(stream, &target, &source)
    // 0 says that a frame is complete and all of it was returned.
    var step = Step(consumed: source.pos, produced: target.pos, isEnd: status == 0)
    if ZSTD_isError(status) != 0 { step.fault = reason(status) }
    return step
  }

  /// What zstd says. A window that is too large is no damage: `zstd --long=28` and above make frames that take more memory than is given to one.
  private static func reason(_ status: Int) -> String {
    if ZSTD_getErrorCode(status) == ZSTD_error_dictionary_wrong {
      return "it is compressed with a dictionary, and the file does not begin with that"
    }
    if ZSTD_getErrorCode(status) == ZSTD_error_frameParameter_windowTooLarge {
      return "it was compressed with a window of more than 128 MiB, which is not read; compress it again without --long"
    }
    return String(cString: ZSTD_getErrorName(status))
  }
}
