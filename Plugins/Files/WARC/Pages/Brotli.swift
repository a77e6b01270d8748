import CBrotli

/// Undoes brotli (RFC 7932), which has no sign of its own.
enum Brotli {
  private static let blockSize = 1 << 16

  /// - Parameter limit: The most bytes that the result may have. Memory holds at most one block more.
  /// - Throws: ``DecompressionError``
  static func undo(_ bytes: [UInt8], limit: Int) throws(DecompressionError) -> [UInt8] {
    guard let decoder = BrotliDecoderCreateInstance(nil, nil, nil) else { throw .corrupt("brotli could not start") }
    defer { BrotliDecoderDestroyInstance(decoder) }
    var output: [UInt8] = []
    var block = [UInt8](repeating: 0, count: blockSize)
    var done = 0
    while true {
      let (result, left, produced) = step(decoder, bytes[done...], &block)
      done = bytes.count - left
      output += block[..<produced]
      if output.count > limit { throw .tooLarge }
      switch result {
      case BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT: continue
      case BROTLI_DECODER_RESULT_SUCCESS where left == 0: return output
      default: throw .corrupt("brotli ends early or is damaged, after \(output.count) bytes")
      }
    }
  }

  private static func step(
    _ decoder: OpaquePointer, _ input: ArraySlice<UInt8>, _ block: inout [UInt8]
  ) -> (result: BrotliDecoderResult, left: Int, produced: Int) {
    input.withUnsafeBufferPointer { input in
      block.withUnsafeMutableBufferPointer { output in
        var (left, room) = (input.count, output.count)
        var next = input.baseAddress
        var target = output.baseAddress
        let result = BrotliDecoderDecompressStream(decoder, &left, &next, &room, &target, nil)
        return (result, left, output.count - room)
      }
    }
  }
}
