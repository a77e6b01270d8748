import CopydeskCore

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
  /// Documents that passed it by, because its condition does not hold for them.
  public var skipped = 0
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
    case skipped, dropped, failed, kept, counts, warnings, seconds
  }
}
