/// A transform of a pipeline in code that is a closure.
///
///     ClosureTransform("desk") { document in document.extras["desk"] = "world" }
///     ClosureTransform("untitled") { document, context in
///       document.metadata.title == nil ? .drop("untitled") : .keep
///     }
///
/// Several documents are worked on at once, so a closure may depend on its document only. What throws becomes the document's verdict.
public struct ClosureTransform: Transform, SelfNamedStage {
  public typealias Settings = NoSettings

  public static let manifest = StageManifest(
    name: "closure", summary: "Changes documents as a closure of the program says.", examples: [])

  /// The name in labels, in the report and in documents' histories.
  public let name: String
  private let body: @Sendable (inout Document, StageContext) async throws -> Outcome

  /// Makes a transform that changes nothing.
  public init(settings: NoSettings) { self.init { (_: inout Document) in } }

  /// Makes a transform that changes documents, and keeps each.
  public init(_ name: String = manifest.name, _ change: @escaping @Sendable (inout Document) async throws -> Void) {
    self.init(name) { document, _ in
      try await change(&document)
      return .keep
    }
  }

  /// Makes a transform that says what becomes of each document.
  public init(
    _ name: String = manifest.name,
    _ body: @escaping @Sendable (inout Document, StageContext) async throws -> Outcome
  ) {
    self.name = name
    self.body = body
  }

  public func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
    try await body(&document, context)
  }
}
