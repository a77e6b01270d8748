import CopydeskCore

/// What happened in a run: the outcome, the counts, the stages, the first failures and drops. Its JSON is what `--report` writes.
public struct RunReport: Codable, Sendable, Hashable {
  /// How a run can end.
  public enum Outcome: String, Codable, Sendable, Hashable {
    /// Every input was read, or as many as were asked for, and outputs are published.
    case completed
    /// Somebody asked the run to stop. Outputs of earlier runs stay as they were, except for what sinks that commit as the run goes on have
    /// committed; so it is in all the cases below. With an output error some outputs may have their places already.
    case interrupted
    /// A document failed where the policy says `stop`.
    case stopped
    /// The source could not go on.
    case inputError = "input_error"
    /// A sink or the file of failed documents could not be written.
    case outputError = "output_error"
    /// The counts do not match: a document was lost.
    case internalError = "internal_error"
    /// The system did not grant what a run needs, such as threads.
    case systemError = "system_error"
  }

  /// The version of this shape; it changes when a key changes its meaning or goes.
  public var schemaVersion = 1
  /// How the run ended.
  public var outcome: Outcome
  /// What the command returns.
  public var exitCode: RunExitCode
  /// When the run began: ISO 8601, UTC.
  public var started: String
  /// When it ended.
  public var ended: String
  /// How long it took.
  public var seconds: Double
  /// How many bytes of input came in, after decompression, as far as the source handed them out.
  public var bytes: Int
  /// Documents that got their verdict, a second.
  public var documentsPerSecond: Double
  /// Megabytes (10⁶ bytes) of input, a second.
  public var megabytesPerSecond: Double
  /// How many documents were worked on at once.
  public var workers: Int
  /// How many documents ended how.
  public var totals: RunTotals
  /// Every stage, in the order of the pipeline.
  public var stages: [StageReport]
  /// The first thousand failures, in the order of the input.
  public var failures: [FailureReport]
  /// How many failures there are beyond those.
  public var failuresOmitted: Int
  /// The first thousand documents that were dropped, in the order of the input.
  public var drops: [DropReport]
  /// How many there are beyond those.
  public var dropsOmitted: Int
  /// What went wrong with the run as a whole, as sentences to the user.
  public var problems: [String]
  /// The place of every output that a sink names as its own, and of the file of failed documents.
  public var outputs: [OutputReport]
  /// What became of the outputs, as a sentence to the user.
  public var conclusion: String
  /// The sites of which the run kept much less of the visible text than an earlier one, a sentence each; `nil` where there are none.
  public var losses: [String]? = nil

  package init(
    outcome: Outcome, exitCode: RunExitCode, started: String, ended: String, seconds: Double, bytes: Int = 0,
    workers: Int,
    totals: RunTotals, stages: [StageReport], failures: [FailureReport], failuresOmitted: Int, drops: [DropReport] = [],
    dropsOmitted: Int = 0, problems: [String], outputs: [OutputReport] = [], goesOn: Bool = false,
    isLost: Bool = false
  ) {
    self.outcome = outcome
    self.exitCode = exitCode
    self.started = started
    self.ended = ended
    self.seconds = seconds
    self.bytes = bytes
    let clock = max(seconds, 0.001)
    documentsPerSecond = Double(totals.read) / clock
    megabytesPerSecond = Double(bytes) / 1e6 / clock
    self.workers = workers
    self.totals = totals
    self.stages = stages
    self.failures = failures
    self.failuresOmitted = failuresOmitted
    self.drops = drops
    self.dropsOmitted = dropsOmitted
    self.problems = problems
    self.outputs = outputs
    conclusion = RunReport.conclusion(outcome, outputs, goesOn: goesOn && !isLost, isLost: isLost)
  }

  enum CodingKeys: String, CodingKey {
    case schemaVersion = "schema_version"
    case outcome
    case exitCode = "exit_code"
    case documentsPerSecond = "documents_per_second"
    case megabytesPerSecond = "megabytes_per_second"
    case started, ended, seconds, bytes, workers, totals, stages, failures
    case failuresOmitted = "failures_omitted"
    case drops
    case dropsOmitted = "drops_omitted"
    case problems, outputs, conclusion, losses
  }
}
