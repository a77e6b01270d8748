/// Something that a stage does wrong.
public struct ExamFinding: Sendable, Hashable, CustomStringConvertible {
  /// What was examined.
  public enum Subject: String, Sendable, Hashable, CaseIterable {
    /// Name, version, summary and the list of examples.
    case manifest
    /// What can be set, and how it is read.
    case settings
    /// An example that does not come out as it says.
    case example
    /// Results that depend on the run or on the number of workers.
    case determinism
    /// What becomes of odd documents.
    case oddDocument = "odd document"
    /// How a source takes being stopped.
    case stopping
    /// Where a source goes on after an earlier run.
    case resuming
    /// What a sink wrote.
    case outputs
    /// What a stateful transform remembers from run to run.
    case state
  }

  /// The stage's name.
  public var stage: String
  /// What was examined.
  public var subject: Subject
  /// What is wrong, as a sentence to the stage's author.
  public var message: String

  /// The finding as a line.
  public var description: String { "\(stage): \(subject.rawValue): \(message)" }
}
