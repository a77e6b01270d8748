import CopydeskCore
import CopydeskEngine
import Synchronization

/// A document with a page of an invented town.
func document(_ html: String, _ mediaType: MediaType = .html, path: String = "page.html") -> Document {
  Document(origin: Origin(path: path), payload: Payload(bytes: Array(html.utf8), mediaType: mediaType))
}

/// A page whose text is long enough for an article.
let ferryPage = """
  <html><head><title>The ferry stops for good</title></head><body><article data-id=7>
  <h1>The ferry stops for good</h1>
  <p>The ferry between Arnby and Holm stopped for good on Friday, after a hundred and twelve years on the water.</p>
  <div class="facts"><h3>The ferry in figures</h3><p>It was built in 1911 and crossed the bay in eleven minutes, in any weather.</p></div>
  <p>Nobody had told the passengers, who stood at the pier with their bicycles and waited until it was dark.</p>
  <figure><img src="/ferry.jpg" alt="The ferry"><figcaption>The last crossing, on Friday</figcaption></figure>
  <ul><li>A bridge is to be built in three years, the county says.</li><li>Until then a bus drives around the bay.</li></ul>
  <table><tr><th>Year<th>Cars<tr><td>1999<td>80,000</table>
  </article></body></html>
  """

/// A transform that does what a test says.
struct Step: Transform {
  typealias Settings = NoSettings
  static let manifest = StageManifest(name: "step", summary: "Does what a test says.", examples: [])
  var body: @Sendable (inout Document, StageContext) throws -> Void = { _, _ in }

  init(settings: NoSettings) {}
  init(_ body: @escaping @Sendable (inout Document, StageContext) throws -> Void) { self.body = body }

  func apply(to document: inout Document, in context: StageContext) async throws -> Outcome {
    try body(&document, context)
    return .keep
  }
}

/// Hands out documents.
struct Shelf: Source {
  typealias Settings = NoSettings
  static let manifest = StageManifest(name: "shelf", summary: "Hands out documents.", examples: [])
  var documents: [Document] = []

  init(settings: NoSettings) {}
  init(_ documents: [Document]) { self.documents = documents }

  func read(in context: SourceContext, emit: Emit) async throws {
    for (index, document) in documents.enumerated() {
      try await emit(SourceItem(.document(document), position: SourcePosition(rawValue: "\(index)")))
    }
  }
}

/// Keeps the documents of a run.
final class Tray: Sink {
  typealias Settings = NoSettings
  static let manifest = StageManifest(name: "tray", summary: "Keeps documents.", examples: [])
  private let kept = Mutex<[Document]>([])

  init(settings: NoSettings) {}
  init() {}

  var documents: [Document] { kept.withLock { $0 } }

  func write(_ document: Document, in context: StageContext) async throws { kept.withLock { $0.append(document) } }

  func commit(_ commit: SinkCommit, in context: StageContext) async throws -> SinkPosition {
    SinkPosition(rawValue: "")
  }
}

/// Takes documents through transforms, and hands back what comes out.
func run(
  _ documents: [Document], through transforms: [any Transform], limits: DocumentLimits = .default
) async -> (documents: [Document], report: RunReport) {
  let tray = Tray()
  let pipeline = Pipeline(
    source: .init(Shelf(documents), name: "shelf", version: "1", label: "source.shelf"),
    transforms: transforms.enumerated().map { index, stage in
      .init(.concurrent(stage), name: "step\(index)", version: "1", label: "transforms[\(index)].step")
    },
    sinks: [.init(tray, name: "tray", version: "1", label: "sinks[0].tray")], limits: limits)
  let report = await Engine(pipeline, options: RunOptions(workers: 2)).run()
  return (tray.documents, report)
}
