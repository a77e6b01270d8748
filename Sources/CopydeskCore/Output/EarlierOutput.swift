import CopydeskCompression

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What an earlier run wrote to a file.
package enum EarlierOutput {
  private static let blockSize = 1 << 18

  /// Whether there is a file, or anything else that a new file would replace, at a path.
  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && OutputDevice.kind(of: path) == .file
  }

  /// Hands out what is in a file, block by block, as long as `body` returns true: uncompressed, where its name says that it is
  /// compressed. Ends where there is no file, or it cannot be read any further.
  package static func forEachBlock(of path: String, _ body: (ArraySlice<UInt8>) -> Bool) {
    let decompressor = OutputCompression(path: path).map(Decompressor.init)
    forEachRawBlock(of: path) { block in decompressor?.add(block, body) ?? body(block) }
  }

  /// Hands out the bytes of a file as they are.
  static func forEachRawBlock(of path: String, _ body: (ArraySlice<UInt8>) -> Bool) {
    guard OutputDevice.kind(of: path) == .file else { return }
    let file = retrying { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    guard file >= 0 else { return }
    defer { close(file) }
    var block = [UInt8](repeating: 0, count: blockSize)
    while true {
      let count = read(file, &block, block.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0, body(block[..<count]) else { return }
    }
  }
}
