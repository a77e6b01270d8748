/// Tells which documents a stage, or a branch of a route, is for.
///
///     pipeline.transforms[1].condition = StageCondition("in Korean") { $0.metadata.language == "ko" }
public struct StageCondition: Sendable {
  /// The condition as a person wrote it.
  public var text: String
  private let test: @Sendable (Document) throws -> Bool

  /// - Parameter test: Must not change anything and answer quickly; the time counts as the document's. What it throws is the
  ///   document's failure, by the error policy of the stage.
  public init(_ text: String, _ test: @escaping @Sendable (Document) throws -> Bool) {
    self.text = text
    self.test = test
  }

  /// Whether the document is one of those.
  ///
  /// - Throws: What the test throws.
  public func holds(for document: Document) throws -> Bool { try test(document) }
}
