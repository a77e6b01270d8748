import CopydeskCompression

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads what an earlier run wrote to a file, block by block, and uncompressed where it begins as compressed files do. Not for use by several
/// tasks at once.
package final class EarlierReader {
  private let path: String
  private let descriptor: CInt
  private var decompressor: Decompressor?
  private var isBegun = false

  private static let blockSize = 1 << 18

  /// Opens the file; there are no blocks where there is none.
  ///
  /// - Throws: ``OutputError`` for a file that cannot be opened.
  package init(path: String) throws(OutputError) {
    self.path = path
    descriptor = retrying { open(path, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 || errno == ENOENT else { throw OutputError(path: path, action: "open", errno: errno) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// The next block, which is never empty; `nil` at the end.
  ///
  /// - Throws: ``OutputError`` for a file that cannot be read any further, or is damaged.
  package func next() throws(OutputError) -> [UInt8]? {
    while let block = try nextRaw() {
      if !isBegun { decompressor = OutputCompression(magic: block).map(Decompressor.init) }
      isBegun = true
      guard let decompressor else { return block }
      var bytes: [UInt8] = []
      let isWell = decompressor.add(block[...]) { part in
        bytes += part
        return true
      }
      guard isWell else { throw OutputError(path: path, reason: "is compressed and damaged; move it away, or mend it") }
      if !bytes.isEmpty { return bytes }
    }
    return nil
  }

  private func nextRaw() throws(OutputError) -> [UInt8]? {
    guard descriptor >= 0 else { return nil }
    var block = [UInt8](repeating: 0, count: Self.blockSize)
    let count = retrying { read(descriptor, &block, block.count) }
    guard count >= 0 else { throw OutputError(path: path, action: "read", errno: errno) }
    block.removeLast(block.count - count)
    return block.isEmpty ? nil : block
  }
}
