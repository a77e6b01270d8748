public import CopydeskCore

/// A transform made of a closure, so that a test says in place what becomes of a document.
///
///     let failing = StubTransform { _, _ in throw DocumentError("broken", "it is broken") }
public struct StubTransform: Transform {
  public static let manifest = StageManifest(name: "stub", summary: "Does what a test says.", examples: [])

  private let body: @Sendable (inout Document, StageContext) async throws -> Outcome

  /// A transform that keeps every document as it is.
  public init(settings: NoSettings) {
    self.init { _, _ in .keep }
  }

  /// A transform that does what the closure says.
  public init(_ body: @escaping @Sendable (inout Document, StageContext) async throws -> Outcome) {
    self.body = body
  }

  public func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
    try await body(&document, context)
  }
}
