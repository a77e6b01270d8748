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
