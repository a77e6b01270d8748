import CopydeskTesting
import Foundation
import TestSupport
import Testing

/// `copydesk inspect`, and what a reader of its report can write.
@Suite struct InspectTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try Pages.folder()
    try folder.add("dump/c.html", "")
    try folder.add(
      "news.yaml",
      """
      source: { files: { path: dump } }
      transforms: [html.article, { reprints: { state: seen } }]
      sinks: [{ json: { path: out/articles.jsonl } }]

      """)
    return folder
  }

  private func pages(_ folder: TemporaryFolder) throws -> Int {
    try FileManager.default.contentsOfDirectory(atPath: folder.path("report/pages")).count
  }

  @Test func `A report is written, and nothing else`() async throws {
    let folder = try folder()
    let result = try await folder.run("inspect", "news.yaml", "--out", "report")
    #expect(result.code == 0)
    let failure = "dump/c.html: source.files: the file is empty\n"
    // Progress is shown as well where the run takes long.
    let said = result.error.split(separator: "\n").filter { !$0.hasSuffix(" of 3 documents") }
    #expect(said.joined(separator: "\n") == "\(failure)read 3 = written 1 + dropped 1 + failed 1\nreport/index.html")
    #expect(folder.text("report/index.html")?.contains("<title>Copydesk report</title>") == true)
    #expect(try pages(folder) == 3)
    #expect(folder.text("out/articles.jsonl") == nil && folder.text("seen") == nil)
    #expect(folder.text("report/data/summary.js")?.contains("\"stage\":\"inspect\"") == false)
  }

  @Test func `Some documents are chosen`() async throws {
    let folder = try folder()
    #expect(try await folder.run("inspect", "news.yaml", "--out", "report", "--worst", "1").code == 0)
    #expect(try pages(folder) == 1)
    #expect(folder.text("report/data/summary.js")?.contains("\"total\":3") == true)
    #expect(try await folder.run("inspect", "news.yaml", "--out", "report", "--sample", "2", "--quiet").code == 0)
    #expect(try pages(folder) <= 2)
    #expect(try await folder.run("inspect", "news.yaml", "--out", "report", "--id", "dump/a.html").code == 0)
    #expect(folder.text("report/pages/0.js")?.contains("\"id\":\"dump/a.html\"") == true)
    let unknown = try await folder.run("inspect", "news.yaml", "--out", "report", "--id", "nope", "--id", "dump/a.html")
    #expect(unknown.code == 0 && unknown.error.contains("no document has the id 'nope'\n"), "\(unknown.error)")
  }

  @Test func `Names that no document has are an error`() async throws {
    let result = try await folder().run("inspect", "news.yaml", "--out", "report", "--id", "nope", "--quiet")
    #expect(result.code == 66)
    #expect(result.error == "news.yaml: no document has the id 'nope'\n")
  }

  @Test func `What is wrong is said`() async throws {
    let folder = try folder()
    #expect(try await folder.run("inspect", "news.yaml", "--out", "dump").code == 74)
    #expect(
      try await folder.run("inspect", "news.yaml", "--out", "dump").error
        == "dump: it holds something else than an earlier report; choose a new folder\n")
    #expect(try await folder.run("inspect", "none.yaml", "--out", "report").code == 78)
    for (name, value) in [("--worst", "0"), ("--sample", "-1"), ("--port", "0")] {
      #expect(try await folder.run("inspect", "news.yaml", "--out", "report", name, value).code == 64)
    }
    let both = try await folder.run("inspect", "news.yaml", "--out", "report", "--sample", "1", "--id", "x")
    #expect(both.code == 64 && both.error.contains("Only one of --worst, --sample and --id can be given."))
  }
}
