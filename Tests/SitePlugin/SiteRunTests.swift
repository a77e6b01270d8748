import CopydeskCore
import CopydeskEngine
import CopydeskTesting
import Testing

@testable import CopydeskSitePlugin

/// Whole runs.
@Suite struct SiteRunTests {
  private func run(_ documents: [Document], workers: Int, in folder: String) async throws -> [String: [Block]] {
    let settings = try SiteBoilerplate.Settings.reading(["state": "sites"], baseFolder: folder)
    let sink = StubSink()
    let pipeline = Pipeline(
      source: .init(StubSource(documents: documents), name: "stub_source", version: "1", label: "source"),
      transforms: [
        .init(.stateful(try SiteBoilerplate(settings: settings)), name: "site.boilerplate", version: "1", label: "site")
      ],
      sinks: [.init(sink, name: "stub_sink", version: "1", label: "sink")])
    let report = await Engine(pipeline, options: RunOptions(workers: workers)).run()
    #expect(report.totals.written == documents.count)
    return Dictionary(sink.documents.map { ($0.id, $0.blocks) }) { $1 }
  }

  @Test func `What comes out is the same for any number of workers and any order`() async throws {
    let pages = Dump(above: [.line("Print")], below: [.notice]).pages(0..<60)
    var results: [[String: [Block]]] = []
    for (workers, documents) in [(1, pages), (4, pages.reversed()), (3, pages.shuffled())] {
      let folder = try TemporaryFolder()
      let first = try await run(documents, workers: workers, in: folder.path)
      #expect(first.values.allSatisfy { $0.count == 4 })
      results.append(try await run(documents.reversed(), workers: 5 - workers, in: folder.path))
    }
    #expect(results[0].values.allSatisfy { $0.count == 2 })
    #expect(results[0] == results[1] && results[0] == results[2])
  }
}
