/// A sink whose output a later run can go on with, from a position that it committed.
///
/// The engine calls ``restore(to:in:)`` in place of `open` when a run goes on. At the end of a run that went well it calls
/// ``complete(in:)`` on every sink, remembers that all of them are complete, and only then has each publish with the final commit. A run that
/// is killed meanwhile is finished by the next one, with ``publish(completed:in:)``.
public protocol ResumableSink: Sink {
  /// Whether the bytes of the output depend on when commits are, as those of compressed files do. The engine then commits after numbers of
  /// documents only, and never after times, so that every run over the same inputs writes the same bytes.
  var isShapedByCommits: Bool { get }

  /// Whether more can be added to what a run has published.
  var canExtend: Bool { get }

  /// Why not, where that is a setting, as the beginning of a sentence: `'stale: remove' needs a run over all inputs`.
  var extensionObstacle: String? { get }

  /// Gets ready to add to what a run has published, in place of `open`. Nothing of that is changed before the final commit.
  func extend(in context: StageContext) async throws

  /// Takes back what was committed after ``extend(in:)`` where that never came to be noted: it was killed, or ended early. What the run had
  /// published before stays. Nothing is open then. Files beside their places are removed without the sink.
  func retract(in context: StageContext) async throws

  /// Gets ready to write after what was committed, and takes back what was written later.
  ///
  /// - Parameter position: What the last commit that counts returned. Commits after it may have been durable too.
  /// - Throws: Any error, where the output is not as it was then.
  func restore(to position: SinkPosition, in context: StageContext) async throws

  /// Writes what comes after the last document and makes all of it durable, so that the final commit only has to give it its place.
  ///
  /// - Returns: The position, for ``publish(completed:in:)``.
  /// - Throws: Any error, also where the sink refuses to replace what an earlier run left; then no sink publishes.
  func complete(in context: StageContext) async throws -> SinkPosition

  /// Finishes what a final commit had begun, or was about to begin, when its run was killed. Where nothing is left to do it does nothing.
  ///
  /// - Parameter position: What ``complete(in:)`` returned.
  func publish(completed position: SinkPosition, in context: StageContext) async throws
}

extension ResumableSink {
  /// The output is the same whenever commits are.
  public var isShapedByCommits: Bool { false }

  /// Nothing can be added.
  public var canExtend: Bool { false }

  /// Nothing to say.
  public var extensionObstacle: String? { nil }

  /// Nothing is to be taken back where nothing has its place before the final commit.
  public func retract(in context: StageContext) async throws {}

  /// Refuses.
  public func extend(in context: StageContext) async throws {
    throw OutputError(
      path: context.stage, reason: "cannot add to what a run has published; run it anew (--resume never)")
  }
}
