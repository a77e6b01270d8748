import CopydeskCore
import Synchronization

/// A request from outside that a run stop.
public enum StopSignal: Int32, Sendable, Hashable {
  /// SIGINT, the user's Ctrl-C.
  case interrupt = 2
  /// SIGTERM.
  case terminate = 15
}

/// Whether a run goes on, and if not, why.
package final class RunControl: Sendable {
  private struct State {
    var signal: StopSignal?
    var stoppedAt: String?
    var inputError: String?
    var outputError: String?
    var isReaderGone = false
    /// Whether what was written is lost, so that no later run can go on with it.
    var isLost = false
    var isRefused = false
    var isUnbalanced = false
    /// Whether more documents failed than may.
    var isOverBudget = false
    /// Whether outputs are taking their places, which no signal interrupts.
    var isPublishing = false
    var lacksSomething = false
    /// Stages that see documents one at a time and did not come back from one, and the document.
    var hangs: [String: String] = [:]
    var problems: [String] = []
    var whenStopped: (@Sendable (String) -> Void)?
    var firstReason: String?

    /// Whether something else than a signal keeps the run from ending well.
    var isOver: Bool {
      isUnbalanced || isOverBudget || lacksSomething || outputError != nil || inputError != nil || stoppedAt != nil
    }
  }

  private let state = Mutex(State())

  /// Makes the control of a run that goes on.
  package init() {}

  /// Calls back once, when the run is to stop; at once when it is to stop already.
  func whenStopped(_ action: @escaping @Sendable (_ reason: String) -> Void) {
    let reason = state.withLock { state in
      state.whenStopped = action
      return state.firstReason
    }
    if let reason { action(reason) }
  }

  /// Calls nobody back any more, so that nothing of a run that has ended is kept by what it was to call.
  func forgetCaller() { state.withLock { $0.whenStopped = nil } }

  /// Somebody wants the run to stop. While outputs take their places it is too late for that.
  func interrupt(_ signal: StopSignal) {
    if state.withLock({ $0.isPublishing }) { return }
    stop(signal == .interrupt ? "interrupted" : "terminated") { $0.signal = $0.signal ?? signal }
  }

  /// A document failed where the policy says `stop`.
  func stop(id: String, stage: String) {
    stop("\(id) failed at \(stage), where on_error is stop") { $0.stoppedAt = $0.stoppedAt ?? stage }
  }

  /// A stage that sees documents one at a time did not come back from one, so that no other can follow.
  func giveUp(on stage: String, at id: String) {
    stop("\(stage) has not come back from \(id), and works on one document at a time") { state in
      state.hangs[stage] = id
      state.stoppedAt = state.stoppedAt ?? stage
    }
  }

  /// The document that a stage did not come back from. Such a stage may hold its locks, so nothing of it is called any more.
  func hang(of stage: String) -> String? { state.withLock { $0.hangs[stage] } }

  /// More documents failed than may. What was done counts.
  func exceedBudget(_ reason: String) { stop(reason) { $0.isOverBudget = true } }

  /// The source cannot go on.
  func fail(input error: any Error, at stage: String) {
    stop("\(stage): \(error)") { $0.inputError = $0.inputError ?? "\(error)" }
  }

  /// Something cannot be written.
  func fail(output error: any Error, at place: String) {
    stop("\(place): \(error)") { state in
      if state.outputError == nil { state.isReaderGone = (error as? OutputError)?.isReaderGone == true }
      if (error as? any LosableOutput)?.isLost == true { state.isLost = true }
      if (error as? OutputError)?.isRefusal == true { state.isRefused = true }
      state.outputError = state.outputError ?? place
    }
  }

  /// The system does not grant what the run needs.
  func lack(_ what: String) {
    stop("the system grants no \(what)") { $0.lacksSomething = true }
  }

  /// Parts of the pipeline are not there any more as the run has read them, and a worker process needs them.
  ///
  /// - Parameter change: The sentence of ``ChangedParts``.
  func miss(_ change: String) {
    stop(
      "\(change) while the run was under way, and a worker process that began then would work by what is there now; run it again"
    ) {
      $0.lacksSomething = true
    }
  }

  /// Whether a run can begin, or go on to write.
  var goesOn: Bool { state.withLock { $0.outputError == nil && !$0.lacksSomething } }

  /// The counts do not match.
  package func lose(_ totals: RunTotals) {
    stop("internal error: \(totals.line) does not add up; documents were lost") { $0.isUnbalanced = true }
  }

  /// Notes what went wrong without stopping the run.
  func note(_ problem: String) {
    state.withLock { $0.problems.append(problem) }
  }

  /// Decides once whether the outputs take their places: the run has gone well so far. From then on no signal keeps them from it.
  func beginPublishing() -> Bool {
    state.withLock { state in
      state.isPublishing = !state.isOver && state.signal == nil
      return state.isPublishing
    }
  }

  /// Whether what was done so far counts: no output broke, and no document asked the run to stop, which the next run has to try again.
  var mayCommit: Bool {
    state.withLock { !$0.isUnbalanced && !$0.lacksSomething && $0.outputError == nil && $0.stoppedAt == nil }
  }

  /// Where output broke; from then on nothing is written.
  var brokenOutput: String? { state.withLock { $0.outputError } }

  /// Whether what the run has written is lost, so that no later run can go on with it.
  var isLost: Bool { state.withLock { $0.isLost } }

  /// Whether a sink keeps what is in its place, so that the same command would end the same way.
  var isRefused: Bool { state.withLock { $0.isRefused } }

  /// The code of the error of a document that broken output could not take.
  var outputCode: String { state.withLock { $0.isReaderGone ? RunControl.readerGone : "output" } }

  /// The code of a document that was not written because nobody reads standard output any more.
  package static let readerGone = "reader_gone"

  /// What went wrong with the run as a whole.
  package var problems: [String] { state.withLock { $0.problems } }

  /// How the run ends, if nothing else happens.
  package var outcome: RunReport.Outcome {
    state.withLock { state in
      if state.isUnbalanced { return .internalError }
      if state.lacksSomething { return .systemError }
      if state.outputError != nil { return .outputError }
      if state.inputError != nil { return .inputError }
      if state.signal != nil { return .interrupted }
      return state.stoppedAt == nil && !state.isOverBudget ? .completed : .stopped
    }
  }

  /// What the command returns.
  package func exitCode(_ outcome: RunReport.Outcome, failed: Int) -> RunExitCode {
    switch outcome {
    case .completed: failed == 0 ? .ok : .documentsFailed
    case .stopped: .documentsFailed
    case .interrupted: state.withLock { $0.signal } == .terminate ? .terminated : .interrupted
    case .outputError where state.withLock({ $0.isReaderGone }): .readerGone
    case .inputError, .outputError: .inputOutput
    case .internalError: .internalError
    case .systemError: .system
    }
  }

  private func stop(_ reason: String, _ change: (inout State) -> Void) {
    let action: (@Sendable (String) -> Void)? = state.withLock { state in
      change(&state)
      if !state.problems.contains(reason) { state.problems.append(reason) }
      guard state.firstReason == nil else { return nil }
      state.firstReason = reason
      return state.whenStopped
    }
    action?(reason)
  }
}
