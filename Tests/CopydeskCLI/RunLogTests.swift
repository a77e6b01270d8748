import CopydeskTesting
import Foundation
import Testing

/// `copydesk run --log-format json` and `--metrics`.
@Suite struct RunLogTests {
  private func folder() throws -> TemporaryFolder {
    let folder = try Pages.folder()
    try folder.add("dump/c\u{202E}.html", "")
    try folder.add(
      "news.yaml",
      """
      source: { files: { path: dump } }
      transforms: [html.article]
      sinks: [{ json: { path: out/articles.jsonl } }]

      """)
    return folder
  }

  @Test func `Each line on standard error is an object`() async throws {
    let folder = try folder()
    let result = try await folder.run("run", "news.yaml", "--log-format", "json")
    #expect(result.code == 65)
    let lines = try result.error.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
    }
    #expect(lines.allSatisfy { $0["time"] is String })
    let failed = try #require(lines.first { $0["event"] as? String == "failed" })
    #expect(failed["id"] as? String == "dump/c\u{202E}.html" && failed["message"] as? String == "the file is empty")
    let ended = try #require(lines.last)
    #expect(ended["event"] as? String == "ended" && ended["failed"] as? Int == 1 && ended["exit_code"] as? Int == 65)
    #expect(ended["read"] as? Int == 3 && ended["written"] as? Int == 2)
  }

  @Test func `Metrics are there when the run has ended`() async throws {
    let folder = try folder()
    let result = try await folder.run("run", "news.yaml", "--quiet", "--metrics", "metrics/copydesk.prom")
    #expect(result.code == 65)
    let metrics = try #require(folder.text("metrics/copydesk.prom"))
    #expect(metrics.contains("copydesk_documents_total{verdict=\"written\"} 2\n"))
    #expect(metrics.contains("copydesk_documents_total{verdict=\"failed\"} 1\n"))
    #expect(metrics.contains("copydesk_stage_documents_total{stage=\"transforms[0].html.article\",result=\"in\"} 2\n"))
    #expect(metrics.contains("copydesk_inputs_in_flight 0\n"))
    try folder.add("file", "")
    let wrong = try await folder.run("run", "news.yaml", "--metrics", "file/x.prom")
    #expect(wrong.code == 74 && wrong.error.hasPrefix("--metrics: "), "\(wrong.error)")
  }

  @Test func `The final table fits a terminal, and nothing is coloured`() async throws {
    let folder = try folder()
    let result = try await folder.run("run", "news.yaml")
    let table = result.error.split(separator: "\n").prefix { !$0.contains("seconds:") }
    #expect(table.contains { $0.contains("transforms[0].html.article") })
    #expect(table.allSatisfy { $0.count <= 80 })
    #expect(!result.error.contains("\u{1B}["))
  }
}
