public import CopydeskCore

extension Transform {
  /// What becomes of one document, without an engine: opens the stage, applies it and closes it.
  ///
  /// - Returns: What the stage says, and the document as the stage left it.
  /// - Throws: What the stage throws.
  public func outcome(of document: Document) async throws -> (outcome: Outcome, document: Document) {
    let context = StageContext(stage: Self.manifest.name)
    try await open(in: context)
    var document = document
    do {
      let outcome = try await apply(to: &document, in: context)
      await close(in: context)
      return (outcome, document)
    } catch {
      await close(in: context)
      throw error
    }
  }

  /// One document as the stage hands it on, without an engine.
  ///
  ///     let document = try await Redact.reading(["words": ["acme"]]).result(of: page)
  ///
  /// - Throws: ``NotKept`` when it is dropped or split, or what the stage throws.
  public func result(of document: Document) async throws -> Document {
    let (outcome, result) = try await outcome(of: document)
    guard case .keep = outcome else { throw NotKept(outcome: outcome) }
    return result
  }
}
