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

  /// The lines of a command that does not begin to run, and ends with a code.
  private func refused(_ arguments: String..., in folder: TemporaryFolder, code: Int32) async throws -> [[String: Any]]
  {
    let result = try await Command(["run"] + arguments + ["--log-format", "json"], in: folder).run()
    #expect(result.code == code && result.output == "", "\(result.error)")
    return try result.error.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
    }
  }

  @Test func `What is wrong with a config or a command line is objects too`() async throws {
    let folder = try folder()
    try folder.add("wrong.yaml", "source: { files: { path: dump } }\nsinks:\n  - json: { removd: yes }\n  - repeats\n")
    let config = try await refused("wrong.yaml", in: folder, code: 78)
    #expect(config.map { $0["event"] as? String } == ["error", "error", "ended"])
    #expect(
      config[0]["file"] as? String == "wrong.yaml" && config[0]["line"] as? Int == 3
        && config[0]["column"] as? Int == 13)
    #expect(config[0]["setting"] as? String == "sinks[0].json.removd")
    #expect(config[0]["message"] as? String == "unknown setting; did you mean 'removed'?")
    #expect(config[2]["exit_code"] as? Int == 78 && config[2]["outcome"] as? String == "not_begun")
    let usage = try await refused("news.yaml", "--workers", "0", in: folder, code: 64)
    #expect((usage[0]["message"] as? String)?.hasPrefix("Error: --workers takes a number from 1 to 1024.") == true)
    #expect(usage.map { $0["event"] as? String } == ["error", "ended"])
    let clash = try await refused("news.yaml", "--report", "dump/r.json", in: folder, code: 64)
    #expect((clash[0]["message"] as? String)?.hasPrefix("--report: 'dump/r.json'") != nil)
    try folder.add("file", "")
    let output = try await refused("news.yaml", "--report", "file/r.json", in: folder, code: 74)
    #expect(output.map { $0["event"] as? String } == ["error", "ended"])
    try folder.add(
      "doubtful.yaml",
      "source: { files: { path: dump } }\ntransforms: [html.article]\nsinks: [{ markdown: { path: out/all.md } }]\n")
    let warned = try await refused("doubtful.yaml", in: folder, code: 65)
    let warning = try #require(warned.first { $0["event"] as? String == "warned" })
    #expect(warning["line"] as? Int == 3 && warning["setting"] as? String == "sinks[0].markdown.path")
    let again = try await refused("doubtful.yaml", in: folder, code: 65)
    #expect(again.last?["event"] as? String == "ended" && again.last?["outcome"] as? String == "nothing_to_do")
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

  @Test func `The last line of a shard says how it ended, after it has its place`() async throws {
    let folder = try folder()
    #expect(try await folder.run("shards", "plan", "news.yaml", "--shards", "1").code == 0)
    let shard = ["news.yaml", "--manifest", "shards.txt", "--shard", "1", "--into", "parts"]
    func events(_ more: String...) async throws -> [[String: Any]] {
      let result = try await Command(["run"] + shard + ["--log-format", "json"] + more, in: folder).run()
      return try result.error.split(separator: "\n").map { line in
        try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any], "\(line)")
      }
    }
    let made = try await events()
    #expect(made.map { $0["event"] as? String } == ["failed", "message", "ended"])
    #expect(made.last?["outcome"] as? String == "completed" && made.last?["exit_code"] as? Int == 65)
    let again = try await events()
    #expect(again.map { $0["event"] as? String } == ["message", "ended"])
    #expect(again.last?["outcome"] as? String == "nothing_to_do" && again.last?["exit_code"] as? Int == 65)
    #expect(try await events("--quiet").map { $0["event"] as? String } == ["ended"])
  }
}
