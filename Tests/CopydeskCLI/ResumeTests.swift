import CopydeskTesting
import Foundation
import Testing

/// Running the same command again.
@Suite struct ResumeTests {
  @Test func `A run that ended well is not run again`() async throws {
    let folder = try Pages.folder()
    #expect(try await folder.run("run", "news.yaml", "--quiet").code == 0)
    let before = folder.bytes("out/articles.jsonl")
    let again = try await folder.run("run", "news.yaml")
    #expect(again.code == 0)
    #expect(again.error.hasPrefix("news.yaml: nothing to do: the run of 2"))
    #expect(
      again.error.hasSuffix(
        "Z ended well, and neither its inputs nor its config have changed; --resume never runs it again\n"))
    #expect(folder.bytes("out/articles.jsonl") == before)
    let anew = try await folder.run("run", "news.yaml", "--resume", "never")
    #expect(anew.error.contains("read 2 = written 2 + dropped 0 + failed 0"))
  }

  @Test func `A run whose numbered files are not all there, or not as they were, is run anew`() async throws {
    let folder = try Pages.folder()
    let pipeline = Pages.pipeline.replacing(
      "out/articles.jsonl", with: "\"out/part-{n}.jsonl\", rotate: { articles: 1 }")
    try folder.add("news.yaml", pipeline)
    #expect(try await folder.run("run", "news.yaml", "--quiet").code == 0)
    let second = try #require(folder.text("out/part-00002.jsonl"))
    #expect(try await folder.run("run", "news.yaml").error.contains(": nothing to do: "))
    try FileManager.default.removeItem(atPath: folder.path("out/part-00002.jsonl"))
    let missing = try await folder.run("run", "news.yaml")
    #expect(
      missing.error.hasPrefix("news.yaml: runs anew: '\(folder.path("out/part-00002.jsonl"))' is not there any more\n"))
    #expect(folder.text("out/part-00002.jsonl") == second)
    try folder.add("out/part-00001.jsonl", "{}\n")
    let changed = try await folder.run("run", "news.yaml")
    #expect(changed.error.contains("part-00001.jsonl' is not as the run of 2"))
    // Files that others may have taken away since are not written a second time.
    try folder.add("news.yaml", pipeline.replacing("rotate:", with: "exists: append, rotate:"))
    let added = try await folder.run("run", "news.yaml", "--quiet", "--resume", "never")
    #expect(added.code == 0, "\(added.error)")
    #expect(folder.exists("out/part-00004.jsonl"))
    try FileManager.default.removeItem(atPath: folder.path("out/part-00003.jsonl"))
    #expect(try await folder.run("run", "news.yaml").error.contains(": nothing to do: "))
  }

  @Test func `Outputs below a folder with a line feed in its name are found again`() async throws {
    let folder = try Pages.folder()
    try folder.add("news.yaml", Pages.pipeline + "  - markdown: { path: \"out/a\\nb/{slug}.md\" }\n")
    #expect(try await folder.run("run", "news.yaml", "--quiet").code == 0)
    let again = try await folder.run("run", "news.yaml")
    #expect(again.error.contains(": nothing to do: "), "\(again.error)")
    let ledger = try await folder.run("ledger", "export", "news.yaml")
    #expect(ledger.output.contains("a\\nb/ferries-sail-again.md\"]"), "\(ledger.output)")
  }

  @Test func `Names that are not UTF-8 are errors that say so`() async throws {
    let folder = try Pages.folder()
    let copydesk = try Command.executable().path
    func shell(_ script: String) async throws -> Command.Result {
      try await Command(["-c", script, copydesk], at: "/bin/bash", in: folder).run()
    }
    let inside = try await shell(
      "mkdir $'b\\xff' && cp -r dump news.yaml $'b\\xff' && cd $'b\\xff' && \"$0\" check news.yaml")
    #expect(inside.code == 78)
    #expect(
      inside.output + inside.error
        == "news.yaml: the working folder's name is not UTF-8, as paths have to be; rename it, or give the config's "
        + "absolute path\n")
    let outside = try await shell("\"$0\" run $'b\\xff/news.yaml'")
    #expect(outside.code == 78)
    #expect(outside.error.hasSuffix("or its name or that of a folder is not UTF-8, as paths have to be; rename it\n"))
  }

  @Test func `Documents that had failed keep the exit code`() async throws {
    let folder = try Pages.folder()
    try folder.add("dump/empty.html", "")
    #expect(try await folder.run("run", "news.yaml", "--quiet").code == 65)
    let again = try await folder.run("run", "news.yaml", "--quiet")
    #expect(again.code == 65)
    #expect(again.error == "")
  }

  @Test func `What has changed is said`() async throws {
    let folder = try Pages.folder()
    _ = try await folder.run("run", "news.yaml", "--quiet")
    try folder.add("dump/z.html", Pages.html("Bridge opens again"))
    let more = try await folder.run("run", "news.yaml")
    #expect(more.error.contains("read 3 = written 3"))
    try folder.add("news.yaml", Pages.pipeline.replacing("repeats]", with: "repeats, limit: 1]"))
    let changed = try await folder.run("run", "news.yaml")
    #expect(changed.error.hasPrefix("news.yaml: runs anew: transforms[3].limit is new\n"))
  }

  @Test func `A program that has changed, or a file that it depends on, is run again`() async throws {
    let folder = try Pages.folder()
    try folder.add("tools/pass.sh", "cat\n")
    try folder.add("tools/words.txt", "ferry\n")
    let stage = "exec: { command: [sh, pass.sh], directory: tools, depends_on: [tools/words.txt] }"
    try folder.add("news.yaml", Pages.pipeline.replacing("repeats]", with: "repeats, \(stage)]"))
    #expect(try await folder.run("run", "news.yaml", "--quiet").code == 0)
    #expect(try await folder.run("run", "news.yaml").error.contains(": nothing to do: "))
    try folder.add("tools/pass.sh", "cat # again\n")
    let program = try await folder.run("run", "news.yaml")
    #expect(program.error.hasPrefix("news.yaml: runs anew: transforms[3].exec: pass.sh has changed\n"))
    try folder.add("tools/words.txt", "ferry, bridge\n")
    let list = try await folder.run("run", "news.yaml")
    #expect(list.error.hasPrefix("news.yaml: runs anew: transforms[3].exec: words.txt has changed\n"))
    let model = String(repeating: "weight\n", count: 2_000_000)
    try folder.add("tools/words.txt", model)
    #expect(try await folder.run("run", "news.yaml", "--quiet").code == 0)
    let path = folder.path("tools/words.txt")
    try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: path)
    #expect(try await folder.run("run", "news.yaml").error.contains(": nothing to do: "))
    try folder.add("tools/words.txt", String(model.dropLast(2)) + "s\n")
    #expect(try await folder.run("run", "news.yaml").error.contains("words.txt has changed\n"))
  }

  @Test func `The journal can be elsewhere, or off`() async throws {
    let folder = try Pages.folder()
    _ = try await folder.run("run", "news.yaml", "--quiet")
    #expect(folder.exists("out/.copydesk/news.journal"))
    try folder.add("news.yaml", Pages.pipeline + "journal: log/runs.journal\n")
    _ = try await folder.run("run", "news.yaml", "--quiet")
    #expect(folder.exists("log/runs.journal"))
    try folder.add("off.yaml", Pages.pipeline.replacing("out/", with: "plain/") + "journal: off\n")
    for _ in 1...2 {
      let run = try await folder.run("run", "off.yaml")
      #expect(run.error.contains("read 2 = written 2 + dropped 0 + failed 0"))
    }
    #expect(folder.fileNames.filter { $0.hasPrefix("plain/") } == ["plain/articles.jsonl"])
    let ledger = try await folder.run("ledger", "show", "off.yaml")
    #expect(ledger.code == 78)
    #expect(ledger.error == "off.yaml: it has no journal: 'journal' is off, or all goes to standard output\n")
  }

  @Test func `Check says what each sink promises`() async throws {
    let folder = try Pages.folder()
    let check = try await folder.run("check", "news.yaml")
    #expect(check.output.hasSuffix("\nnews.yaml: sinks[0].json: each document exactly once\n"))
    try folder.add("two.yaml", Pages.pipeline + "  - markdown: { path: '-' }\n")
    let two = try await folder.run("check", "two.yaml")
    #expect(
      two.output.hasSuffix(
        """

        two.yaml: sinks[0].json: each document exactly once
        two.yaml: sinks[1].markdown: each document at least once
        two.yaml: an interrupted run begins anew: sinks[1].markdown writes to standard output, where nothing can be taken back

        """))
  }

  @Test func `Too many failures end a run early, which goes on when they are fewer`() async throws {
    let folder = try Pages.folder()
    for number in 100...399 {
      try folder.add("dump/p\(number).html", number % 10 == 0 ? "" : Pages.html("Story \(number)"))
    }
    try folder.add("news.yaml", Pages.pipeline + "error_budget: 5%\n")
    let stopped = try await folder.run("run", "news.yaml", "--quiet", "--commit-every", "20")
    #expect(stopped.code == 65)
    #expect(stopped.error.contains("documents failed, more than the error_budget of 5 %\n"))
    #expect(stopped.error.contains("The same command goes on where this run ended."))
    #expect(!folder.exists("out/articles.jsonl"))
    try folder.add("news.yaml", Pages.pipeline + "error_budget: 50%\n")
    let ended = try await folder.run("run", "news.yaml")
    #expect(ended.error.hasPrefix("news.yaml: goes on where the run of 2"))
    #expect(ended.error.contains("read 302 = written 272 + dropped 0 + failed 30"))
    #expect(folder.text("out/articles.jsonl")?.split(separator: "\n").count == 272)
  }
}
