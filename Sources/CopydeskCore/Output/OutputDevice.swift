#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Outputs that are no plain files: they take bytes as they come, and nothing is renamed over them.
package enum OutputDevice {
  /// What a path leads to, symbolic links followed.
  package enum Kind: Sendable, Hashable {
    /// A plain file, a folder, or nothing yet.
    case file
    /// A terminal, `/dev/null`, a pipe with a name: written as bytes come.
    case stream
    /// A stream that the process has open already, such as `/dev/stdout`.
    case descriptor(CInt)
    /// A disk or a socket, which cannot be written.
    case refused(String)
  }

  /// How long a pipe with a name may be without a reader: a shell starts the two sides one after the other.
  package static let patience = Duration.seconds(10)

  /// What a path leads to.
  package static func kind(of path: String) -> Kind {
    if path == "-" { return .descriptor(STDOUT_FILENO) }
    if let descriptor = openDescriptor(path) { return .descriptor(descriptor) }
    var status = stat()
    guard stat(path, &status) == 0 else { return .file }
    return switch status.st_mode & S_IFMT {
    case S_IFCHR, S_IFIFO: .stream
    case S_IFBLK: .refused("is a disk; give a file on it")
    case S_IFSOCK: .refused("is a socket, which no program can open as a file")
    default: .file
    }
  }

  /// The descriptor that a name of the system means.
  private static func openDescriptor(_ path: String) -> CInt? {
    switch path {
    case "/dev/stdout": return STDOUT_FILENO
    case "/dev/stderr": return STDERR_FILENO
    default:
      let number = path.path(below: "/dev/fd") ?? path.path(below: "/proc/self/fd")
      return number.flatMap { CInt($0) }.flatMap { $0 >= 0 ? $0 : nil }
    }
  }

  /// Opens what takes bytes as they come.
  ///
  /// - Returns: A descriptor that the caller closes; `nil` for a file.
  /// - Throws: ``OutputError``, also for a pipe that nobody reads.
  package static func open(_ path: String) throws(OutputError) -> CInt? {
    switch kind(of: path) {
    case .file: return nil
    case .refused(let reason): throw OutputError(path: path, reason: reason)
    case .descriptor(let open):
      let descriptor = retrying { fcntl(open, F_DUPFD_CLOEXEC, 3) }
      guard descriptor >= 0 else { throw OutputError(path: path, action: "open", errno: errno) }
      return descriptor
    case .stream: return try openStream(path)
    }
  }

  /// Opens without waiting, so that a pipe without a reader keeps nobody for ever, and then writes with waiting.
  private static func openStream(_ path: String) throws(OutputError) -> CInt {
    let end = ContinuousClock.now + patience
    while true {
      let descriptor = retrying { open(path, O_WRONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC) }
      if descriptor >= 0 {
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) & ~O_NONBLOCK)
        return descriptor
      }
      guard errno == ENXIO else { throw OutputError(path: path, action: "open", errno: errno) }
      if ContinuousClock.now > end {
        throw OutputError(path: path, reason: "is a pipe that nobody reads; start its reader first")
      }
      usleep(20_000)
    }
  }

  private static func open(_ path: String, _ flags: CInt) -> CInt { systemOpen(path, flags) }
}

/// The system's `open`, which the method of that name hides.
private func systemOpen(_ path: String, _ flags: CInt) -> CInt { open(path, flags) }
