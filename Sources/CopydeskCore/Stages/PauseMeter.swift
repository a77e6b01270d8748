import Synchronization

/// Adds up the time in which a stage had a document without working on it; see ``StageContext/untimed(_:)``.
package final class PauseMeter: Sendable {
  private struct State {
    var total = Duration.zero
    /// How many pauses there are at the moment, and when the first of them began.
    var (open, since) = (0, ContinuousClock.now)
  }

  private let state = Mutex(State())

  package init() {}

  /// The time so far, with that of a pause that goes on.
  package var total: Duration {
    state.withLock { $0.open == 0 ? $0.total : $0.total + (ContinuousClock.now - $0.since) }
  }

  func begin() {
    state.withLock { state in
      if state.open == 0 { state.since = .now }
      state.open += 1
    }
  }

  func end() {
    state.withLock { state in
      state.open -= 1
      if state.open == 0 { state.total += ContinuousClock.now - state.since }
    }
  }
}
