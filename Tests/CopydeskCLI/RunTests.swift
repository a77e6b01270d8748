import CopydeskTesting
import Foundation
import Testing

@Suite struct RunTests {
  @Test func `A run that goes well`() async throws {
    let folder = try Pages.folder()
    let result = try await folder.run("run", "news.yaml")
    #expect(result.code == 0, "\(result.error)")
    #expect(result.output == "")
    #expect(
      result.error.hasSuffix(
        """
        read 2 = written 2 + dropped 0 + failed 0

        outputs
        sinks[0].json  out/articles.jsonl

        """))
    let lines = try #require(folder.text("out/articles.jsonl")).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines.first?.contains("Storm closes the harbour") == true)
  }

  @Test func `A quiet run that goes well says nothing`() async throws {
    let result = try await Pages.folder().run("run", "news.yaml", "--quiet", "--workers", "2", "--limit", "1")
    #expect(result.code == 0)
    #expect(result.output + result.error == "")
  }

  @Test func `A quiet run that writes nothing says in one line why`() async throws {
    let folder = try Pages.folder()
    try folder.add(
      "none.yaml",
      """
      source: { files: { path: dump } }
      transforms: [html.article, filter: { keep: words > 5000, reason: short }]
      sinks: [json: { path: out/none.jsonl }]
      """)
    let result = try await folder.run("run", "none.yaml", "--quiet")
    #expect(result.code == 0 && result.output == "")
    #expect(result.error == "nothing was written: of 2 documents 2 were dropped (2 short at transforms[1].filter)\n")
    let loud = try await folder.run("run", "none.yaml", "--resume", "never")
    #expect(!loud.error.contains("nothing was written"))
  }

  @Test func `Documents that fail are named, and the others are written`() async throws {
    let folder = try Pages.folder()
    for number in 10...40 { try folder.add("dump/empty\(number).html", "") }
    let result = try await folder.run("run", "news.yaml", "--quiet")
    #expect(result.code == 65)
    let named = (10...29).map { "dump/empty\($0).html: source.files: the file is empty" }
    #expect(result.error.split(separator: "\n").map(String.init) == named + ["and 11 more; --report FILE lists them"])
    #expect(folder.text("out/articles.jsonl")?.split(separator: "\n").count == 2)
  }

  @Test func `The report is JSON`() async throws {
    let folder = try Pages.folder()
    try folder.add("dump/empty.html", "")
    let result = try await folder.run("run", "news.yaml", "--report", "reports/last.json")
    #expect(result.code == 65)
    let data = try #require(folder.text("reports/last.json"))
    let report = try #require(try JSONSerialization.jsonObject(with: Data(data.utf8)) as? [String: Any])
    #expect(report["exit_code"] as? Int == 65)
    #expect((report["totals"] as? [String: Int])?["written"] == 2)
    #expect((report["failures"] as? [[String: String]])?.first?["code"] == "empty_file")
  }

  @Test func `All that is wrong with a config is said at once`() async throws {
    let folder = try TemporaryFolder([
      "bad.yaml": """
      source:
        files: { path: gone, hiden: true }
      transforms: [repeat]
      sinks:
        - json: { path: out.jsonl }
      """
    ])
    for command in ["run", "check"] {
      let result = try await folder.run(command, "bad.yaml")
      #expect(result.code == 78)
      #expect(result.output == "")
      let lines = result.error.split(separator: "\n")
      #expect(lines.contains("bad.yaml:2:24: source.files.hiden: unknown setting; did you mean 'hidden'?"))
      #expect(lines.contains("bad.yaml:3:14: transforms[0].repeat: unknown transform; did you mean 'repeats'?"))
    }
    #expect(try await folder.run("run", "none.yaml").code == 78)
  }

  @Test func `A report that cannot be written is found before the run`() async throws {
    let folder = try Pages.folder()
    let result = try await folder.run("run", "news.yaml", "--report", "news.yaml/report.json")
    #expect(result.code == 74)
    #expect(result.error.hasPrefix("--report: "))
    #expect(folder.text("out/articles.jsonl") == nil)
  }

  @Test func `Where one file of the command cannot be written, nothing is left of the others`() async throws {
    let folder = try Pages.folder()
    let before = folder.fileNames
    let result = try await folder.run(
      "run", "news.yaml", "--report", "report.json", "--ledger", "ledger.jsonl", "--metrics", "news.yaml/metrics")
    #expect(result.code == 74 && result.error.hasPrefix("--metrics: "), "\(result.error)")
    #expect(folder.fileNames == before)
  }

  #if os(Linux)
    @Test func `Output that cannot be written ends the run`() async throws {
      let folder = try Pages.folder()
      try folder.add("news.yaml", Pages.pipeline.replacing("out/articles.jsonl", with: "\"-\""))
      let result = try await Command(["run", "news.yaml"], in: folder, output: "/dev/full").run()
      #expect(result.code == 74)
      #expect(result.error.contains("No space left on device"))
    }
  #endif

  @Test func `A reader that goes away ends the run quietly`() async throws {
    let folder = try Pages.folder()
    for number in 10...400 {
      try folder.add("dump/page\(number).html", Pages.html("Storm \(number) closes the harbour"))
    }
    try folder.add("news.yaml", Pages.pipeline.replacing("out/articles.jsonl", with: "\"-\""))
    let command = try Command.executable().path
    try folder.add("head.sh", "'\(command)' run news.yaml | head -1 >first; exit ${PIPESTATUS[0]}\n")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["head.sh"]
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    let error = Pipe()
    process.standardError = error
    try process.run()
    let text = String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 141)
    #expect(text == "")
    #expect(folder.text("first")?.split(separator: "\n").count == 1)
  }

  @Test func `Outputs among the inputs are an error of the config`() async throws {
    let folder = try Pages.folder()
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.path)/elsewhere", withDestinationPath: "\(folder.path)/dump")
    /// What is wrong with one source path and one sink, after the sink's place.
    func problem(_ files: String, _ output: String) async throws -> String {
      try folder.add("news.yaml", "source: { files: { \(files) } }\nsinks:\n  - json: { path: \"\(output)\" }\n")
      return try await folder.run("check", "news.yaml").error.replacing(
        "news.yaml:3:19: sinks[0].json.path: ", with: "")
    }
    func clash(_ output: String, _ setting: String = "path") -> String {
      "'\(output)' lies where source.files.\(setting) (line 1) reads, "
        + "so the next run would read what this one writes\n"
    }
    for files in ["path: dump", "path: \"dump/**/*.html\"", "path: ./dump/", "path: elsewhere"] {
      #expect(try await problem(files, "dump/new/a.jsonl") == clash("dump/new/a.jsonl"), "\(files)")
    }
    #expect(try await problem("path: \"dump/*.html\"", "dump/a.jsonl") == clash("dump/a.jsonl"))
    #expect(try await problem("path: [dump/a.html, dump]", "dump/a.jsonl") == clash("dump/a.jsonl", "path[1]"))
    #expect(try await problem("path: dump", "elsewhere/a.jsonl") == clash("elsewhere/a.jsonl"))
    #expect(try await problem("path: .", "dump/{slug}.json").hasPrefix("'dump/{slug}.json' has a placeholder"))
    for (files, output) in [
      ("path: dump", "dumped/a.jsonl"), ("path: dump/a.html", "dump/a.jsonl"), ("path: \"*/*.html\"", "a/b/c.jsonl"),
      ("path: ., exclude: [out]", "out/a.jsonl"), ("path: .", ".out/a.jsonl"), ("path: dump", "-"),
    ] {
      #expect(try await problem(files, output) == "", "\(files)")
    }
  }

  @Test func `Check says what would run, and touches nothing`() async throws {
    let folder = try Pages.folder()
    let before = try folder.snapshot()
    let result = try await folder.run("check", "news.yaml")
    #expect(result.code == 0)
    #expect(result.error == "")
    let stages = "5 stages: files -> html.article -> text.article -> repeats -> json"
    #expect(
      result.output == "news.yaml: fine: \(stages)\nnews.yaml: sinks[0].json: each document exactly once\n")
    #expect(try folder.snapshot() == before)
  }

  @Test func `A bench prints one line of JSON`() async throws {
    let folder = try Pages.folder()
    let result = try await folder.run("bench", "news.yaml", "--rounds", "1", "--json")
    #expect(result.code == 0, "\(result.error)")
    #expect(result.output.split(separator: "\n").count == 1)
    let bench = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(bench["documents"] as? Int == 2)
    #expect(
      bench["bytes"] as? Int == Pages.html("Storm closes the harbour").utf8.count
        + Pages.html("Ferries sail again").utf8.count)
    #expect((bench["stages"] as? [Any])?.count == 3)
    #expect(folder.text("out/articles.jsonl") == nil)
    let table = try await folder.run("bench", "news.yaml", "--rounds", "1")
    #expect(table.output.contains("transforms[0].html.article"))
    #expect(try await folder.run("bench", "none.yaml").code == 78)
  }

  #if os(Linux)
    @Test(arguments: [["stages"], ["check", "news.yaml"], ["schema"], ["manual"], ["stages", "json"], ["--help"]])
    func `What is asked for and cannot be written is an error`(arguments: [String]) async throws {
      let result = try await Command(arguments, in: Pages.folder(), output: "/dev/full").run()
      #expect(result.code == 74)
      #expect(result.error.hasPrefix("standard output: cannot write: "))
    }
  #endif
}
