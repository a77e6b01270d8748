#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A pipe that wakes a thread which waits for several descriptors.
final class WakePipe: Sendable {
  /// The end that becomes readable.
  let descriptor: Int32
  private let bell: Int32

  /// `nil` where the system gives no pipe.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (descriptor, bell) = (ends[0], ends[1])
  }

  deinit {
    for end in [descriptor, bell] { close(end) }
  }

  /// Wakes the thread. A full pipe will, too.
  func ring() {
    var byte: UInt8 = 1
    _ = write(bell, &byte, 1)
  }

  /// Waits for the bell, and forgets it.
  func wait() {
    var ends = [pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)]
    poll(&ends, 1, -1)
    clear()
  }

  /// Forgets what rang.
  func clear() {
    var bytes = [UInt8](repeating: 0, count: 512)
    while read(descriptor, &bytes, bytes.count) > 0 {}
  }
}
