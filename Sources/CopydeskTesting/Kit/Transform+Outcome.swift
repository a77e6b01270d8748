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

/// A test expected that a document goes on, and it was dropped or split.
public struct NotKept: Error, CustomStringConvertible {
  /// What became of the document instead.
  public let outcome: Outcome

  /// A sentence that says what became of it.
  public var description: String {
    switch outcome {
    case .keep: "the document was kept"
    case .drop(let reason): "the document was dropped as \(reason)"
    case .split(let parts): "the document was split into \(parts.count)"
    }
  }
}
