/// Changes one document at a time. Several run at once; their order is kept.
public protocol Transform: PipelineTransform {
  /// Gets ready for the run: connects, loads. Called once, before any document, on a thread where blocking is allowed.
  ///
  /// - Throws: Any error; the run ends before it begins.
  func open(in context: StageContext) async throws

  /// Changes the document in place, drops it or splits it.
  ///
  /// What comes out may depend on the document and the settings, and on nothing else. What an error leaves half done does not matter:
  /// the document ends there, or goes on as it was before.
  ///
  /// - Throws: Any error; it becomes the document's verdict. ``DocumentError`` says most.
  func apply(to document: inout Document, in context: StageContext) async throws -> Outcome

  /// Lets go of what ``open(in:)`` got. Called once for each stage that was opened, however the run ended.
  func close(in context: StageContext) async
}

extension Transform {
  /// Nothing to get ready.
  public func open(in context: StageContext) async throws {}

  /// Nothing to let go of.
  public func close(in context: StageContext) async {}
}
