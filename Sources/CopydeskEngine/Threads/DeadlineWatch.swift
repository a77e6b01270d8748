import CopydeskCore
import Dispatch
import Synchronization

/// Sees to it that work whose time is up is cancelled, and left to itself when that does not help.
///
/// One timer serves all work; it is set for the earliest deadline, so that work which ends in time costs two entries in a table.
final class DeadlineWatch: @unchecked Sendable {
  private struct Work {
    /// When something is to be done about it.
    var due: ContinuousClock.Instant
    /// When its time is up, and what that moves on by.
    var (deadline, pauses): (ContinuousClock.Instant, PauseMeter?)
    var cancel: (@Sendable () -> Void)?
    var abandon: @Sendable () -> Void

    /// When the time of work that paused is up, if that is later; looked at again soon while the pause goes on.
    func laterDeadline(than now: ContinuousClock.Instant) -> ContinuousClock.Instant? {
      guard cancel != nil, let pauses, deadline + pauses.total > now else { return nil }
      return max(deadline + pauses.total, now + .milliseconds(20))
    }
  }

  private struct State {
    var works: [Int: Work] = [:]
    var next = 0
    /// When the timer is set for.
    var alarm: ContinuousClock.Instant?
    /// Whether any work was left to itself. It may take a thread at any time from then on.
    var hasAbandoned = false
  }

  private let threads: ThreadPool
  private let grace: Duration
  private let patience: Duration
  private let state = Mutex(State())
  // Dispatch sources may be used from any thread.
  private let timer: any DispatchSourceTimer

  /// - Parameters:
  ///   - threads: Those that the work runs on.
  ///   - grace: How long after it was cancelled work is left to itself.
  ///   - patience: How long a thread may be at one job, once any work was left to itself, before it is replaced.
  init(threads: ThreadPool, grace: Duration, patience: Duration) {
    self.threads = threads
    self.grace = grace
    self.patience = patience
    timer = DispatchSource.makeTimerSource(queue: Alarm.queue)
    timer.schedule(deadline: .distantFuture)
    timer.setEventHandler { [weak self] in self?.look() }
    timer.resume()
  }

  deinit { timer.cancel() }

  /// Watches work until it is removed.
  ///
  /// - Parameter pauses: Time that the deadline moves on by.
  func add(
    _ deadline: ContinuousClock.Instant, without pauses: PauseMeter?, cancel: @escaping @Sendable () -> Void,
    abandon: @escaping @Sendable () -> Void
  ) -> Int {
    state.withLock { state in
      state.next += 1
      state.works[state.next] = Work(
        due: deadline, deadline: deadline, pauses: pauses, cancel: cancel, abandon: abandon)
      if state.alarm.map({ deadline < $0 }) ?? true { set(deadline, &state) }
      return state.next
    }
  }

  /// Watches work no more.
  func remove(_ id: Int) {
    state.withLock { _ = $0.works.removeValue(forKey: id) }
  }

  private func look() {
    RunningTime.beat()
    let now = RunningTime.now
    var actions: [@Sendable () -> Void] = []
    var abandons = false
    let looksForLostThreads = state.withLock { state in
      for (id, work) in state.works where work.due <= now {
        if let later = work.laterDeadline(than: now) {
          state.works[id]?.due = later
        } else if let cancel = work.cancel {
          actions.append(cancel)
          state.works[id]?.cancel = nil
          state.works[id]?.due = now + grace
        } else {
          actions.append(work.abandon)
          state.works[id] = nil
          abandons = true
        }
      }
      let looks = state.hasAbandoned
      state.hasAbandoned = looks || abandons
      let nextLook = state.hasAbandoned ? now + grace : nil
      set((state.works.values.map(\.due) + [nextLook].compactMap(\.self)).min(), &state)
      return looks
    }
    // The thread that abandoned work holds has been at it since its deadline at least.
    if abandons { threads.replaceThreads(busyFor: grace) }
    if looksForLostThreads { threads.replaceThreads(busyFor: patience) }
    for action in actions { action() }
  }

  private func set(_ time: ContinuousClock.Instant?, _ state: inout State) {
    state.alarm = time
    timer.schedule(deadline: time.map { .now() + Alarm.interval($0 - RunningTime.now) } ?? .distantFuture)
  }
}
