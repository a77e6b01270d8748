import CopydeskProcesses
#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Threads that do nothing, so that the system's limit is not reached when somebody needs one later. They end with the
/// last reference to them.
///
/// Swift's tasks and timers make threads when they need them, and wait for ever where the system grants none. Whoever takes many threads
/// keeps a few back meanwhile, with the address space that their stacks need.
package final class ThreadReserve: Sendable {
  /// What a run needs besides its workers: a reader, a writer, one for signals, one for timers, and some for Swift's own tasks.
  package static let needed = 8

  /// What a run that has begun may still need: Swift's tasks and timers have most of their threads by then.
  package static let late = 3

  private let threads: [SystemThread]
  /// The ends of a pipe: threads read from the one until the other is closed.
  private let entrance: CInt
  private let exit: CInt

  /// Starts threads, or as many of them as the system grants.
  package init(_ count: Int = ThreadReserve.needed) {
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else {
      (threads, entrance, exit) = ([], -1, -1)
      return
    }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var threads: [SystemThread] = []
    let exit = ends[0]
    for _ in 0..<count {
      let thread = SystemThread.start(stackSize: nil, isJoined: true) {
        var byte: UInt8 = 0
        while read(exit, &byte, 1) < 0, errno == EINTR {}
      }
      guard let thread else { break }
      threads.append(thread)
    }
    (self.threads, entrance, self.exit) = (threads, ends[1], exit)
  }

  /// What keeps a program from running, as a sentence; `nil` where the system grants enough threads.
  package static func fault(of program: String) -> String? {
    let granted = ThreadReserve().granted
    guard granted < needed else { return nil }
    return "\(program) needs \(needed) threads, and the system grants \(granted); \(advice)"
  }

  /// What to do where there are too few.
  package static var advice: String {
    var limit = rlimit()
    #if canImport(Glibc)
      let isBounded = getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0 && limit.rlim_cur != rlim_t.max
    #else
      let isBounded = getrlimit(RLIMIT_AS, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY
    #endif
    return isBounded
      ? "raise the limit of memory that is in force ('ulimit -v'), end other programs, or raise that of threads ('ulimit -u')"
      : "end other programs, or raise the limit ('ulimit -u')"
  }

  /// How many the system granted.
  package var granted: Int { threads.count }

  deinit {
    if entrance >= 0 { close(entrance) }
    for thread in threads { thread.join() }
    if exit >= 0 { close(exit) }
  }
}
