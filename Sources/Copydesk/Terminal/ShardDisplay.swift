import CopydeskEngine
import Synchronization

/// The display of a shard's run, which ends well only when the shard is in its place: until then nothing is said of its end.
final class ShardDisplay: RunDisplay {
  private let state = Mutex((display: (any RunDisplay)?.none, held: RunReport?.none))

  /// What shows the run; set before it begins.
  var inner: (any RunDisplay)? {
    get { state.withLock { $0.display } }
    set { state.withLock { $0.display = newValue } }
  }

  /// Whether the run has ended well, and nobody was told.
  var isHeld: Bool { state.withLock { $0.held != nil } }

  func start() { inner?.start() }

  func say(_ text: String) { inner?.say(text) }

  func refuse(_ text: String, _ code: RunExitCode) { inner?.refuse(text, code) }

  func observe(_ event: RunEvent) { inner?.observe(event) }

  func end(_ report: RunReport) {
    if report.outcome == .completed { state.withLock { $0.held = report } } else { inner?.end(report) }
  }

  /// Says how the run has ended, now that the shard is in its place.
  func endHeld() {
    let report = state.withLock { state in
      defer { state.held = nil }
      return state.held
    }
    if let report { inner?.end(report) }
  }
}
