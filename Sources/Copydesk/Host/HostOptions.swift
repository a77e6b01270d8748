public import CopydeskEngine

/// How a run is shown on standard error.
public enum LogFormat: String, Sendable, Hashable, CaseIterable {
  /// As text for people.
  case text
  /// As JSON Lines, for programs that collect logs.
  case json
}

/// How a host runs a pipeline.
public struct HostOptions: Sendable {
  /// The options of the engine.
  public var run: RunOptions
  /// Whether only failures and errors are printed.
  public var isQuiet: Bool
  /// Where the run's report is written as JSON, if anywhere.
  public var report: String?
  /// Where a line for each document and its verdict is written as JSON, if anywhere.
  public var ledger: String?
  /// Where the run's metrics are written in the text format of Prometheus, if anywhere.
  public var metrics: String?
  /// How the run is shown on standard error.
  public var logFormat: LogFormat
  /// Whether the run goes on where an earlier one ended.
  public var resume: Resume

  /// Whether a run goes on where an earlier one ended, and does nothing where nothing is left to do.
  public enum Resume: String, Sendable, CaseIterable {
    /// Where neither its inputs nor its config have changed.
    case auto
    /// Never: it begins anew.
    case never
    /// Whatever has changed.
    case force
  }

  public init(
    run: RunOptions = RunOptions(), isQuiet: Bool = false, report: String? = nil, ledger: String? = nil,
    metrics: String? = nil, logFormat: LogFormat = .text, resume: Resume = .auto
  ) {
    self.metrics = metrics
    self.logFormat = logFormat
    self.resume = resume
    self.ledger = ledger
    self.run = run
    self.isQuiet = isQuiet
    self.report = report
  }
}
