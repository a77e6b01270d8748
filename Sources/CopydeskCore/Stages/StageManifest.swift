/// What a stage says about itself.
public struct StageManifest: Sendable {
  /// The stage's name in config files: lower case, parts joined by dots and underscores.
  public var name: String
  /// The version of what the stage does; it changes when the same input gives another output.
  public var version: String
  /// What it does, in one sentence that begins with a verb.
  public var summary: String
  /// What it does with typed blocks; `nil` where it does not say, and may do anything.
  public var work: StageWork?
  /// Inputs, settings and what comes out. They are documentation and tests at once.
  ///
  /// They are made each time they are asked for: a program that runs stages never asks.
  public var examples: [StageExample] { makeExamples() }
  private let makeExamples: @Sendable () -> [StageExample]

  public init(
    name: String, version: String = "1", summary: String, work: StageWork? = nil,
    examples: @autoclosure @escaping @Sendable () -> [StageExample]
  ) {
    self.name = name
    self.version = version
    self.summary = summary
    self.work = work
    makeExamples = examples
  }
}
