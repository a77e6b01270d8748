import CopydeskCore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Keeps other runs from a journal until it goes. The system gives the lock of a program that ended to the next one, so that none is left
/// by a run that was killed.
final class JournalLock {
  private let descriptor: CInt

  /// Takes the lock of a journal, in a file beside it.
  ///
  /// - Throws: ``JournalError`` where another run has it.
  init(_ path: String) throws(JournalError) {
    let file = "\(path)-lock"
    descriptor = open(file, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      let reason = String(cString: strerror(errno))
      throw JournalError(
        path: path,
        reason:
          "cannot be used: '\(file)' cannot be opened: \(reason); 'journal' names another file, and 'journal: off' none"
      )
    }
    guard OutputLock.take(descriptor) else {
      close(descriptor)
      throw JournalError(path: path, reason: "is in use: another run of this config is under way")
    }
  }

  /// Whether a run holds the lock of a journal now.
  static func isTaken(_ path: String) -> Bool {
    let descriptor = open("\(path)-lock", O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    // A run that begins meanwhile waits for a lock longer than this one is held.
    return flock(descriptor, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK
  }

  deinit { close(descriptor) }
}
