import CopydeskCore

/// Lets one stage work on one document, within the time that the document has left.
struct Attempt: Sendable {
  /// How it went wrong.
  struct Failure: Error {
    /// The error, as the document's.
    var error: DocumentError
    /// Whether the document cannot go on as it was, whatever the policy: its time is up.
    var isFinal: Bool
    /// Whether the stage did not come back, and may never do so.
    var isAbandoned = false
    /// What keeps the stage from remembering the document, which is no fault of that one and befalls all after it.
    var brokenState: StateError?
  }

  let limits: DocumentLimits
  /// What ends work whose time is up; `nil` lets it take its time, in the caller's own task.
  let timeLimit: TimeLimit?
  /// What time is counted.
  var meter = Meter.wall

  /// Runs a stage's work and charges its time to the document.
  ///
  /// Time counts while a stage has the document, and not while the document waits for its turn.
  ///
  /// - Parameters:
  ///   - label: The stage's place in the pipeline.
  ///   - inFlight: The document's; it is charged with the time, and has what the stage said.
  func run<Value: Sendable>(
    at label: String, on inFlight: inout DocumentInFlight,
    _ work: @escaping @Sendable (StageContext) async throws -> Value
  ) async -> Result<Value, Failure> {
    let start = meter.now
    guard let timeLimit else {
      let context = context(at: label, for: inFlight, until: nil)
      let result: Result<Value, any Error>
      do { result = .success(try await work(context)) } catch { result = .failure(error) }
      inFlight.spent += meter.now - start
      inFlight.remarks += context.remarks
      return result.mapError(Failure.init(thrown:))
    }
    let allowed = Duration.bounded(seconds: limits.seconds)
    let deadline = RunningTime.now + max(.zero, allowed - inFlight.spent)
    let pauses = PauseMeter()
    var context = context(at: label, for: inFlight, until: deadline)
    context.pauses = pauses
    let timed = context
    let result = await timeLimit.run(until: deadline, without: pauses) { try await work(timed) }
    inFlight.spent += max(.zero, meter.now - start - pauses.total)
    inFlight.remarks += context.remarks
    switch result {
    case .abandoned:
      return .failure(Failure(error: .hangs(limits: limits, grace: timeLimit.grace), isFinal: true, isAbandoned: true))
    case .ended(.failure(let error as DocumentError)) where error.code == DocumentError.Limit.seconds.code:
      return .failure(Failure(error: error, isFinal: true))
    case .ended where inFlight.spent > allowed:
      return .failure(Failure(error: .limitExceeded(.seconds, limits: limits, found: nil), isFinal: true))
    case .ended(.success(let value)): return .success(value)
    case .ended(.failure(let error)): return .failure(Failure(thrown: error))
    }
  }

  private func context(
    at label: String, for inFlight: DocumentInFlight, until deadline: ContinuousClock.Instant?
  ) -> StageContext {
    var context = StageContext(stage: label, limits: limits, deadline: deadline)
    context.sharedValues = inFlight.shared
    context.memory = inFlight.memory
    return context
  }
}

extension Attempt.Failure {
  /// - Parameter error: What a stage threw.
  fileprivate init(thrown error: any Error) {
    let state = error as? StateError
    self.init(error: DocumentError(error), isFinal: state != nil, brokenState: state)
  }
}

extension DocumentError {
  /// The error for a document that a stage did not come back from.
  fileprivate static func hangs(limits: DocumentLimits, grace: Duration) -> DocumentError {
    let grace = (grace.inSeconds * 1_000).rounded() / 1_000
    return DocumentError(
      "stage_hangs",
      "the stage had not come back \(grace) seconds after the limit of \(limits.seconds) seconds, and the run went on "
        + "without it; raise limits.seconds, or let the stage call checkDeadline() where it works long")
  }

  /// The error for a document that comes to a stage which works on one at a time and did not come back from another.
  static func notTried(after id: String) -> DocumentError {
    DocumentError("stage_hangs", "not tried, because the stage has not come back from \(id)")
  }
}
