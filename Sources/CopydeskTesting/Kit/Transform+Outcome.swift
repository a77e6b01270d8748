public import CopydeskCore

extension Transform {
  /// What becomes of one document, without an engine.
  ///
  /// - Throws: What the stage throws.
  public func outcome(of document: Document) async throws -> Outcome {
    try await apply(to: document, in: StageContext(stage: Self.manifest.name))
  }

  /// One document as the stage hands it on, without an engine.
  ///
  ///     let document = try await Redact.reading(["words": ["acme"]]).result(of: page)
  ///
  /// - Throws: ``NotKept`` when it is dropped or split, or what the stage throws.
  public func result(of document: Document) async throws -> Document {
    let outcome = try await outcome(of: document)
    guard case .keep(let result) = outcome else { throw NotKept(outcome: outcome) }
    return result
  }
}
