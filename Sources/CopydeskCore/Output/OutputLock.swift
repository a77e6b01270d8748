#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The lock that keeps two runs from writing to one place.
package enum OutputLock {
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
}
