import CopydeskCore
import CopydeskTesting
import Synchronization
import TestSupport
import Testing

@testable import CopydeskFilesPlugin

/// What is said where the files are for another source than the one that they were given to.
@Suite struct FileMisfitTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder([
      "pages/a.html": "<!doctype html><html><p>Storm", "pages/b.html": "<!doctype html><html><p>Sun",
      "table.csv": "url,html\nx,<p>y\n",
      "lines.jsonl": "{\"text\": \"Storm\"}\n", "mixed/a.html": "<!doctype html><html><p>Storm",
      "mixed/b.eml": "Subject: Storm\nFrom: a@b.example\n\nIt rains.\n", "notes/a.txt": "Storm\n\nIt rains.",
    ])
    return folder
  }

  private static let page = "'pages/a.html' is an HTML page, which the source 'files' reads"

  /// What check and a run say of one source and its files.
  private func said<S: Source>(_ type: S.Type, _ path: String) async throws -> (check: [String], run: [String]) {
    let folder = try folder()
    let source = try S.reading(["path": .init(.string(path))], baseFolder: folder.path)
    let said = Mutex<[String]>([])
    let name = S.manifest.name
    let context = SourceContext(stage: "source.\(name)", warn: { text in said.withLock { $0.append(text) } })
    _ = try await source.items(in: context)
    let warnings = source.warnings(expecting: source.expectedInputs())
    return (warnings.map(\.message), said.withLock { $0 })
  }

  @Test func `Files that are all for another source are told, before a run and after it`() async throws {
    let none = "none of the files that were looked at is for this source: "
    for said in [
      try await said(WARCSource.self, "pages"), try await said(MailSource.self, "pages"),
      try await said(FeedSource.self, "pages"), try await said(SitemapSource.self, "pages"),
      try await said(ArchiveSource.self, "pages"), try await said(NewsMLSource.self, "pages"),
    ] {
      #expect(said.check == [none + Self.page])
      #expect(said.run == [none + Self.page])
    }
    let table = try await said(JSONLinesSource.self, "table.csv")
    #expect(table.check == [none + "'table.csv' is a table of data, which the source 'csv' reads"])
    #expect(table.run == table.check)
    let lines = try await said(CSVSource.self, "lines.jsonl")
    #expect(lines.check == [none + "'lines.jsonl' is JSON data, which the source 'jsonl' reads"])
  }

  @Test func `Where one of them may be the source's own, nothing is said`() async throws {
    for said in [
      try await said(MailSource.self, "mixed"), try await said(CSVSource.self, "table.csv"),
      try await said(JSONLinesSource.self, "lines.jsonl"), try await said(MailSource.self, "notes"),
    ] {
      #expect(said.check == [] && said.run == [])
    }
  }
}
