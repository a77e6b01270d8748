import CopydeskCompression

/// Undoes deflate: as HTTP means it, with the wrapper of zlib (RFC 1950), or without, as some servers send it, and ZIP has it (RFC 1951).
enum Deflate {
  private static let blockSize = 1 << 16

  /// - Parameter limit: The most bytes that the result may have. Memory holds at most one block more.
  /// - Throws: ``DecompressionError``
  static func undo(_ bytes: [UInt8], limit: Int) throws(DecompressionError) -> [UInt8] {
    // Deflate with a window of up to 32 KB, and a check of the first two bytes (RFC 1950, 2.2).
    let isWrapped = bytes.count > 2 && bytes[0] & 15 == 8 && (Int(bytes[0]) << 8 | Int(bytes[1])) % 31 == 0
    if isWrapped {
      do throws(DecompressionError) {
        return try undo(bytes, as: .zlib, limit: limit)
      } catch {
        if case .clipped(let output) = error, !output.isEmpty { throw error }
      }
    }
    return try undo(bytes, as: .deflate, limit: limit)
  }

  private static func undo(
    _ bytes: [UInt8], as format: StreamDecoder.Format, limit: Int
  ) throws(DecompressionError) -> [UInt8] {
    guard let decoder = StreamDecoder(format) else { throw .corrupt("zlib could not start") }
    var output: [UInt8] = []
    var block = [UInt8](repeating: 0, count: blockSize)
    var done = 0
    while true {
      let step = decoder.step(from: bytes[done...], to: &block)
      done += step.consumed
      output += block[..<step.produced]
      if output.count > limit { throw .tooLarge }
      if step.isEnd, done == bytes.count { return output }
      if step.isEnd || step.fault != nil { throw .corrupt("deflate is damaged, after \(output.count) bytes") }
      if step.consumed == 0, step.produced == 0 { throw .clipped(output) }
    }
  }
}
