/// Runs work on threads of ours until it ends, or until its time is up.
struct TimeLimit: Sendable {
  /// The threads that the work runs on.
  let threads: ThreadPool
  /// How long work that was cancelled may take to end, before it is left to itself.
  static let grace = Duration.seconds(1)

  /// What became of the work.
  enum Result<Value: Sendable>: Sendable {
    /// It ended by itself.
    case ended(Swift.Result<Value, any Error>)
    /// It neither ended in time nor within the grace after it was cancelled. It may still be running.
    case abandoned
  }

  /// Runs work; at the deadline cancels its task.
  ///
  /// The work begins on the calling thread, so that work which never suspends costs no change of threads. Work that
  /// computes without suspending cannot be interrupted: it is let finish, and the caller looks at the clock afterwards.
  ///
  /// - Parameters:
  ///   - deadline: When the work is cancelled.
  ///   - abandons: Whether work that is cancelled and does not end is left behind; else it is waited for, however long.
  func run<Value: Sendable>(
    until deadline: ContinuousClock.Instant, abandons: Bool,
    _ work: @escaping @Sendable () async throws -> Value
  ) async -> Result<Value> {
    let promise = Promise<Result<Value>>()
    let task = begin {
      do {
        let value = try await work()
        promise.fulfil(.ended(.success(value)))
      } catch {
        promise.fulfil(.ended(.failure(error)))
      }
    }
    if let result = promise.current { return result }
    let alarm = Alarm(after: deadline - .now, every: TimeLimit.grace) { earlier in
      if earlier == 0 { task.cancel() } else if abandons { promise.fulfil(.abandoned) }
    }
    defer { alarm.cancel() }
    return await promise.value
  }

  private func begin(_ work: @escaping @Sendable () async -> Void) -> Task<Void, Never> {
    if #available(macOS 26, iOS 26, tvOS 26, watchOS 26, *) {
      Task.immediate(executorPreference: threads, operation: work)
    } else {
      Task(executorPreference: threads, operation: work)
    }
  }
}
