import CZlib
import CZstd
import CopydeskCore

/// The transfer compressions that are undone on reading.
package enum Compression: String {
  case gzip, zstd

  /// Tells the compression by the first bytes (RFC 1952 2.3.1, RFC 8878 3.1.1), `nil` for none.
  package init?(of bytes: [UInt8]) {
    if bytes.starts(with: [0x1F, 0x8B]) {
      self = .gzip
    } else if bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) || Compression.isSkippableFrame(bytes) {
      self = .zstd
    } else {
      return nil
    }
  }

  private static func isSkippableFrame(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 8 && (0x50...0x5F).contains(bytes[0]) && bytes[1...3].elementsEqual([0x2A, 0x4D, 0x18])
  }

  /// Undoes the compression of all members or frames.
  ///
  /// - Parameter limit: The most bytes that the result may have. Memory holds at most one block more.
  /// - Throws: ``DecompressionError``
  package func undo(_ bytes: [UInt8], limit: Int) throws(DecompressionError) -> [UInt8] {
    let whole =
      switch self {
      case .gzip: WholeFrame.gzip(bytes, limit: limit)
      case .zstd: WholeFrame.zstd(bytes, limit: limit)
      }
    if let whole { return whole }
    switch self {
    case .gzip: return try inflateMembers(bytes, limit: limit)
    case .zstd: return try decompressFrames(bytes, limit: limit)
    }
  }
}

private let blockSize = 1 << 17

/// Undoes gzip block by block, whatever it holds, and says what is wrong with it.
package func inflateMembers(_ bytes: [UInt8], limit: Int) throws(DecompressionError) -> [UInt8] {
  var output: [UInt8] = []
  var stream = z_stream()
  /// 15 bits of window and 16 for the gzip wrapper: zlib.h, inflateInit2.
  guard inflateInit2_(&stream, 15 + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
    throw .corrupt("zlib could not start")
  }
  defer { inflateEnd(&stream) }
  var block = [UInt8](repeating: 0, count: blockSize)
  var done = 0
  while true {
    let (status, consumed, produced) = inflateBlock(&stream, bytes[done...], into: &block)
    done += consumed
    output.append(contentsOf: block[..<produced])
    if output.count > limit { throw .tooLarge }
    if status == Z_STREAM_END {
      let rest = bytes[done...]
      if rest.allSatisfy({ $0 == 0 }) { return output }
      guard rest.starts(with: [0x1F, 0x8B]) else { throw .corrupt("bytes that are no gzip data follow it") }
      inflateReset(&stream)
    } else if status == Z_OK || status == Z_BUF_ERROR {
      if consumed == 0, produced == 0 { throw .clipped(output) }
    } else {
      let reason = stream.msg.map { String(cString: $0) } ?? "zlib error \(status)"
      throw .corrupt("\(reason), after \(output.count) decompressed bytes")
    }
  }
}

private func inflateBlock(
  _ stream: inout z_stream, _ input: ArraySlice<UInt8>, into block: inout [UInt8]
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

/// Undoes zstd block by block, whatever it holds, and says what is wrong with it.
package func decompressFrames(_ bytes: [UInt8], limit: Int) throws(DecompressionError) -> [UInt8] {
  guard let stream = ZSTD_createDStream() else { throw .corrupt("zstd could not start") }
  defer { ZSTD_freeDStream(stream) }
  var output: [UInt8] = []
  var block = [UInt8](repeating: 0, count: blockSize)
  var done = 0
  while true {
    let (status, consumed, produced) = decompressBlock(stream, bytes[done...], into: &block)
    if ZSTD_isError(status) != 0 {
      throw .corrupt("\(String(cString: ZSTD_getErrorName(status))), after \(output.count) decompressed bytes")
    }
    done += consumed
    output.append(contentsOf: block[..<produced])
    if output.count > limit { throw .tooLarge }
    // 0 says that a frame is complete and all of it was returned.
    guard done == bytes.count else { continue }
    if status == 0 { return output }
    if produced < block.count { throw .clipped(output) }
  }
}

private func decompressBlock(
  _ stream: OpaquePointer, _ input: ArraySlice<UInt8>, into block: inout [UInt8]
) -> (status: Int, consumed: Int, produced: Int) {
  input.withUnsafeBufferPointer { input in
    block.withUnsafeMutableBufferPointer { output in
      var source = ZSTD_inBuffer(src: input.baseAddress, size: input.count, pos: 0)
      var target = ZSTD_outBuffer(dst: output.baseAddress, size: output.count, pos: 0)
      let status = ZSTD_decompressStream(stream, &target, &source)
      return (status, source.pos, target.pos)
    }
  }
}
