/// One input of a run.
public struct SourceItem: Sendable {
  /// What became of the input.
  public enum Content: Sendable {
    /// It was read.
    case document(Document)
    /// It is no document, for a reason that is no error.
    case dropped(DropReason, origin: Origin)
    /// It could not be read. The payload is as much of it as there is, `nil` when there is nothing.
    case failed(DocumentError, origin: Origin, payload: Payload?)
  }

  /// What became of the input.
  public var content: Content
  /// Where a later run can go on, just after this input.
  public var position: SourcePosition

  public init(_ content: Content, position: SourcePosition) {
    self.content = content
    self.position = position
  }

  /// Where the input came from.
  public var origin: Origin {
    switch content {
    case .document(let document): document.origin
    case .dropped(_, let origin): origin
    case .failed(_, let origin, _): origin
    }
  }
}
