import CopydeskCompression

/// The transfer compressions that are undone on reading.
package enum Compression: String {
  case gzip, zstd, bzip2, xz

  /// Tells the compression by the first bytes (RFC 1952 2.3.1, RFC 8878 3.1.1, xz-file-format 2.1.1.1; bzip2 says its level after its
  /// letters), `nil` for none.
  package init?(of bytes: [UInt8]) {
    if bytes.starts(with: [0x1F, 0x8B]) {
      self = .gzip
    } else if bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) || Compression.isSkippableFrame(bytes) {
      self = .zstd
    } else if bytes.starts(with: "BZh".utf8), bytes.count > 3, (0x31...0x39).contains(bytes[3]) {
      self = .bzip2
    } else if bytes.starts(with: Compression.xz.magic) {
      self = .xz
    } else {
      return nil
    }
  }

  /// What each member, frame or stream begins with.
  var magic: [UInt8] {
    switch self {
    case .gzip: [0x1F, 0x8B]
    case .zstd: [0x28, 0xB5, 0x2F, 0xFD]
    case .bzip2: Array("BZh".utf8)
    case .xz: [0xFD] + "7zXZ\0".utf8
    }
  }

  var format: StreamDecoder.Format {
    switch self {
    case .gzip: .gzip
    case .zstd: .zstd
    case .bzip2: .bzip2
    case .xz: .xz
    }
  }

  /// Whether a web server compresses with it.
  var isOfHTTP: Bool { self == .gzip || self == .zstd }

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
      case .bzip2, .xz: nil as [UInt8]?
      }
    if let whole { return whole }
    return self == .zstd
      ? try decompressFrames(bytes, limit: limit) : try decompressMembers(self, bytes, limit: limit)
  }
}

private let blockSize = 1 << 17

/// Undoes gzip block by block, whatever it holds, and says what is wrong with it.
package func inflateMembers(_ bytes: [UInt8], limit: Int) throws(DecompressionError) -> [UInt8] {
  try decompressMembers(.gzip, bytes, limit: limit)
}

/// Undoes all but zstd block by block, whatever the bytes hold. Zeros may follow a member: tools fill blocks with them, and those of xz have to (2.2 of its
/// format).
private func decompressMembers(
  _ compression: Compression, _ bytes: [UInt8], limit: Int
) throws(DecompressionError) -> [UInt8] {
  guard let decoder = StreamDecoder(compression.format) else {
    throw .corrupt("there is no memory for a decoder of \(compression.rawValue)")
  }
  var output: [UInt8] = []
  var block = [UInt8](repeating: 0, count: blockSize)
  var done = 0
  while true {
    let step = decoder.step(from: bytes[done...], to: &block)
    done += step.consumed
    output.append(contentsOf: block[..<step.produced])
    if let fault = step.fault {
      throw step.refusal.map { .refused($0, fault) } ?? .corrupt("\(fault), after \(output.count) decompressed bytes")
    }
    if output.count > limit { throw .tooLarge }
    if step.isEnd {
      let rest = bytes[done...].drop { $0 == 0 }
      if rest.isEmpty { return output }
      guard rest.starts(with: compression.magic) else {
        throw .corrupt("bytes that are no \(compression.rawValue) data follow it")
      }
      done = rest.startIndex
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
    if let fault = step.fault {
      throw step.refusal.map { .refused($0, fault) } ?? .corrupt("\(fault), after \(output.count) decompressed bytes")
    }
    done += step.consumed
    output.append(contentsOf: block[..<step.produced])
    if output.count > limit { throw .tooLarge }
    guard done == bytes.count else { continue }
    if step.isEnd { return output }
    if step.produced < block.count { throw .clipped(output) }
  }
}
