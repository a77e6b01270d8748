import CopydeskTesting
import Foundation
import Testing

/// What a replay leaves for the commands after it: no input is taken for read that was not, and nobody else's outputs are touched.
@Suite struct ReplayAgainTests {
  private static func record(_ number: Int, _ title: String = "Bridge") -> String {
    #"{"title": "\#(title) \#(number)", "html": "<p>The bridge was opened on Monday.</p>"}"#
  }

  private func lines(_ folder: TemporaryFolder, _ name: String = "out/articles.jsonl") -> [Substring] {
    folder.text(name)?.split(separator: "\n") ?? []
  }

  private func recordsFolder() async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.add("dump.jsonl", "\(Self.record(1))\n\(Self.record(2))\n{broken\n")
    try folder.add(
      "news.yaml",
      """
      source: { jsonl: { path: dump.jsonl } }
      sinks: [json: { path: out/articles.jsonl, fields: [id, title] }]
      errors: { path: out/errors.jsonl }
      """)
    #expect(try await folder.run("run", "news.yaml", "--quiet").code == 65)
    return folder
  }

  @Test func `A file with several documents of which one was run again is not taken for read`() async throws {
    let folder = try await recordsFolder()
    try folder.add("dump.jsonl", "\(Self.record(1, "Closed bridge"))\n\(Self.record(2))\n\(Self.record(3))\n")
    #expect(try await folder.run("replay", "news.yaml", "--quiet").code == 0)
    #expect(lines(folder).count == 3)
    let again = try await folder.run("run", "news.yaml")
    #expect(again.code == 0)
    #expect(again.error.contains("news.yaml: runs anew: dump.jsonl has changed\n"), "\(again.error)")
    #expect(lines(folder).count == 3 && folder.text("out/articles.jsonl")?.contains("Closed bridge") == true)
  }

  @Test func `A file with several documents that has not changed leaves nothing to do`() async throws {
    let folder = try await recordsFolder()
    #expect(try await folder.run("replay", "news.yaml", "--quiet").code == 65)
    let again = try await folder.run("run", "news.yaml")
    #expect(again.code == 65)
    #expect(again.error.contains("news.yaml: nothing to do"), "\(again.error)")
  }

  @Test func `A page whose earlier bytes were run again is not taken for read as it is now`() async throws {
    let folder = try Pages.folder()
    let config = Pages.pipeline + "errors: { path: out/errors.jsonl }\n"
    try folder.add("news.yaml", config + "limits: { depth: 3 }\n")
    #expect(try await folder.run("run", "news.yaml", "--quiet").code == 65)
    try folder.add("dump/b.html", "")
    #expect(try await folder.run("replay", "news.yaml", "--quiet", "--id", "dump/b.html").code == 65)
    let again = try await folder.run("run", "news.yaml")
    #expect(again.error.contains("news.yaml: runs anew: dump/b.html has changed\n"), "\(again.error)")
  }

  @Test func `A compressed page that was mended and run again leaves nothing to do`() async throws {
    let folder = try Pages.folder()
    try folder.add("news.yaml", Pages.pipeline + "errors: { path: out/errors.jsonl }\n")
    func pack(_ text: String) async throws {
      try folder.add("c.html", text)
      let packed = try await Command(["-c", "gzip -c c.html > dump/c.html.gz"], at: "/bin/bash", in: folder).run()
      #expect(packed.code == 0)
    }
    try await pack("")
    #expect(try await folder.run("run", "news.yaml", "--quiet").code == 65)
    try await pack(Pages.html("Bridge opens again"))
    #expect(try await folder.run("replay", "news.yaml", "--quiet").code == 0)
    let again = try await folder.run("run", "news.yaml")
    #expect(again.error.contains("news.yaml: nothing to do"), "\(again.error)")
    #expect(lines(folder).count == 3)
  }

  @Test func `Sinks of branches and of included files are compared before a replay`() async throws {
    let folder = try Pages.folder()
    try folder.add("dump/c.html", "")
    try folder.add("sinks.yaml", "- json: { path: out/articles.jsonl }\n")
    try folder.add(
      "news.yaml",
      """
      source: { files: { path: dump } }
      transforms: [html.article]
      route:
        branches:
          'long: read.yaml': { when: words > 1, sinks: [include: sinks.yaml] }
        else: { sinks: [json: { path: out/short.jsonl }] }
      errors: { path: out/errors.jsonl }
      """)
    #expect(try await folder.run("run", "news.yaml", "--quiet").code == 65)
    try folder.add("dump/c.html", Pages.html("Bridge opens again"))
    try folder.add("sinks.yaml", "- json: { path: out/elsewhere.jsonl }\n")
    let replay = try await folder.run("replay", "news.yaml")
    #expect(replay.code == 78)
    #expect(replay.error.contains("has a run with other sources or sinks ("), "\(replay.error)")
    #expect(!folder.exists("out/elsewhere.jsonl"))
  }

  private func twoConfigs() async throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for desk in ["x", "y"] {
      try folder.add("\(desk)/dump/a.html", "")
      try folder.add("\(desk)/dump/b.html", Pages.html("Ferries sail again"))
      try folder.add(
        "\(desk)/news.yaml",
        Pages.pipeline.replacing("out/articles", with: "../out/\(desk)") + "errors: { path: \(desk)-errors.jsonl }\n")
      #expect(try await folder.run("run", "\(desk)/news.yaml", "--quiet").code == 65)
    }
    return folder
  }

  @Test func `The journal of another config of that name is not replayed`() async throws {
    let folder = try await twoConfigs()
    try folder.add("x/dump/a.html", Pages.html("Storm closes the harbour"))
    let replay = try await folder.run("replay", "x/news.yaml")
    #expect(replay.code == 78)
    #expect(
      replay.error
        == "x/news.yaml: the journal '\(folder.path("out/.copydesk/news.journal"))' has a run of a config in another folder; "
        + "run this config anew (copydesk run --resume never), with a journal of its own ('journal: FILE') where both are needed\n"
    )
    #expect(lines(folder, "out/x.jsonl").count == 1)
    #expect(try await folder.run("ledger", "failed", "y/news.yaml").output.hasPrefix("dump/a.html"))
    let ledger = try await folder.run("ledger", "failed", "x/news.yaml")
    #expect(ledger.code == 0)
    #expect(
      ledger.error
        == "x/news.yaml: warning: the journal '\(folder.path("out/.copydesk/news.journal"))' has a run of a config in "
        + "another folder\n")
    try folder.add("y/dump/a.html", Pages.html("Storm closes the harbour"))
    #expect(try await folder.run("replay", "y/news.yaml", "--quiet").code == 0)
    #expect(lines(folder, "out/y.jsonl").count == 2)
  }

  @Test func `Nothing is added to a file that the run did not write`() async throws {
    let folder = try Pages.folder()
    try folder.add("dump/c.html", "")
    #expect(try await folder.run("run", "news.yaml", "--quiet").code == 65)
    try folder.add("dump/c.html", Pages.html("Bridge opens again"))
    try folder.add("out/other.jsonl", "{}\n")
    try folder.add("news.yaml", Pages.pipeline.replacing("articles.jsonl", with: "other.jsonl"))
    let replay = try await folder.run("replay", "news.yaml")
    #expect(replay.code == 78)
    #expect(replay.error.contains("has a run with other sources or sinks (sinks[0].json); "), "\(replay.error)")
    #expect(folder.text("out/other.jsonl") == "{}\n")
    #expect(try await folder.run("ledger", "show", "news.yaml").error.contains("(sinks[0].json)\n"))
    try folder.add("news.yaml", Pages.pipeline)
    #expect(try await folder.run("replay", "news.yaml", "--quiet").code == 0)
    #expect(try await folder.run("ledger", "show", "news.yaml").error.isEmpty)
  }

  private func twice() async throws -> TemporaryFolder {
    let folder = try Pages.folder()
    try folder.add("dump/c.html", "")
    try folder.add(
      "news.yaml",
      """
      sources: [files: { path: dump }, files: { path: dump/c.html }]
      transforms: [html.article]
      sinks: [json: { path: out/articles.jsonl, fields: [id, title] }]
      errors: { path: out/errors.jsonl }
      """)
    #expect(try await folder.run("run", "news.yaml", "--quiet").code == 65)
    return folder
  }

  @Test func `An input that came twice is run again twice`() async throws {
    let folder = try await twice()
    let failing = try await folder.run("replay", "news.yaml")
    #expect(failing.error.contains("read 2 = written 0 + dropped 0 + failed 2"), "\(failing.error)")
    #expect(lines(folder, "out/errors.jsonl").count == 2)
    try folder.add("dump/c.html", Pages.html("Bridge opens again"))
    let replay = try await folder.run("replay", "news.yaml")
    #expect(replay.error.contains("read 2 = written 2 + dropped 0 + failed 0"), "\(replay.error)")
    #expect(lines(folder).count == 4)
    #expect(lines(folder, "out/errors.jsonl").isEmpty)
    let ledger = try await folder.run("ledger", "show", "news.yaml").output
    #expect(ledger.contains("\n4 = written 4 + dropped 0 + failed 0"))
  }

  @Test func `Of an input that came twice and comes once the other verdict stays`() async throws {
    let folder = try TemporaryFolder()
    let record = #"{"id": "a", "text": "The bridge was opened on Monday."}"#
    try folder.add("dump.jsonl", "\(record)\n\(record)\n")
    let config = """
      source: { jsonl: { path: dump.jsonl } }
      transforms: [filter: { keep: 'WORDS', reason: short }]
      sinks: [json: { path: out/articles.jsonl, fields: [id] }]
      """
    try folder.add("news.yaml", config.replacing("WORDS", with: "false"))
    #expect(try await folder.run("run", "news.yaml", "--quiet").code == 0)
    let ids = Set(try await folder.run("ledger", "export", "news.yaml").output.split(separator: "\n"))
    try #require(ids.count == 2)
    try folder.add("dump.jsonl", "\(record)\n")
    try folder.add("news.yaml", config.replacing("WORDS", with: "true"))
    let replay = try await folder.run("replay", "news.yaml", "--dropped", "short")
    #expect(replay.error.contains("read 1 = written 1"), "\(replay.error)")
    #expect(
      try await folder.run("ledger", "show", "news.yaml").output.contains("\n2 = written 1 + dropped 1 + failed 0"))
  }

  @Test func `What a replay that was killed wrote to a database is taken back`() async throws {
    let folder = try TemporaryFolder()
    try folder.add("dump.jsonl", (1...1_400).map { Self.record($0) + "\n" }.joined())
    try folder.add(
      "work.py",
      """
      import json, os, sys
      mode = open("mode").read().strip()
      for line in sys.stdin:
          article = json.loads(line)
          if "protocol" in article:
              print(json.dumps({"protocol": 1}), flush=True)
              continue
          if mode == "die" and article["title"] == "Bridge 1400":
              os.kill(os.getppid(), 9)
          print(json.dumps({"error": "down", "code": "down"} if mode == "down" else {"title": article["title"]}), flush=True)
      """)
    try folder.add(
      "news.yaml",
      """
      source: { jsonl: { path: dump.jsonl } }
      transforms: [exec: { command: [python3, work.py] }]
      sinks:
        - sqlite: { path: out/a.sqlite }
        - json: { path: out/a.jsonl }
        - json: { path: 'out/part-{n}.jsonl', rotate: { articles: 300 } }
        - markdown: { path: 'out/md/{title}.md', when: "title == 'Bridge 7'" }
      errors: { path: out/errors.jsonl }
      workers: 1
      """)
    func found() async throws -> Int {
      let result = try await folder.run("search", "out/a.sqlite", "bridge", "--limit", "2000", "--json")
      return result.output.split(separator: "\n").count
    }
    try folder.add("mode", "down")
    #expect(try await folder.run("run", "news.yaml", "--quiet").code == 65)
    try folder.add("mode", "die")
    #expect(try await folder.run("replay", "news.yaml", "--quiet").code == -9)
    #expect(folder.fileNames.count { $0.contains("partial") } > 5)
    #expect(try await found() == 1_000)
    #expect(try await folder.run("ledger", "show", "news.yaml").output.contains("a replay ended early"))
    let again = try await folder.run("run", "news.yaml")
    #expect(again.code == 65)
    #expect(again.error.contains("news.yaml: a replay ended early; what it wrote is taken back\n"), "\(again.error)")
    #expect(again.error.contains("nothing to do"))
    #expect(try await found() == 0)
    #expect(folder.fileNames.filter { $0.contains("partial") || $0.hasSuffix("-journal") } == [])
    try folder.add("mode", "up")
    #expect(try await folder.run("replay", "news.yaml", "--quiet").code == 0)
    #expect(lines(folder, "out/a.jsonl").count == 1_400)
    #expect(try await found() == 1_400)
  }
}
