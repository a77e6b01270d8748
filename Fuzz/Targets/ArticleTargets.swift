import CopydeskArticlePlugin
import CopydeskCore
import CopydeskEngine
import CopydeskJSONPlugin
import CopydeskMarkdownPlugin
import CopydeskRepeatsPlugin
import CopydeskTablesPlugin

/// A page to a document, without repeats, and on to Markdown and JSON.
enum ArticleTargets {
  static func html(_ input: [UInt8]) { read(Payload(bytes: input, mediaType: .html)) }

  static func text(_ input: [UInt8]) { read(Payload(bytes: input, mediaType: .plainText)) }

  private static func read(_ payload: Payload) {
    var pipeline = Pipeline(
      source: .init(OneDocument(payload), name: "one", version: "1", label: "source.one"),
      transforms: [
        .init(.concurrent(HTMLArticle(settings: .init())), name: "html.article", version: "1", label: "a"),
        .init(.concurrent(TextArticle(settings: .init())), name: "text.article", version: "1", label: "b"),
        .init(.concurrent(Repeats(settings: .init())), name: "repeats", version: "1", label: "c"),
      ], sinks: [.init(Rendered(), name: "rendered", version: "1", label: "sink")])
    // A page of a few kilobytes in five seconds.
    pipeline.limits.seconds = 5
    let ready = pipeline
    let report = Waiting.run { await Engine(ready, options: RunOptions(workers: 1)).run() }
    precondition(report.totals.isBalanced && report.outcome == .completed, "\(report.problems)")
    for failure in report.failures {
      precondition(failure.code != "limit_seconds" && failure.code != "invalid_blocks", "\(failure)")
    }
  }
}

/// A source of one document.
private struct OneDocument: Source {
  typealias Settings = NoSettings
  static let manifest = StageManifest(name: "one", summary: "One document.", examples: [])
  private let payload: Payload

  init(settings: NoSettings) { payload = Payload(bytes: [], mediaType: .html) }
  init(_ payload: Payload) { self.payload = payload }

  func read(in context: SourceContext, emit: Emit) async throws {
    let document = Document(origin: Origin(path: "page"), payload: payload)
    try await emit(SourceItem(.document(document), position: SourcePosition(rawValue: "0")))
  }
}

/// A sink that renders as others do, and keeps nothing.
private struct Rendered: Sink {
  typealias Settings = NoSettings
  static let manifest = StageManifest(name: "rendered", summary: "Renders, and keeps nothing.", examples: [])

  init(settings: NoSettings) {}
  init() {}

  func render(_ document: Document, in context: StageContext) async throws -> Document {
    _ = try await MarkdownSink(settings: .init()).render(document, in: context)
    _ = try await JSONSink(settings: .init()).render(document, in: context)
    _ = try await TEISink(settings: .init()).render(document, in: context)
    _ = try await TextSink(settings: .init()).render(document, in: context)
    var packer = Packer()
    packer.add(document)
    var unpacker = Unpacker(packer.bytes)
    precondition((try? unpacker.value(Document.self)) == document, "a document changed on its way to a worker and back")
    return document
  }

  func write(_ rendering: Document, in context: StageContext) async throws {}
  func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition {
    SinkPosition(rawValue: "0")
  }
}
