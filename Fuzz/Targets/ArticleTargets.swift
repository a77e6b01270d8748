import CopydeskArticlePlugin
import CopydeskCore
import CopydeskEngine
import CopydeskJSONPlugin
import CopydeskMarkdownPlugin
import CopydeskRepeatsPlugin
import CopydeskTablesPlugin

/// A page to a document, without repeats, and on to Markdown, JSON, TEI, text and a worker process. Stages are made once, as for a run.
enum ArticleTargets {
  private static let transforms: [any Transform] = [
    HTMLArticle(settings: .init()), TextArticle(settings: .init()), Repeats(settings: .init()),
  ]
  private static let sinks: [any Sink] = {
    do {
      return [
        try MarkdownSink(settings: .init()), try JSONSink(settings: .init()), try TEISink(settings: .init()),
        try TextSink(settings: .init()),
      ]
    } catch {
      fatalError("\(error)")
    }
  }()
  /// What a page of a few kilobytes may take.
  private static let allowed = Duration.seconds(5)

  static func html(_ input: [UInt8]) { read(Payload(bytes: input, mediaType: .html)) }

  static func text(_ input: [UInt8]) { read(Payload(bytes: input, mediaType: .plainText)) }

  private static func read(_ payload: Payload) {
    Waiting.run {
      guard let document = await transformed(Document(origin: Origin(path: "page"), payload: payload)) else { return }
      checkPacking(of: document)
      for sink in sinks { _ = try? await sink.render(document, in: StageContext(stage: "sink")) }
    }
  }

  /// The document as it comes out of the transforms; `nil` where one drops it or fails.
  private static func transformed(_ given: Document) async -> Document? {
    var document = given
    let limits = DocumentLimits.default
    var context = StageContext(stage: "transform", limits: limits, deadline: .now + allowed)
    context.memory = MemoryAccount(allowed: limits.memory(forBytes: document.payload.bytes.count))
    for transform in transforms {
      do {
        guard case .keep = try await transform.apply(to: &document, in: context) else { return nil }
      } catch {
        if DocumentError(error).code == "limit_seconds" { fatalError("\(error)") }
        return nil
      }
      if let flaw = document.flaw() { fatalError("a block \(flaw)") }
      document.dropUnsafeAddresses()
      if !context.memory.settle(document) { return nil }
    }
    return document
  }

  private static func checkPacking(of document: Document) {
    var packer = Packer()
    packer.add(document)
    var unpacker = Unpacker(packer.bytes)
    precondition((try? unpacker.value(Document.self)) == document, "a document changed on its way to a worker and back")
  }
}
