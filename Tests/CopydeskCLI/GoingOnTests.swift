import CopydeskTesting
import Foundation
import Testing

/// What runs say of earlier ones, and what they make of what these left.
@Suite struct GoingOnTests {
  @Test func `Another version of the program runs a finished run anew, and says so`() async throws {
    let folder = try Pages.folder()
    let copydesk = try Command.executable().path
    let next = folder.path("next/copydesk")
    try folder.addFolder("next")
    try FileManager.default.copyItem(atPath: copydesk, toPath: next)
    let file = try #require(FileHandle(forWritingAtPath: next))
    try file.seekToEnd()
    try file.write(contentsOf: Data([0]))
    try file.close()
    func run(_ program: String, _ arguments: String...) async throws -> Command.Result {
      try await Command(arguments, at: program, in: folder).run()
    }
    #expect(try await run(copydesk, "run", "news.yaml", "--quiet").code == 0)
    #expect(try await run(copydesk, "run", "news.yaml").error.contains(": nothing to do: "))
    let replay = try await run(next, "replay", "news.yaml")
    #expect(
      replay.error
        == "news.yaml: the program has changed since the run; what is run again comes from this one, and the next run begins anew\n"
        + "news.yaml: there is nothing to run again\n")
    #expect(try await run(next, "ledger", "show", "news.yaml").code == 0)
    let again = try await run(next, "run", "news.yaml")
    #expect(again.error.hasPrefix("news.yaml: runs anew: the program has changed since\n"), "\(again.error)")
    #expect(try await run(next, "run", "news.yaml").error.contains(": nothing to do: "))
  }

  @Test func `A run with nothing to do names the way to run failed documents again, and writes its report`()
    async throws
  {
    let folder = try Pages.folder()
    try folder.add("news.yaml", Pages.pipeline + "limits: { bytes: 300 }\n")
    try folder.add("dump/c.html", "<p>Short")
    let first = try await folder.run("run", "news.yaml", "--quiet", "--report", "first.json")
    #expect(first.code == 65, "\(first.error)")
    let again = try await folder.run("run", "news.yaml", "--report", "again.json", "--ledger", "ledger.jsonl")
    #expect(again.code == 65)
    #expect(
      again.error.contains(
        "--resume never runs it again; 2 documents failed, and 'copydesk replay --failed news.yaml' runs them again\n"),
      "\(again.error)")
    #expect(
      again.error.hasSuffix(
        "news.yaml: --ledger: the file has nothing of this run; 'ledger export' prints all its documents\n"))
    func report(_ name: String) throws -> [String: Any] {
      let data = Data(try #require(folder.text(name)).utf8)
      return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }
    let (one, other) = (try report("first.json"), try report("again.json"))
    for key in ["outcome", "exit_code", "started", "totals", "stages", "failures", "drops", "outputs", "conclusion"] {
      #expect(one[key] as? NSObject == other[key] as? NSObject, "\(key)")
    }
  }

  @Test func `Articles are not added to an output again`() async throws {
    let folder = try TemporaryFolder([
      "news.yaml": """
      source: { files: { path: dump } }
      transforms: [html.article]
      sinks: [{ json: { path: out/articles.jsonl, exists: append, fields: [id] } }]

      """
    ])
    for name in ["a", "c"] { try folder.add("dump/\(name).html", Pages.html("Storm \(name)")) }
    #expect(try await folder.run("run", "news.yaml", "--quiet").code == 0)
    try folder.add("dump/d.html", Pages.html("Storm d"))
    #expect(try await folder.run("run", "news.yaml", "--quiet").code == 0)
    let three = folder.text("out/articles.jsonl")
    #expect(three == "{\"id\":\"dump/a.html\"}\n{\"id\":\"dump/c.html\"}\n{\"id\":\"dump/d.html\"}\n")
    try folder.add("dump/b.html", Pages.html("Storm b"))
    let refused = try await folder.run("run", "news.yaml", "--quiet")
    #expect(refused.code == 74)
    let sentence =
      /news\.yaml: runs anew: dump\/b\.html is new, and comes before others; but sinks\[0\]\.json adds to '.*out\/articles\.jsonl' \(exists: append\), where the run of \S+ has put 3 articles, and would put those of inputs that it has read already there again, such as 'dump\/a\.html'; 'exists: replace' writes all of them once, and --resume never adds them again\n/
    #expect(refused.error.wholeMatch(of: sentence) != nil, "\(refused.error)")
    #expect(folder.text("out/articles.jsonl") == three)
    #expect(try await folder.run("run", "news.yaml", "--quiet", "--resume", "never").code == 0)
    #expect(folder.text("out/articles.jsonl")?.split(separator: "\n").count == 7)
  }

  @Test func `Other inputs are added to an output, and a changed one with a warning`() async throws {
    let storm = "{\"text\":\"The storm took the roof of the old boathouse with it at night.\"}\n"
    let folder = try TemporaryFolder([
      "news.yaml": """
      source: { jsonl: { path: dump } }
      transforms: [text.article]
      sinks: [{ json: { path: out/articles.jsonl, exists: append, fields: [id] } }]

      """, "dump/monday.jsonl": storm,
    ])
    #expect(try await folder.run("run", "news.yaml", "--quiet").code == 0)
    try folder.add(
      "dump/monday.jsonl", storm + "{\"text\":\"By the morning it was gone, and nobody had slept at all.\"}\n")
    let warned = try await folder.run("run", "news.yaml", "--quiet")
    #expect(warned.code == 0)
    let sentence =
      /news\.yaml: warning: sinks\[0\]\.json adds to '.*' \(exists: append\), where the run of \S+ has put 1 article, and 'dump\/monday\.jsonl' has changed since: what is in it still comes twice; 'exists: replace' writes all once\n/
    #expect(warned.error.wholeMatch(of: sentence) != nil, "\(warned.error)")
    try FileManager.default.removeItem(atPath: folder.path("dump/monday.jsonl"))
    try folder.add("dump/tuesday.jsonl", "{\"text\":\"The sun is back over the bay, and the ferries sail again.\"}\n")
    let others = try await folder.run("run", "news.yaml", "--quiet")
    #expect(others.code == 0 && others.error == "", "\(others.error)")
    #expect(folder.text("out/articles.jsonl")?.split(separator: "\n").count == 4)
  }

  @Test func `What is lost of a site is said by quiet runs, and in the report`() async throws {
    let folder = try TemporaryFolder([
      "news.yaml": """
      source: { files: { path: dump, url: 'https://news.example/{path}' } }
      transforms: [html.article]
      sinks: [{ json: { path: out/articles.jsonl } }]

      """
    ])
    for number in 1...6 { try folder.add("dump/a\(number).html", Pages.html("Storm closes harbour \(number)")) }
    #expect(try await folder.run("run", "news.yaml", "--quiet").error == "")
    let links = (1...60).map { "<a href='/\($0)'>Section \($0) of the news</a>" }.joined(separator: " ")
    for number in 1...6 {
      let page = Pages.html("Ferries sail again \(number)").replacing("<body>", with: "<body><nav>\(links)</nav>")
      try folder.add("dump/b\(number).html", page)
    }
    let more = try await folder.run("run", "news.yaml", "--quiet", "--report", "report.json")
    #expect(more.code == 0)
    let sentence =
      /warning: news\.example: \d+ % of the visible text that was added was kept, and \d+ % before; look at dump\/b1\.html, dump\/b2\.html, dump\/b3\.html\n/
    #expect(more.error.wholeMatch(of: sentence) != nil, "\(more.error)")
    let losses = more.error.dropFirst("warning: ".count).dropLast()
    #expect(folder.text("report.json")?.contains(losses) == true)
  }

  @Test func `A file that is no journal is named before anything is run`() async throws {
    let folder = try Pages.folder()
    try folder.add("notes.txt", "Call the port.\n")
    try folder.add("news.yaml", Pages.pipeline + "journal: notes.txt\n")
    let sentence =
      "the journal '\(folder.path("notes.txt"))' is another file, and no journal; name another one with 'journal'\n"
    let check = try await folder.run("check", "news.yaml")
    #expect(check.code == 78 && check.output + check.error == "news.yaml: \(sentence)", "\(check)")
    let run = try await folder.run("run", "news.yaml")
    #expect(run.code == 74 && run.error.hasSuffix(sentence), "\(run.error)")
    #expect(!folder.exists("notes.txt-lock") && folder.text("notes.txt") == "Call the port.\n")
  }

  @Test func `A journal of a project that was moved says so`() async throws {
    let folder = try TemporaryFolder()
    for (name, text) in [
      ("a.html", Pages.html("Storm closes the harbour")), ("b.html", Pages.html("Ferries sail again")),
    ] { try folder.add("old/dump/\(name)", text) }
    try folder.add("old/news.yaml", Pages.pipeline)
    #expect(try await folder.run("run", "old/news.yaml", "--quiet").code == 0)
    try FileManager.default.moveItem(atPath: folder.path("old"), toPath: folder.path("new"))
    let moved = try await folder.run("run", "new/news.yaml")
    #expect(
      moved.error.hasPrefix(
        "new/news.yaml: runs anew: dump/a.html was '\(folder.path("old/dump/a.html"))', so the journal is of a project that lies "
          + "elsewhere now, or of another copy of it\n"), "\(moved.error)")
  }

  @Test func `A link in the input to the output is left out each time, and said`() async throws {
    let folder = try Pages.folder()
    try folder.add(
      "news.yaml",
      Pages.pipeline.replacing("json: { path: out/articles.jsonl }", with: "html: { path: 'out/{name}.html' }"))
    try folder.addFolder("out")
    try folder.addLink("dump/published", to: "../out")
    let check = try await folder.run("check", "news.yaml")
    #expect(
      (check.output + check.error).contains(
        "source.files: 'dump/published' leads to a folder that the run writes to, and is left out"), "\(check)")
    let first = try await folder.run("run", "news.yaml")
    #expect(
      first.error.contains("read 3 = written 2 + dropped 1 + failed 0") && first.error.contains("folder_of_outputs"))
    #expect(try await folder.run("run", "news.yaml").error.contains(": nothing to do: "))
    let again = try await folder.run("run", "news.yaml", "--resume", "never")
    #expect(again.error.contains("read 3 = written 2 + dropped 1 + failed 0"), "\(again.error)")
  }

  @Test func `A run that would end the same way does not promise to go on`() async throws {
    let folder = try Pages.folder()
    for number in 1...4 { try folder.add("dump/c\(number).html", Pages.html("Bridge \(number) opens again")) }
    #expect(try await folder.run("run", "news.yaml", "--quiet").code == 0)
    let fewer = try await folder.run("run", "news.yaml", "--limit", "1")
    #expect(fewer.code == 74 && fewer.error.contains("has more than twice as many articles"), "\(fewer.error)")
    #expect(!fewer.error.contains("The same command goes on"))
  }
}
