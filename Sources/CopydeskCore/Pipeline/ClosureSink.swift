/// A sink of a pipeline in code that is a closure: it gets the documents one at a time, in the order of the input.
///
///     ClosureSink("index") { document in try await index.add(document.json(), for: document.id) }
///
/// What it does with a document counts at once (``SinkStyle/commits``). A ``DocumentError`` fails that document; any other error ends
/// the run.
public struct ClosureSink: Sink, SelfNamedStage {
  public typealias Settings = NoSettings

  public static let manifest = StageManifest(
    name: "closure", summary: "Hands documents to a closure of the program.", examples: [])

  /// The name in labels and in the report.
  public let name: String
  private let body: @Sendable (Document) async throws -> Void

  /// Makes a sink that does nothing.
  public init(settings: NoSettings) { self.init { (_: Document) in } }

  public init(_ name: String = manifest.name, _ body: @escaping @Sendable (Document) async throws -> Void) {
    self.name = name
    self.body = body
  }

  public var style: SinkStyle { .commits }

  public func write(_ document: Document, in context: StageContext) async throws { try await body(document) }

  /// Nothing is left to do.
  public func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition {
    SinkPosition(rawValue: "")
  }
}
