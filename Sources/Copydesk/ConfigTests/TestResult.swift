/// How one test of a config ended.
public struct TestResult: Sendable, Hashable {
  /// What the test shows.
  public var name: String
  /// The file that it is in, as the user named it.
  public var file: String
  /// Its line there, from 1.
  public var line: Int?
  /// What was not as expected, each on one line or more; empty for a test that passed.
  public var failures: [String]
  /// Whether a golden was recorded.
  public var isRecorded = false
  /// How long it took, in seconds.
  public var seconds: Double
}
