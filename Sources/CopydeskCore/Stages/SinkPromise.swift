/// What a sink promises about each document of runs that were interrupted and went on.
public enum SinkPromise: String, Sendable, Hashable {
  /// It is in the output once, as if no run had been interrupted. The sink is a ``ResumableSink``.
  case exactlyOnce = "exactly once"
  /// It is in the output at least once: what was written after the last commit is written again, or the run begins anew.
  case atLeastOnce = "at least once"
}

extension SinkPromise {
  /// What holds of a file: nothing can be taken back from standard output, a device or a pipe.
  package init(writing path: String) {
    self = OutputDevice.kind(of: path) == .file ? .exactlyOnce : .atLeastOnce
  }
}
