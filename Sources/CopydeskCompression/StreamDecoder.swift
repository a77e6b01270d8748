import CBZip2
import CLZMA
import CZlib
import CZstd

/// Undoes a compression block by block. Not for use by several tasks at once.
package final class StreamDecoder {
  package enum Format {
    case gzip
    /// Deflate with the wrapper of RFC 1950.
    case zlib
    /// Deflate without a wrapper (RFC 1951).
    case deflate
    case zstd
    case bzip2
    case xz

    /// The bits of the window, and what the wrapper is: zlib.h, inflateInit2.
    fileprivate var windowBits: Int32 {
      switch self {
      case .gzip: 15 + 16
      case .deflate: -15
      case .zlib, .zstd, .bzip2, .xz: 15
      }
    }
  }

  /// What became of a block.
  package struct Step {
    package var consumed = 0
    package var produced = 0
    /// Whether the member or frame is complete. The next bytes begin another one.
    package var isEnd = false
    /// Why nothing can follow; `nil` where all is well.
    package var fault: String?
    /// What the data asks for that is not done, where it is whole as far as that shows.
    package var refusal: Refusal?

    package init() {}
  }

  /// What data asks for that is not done. The raw value is the code of the error.
  package enum Refusal: String {
    /// More memory than one stream is given.
    case window = "window_too_large"
    /// A dictionary that is not there.
    case dictionary = "no_dictionary"
  }

  private enum Stream {
    case zlib(UnsafeMutablePointer<z_stream>)
    case zstd(OpaquePointer)
    case bzip2(UnsafeMutablePointer<bz_stream>)
    case xz(UnsafeMutablePointer<lzma_stream>)
  }

  private let stream: Stream

  /// `nil` where there is no memory for it.
  package init?(_ format: Format) {
    switch format {
    case .zstd:
      guard let decoder = ZSTD_createDStream() else { return nil }
      stream = .zstd(decoder)
      return
    case .bzip2:
      let decoder = UnsafeMutablePointer<bz_stream>.allocate(capacity: 1)
      decoder.initialize(to: bz_stream())
      stream = .bzip2(decoder)
      if !Self.start(decoder) { return nil }
      return
    case .xz:
      let decoder = UnsafeMutablePointer<lzma_stream>.allocate(capacity: 1)
      decoder.initialize(to: lzma_stream())
      stream = .xz(decoder)
      if !Self.start(decoder) { return nil }
      return
    case .gzip, .zlib, .deflate: break
    }
    let inflater = UnsafeMutablePointer<z_stream>.allocate(capacity: 1)
    inflater.initialize(to: z_stream())
    guard inflateInit2_(inflater, format.windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
      inflater.deallocate()
      return nil
    }
    stream = .zlib(inflater)
  }

  deinit {
    switch stream {
    case .zlib(let stream):
      inflateEnd(stream)
      stream.deallocate()
    case .zstd(let stream): ZSTD_freeDStream(stream)
    case .bzip2(let stream):
      BZ2_bzDecompressEnd(stream)
      stream.deallocate()
    case .xz(let stream):
      lzma_end(stream)
      stream.deallocate()
    }
  }

  /// Begins anew, with a member or frame.
  package func restart() {
    switch stream {
    case .zlib(let stream): inflateReset(stream)
    case .zstd(let stream): ZSTD_DCtx_reset(stream, ZSTD_reset_session_only)
    case .bzip2(let stream): Self.restart(stream)
    case .xz(let stream): Self.start(stream)
    }
  }

  /// Takes the dictionary that frames of zstd are compressed with.
  package func load(dictionary: [UInt8]) {
    guard case .zstd(let stream) = stream else { return }
    _ = ZSTD_DCtx_loadDictionary(stream, dictionary, dictionary.count)
  }

  /// Undoes as much as there is room for.
  ///
  /// A step that neither consumes nor produces anything waits for more input.
  package func step(from input: UnsafeBufferPointer<UInt8>, to output: UnsafeMutableBufferPointer<UInt8>) -> Step {
    switch stream {
    case .zlib(let stream): Self.inflate(stream, input, output)
    case .zstd(let stream): Self.decompress(stream, input, output)
    case .bzip2(let stream): Self.decompress(stream, input, output)
    case .xz(let stream): Self.decompress(stream, input, output)
    }
  }

  package func step(from input: ArraySlice<UInt8>, to output: inout [UInt8]) -> Step {
    input.withUnsafeBufferPointer { input in
      output.withUnsafeMutableBufferPointer { step(from: input, to: $0) }
    }
  }

  private static func inflate(
    _ stream: UnsafeMutablePointer<z_stream>, _ input: UnsafeBufferPointer<UInt8>,
    _ output: UnsafeMutableBufferPointer<UInt8>
  ) -> Step {
    let given = min(input.count, Int(Int32.max))
    stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
    stream.pointee.avail_in = UInt32(given)
    stream.pointee.next_out = output.baseAddress
    stream.pointee.avail_out = UInt32(output.count)
    let status = CZlib.inflate(stream, Z_NO_FLUSH)
    var step = Step()
    step.consumed = given - Int(stream.pointee.avail_in)
    step.produced = output.count - Int(stream.pointee.avail_out)
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
    var step = Step()
    (step.consumed, step.produced) = (source.pos, target.pos)
    // 0 says that a frame is complete and all of it was returned.
    step.isEnd = status == 0
    if ZSTD_isError(status) != 0 {
      (step.fault, step.refusal) = fault(status)
    }
    return step
  }

  /// What zstd says. A window that is too large is no damage: `zstd --long=28` and above make frames that take more memory than is given to one.
  private static func fault(_ status: Int) -> (String, Refusal?) {
    switch ZSTD_getErrorCode(status) {
    case ZSTD_error_dictionary_wrong:
      ("it is compressed with a dictionary, and the file does not begin with that", .dictionary)
    case ZSTD_error_frameParameter_windowTooLarge:
      (
        "it was compressed with a window of more than 128 MiB, which is not read; compress it again without --long",
        .window
      )
    default: (String(cString: ZSTD_getErrorName(status)), nil)
    }
  }
}
