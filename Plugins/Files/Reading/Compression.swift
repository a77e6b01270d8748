import CopydeskCompression

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

  var format: StreamDecoder.Format { self == .gzip ? .gzip : .zstd }

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
  guard let decoder = StreamDecoder(.gzip) else { throw .corrupt("zlib could not start") }
  var output: [UInt8] = []
  var block = [UInt8](repeating: 0, count: blockSize)
  var done = 0
  while true {
    let step = decoder.step(from: bytes[done...], to: &block)
    done += step.consumed
    output.append(contentsOf: block[..<step.produced])
    if let fault = step.fault { throw .corrupt("\(fault), after \(output.count) decompressed bytes") }
    if output.count > limit { throw .tooLarge }
    if step.isEnd {
      let rest = bytes[done...]
      if rest.allSatisfy({ $0 == 0 }) { return output }
      guard rest.starts(with: [0x1F, 0x8B]) else { throw .corrupt("bytes that are no gzip data follow it") }
    } else if step.consumed == 0, step.produced == 0 {
      throw .clipped(output)
    }
  }
}

/// Undoes zstd block by block, whatever it holds, and says what is wrong with it.
package func decompressFrames(_ bytes: [UInt8], limit: Int) throws(DecompressionError) -> [UInt8] {
  guard let decoder = StreamDecoder(.zstd) else { throw .corrupt("zstd could not start") }
  var output: [UInt8] = []
  var block = [UInt8](repeating: 0, count: blockSize)
  var done = 0
  while true {
    let step = decoder.step(from: bytes[done...], to: &block)
    if let fault = step.fault { throw .corrupt("\(fault), after \(output.count) decompressed bytes") }
    done += step.consumed
    output.append(contentsOf: block[..<step.produced])
    if output.count > limit { throw .tooLarge }
    guard done == bytes.count else { continue }
    if step.isEnd { return output }
    if step.produced < block.count { throw .clipped(output) }
  }
}
