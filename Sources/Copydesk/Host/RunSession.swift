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
    /// It did not: there was nothing to do, or the journal cannot be used.
    case ended(RunExitCode)
  }
}
