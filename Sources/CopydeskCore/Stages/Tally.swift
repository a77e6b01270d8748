/// One thing that a stage counts over a run besides documents, under a name and a key: `site_rule_stale` of `news.example`.
///
/// The run's report has the sums of each stage.
public struct Tally: Sendable, Hashable {
  /// What is counted, in snake case.
  public var name: String
  /// What it is counted of: a host, a file, a language.
  public var key: String

  /// Makes a tally of one.
  public init(_ name: String, of key: String) {
    self.name = name
    self.key = key
  }
}
