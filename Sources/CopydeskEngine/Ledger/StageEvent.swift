package import CopydeskCore

/// What one stage did with one document.
package struct StageEvent: Sendable {
  /// What came of it.
  package enum Result: Sendable {
    /// So many documents went on.
    case passed(Int)
    /// It was dropped, for a reason of this code.
    case dropped(String)
    /// It failed, with an error of this code.
    case failed(String)
    /// The stage failed with an error of this code, and the document went on as it was.
    case kept(String)
    /// The stage is not for it, and it went by.
    case skipped
  }

  /// The stage's number in the pipeline: the source has 0, transforms and sinks follow.
  package var stage: Int
  /// What came of it.
  package var result: Result
  /// How long the stage took.
  package var duration: Duration
  /// What it said and counted meanwhile.
  package var remarks: StageRemarks

  package init(stage: Int, _ result: Result, duration: Duration = .zero, remarks: StageRemarks = StageRemarks()) {
    self.stage = stage
    self.result = result
    self.duration = duration
    self.remarks = remarks
  }
}
