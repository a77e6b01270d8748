/// Sees every document in order, one at a time, and may remember what it saw.
///
/// The engine calls ``open(in:)`` once, then ``prepare(_:in:)`` on several documents at once, then ``apply(_:to:in:)`` on one
/// document at a time and in order, and ``commit(_:upTo:in:)`` now and then and at the end. Only `apply` has to be written; a
/// stage whose memory outlasts the run has `open`, `position` and `commit` too. `open` and `commit` run on a thread where
/// blocking is allowed; `commit` may run beside `prepare` and `apply`.
public protocol StatefulTransform: PipelineTransform {
  /// What can be found out about a document without knowing any other; nothing, unless a stage says otherwise.
  associatedtype Preparation: Sendable = Void

  /// The files and folders that only this stage may write; none, unless a stage says otherwise.
  var outputs: [SinkOutput] { get }

  /// Whether ``open(in:)`` can go on from a position, so that a run that was interrupted can. Only if the stage has files, unless it says
  /// otherwise: what is in memory is gone when a run is killed.
  var canGoOn: Bool { get }

  /// Whether a run leaves something that makes the same run over the same inputs give another output; no, unless a stage says otherwise.
  /// Such a run is never taken for one that has nothing to do.
  var teachesNextRun: Bool { get }

  /// Gets what is remembered. Without ``StageContext/resume`` that is what the last run that ended well left; what an unfinished
  /// run added is gone then, as its outputs are.
  func open(in context: StageContext) async throws

  /// Finds out about a document what needs no other; the place for what costs time.
  ///
  /// - Throws: Any error; it becomes the document's verdict.
  func prepare(_ document: Document, in context: StageContext) async throws -> Preparation

  /// Changes the document in place, drops it or splits it. Calls never overlap.
  ///
  /// - Throws: Any error; it becomes the document's verdict. ``DocumentError`` says most.
  func apply(to document: inout Document, in context: StageContext) async throws -> Outcome

  /// Does what ``apply(to:in:)`` does, with what was found out before. Calls never overlap.
  func apply(
    _ preparation: Preparation, to document: inout Document, in context: StageContext
  ) async throws -> Outcome

  /// How far the state has come. The engine asks between two documents, and remembers the answer with the first of them.
  var position: StatePosition { get }

  /// Makes durable what was remembered up to a position, after the sinks, so that what counts as seen is written.
  ///
  /// - Parameters:
  ///   - commit: ``SinkCommit/checkpoint`` while the run goes on, ``SinkCommit/final`` when every output has its place;
  ///     ``SinkCommit/abandoned`` gives up what this run added.
  ///   - position: The state's position after the last document that the sinks made durable; later documents may have been
  ///     seen already.
  func commit(_ commit: SinkCommit, upTo position: StatePosition, in context: StageContext) async throws

  /// Takes note that a document which the stage let through failed at a later stage. With the final commit it must not count as
  /// seen; until then it does, so that what comes out never depends on how far ahead the stage is.
  func withdraw(_ id: String)
}

extension StatefulTransform {
  /// No file of its own.
  public var outputs: [SinkOutput] { [] }

  /// If it has files.
  public var canGoOn: Bool { !outputs.isEmpty }

  /// No: the same run gives the same output.
  public var teachesNextRun: Bool { false }

  /// Nothing that outlasts the run.
  public func open(in context: StageContext) async throws {}

  /// Nothing that outlasts the run.
  public var position: StatePosition { StatePosition(rawValue: 0) }

  /// Nothing that outlasts the run.
  public func commit(_ commit: SinkCommit, upTo position: StatePosition, in context: StageContext) async throws {}

  /// Nothing that outlasts the run.
  public func withdraw(_ id: String) {}
}

extension StatefulTransform where Preparation == Void {
  /// Finds out nothing.
  public func prepare(_ document: Document, in context: StageContext) async throws {}

  /// Does what ``apply(to:in:)`` does.
  public func apply(
    _ preparation: Void, to document: inout Document, in context: StageContext
  ) async throws -> Outcome {
    try await apply(to: &document, in: context)
  }
}
