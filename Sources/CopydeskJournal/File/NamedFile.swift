#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that a path named at one time.
struct NamedFile {
  let path: String
  private let device: UInt64
  private let inode: UInt64

  /// - Returns: `nil` where the path names nothing.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.path = path
    (device, inode) = (UInt64(truncatingIfNeeded: status.st_dev), UInt64(status.st_ino))
  }

  /// Whether the path still names it.
  var isInPlace: Bool {
    guard let now = NamedFile(path) else { return false }
    return now.device == device && now.inode == inode
  }
}
