public import CopydeskCore

/// How one document ended. Every document of a run gets exactly one.
public enum Verdict: Sendable, Hashable {
  /// Every sink has it.
  case written
  /// A stage had no use for it. `stage` is the stage's place in the pipeline, such as `transforms[1].repeats`.
  case dropped(DropReason, stage: String)
  /// It went wrong at a stage.
  case failed(DocumentError, stage: String)
}

extension Verdict {
  /// Whether it went wrong.
  var isFailure: Bool { if case .failed = self { true } else { false } }
}

extension Verdict: CustomStringConvertible {
  /// The verdict as a log has it: `written`, `dropped at transforms[0].html.article: no_text`, `failed at sinks[0].json: …`.
  public var description: String {
    switch self {
    case .written: "written"
    case .dropped(let reason, let stage): "dropped at \(stage): \(reason)"
    case .failed(let error, let stage): "failed at \(stage): \(error)"
    }
  }
}
