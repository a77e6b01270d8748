/// Something that a stage warned of.
public struct StageWarning: Sendable, Hashable {
  /// The stage's place in the pipeline, such as `transforms[1].redact`.
  public var stage: String
  /// What it said, on one line.
  public var text: String
  /// Whether documents lack something by it, so that quiet runs say it too.
  public var isLoss = false

  /// Makes a warning.
  public init(stage: String, text: String, isLoss: Bool = false) {
    self.stage = stage
    self.text = text
    self.isLoss = isLoss
  }
}
