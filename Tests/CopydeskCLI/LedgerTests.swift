import CopydeskSQLite
import CopydeskTesting
import Foundation
import Testing

/// `copydesk run --ledger`.
@Suite struct LedgerTests {
  @Test func `A line feed in a name is shown and makes no line, and a name is found as it was shown`() async throws {
    let folder = try TemporaryFolder()
    let names = ["a\nread 9 = written 9 + dropped 0 + failed 0\n.html", "tab\tname.html", "turned\u{202E}name.html"]
    for name in names { try folder.add("dump/\(name)", "") }
    try folder.add("news.yaml", Pages.pipeline)
    let run = try await folder.run("run", "news.yaml")
    #expect(run.code == 65)
    let shown = [
      "dump/a\\x0Aread 9 = written 9 + dropped 0 + failed 0\\x0A.html", "dump/tab\\x09name.html",
      "dump/turned\\u{202E}name.html",
    ]
    let failed = try await folder.run("ledger", "failed", "news.yaml").output
    for name in shown {
      #expect(run.error.contains("\(name): source.files: the file is empty\n"), "\(run.error)")
      #expect(failed.contains("\(name): source.files: empty_file: the file is empty\n"), "\(failed)")
      let card = try await folder.run("ledger", "explain", "news.yaml", name)
      #expect(card.code == 0 && card.output.hasPrefix(name), "\(card.error)")
      let replay = try await folder.run("replay", "news.yaml", "--id", name, "--quiet")
      #expect(replay.code == 65, "\(replay.error)")
    }
    #expect(!run.error.contains("\nread 9 ="))
  }

  @Test func `Each input has a line, in order, whatever became of it`() async throws {
    let folder = try Pages.folder()
    try folder.add("dump/c.html", "")
    try folder.add("dump/d.html", "<!doctype html><title>Empty</title>")
    try folder.add("dump/e.html", "GIF89a......")
    for workers in ["1", "4"] {
      let result = try await folder.run(
        "run", "news.yaml", "--quiet", "--workers", workers, "--ledger", "logs/verdicts\(workers).jsonl", "--resume",
        "never")
      #expect(result.code == 65)
    }
    let text = try #require(folder.text("logs/verdicts1.jsonl"))
    #expect(folder.text("logs/verdicts4.jsonl") == text)
    let lines = try text.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(lines.map { $0["verdict"] as? String } == ["written", "written", "failed", "dropped", "dropped"])
    #expect(lines.map { $0["reason"] as? String } == [nil, nil, "empty_file", "no_text", "not_a_page"])
    #expect(lines.map { $0["id"] as? String }.first == "dump/a.html")
    #expect(lines[3]["stage"] as? String == "transforms[0].html.article")
    let first = lines[0]
    #expect(first["title"] as? String == "Storm closes the harbour")
    #expect((first["fields"] as? [String: [String]])?["title"]?.isEmpty == false)
    #expect(first["kind"] as? String == "article")
    #expect((first["encoding"] as? [String: Any])?["name"] as? String == "UTF-8")
    let words = try #require(first["words"] as? [String: Int])
    #expect(words["kept"] == 42)
    let rules = try #require(first["rules"] as? [[String: Any]])
    #expect(rules.reduce(0) { $0 + ($1["words"] as? Int ?? 0) } == words["removed"])
    #expect(lines[2]["words"] == nil)
  }

  /// Four hundred pages, of which some are empty.
  private func stories(_ pipeline: String = Pages.pipeline) throws -> TemporaryFolder {
    let folder = try TemporaryFolder(["news.yaml": pipeline])
    for number in 100..<500 {
      try folder.add("dump/\(number).html", number % 10 == 0 ? "" : Pages.html("Story \(number)"))
    }
    return folder
  }

  private func ledger(_ pipeline: String = Pages.pipeline) async throws -> String {
    let folder = try stories(pipeline)
    #expect(try await folder.run("run", "news.yaml", "--quiet", "--ledger", "ledger.jsonl").code == 65)
    return try #require(folder.text("ledger.jsonl"))
  }

  @Test func `A run that goes on after a kill has all its documents in the file`() async throws {
    let folder = try stories()
    let arguments = ["run", "news.yaml", "--quiet", "--commit-every", "5", "--ledger", "ledger.jsonl"]
    let partial = folder.path(".ledger.jsonl.copydesk-partial")
    let killed = try await Command(arguments, in: folder).run(besides: { process in
      while kill(process, 0) == 0, (FileManager.default.contents(atPath: partial) ?? Data()).count < 4_000 {
        usleep(1_000)
      }
      kill(process, SIGKILL)
    })
    #expect(killed.code == -SIGKILL)
    #expect(!folder.exists("ledger.jsonl"))
    #expect(try await Command(arguments, in: folder).run().code == 65)
    let undisturbed = try await ledger()
    #expect(folder.text("ledger.jsonl") == undisturbed)
    #expect(!folder.exists(".ledger.jsonl.copydesk-partial"))
  }

  @Test func `A run that was killed while its outputs took their places has the same file in the end`() async throws {
    let folder = try stories()
    let arguments = ["run", "news.yaml", "--ledger", "ledger.jsonl"]
    #expect(try await Command(arguments, in: folder).run().code == 65)
    let before = try #require(folder.text("ledger.jsonl"))
    // As after a kill just before the journal says that all is done.
    try SQLiteDatabase(path: folder.path("out/.copydesk/news.journal"), .writing)
      .execute("UPDATE runs SET phase = 'publishing'")
    let again = try await Command(arguments, in: folder).run()
    #expect(again.code == 65)
    #expect(again.error.contains("was killed while its outputs took their places; they take them now\n"))
    #expect(!again.error.contains("--ledger") && !again.error.contains("nothing to do"), "\(again.error)")
    #expect(folder.text("ledger.jsonl") == before)
    #expect(!folder.exists(".ledger.jsonl.copydesk-partial"))
  }

  @Test func `A run that ended early and goes on, and inputs that have come, add to the file`() async throws {
    let folder = try stories(Pages.pipeline + "error_budget: 5%\n")
    let arguments = ["run", "news.yaml", "--quiet", "--commit-every", "20", "--ledger", "ledger.jsonl"]
    #expect(try await Command(arguments, in: folder).run().code == 65)
    let early = try #require(folder.text("ledger.jsonl"))
    try folder.add("news.yaml", Pages.pipeline)
    #expect(try await Command(arguments, in: folder).run().code == 65)
    let whole = try #require(folder.text("ledger.jsonl"))
    let undisturbed = try await ledger()
    #expect(early.count < whole.count && whole == undisturbed)
    try folder.add("dump/z.html", Pages.html("One more"))
    let more = try await Command(arguments, in: folder).run()
    #expect(more.code == 65)
    let added = try #require(folder.text("ledger.jsonl"))
    #expect(added.hasPrefix(whole) && added.split(separator: "\n").count == 401)
  }

  @Test func `A file that earlier sessions did not write is said to begin later`() async throws {
    let folder = try stories(Pages.pipeline + "error_budget: 5%\n")
    #expect(try await folder.run("run", "news.yaml", "--quiet", "--commit-every", "20").code == 65)
    try folder.add("news.yaml", Pages.pipeline)
    try folder.add("ledger.jsonl", "of something else\n")
    let rest = try await folder.run("run", "news.yaml", "--ledger", "ledger.jsonl")
    #expect(rest.code == 65)
    #expect(
      rest.error.contains(
        /\nnews.yaml: --ledger: the file has nothing of the \d+ documents that are done already; 'ledger export' prints them all\n/
      ))
    let lines = try #require(folder.text("ledger.jsonl")).split(separator: "\n")
    #expect(!lines.isEmpty && lines.count < 400 && lines.allSatisfy { $0.hasPrefix("{") })
  }

  @Test func `A ledger that cannot be written is found before the run`() async throws {
    let folder = try Pages.folder()
    let result = try await folder.run("run", "news.yaml", "--ledger", "news.yaml/verdicts.jsonl")
    #expect(result.code == 74)
    #expect(result.error.hasPrefix("--ledger: "))
    #expect(folder.text("out/articles.jsonl") == nil)
  }

  @Test func `Dropped documents are kept where the config says so`() async throws {
    let folder = try Pages.folder()
    try folder.add("dump/d.html", "<!doctype html><title>Empty</title>")
    try folder.add("news.yaml", Pages.pipeline + "dropped: { path: out/dropped.jsonl }\n")
    let result = try await folder.run("run", "news.yaml")
    #expect(result.code == 0)
    #expect(result.error.contains("\ndropped        out/dropped.jsonl"))
    let line = try #require(folder.text("out/dropped.jsonl"))
    #expect(line.contains("\"code\":\"no_text\""))
    #expect(line.contains(Data("<!doctype html><title>Empty</title>".utf8).base64EncodedString()))
    try folder.add("clash.yaml", Pages.pipeline + "dropped: { path: out/articles.jsonl }\n")
    let clash = try await folder.run("check", "clash.yaml")
    #expect(
      clash.error
        == "clash.yaml:6:18: dropped.path: 'out/articles.jsonl' is written by sinks[0].json already (line 5)\n")
  }
}
