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
  /// compressed. There are no blocks where there is no file; what is compressed ends where it is damaged.
  ///
  /// - Throws: ``OutputError`` for a file that cannot be opened or read.
  package static func forEachBlock(
    of path: String, _ body: (ArraySlice<UInt8>) -> Bool
  ) throws(OutputError) {
    let decompressor = OutputCompression(path: path).map(Decompressor.init)
    try forEachRawBlock(of: path) { block in decompressor?.add(block, body) ?? body(block) }
  }

  /// Hands out the bytes of a file as they are.
  ///
  /// - Throws: ``OutputError`` for a file that is there and cannot be opened or read: who took it for an empty one would lose what is in it.
  package static func forEachRawBlock(of path: String, _ body: (ArraySlice<UInt8>) -> Bool) throws(OutputError) {
    guard OutputDevice.kind(of: path) == .file else { return }
    let file = retrying { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }
    guard file >= 0 else {
      if errno == ENOENT { return }
      throw OutputError(path: path, action: "open", errno: errno)
    }
    defer { close(file) }
    var block = [UInt8](repeating: 0, count: blockSize)
    while true {
      let count = retrying { read(file, &block, block.count) }
      guard count >= 0 else { throw OutputError(path: path, action: "read", errno: errno) }
      guard count > 0, body(block[..<count]) else { return }
    }
  }

  /// The bytes of a file; `nil` where there is none.
  ///
  /// - Throws: ``OutputError`` for a file that cannot be opened or read.
  package static func contents(of path: String) throws(OutputError) -> [UInt8]? {
    guard exists(path) else { return nil }
    var bytes: [UInt8] = []
    try forEachRawBlock(of: path) { block in
      bytes += block
      return true
    }
    return bytes
  }

  /// The names in a folder, in no order; none where there is no folder.
  ///
  /// - Throws: ``OutputError`` for a folder that cannot be listed.
  package static func names(in folder: String) throws(OutputError) -> [String] {
    guard access(folder, F_OK) == 0 else { return [] }
    var names: [String] = []
    try FolderHandle(path: folder).forEachName { (name: String) throws(OutputError) in names.append(name) }
    return names
  }

  /// The names, in no order, of files in a folder that a run has begun and not ended.
  ///
  /// - Throws: ``OutputError`` for a folder that cannot be listed.
  package static func unfinished(in folder: String) throws(OutputError) -> [String] {
    let end = OutputFile.partialEnd
    return try names(in: folder).compactMap { name in
      guard name.hasPrefix("."), name.hasSuffix(end) else { return nil }
      return String(name.utf8.dropFirst().dropLast(end.utf8.count))
    }
  }
}
