#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The lock that keeps two runs from writing to one place.
package enum OutputLock {
  /// Opens a file, makes it where it is not there, and takes its lock, which is kept until the file is closed.
  ///
  /// Only a plain file is taken: no symbolic link is followed, and no pipe waited for. Whoever holds the lock may rename or remove the
  /// file before giving it up; then the name is another file's, and is opened again.
  ///
  /// - Parameters:
  ///   - folder: The open folder that a relative path starts from; by default the current one.
  ///   - shown: The path in errors, where it is not the one given.
  ///   - isNew: Whether there must be no such file.
  /// - Returns: The descriptor, which the caller closes; `nil` where somebody else holds the lock.
  /// - Throws: ``OutputError``
  package static func open(
    _ path: String, in folder: CInt = AT_FDCWD, shown: String? = nil, isNew: Bool = false
  ) throws(OutputError) -> CInt? {
    let flags = O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | (isNew ? O_EXCL : 0)
    for _ in 1...100 {
      let descriptor = retrying { openat(folder, path, flags, 0o644) }
      guard descriptor >= 0 else {
        throw failure(shown ?? path)
      }
      var status = stat()
      guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
        close(descriptor)
        throw OutputError(path: shown ?? path, reason: notPlain)
      }
      guard take(descriptor) else {
        close(descriptor)
        return nil
      }
      if names(path, in: folder, descriptor) { return descriptor }
      close(descriptor)
      if isNew { break }
    }
    return nil
  }

  private static let notPlain = "is no plain file, and this name is for a file that Copydesk makes; remove it"

  private static func failure(_ path: String) -> OutputError {
    switch errno {
    case ELOOP: OutputError(path: path, reason: "is a symbolic link, which outputs do not follow; remove it")
    case ENXIO, EISDIR: OutputError(path: path, reason: notPlain)
    default: OutputError(path: path, action: "create", errno: errno)
    }
  }

  /// Takes the lock of an open file, and keeps it until the file is closed.
  ///
  /// A process that this one is just starting holds copies of all open files, and so their locks, until its program begins; a
  /// lock that was given up a moment ago may therefore take that long to be free.
  ///
  /// - Returns: Whether nobody else holds it.
  package static func take(_ descriptor: CInt) -> Bool {
    for attempt in 0..<20 {
      if attempt > 0 { usleep(10_000) }
      if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return true }
      if errno != EWOULDBLOCK && errno != EINTR { return false }
    }
    return false
  }

  /// Whether a path still names an open file.
  package static func names(_ path: String, in folder: CInt = AT_FDCWD, _ descriptor: CInt) -> Bool {
    var byName = stat()
    var open = stat()
    return fstatat(folder, path, &byName, AT_SYMLINK_NOFOLLOW) == 0 && fstat(descriptor, &open) == 0
      && byName.st_ino == open.st_ino && byName.st_dev == open.st_dev
  }
}

/// Calls the system again while a signal interrupts it.
package func retrying<Number: SignedInteger>(_ call: () -> Number) -> Number {
  while true {
    let result = call()
    if result >= 0 || errno != EINTR { return result }
  }
}
