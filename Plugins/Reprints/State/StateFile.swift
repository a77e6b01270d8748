import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads a small file of a state whole.
enum StateFile {
  /// How many bytes a file has; -1 where there is none.
  static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : -1
  }

  /// - Throws: ``StateError`` where the file is not there or cannot be read; one that is not there is damage.
  static func bytes(of path: String, folder: String) throws(StateError) -> [UInt8] {
    let file = retrying { open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW) }
    guard file >= 0 else {
      if errno == ENOENT { throw .damaged(folder, "'\(path)' is not there") }
      throw StateError(folder, "cannot open '\(path)': \(String(cString: strerror(errno)))")
    }
    defer { close(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = retrying { read(file, &block, block.count) }
      guard count >= 0 else {
        throw StateError(folder, "cannot read '\(path)': \(String(cString: strerror(errno)))")
      }
      if count == 0 { return bytes }
      bytes += block[..<count]
    }
  }
}
