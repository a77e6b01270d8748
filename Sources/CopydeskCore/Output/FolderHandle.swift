#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An open folder. Names are looked up in it and nowhere else: a symbolic link in place of a folder is an error.
final class FolderHandle: Sendable {
  let descriptor: Int32
  let path: String

  /// Opens a folder; symbolic links that lead to it are followed.
  init(path: String) throws(OutputError) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw OutputError(path: path, action: "open the folder", errno: errno) }
  }

  /// Opens a folder in a folder, and makes it first where it is not there.
  init(_ name: String, in parent: FolderHandle, creating: Bool = true) throws(OutputError) {
    path = "\(parent.path)/\(name)"
    if creating {
      if mkdirat(parent.descriptor, name, 0o755) == 0 {
        fsync(parent.descriptor)
      } else if errno != EEXIST {
        descriptor = -1
        throw OutputError(path: path, action: "create the folder", errno: errno)
      }
    }
    descriptor = openat(parent.descriptor, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if descriptor < 0 {
      let isLink = errno == ELOOP || parent.kind(of: name) == .link
      throw isLink
        ? OutputError(path: path, reason: "is a symbolic link, which outputs do not follow")
        : OutputError(path: path, action: "open the folder", errno: errno)
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// What a name leads to.
  enum EntryKind {
    case folder, link, other, nothing
    /// A device, a pipe or a socket.
    case special
  }

  /// What a name, or a path of folders and a name, leads to. A link in the last part is not followed.
  func kind(of name: String) -> EntryKind {
    var status = stat()
    guard fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .nothing }
    return switch status.st_mode & S_IFMT {
    case S_IFDIR: .folder
    case S_IFLNK: .link
    case S_IFREG: .other
    default: .special
    }
  }

  /// Calls `body` with each name in the folder, as they come. `body` may move or remove the entry that it is called with.
  func forEachName(_ body: (String) throws(OutputError) -> Void) throws(OutputError) {
    let copy = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0, let stream = fdopendir(copy) else {
      throw OutputError(path: path, action: "list the folder", errno: errno)
    }
    defer { closedir(stream) }
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw OutputError(path: path, action: "list the folder", errno: errno) }
        return
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { try body(name) }
    }
  }

  /// Whether there is nothing in the folder.
  func isEmpty() throws(OutputError) -> Bool {
    var isEmpty = true
    try forEachName { (_: String) throws(OutputError) in isEmpty = false }
    return isEmpty
  }

  /// Removes a file, a link, or a folder with all that is in it; nothing happens where there is nothing.
  func remove(_ name: String) throws(OutputError) {
    guard kind(of: name) == .folder else {
      if unlinkat(descriptor, name, 0) != 0, errno != ENOENT {
        throw OutputError(path: "\(path)/\(name)", action: "remove", errno: errno)
      }
      return
    }
    let folder = try FolderHandle(name, in: self, creating: false)
    while unlinkat(descriptor, name, AT_REMOVEDIR) != 0 {
      guard errno == ENOTEMPTY || errno == EEXIST else {
        throw OutputError(path: folder.path, action: "remove the folder", errno: errno)
      }
      try folder.forEachName { (inner: String) throws(OutputError) in try folder.remove(inner) }
    }
  }

  /// The bytes of a file; `nil` where there is none, or it has more than a limit.
  func contents(of name: String, limit: Int = .max) -> [UInt8]? {
    let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) <= limit else {
      return nil
    }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &block, block.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { return nil }
      if count == 0 { return bytes }
      bytes += block[..<count]
    }
  }

  /// Makes a file's contents durable.
  func synchronize(_ name: String) throws(OutputError) {
    let file = openat(descriptor, name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard file >= 0 else { throw OutputError(path: "\(path)/\(name)", action: "open", errno: errno) }
    defer { close(file) }
    guard fsync(file) == 0 else { throw OutputError(path: "\(path)/\(name)", action: "write", errno: errno) }
  }

  /// Makes durable what was written to the file system that the folder is on (only on Linux: syncfs(2)).
  ///
  /// - Returns: Whether it could; if not, each file needs its own call, which also says what is wrong.
  func synchronizeFileSystem() -> Bool {
    FolderHandle.syncfs?(descriptor) == 0
  }

  /// The system's `syncfs`, where it has one: Swift's view of the C library leaves out GNU's additions, so it is looked up.
  private static let syncfs = dlsym(nil, "syncfs").map {
    unsafeBitCast($0, to: (@convention(c) (CInt) -> CInt).self)
  }

  /// Makes a new file; `nil` where the name is taken. Folders that lead to it are made.
  ///
  /// - Returns: The file's descriptor, which the caller closes.
  func createFile(_ name: OutputName) throws(OutputError) -> Int32? {
    for attempt in 1...2 {
      let file = openat(descriptor, name.path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o644)
      if file >= 0 { return file }
      if errno == EEXIST { return nil }
      guard errno == ENOENT, attempt == 1 else { break }
      var folder = self
      for part in name.folders { folder = try FolderHandle(part, in: folder) }
    }
    throw OutputError(path: "\(path)/\(name.path)", action: "create", errno: errno)
  }

  /// Whether a name is that of an open file.
  func holds(_ name: String, as file: Int32) -> Bool { OutputLock.names(name, in: descriptor, file) }
}

/// Writes all bytes, however many calls that takes. What goes wrong is in `errno`.
package func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  bytes.withUnsafeBytes { buffer in
    var done = 0
    while done < buffer.count {
      let written = retrying { write(descriptor, buffer.baseAddress! + done, buffer.count - done) }
      if written < 0 { return false }
      if written == 0 {
        errno = EIO
        return false
      }
      done += written
    }
    return true
  }
}
