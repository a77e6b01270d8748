import CopydeskEngine
import CopydeskProcesses
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Brings signals from the system's handler to those who wait for them.
///
/// The handler counts, ends the program at the second signal, and writes a byte to a pipe that a thread of its own reads. So the second signal
/// works even where no thread is left that could do anything. Where no thread can be made at all, signals are left to the system.
enum SignalRelay {
  private struct State {
    var watchers: [Int: @Sendable (StopSignal) -> Void] = [:]
    var next = 0
    /// The thread's end of the pipe; `nil` until there is a thread.
    var hasThread = false
  }

  private static let state = Mutex(State())
  /// How many signals came. The handler uses these two and nothing else.
  private static let stops = Atomic<Int>(0)
  private static let entrance = Atomic<CInt>(-1)

  /// Calls `onFirst`, on a thread that nothing else uses, when a signal comes.
  ///
  /// - Returns: A number for ``remove(_:)``.
  static func add(_ onFirst: @escaping @Sendable (StopSignal) -> Void) -> Int {
    state.withLock { state in
      signal(SIGPIPE, SIG_IGN)
      state.next += 1
      state.watchers[state.next] = onFirst
      if !state.hasThread { state.hasThread = startThread() }
      if state.hasThread, state.watchers.count == 1 {
        stops.store(0, ordering: .relaxed)
        for stop in [StopSignal.interrupt, .terminate] { handle(stop.rawValue) }
      }
      return state.next
    }
  }

  /// Leaves signals to the system, when nobody waits for them any more.
  static func remove(_ number: Int) {
    state.withLock { state in
      state.watchers[number] = nil
      guard state.watchers.isEmpty else { return }
      for stop in [StopSignal.interrupt, .terminate] { signal(stop.rawValue, SIG_DFL) }
    }
  }

  private static func handle(_ number: CInt) {
    // System calls go on where they were (SA_RESTART): a signal that asks for an end is no error of a read or write.
    var action = sigaction()
    action.sa_flags = SA_RESTART
    let handler: @convention(c) (CInt) -> Void = { SignalRelay.note($0) }
    #if canImport(Glibc)
      action.__sigaction_handler.sa_handler = handler
    #else
      action.__sigaction_u.__sa_handler = handler
    #endif
    sigaction(number, &action, nil)
  }

  /// What the handler does: only what is allowed in one (signal-safety(7)).
  private static func note(_ number: CInt) {
    if stops.add(1, ordering: .relaxed).newValue > 1 { _exit(128 + number) }
    let before = errno
    var byte = UInt8(truncatingIfNeeded: number)
    _ = write(entrance.load(ordering: .relaxed), &byte, 1)
    errno = before
  }

  private static func startThread() -> Bool {
    var ends: [CInt] = [-1, -1]
    guard pipe(&ends) == 0 else { return false }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    entrance.store(ends[1], ordering: .relaxed)
    let exit = ends[0]
    let isStarted = SystemThread.start { pass(from: exit) } != nil
    if !isStarted { for end in ends { close(end) } }
    return isStarted
  }

  /// Hands signals on, until the program ends.
  private static func pass(from exit: CInt) {
    var byte: UInt8 = 0
    while true {
      let count = read(exit, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count == 1 else { return }
      guard let stop = StopSignal(rawValue: CInt(byte)) else { continue }
      for watcher in state.withLock({ Array($0.watchers.values) }) { watcher(stop) }
    }
  }
}
