import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Memory that grows, and that is a file's contents where there is a file.
final class Region {
  /// The first byte. It moves when the region grows.
  private(set) var base: UnsafeMutableRawPointer
  private(set) var capacity: Int

  private let path: String?
  private let folder: String
  private let descriptor: CInt
  private let isReadOnly: Bool
  private static let page = 4096
  private static let longestStep = 8 << 20

  /// Opens a file, and creates it where there is none; without a path the region is only memory.
  ///
  /// - Parameters:
  ///   - folder: The state's folder, for errors.
  ///   - isReadOnly: Whether the file has to be there, and stays as it is.
  /// - Throws: ``StateError``
  init(path: String?, folder: String, atLeast: Int = 0, isReadOnly: Bool = false) throws(StateError) {
    self.path = path
    self.isReadOnly = isReadOnly
    var size = 0
    if let path {
      let flags = isReadOnly ? O_RDONLY : O_RDWR | O_CREAT
      descriptor = retrying { open(path, flags | O_CLOEXEC | O_NOFOLLOW, 0o644) }
      guard descriptor >= 0 else { throw Region.error(folder, "open", path) }
      var status = stat()
      guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        close(descriptor)
        throw StateError(folder, "'\(path)' is no file")
      }
      size = Int(status.st_size)
    } else {
      descriptor = -1
    }
    self.folder = folder
    capacity = 0
    base = UnsafeMutableRawPointer(bitPattern: Region.page)!
    if isReadOnly {
      if size > 0 { try map(size) }
    } else {
      try grow(to: max(size, atLeast, Region.page), from: size)
    }
  }

  deinit {
    if capacity > 0 { munmap(base, capacity) }
    if descriptor >= 0 { close(descriptor) }
  }

  /// Makes room for so many bytes from the beginning. Pointers into the region do not outlast this.
  @inline(__always) func reserve(_ count: Int) throws(StateError) {
    if count > capacity { try grow(to: count) }
  }

  private func grow(to count: Int) throws(StateError) {
    try grow(to: max(count, capacity + min(capacity / 2, Region.longestStep)), from: capacity)
  }

  /// Takes whole pages. Space on the disk is taken at once, so that a full disk is an error here and not the end of the program at
  /// some later write.
  private func grow(to size: Int, from fileSize: Int) throws(StateError) {
    let size = (size + Region.page - 1) / Region.page * Region.page
    if descriptor >= 0, size > fileSize {
      let code = Region.allocate(descriptor, from: fileSize, to: size)
      if code != 0 {
        errno = code
        throw Region.error(folder, "grow", path ?? "")
      }
    }
    try map(size)
  }

  private func map(_ size: Int) throws(StateError) {
    let flags = descriptor >= 0 ? MAP_SHARED : MAP_PRIVATE | MAP_ANON
    let access = isReadOnly ? PROT_READ : PROT_READ | PROT_WRITE
    guard let mapped = mmap(nil, size, access, flags, descriptor, 0), mapped != MAP_FAILED else {
      throw Region.error(folder, "map", path ?? "memory")
    }
    if descriptor < 0 { mapped.copyMemory(from: base, byteCount: capacity) }
    if capacity > 0 { munmap(base, capacity) }
    base = mapped
    capacity = size
  }

  private static func allocate(_ descriptor: CInt, from: Int, to size: Int) -> CInt {
    #if canImport(Glibc)
      var code = EINTR
      while code == EINTR { code = posix_fallocate(descriptor, off_t(from), off_t(size - from)) }
      if code != EOPNOTSUPP && code != EINVAL { return code }
    #endif
    return retrying { ftruncate(descriptor, off_t(size)) } == 0 ? 0 : errno
  }

  /// Makes bytes durable.
  func synchronize(_ range: Range<Int>) throws(StateError) {
    guard descriptor >= 0, !range.isEmpty else { return }
    let start = range.lowerBound / Region.page * Region.page
    guard retrying({ msync(base + start, range.upperBound - start, MS_SYNC) }) == 0,
      retrying({ fsync(descriptor) }) == 0
    else {
      throw Region.error(folder, "write", path ?? "")
    }
  }

  /// Leaves the file with so many bytes. The region is of no more use then.
  func cut(to count: Int) throws(StateError) {
    guard descriptor >= 0 else { return }
    guard retrying({ ftruncate(descriptor, off_t(count)) }) == 0, retrying({ fsync(descriptor) }) == 0 else {
      throw Region.error(folder, "shorten", path ?? "")
    }
  }

  private static func error(_ folder: String, _ action: String, _ path: String) -> StateError {
    StateError(folder, "cannot \(action) '\(path)': \(String(cString: strerror(errno)))")
  }
}
