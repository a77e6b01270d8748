import CopydeskCore

/// Lets one stage work on one document, within the time that the document has left.
struct Attempt: Sendable {
  /// How it went wrong.
  struct Failure: Error {
    /// The error, as the document's.
    var error: DocumentError
    /// Whether the document cannot go on as it was, whatever the policy: its time is up.
    var isFinal: Bool
  }

  let limits: DocumentLimits
  let timeLimit: TimeLimit

  /// Runs a stage's work and charges its time to the document.
  ///
  /// Time counts while a stage has the document, and not while the document waits for its turn.
  ///
  /// - Parameters:
  ///   - label: The stage's place in the pipeline.
  ///   - journey: The document's; it is charged with the time, and has what the stage counted.
  ///   - abandons: Whether work that ignores its cancellation may be left behind.
  func run<Value: Sendable>(
    at label: String, on journey: inout Journey, abandons: Bool,
    _ work: @escaping @Sendable (StageContext) async throws -> Value
  ) async -> Result<Value, Failure> {
    let allowed = Duration.bounded(seconds: limits.seconds)
    let start = ContinuousClock.now
    let deadline = start + max(.zero, allowed - journey.spent)
    let context = StageContext(stage: label, limits: limits, deadline: deadline)
    let result = await timeLimit.run(until: deadline, abandons: abandons) { try await work(context) }
    journey.spent += ContinuousClock.now - start
    journey.tallies += context.tallies
    if journey.spent > allowed {
      return .failure(Failure(error: .limitExceeded(.seconds, limits: limits, found: nil), isFinal: true))
    }
    switch result {
    case .ended(.success(let value)): return .success(value)
    case .ended(.failure(let error)): return .failure(Failure(error: DocumentError(error), isFinal: false))
    case .abandoned:
      return .failure(Failure(error: .limitExceeded(.seconds, limits: limits, found: nil), isFinal: true))
    }
  }
}
