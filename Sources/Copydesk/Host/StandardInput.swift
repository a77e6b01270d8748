#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What somebody has put on standard input.
enum StandardInput {
  /// Whether a file or a pipe there has bytes that nobody has read yet. A terminal never does.
  static var holdsBytes: Bool {
    var status = stat()
    guard fstat(STDIN_FILENO, &status) == 0, [S_IFREG, S_IFIFO].contains(status.st_mode & S_IFMT) else { return false }
    var count: CInt = 0
    return ioctl(STDIN_FILENO, UInt(FIONREAD), &count) == 0 && count > 0
  }
}
