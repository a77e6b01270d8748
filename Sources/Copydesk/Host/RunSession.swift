import CopydeskEngine

/// How one call of `run` works on a pipeline, and whom it tells.
struct RunSession {
  var options: HostOptions
  var display: any RunDisplay
  var verdicts: VerdictFile?
  var metrics: MetricsFile?

  /// How it ended.
  enum End {
    /// The pipeline ran, or took outputs to their places.
    case ran(RunReport)
    /// There was nothing to do; the report of the run that did everything.
    case left(RunReport)
    /// It did not: the journal cannot be used.
    case ended(RunExitCode)
  }
}
