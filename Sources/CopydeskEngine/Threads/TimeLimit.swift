import CopydeskCore

/// Runs work on threads of ours until it ends, or until its time is up.
final class TimeLimit: Sendable {
  /// What became of the work.
  enum Result<Value: Sendable>: Sendable {
    /// It ended by itself.
    case ended(Swift.Result<Value, any Error>)
    /// It neither ended in time nor within the grace after it was cancelled. It may still be running; what it returns then
    /// is ignored.
    case abandoned
  }

  /// How long work that was cancelled may take to end, before it is left to itself.
  let grace: Duration
  private let threads: ThreadPool
  private let watch: DeadlineWatch

  /// - Parameters:
  ///   - threads: The threads that the work runs on. One that is lost to work that never returns is replaced.
  ///   - longest: The longest time that any work is given.
  init(threads: ThreadPool, longest: Duration, grace: Duration) {
    self.threads = threads
    self.grace = grace
    watch = DeadlineWatch(threads: threads, grace: grace, patience: longest + grace)
  }

  /// Runs work; at the deadline cancels its task, and after the grace goes on without it.
  ///
  /// The caller is suspended meanwhile, so that it can go on even when the work computes for ever. Each hands the thread over
  /// to the other, so that this costs no change of threads.
  ///
  /// - Parameter pauses: Time that the deadline moves on by.
  func run<Value: Sendable>(
    until deadline: ContinuousClock.Instant, without pauses: PauseMeter? = nil,
    _ work: @escaping @Sendable () async throws -> Value
  ) async -> Result<Value> {
    let promise = Promise<Result<Value>>()
    let task = threads.handOver {
      Task(executorPreference: threads) { [threads] in
        let result: Swift.Result<Value, any Error>
        do { result = .success(try await work()) } catch { result = .failure(error) }
        threads.handOver { promise.fulfil(.ended(result)) }
      }
    }
    let id = watch.add(deadline, without: pauses, cancel: { task.cancel() }, abandon: { promise.fulfil(.abandoned) })
    defer { watch.remove(id) }
    return await promise.value
  }
}
