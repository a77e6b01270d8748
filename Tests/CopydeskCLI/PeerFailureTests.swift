import CopydeskCompression
import CopydeskTesting
import Foundation
import Testing

/// What was measured to go wrong in other programs: inputs without an output, and exit code 0.
@Suite struct PeerFailureTests {
  private func totals(_ folder: TemporaryFolder) throws -> [String: Int] {
    let data = Data(try #require(folder.text("report.json")).utf8)
    let report = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    return try #require(report["totals"] as? [String: Int])
  }

  @Test func `Thirty pages and a dangling link are thirty articles and a failure`() async throws {
    let folder = try TemporaryFolder(["news.yaml": Pages.pipeline])
    for number in 0..<30 { try folder.add("dump/\(number).html", Pages.html("Story number \(number)")) }
    try folder.addLink("dump/15a.html", to: "nowhere.html")
    let result = try await folder.run("run", "news.yaml", "--report", "report.json")
    #expect(result.code == 65)
    let totals = try totals(folder)
    #expect([totals["read"], totals["written"], totals["dropped"], totals["failed"]] == [31, 30, 0, 1])
    #expect(folder.text("out/articles.jsonl")?.split(separator: "\n").count == 30)
  }

  @Test(.timeLimit(.minutes(15))) func `Three thousand stories that differ in numbers only are three thousand files`()
    async throws
  {
    let folder = try TemporaryFolder([
      "news.yaml": """
      source: { jsonl: { path: stories.jsonl } }
      transforms: [html.article]
      sinks:
        - markdown: { path: "out/{slug}.md" }
        - json: { path: "out/{title}.json", format: files, fields: [id, text] }
      """
    ])
    let lines = (0..<3_000).map { number in
      let text =
        "The index rose by \(number) points to \(number * 7) on Monday, the exchange said in its report of the day."
      return
        #"{"url":"https://courier.example/\#(number)","html":"<title>Market report</title><article><h1>Market report</h1><p>\#(text)</p></article>"}"#
    }
    try folder.add("stories.jsonl", lines.joined(separator: "\n"))
    let result = try await folder.run("run", "news.yaml", "--report", "report.json")
    #expect(result.code == 0, "\(result.error)")
    #expect(try totals(folder)["written"] == 3_000)
    let names = folder.fileNames
    #expect(
      names.count { $0.hasSuffix(".md") } == 3_000
        && names.count { $0.hasPrefix("out/") && $0.hasSuffix(".json") } == 3_000)
    let texts = Set(names.filter { $0.hasSuffix(".md") }.compactMap { folder.text($0) })
    #expect(texts.count == 3_000)
  }

  @Test func `Half of a compressed file is read as far as it goes, and the rest is a failure`() async throws {
    let lines = (0..<2_000).map {
      #"{"url":"https://courier.example/\#($0)","title":"Story \#($0)","text":"Story \#($0 * 7919) was told."}"#
    }
    let whole = Compressor(.gzip).add(Array((lines.joined(separator: "\n") + "\n").utf8), .end)
    let folder = try TemporaryFolder([
      "news.yaml": "source: { jsonl: { path: stories.jsonl.gz } }\nsinks: [json: { path: out/articles.jsonl }]\n"
    ])
    try folder.add("stories.jsonl.gz", Array(whole.prefix(whole.count / 2)))
    let result = try await folder.run("run", "news.yaml", "--report", "report.json")
    #expect(result.code == 65, "\(result.error)")
    let totals = try totals(folder)
    let written = totals["written"] ?? 0
    #expect(totals["failed"] == 1 && written > 500 && written < 2_000 && totals["read"] == written + 1)
    let output = try #require(folder.text("out/articles.jsonl"))
    #expect(output.hasSuffix("}\n") && output.split(separator: "\n").count == written)
    #expect(!folder.exists("out/.articles.jsonl.copydesk-partial"))
  }
}
