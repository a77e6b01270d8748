import CBZip2
import CLZMA

/// The formats whose libraries say in codes what is wrong: bzip2 and xz.
extension StreamDecoder {
  /// The most memory that one stream of xz may ask for. Level 9, the highest, takes 65 MiB (xz(1)).
  private static let mostMemory: UInt64 = 192 << 20

  /// Begins a stream of bzip2.
  ///
  /// - Returns: Whether there is memory for it.
  static func start(_ stream: UnsafeMutablePointer<bz_stream>) -> Bool { BZ2_bzDecompressInit(stream, 0, 0) == BZ_OK }

  /// Begins a stream of xz, also after another one.
  ///
  /// - Returns: Whether there is memory for it.
  @discardableResult
  static func start(_ stream: UnsafeMutablePointer<lzma_stream>) -> Bool {
    lzma_stream_decoder(stream, mostMemory, 0) == LZMA_OK
  }

  static func restart(_ stream: UnsafeMutablePointer<bz_stream>) {
    BZ2_bzDecompressEnd(stream)
    stream.pointee = bz_stream()
    _ = start(stream)
  }

  static func decompress(
    _ stream: UnsafeMutablePointer<bz_stream>, _ input: UnsafeBufferPointer<UInt8>,
    _ output: UnsafeMutableBufferPointer<UInt8>
  ) -> Step {
    let given = min(input.count, Int(Int32.max))
    stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress).map { UnsafeMutableRawPointer($0) }
      .map { $0.assumingMemoryBound(to: CChar.self) }
    stream.pointee.avail_in = UInt32(given)
    stream.pointee.next_out = output.baseAddress.map { UnsafeMutableRawPointer($0).assumingMemoryBound(to: CChar.self) }
    stream.pointee.avail_out = UInt32(output.count)
    let status = BZ2_bzDecompress(stream)
    var step = Step()
    step.consumed = given - Int(stream.pointee.avail_in)
    step.produced = output.count - Int(stream.pointee.avail_out)
    switch status {
    case BZ_OK: break
    case BZ_STREAM_END:
      restart(stream)
      step.isEnd = true
    case BZ_DATA_ERROR: step.fault = "a block is damaged, or its checksum is wrong"
    case BZ_DATA_ERROR_MAGIC: step.fault = "it does not begin as bzip2 data does"
    default: step.fault = "bzip2 error \(status)"
    }
    return step
  }

  static func decompress(
    _ stream: UnsafeMutablePointer<lzma_stream>, _ input: UnsafeBufferPointer<UInt8>,
    _ output: UnsafeMutableBufferPointer<UInt8>
  ) -> Step {
    stream.pointee.next_in = input.baseAddress
    stream.pointee.avail_in = input.count
    stream.pointee.next_out = output.baseAddress
    stream.pointee.avail_out = output.count
    let status = lzma_code(stream, LZMA_RUN)
    var step = Step()
    step.consumed = input.count - stream.pointee.avail_in
    step.produced = output.count - stream.pointee.avail_out
    switch status {
    // Without progress it waits for more input.
    case LZMA_OK, LZMA_BUF_ERROR: break
    case LZMA_STREAM_END:
      start(stream)
      step.isEnd = true
    case LZMA_DATA_ERROR: step.fault = "a block is damaged, or its checksum is wrong"
    case LZMA_FORMAT_ERROR: step.fault = "it does not begin as xz data does"
    case LZMA_MEMLIMIT_ERROR:
      step.fault =
        "it was compressed with a dictionary that takes more than 192 MiB, which is not read; compress it again at level 9 or below"
      step.refusal = .window
    default: step.fault = "xz error \(status.rawValue)"
    }
    return step
  }
}
