public import CopydeskCore

/// What happened in a run: the outcome, the counts, the stages, the first failures and drops. Its JSON is what `--report` writes.
public struct RunReport: Codable, Sendable, Hashable {
  /// How a run can end.
  public enum Outcome: String, Codable, Sendable, Hashable {
    /// Every input was read, or as many as were asked for, and outputs are published.
    case completed
    /// Somebody asked the run to stop. Outputs of earlier runs stay as they were; so they do in all the cases below.
    case interrupted
    /// A document failed where the policy says `stop`.
    case stopped
    /// The source could not go on.
    case inputError = "input_error"
    /// A sink or the file of failed documents could not be written.
    case outputError = "output_error"
    /// The counts do not match: a document was lost.
    case internalError = "internal_error"
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
  /// Where every output lies that a sink names as its own, and the file of failed documents.
  public var outputs: [OutputReport]
  /// What became of the outputs, as a sentence to the user.
  public var conclusion: String

  /// Makes a report.
  package init(
    outcome: Outcome, exitCode: RunExitCode, started: String, ended: String, seconds: Double, workers: Int,
    totals: RunTotals, stages: [StageReport], failures: [FailureReport], failuresOmitted: Int, drops: [DropReport] = [],
    dropsOmitted: Int = 0, problems: [String], outputs: [OutputReport] = []
  ) {
    self.outcome = outcome
    self.exitCode = exitCode
    self.started = started
    self.ended = ended
    self.seconds = seconds
    self.workers = workers
    self.totals = totals
    self.stages = stages
    self.failures = failures
    self.failuresOmitted = failuresOmitted
    self.drops = drops
    self.dropsOmitted = dropsOmitted
    self.problems = problems
    self.outputs = outputs
    conclusion = RunReport.conclusion(outcome, outputs)
  }

  enum CodingKeys: String, CodingKey {
    case schemaVersion = "schema_version"
    case outcome
    case exitCode = "exit_code"
    case started, ended, seconds, workers, totals, stages, failures
    case failuresOmitted = "failures_omitted"
    case drops
    case dropsOmitted = "drops_omitted"
    case problems, outputs, conclusion
  }
}

/// How many documents ended how.
public struct RunTotals: Codable, Sendable, Hashable {
  /// What the source handed out.
  public var inputs = 0
  /// The documents that splits made beyond those that they took: a split in three adds two.
  public var split = 0
  /// Documents that every sink has.
  public var written = 0
  /// Documents that a stage had no use for.
  public var dropped = 0
  /// Documents that went wrong.
  public var failed = 0

  /// Makes counts of nothing.
  public init() {}

  /// Every document that needs a verdict: the inputs, and what splits added.
  public var read: Int { inputs + split }

  /// Whether every document has its verdict: read = written + dropped + failed.
  public var isBalanced: Bool { read == written + dropped + failed }

  enum CodingKeys: String, CodingKey {
    case read, inputs, split, written, dropped, failed
  }

  /// Reads counts.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    inputs = try container.decode(Int.self, forKey: .inputs)
    split = try container.decode(Int.self, forKey: .split)
    written = try container.decode(Int.self, forKey: .written)
    dropped = try container.decode(Int.self, forKey: .dropped)
    failed = try container.decode(Int.self, forKey: .failed)
  }

  /// Writes counts.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(read, forKey: .read)
    try container.encode(inputs, forKey: .inputs)
    try container.encode(split, forKey: .split)
    try container.encode(written, forKey: .written)
    try container.encode(dropped, forKey: .dropped)
    try container.encode(failed, forKey: .failed)
  }
}

/// What one stage did.
public struct StageReport: Codable, Sendable, Hashable {
  /// The stage's place in the pipeline, such as `transforms[1].repeats`.
  public var stage: String
  /// The version of the stage.
  public var version: String
  /// Documents that reached it.
  public var documentsIn = 0
  /// Documents that it handed on. For a sink, those that it wrote.
  public var documentsOut = 0
  /// Documents that it dropped, by the reason's code.
  public var dropped: [String: Int] = [:]
  /// Documents that failed in it, by the error's code.
  public var failed: [String: Int] = [:]
  /// Documents that it failed on and that went on as they were, by the error's code.
  public var kept: [String: Int] = [:]
  /// What it counted besides documents, by name and key; `site_rule_stale` of `html.article` by host.
  public var counts: [String: [String: Int]] = [:]
  /// What it warned of, and how often: the first hundred texts, and `other`.
  public var warnings: [String: Int] = [:]
  /// The time that it took, by the clock on the wall and summed over workers. A source's leaves out waiting for workers.
  public var seconds = 0.0

  /// Makes the report of a stage that did nothing yet.
  public init(stage: String, version: String) {
    self.stage = stage
    self.version = version
  }

  enum CodingKeys: String, CodingKey {
    case stage, version
    case documentsIn = "in"
    case documentsOut = "out"
    case dropped, failed, kept, counts, warnings, seconds
  }
}

/// One document that failed.
public struct FailureReport: Codable, Sendable, Hashable {
  /// The document.
  public var id: String
  /// Where it failed.
  public var stage: String
  /// The class of the error.
  public var code: String
  /// What went wrong, cut off after 2,000 characters.
  public var message: String

  /// Makes a line from a document's error.
  public init(id: String, stage: String, error: DocumentError) {
    self.id = id
    self.stage = stage
    code = error.code
    message = String(error.message.prefix(2_000))
  }
}

/// One document that was dropped.
public struct DropReport: Codable, Sendable, Hashable {
  /// The document.
  public var id: String
  /// The stage that had no use for it.
  public var stage: String
  /// The class of the reason.
  public var code: String
  /// What was special about this document, cut off after 2,000 characters; `nil` where nothing was.
  public var detail: String?

  /// Makes a line from a reason.
  public init(id: String, stage: String, reason: DropReason) {
    self.id = id
    self.stage = stage
    code = reason.code
    detail = reason.detail.map { String($0.prefix(2_000)) }
  }
}
