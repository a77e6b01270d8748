import Synchronization

/// Time that counts while the process runs: not while it is stopped (Ctrl-Z, SIGSTOP), or the machine sleeps.
///
/// A beat comes several times a second. What lies between two beats and is much longer than that was no running time.
package enum RunningTime {
  private struct State {
    var lastBeat: ContinuousClock.Instant?
    var stopped = Duration.zero
    var runs = 0
  }

  private static let state = Mutex(State())
  /// How often ``beat()`` is called, and how late it may come before the process is taken to have been stopped. A busy machine may be seconds late.
  package static let interval = Duration.milliseconds(500)
  private static let lateness = Duration.seconds(5)

  /// The time that counts: that of the clock on the wall, less what the process was stopped for.
  package static var now: ContinuousClock.Instant { ContinuousClock.now - state.withLock { $0.stopped } }

  /// A run begins: from now on it beats.
  package static func begin() {
    state.withLock { state in
      if state.runs == 0 { state.lastBeat = .now }
      state.runs += 1
    }
  }

  /// A run ends.
  package static func end() {
    state.withLock { $0.runs -= 1 }
  }

  /// Says that the process runs.
  package static func beat() {
    state.withLock { state in
      guard state.runs > 0 else { return }
      let now = ContinuousClock.now
      if let last = state.lastBeat, now - last > interval + lateness { state.stopped += now - last - interval }
      state.lastBeat = now
    }
  }
}
