public import CopydeskCore

/// A source made of a closure, so that a test says in place what it hands out.
///
///     let source = StubSource { context, emit in
///       try await emit(SourceItem(.document(page), position: SourcePosition(rawValue: "0")))
///       throw DocumentError("gone", "the server is gone")
///     }
public struct StubSource: Source {
  public static let manifest = StageManifest(
    name: "stub_source", summary: "Hands out what a test says.", examples: [])

  private let body: @Sendable (SourceContext, Emit) async throws -> Void

  /// A source that hands out nothing.
  public init(settings: NoSettings) {
    self.init { _, _ in }
  }

  /// A source that does what the closure says.
  public init(_ body: @escaping @Sendable (SourceContext, Emit) async throws -> Void) {
    self.body = body
  }

  /// A source that announces and hands out these documents. The position of each is its index.
  public init(documents: [Document]) {
    self.init { context, emit in
      context.announce(documents.count)
      for (index, document) in documents.enumerated() {
        try await emit(SourceItem(.document(document), position: SourcePosition(rawValue: "\(index)")))
      }
    }
  }

  public func read(in context: SourceContext, emit: Emit) async throws { try await body(context, emit) }
}
