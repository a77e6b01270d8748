public import CopydeskCore

/// Is told what happens in a run while it happens.
///
/// Calls come from the run's own threads and hold it up: an observer that shows progress counts here, and draws now and
/// then on a thread of its own.
public protocol RunObserver: Sendable {
  /// Takes notice of something.
  func observe(_ event: RunEvent)
}

/// Something that happens in a run.
public enum RunEvent: Sendable, Hashable {
  /// The source knows how many inputs there will be.
  case announced(total: Int)
  /// An input came in.
  case read(Origin)
  /// A document has its verdict. These come in the order of the input.
  case ended(id: String, Origin, Verdict)
  /// All documents of an input have their verdicts: how many bytes it had, and how long stages worked on it.
  case finished(Origin, bytes: Int, work: Duration)
  /// Sinks made durable what they wrote. Everything up to the source's position is in it.
  case checkpoint(SourcePosition, sinks: [SinkPosition])
  /// A stage warned of something that it had not warned of before; of each stage the first hundred texts come.
  case warned(StageWarning)
  /// The run stops early: no input is read any more, and documents in flight are finished.
  case stopping(reason: String)
}
