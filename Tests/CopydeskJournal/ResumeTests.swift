import CopydeskCore
import CopydeskEngine
import CopydeskJournal
import CopydeskSQLite
import CopydeskTesting
import Foundation
import Testing

/// Runs that end early and are run again.
@Suite struct ResumeTests {
  /// What a run without a break writes.
  private func undisturbed(_ pages: Int, json: String = "out/articles.jsonl") async throws -> [String: [UInt8]] {
    let run = NewsRun(folder: try NewsRun.pages(pages), json: json)
    try await run.run()
    return run.outputs
  }

  @Test(arguments: ["out/articles.jsonl", "out/articles.jsonl.gz", "out/articles.jsonl.zst"])
  func `A run that was killed goes on from its last commit, and writes what one without a break does`(
    json: String
  ) async throws {
    var run = NewsRun(folder: try NewsRun.pages(21), json: json, dyingAfter: 2)
    let killed = try await run.run()
    #expect(killed.report?.outcome == .outputError)
    #expect(run.outputs.keys.filter { !$0.contains("copydesk-partial") } == [])
    let again = try await run.run()
    #expect(again.said == "goes on where the run of NOW ended: 8 documents are done")
    run.dyingAfter = nil
    let last = try await run.run()
    #expect(last.said == "goes on where the run of NOW ended: 16 documents are done")
    #expect(last.report?.totals.written == 21)
    #expect(try await run.outputs == undisturbed(21, json: json))
  }

  @Test(arguments: ["out/articles.jsonl", "out/articles.jsonl.gz"])
  func `A run that is interrupted while it completes its outputs goes on from its last commit`(
    json: String
  ) async throws {
    var run = NewsRun(folder: try NewsRun.pages(21), json: json, isInterruptedCompleting: true)
    let interrupted = try #require(try await run.run().report)
    #expect(interrupted.outcome == .interrupted && interrupted.problems == ["interrupted"])
    #expect(run.outputs.keys.filter { !$0.contains("copydesk-partial") } == [])
    run.isInterruptedCompleting = false
    #expect(try await run.run().said?.hasPrefix("goes on where the run of NOW ended") == true)
    #expect(try await run.outputs == undisturbed(21, json: json))
  }

  @Test func `A finished run that goes on whatever has changed adds new inputs, and passes over changed ones`()
    async throws
  {
    var run = NewsRun(folder: try NewsRun.pages(5))
    try await run.run()
    run.mode = .force
    run.parts["transforms[0].numbering"] = "2"
    let ended = "nothing to do: the run of NOW ended well, and"
    #expect(
      try await run.run().said.map(NewsRun.timeless)
        == "\(ended) its inputs have not changed, though transforms[0].numbering has changed; --resume never runs it again"
    )
    try run.folder.add("dump/05.html", "<p>New")
    #expect(
      try await run.run().said
        == "dump/05.html is new; it is added to what the run of NOW wrote, though transforms[0].numbering has changed")
    try run.folder.add("dump/02.html", "<p>Changed")
    #expect(
      try await run.run().said.map(NewsRun.timeless)
        == "\(ended) what was read before counts, though transforms[0].numbering has changed and dump/02.html has changed; "
        + "--resume never runs it again")
    #expect(run.folder.text("out/articles.jsonl")?.split(separator: "\n").count == 6)
  }

  @Test(arguments: ["out/articles.jsonl", "out/03.md"])
  func `A finished run is run anew where an output is gone`(_ output: String) async throws {
    let run = NewsRun(folder: try NewsRun.pages(5))
    try await run.run()
    #expect(try await run.run().said?.hasPrefix("nothing to do") == true)
    try FileManager.default.removeItem(atPath: run.folder.path(output))
    #expect(try await run.run().said == "runs anew: '\(run.folder.path(output))' is not there any more")
    #expect(try await run.outputs == undisturbed(5))
  }

  @Test func `A finished run is run anew where another program has written its file`() async throws {
    let run = NewsRun(folder: try NewsRun.pages(5))
    try await run.run()
    try run.folder.add("out/articles.jsonl", "of another run\n")
    let path = run.folder.path("out/articles.jsonl")
    #expect(try await run.run().said == "runs anew: '\(path)' is not as the run of NOW left it")
    #expect(try await run.outputs == undisturbed(5))
    #expect(try await run.run().said?.hasPrefix("nothing to do") == true)
  }

  @Test(arguments: ["text", "folder", "link"])
  func `A finished run is run anew where the file of a document is not as it was`(_ change: String) async throws {
    let run = NewsRun(folder: try NewsRun.pages(5))
    try await run.run()
    #expect(try await run.run().said?.hasPrefix("nothing to do") == true)
    let path = run.folder.path("out/03.md")
    // Times of files may be coarser than the clock.
    try await Task.sleep(for: .milliseconds(30))
    if change != "text" { try FileManager.default.removeItem(atPath: path) }
    switch change {
    case "text": try run.folder.add("out/03.md", "of another run\n")
    case "folder": try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    default:
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: run.folder.path("dump/03.html"))
    }
    #expect(try await run.run().said == "runs anew: '\(path)' is not as the run of NOW left it")
    if change == "folder" { return }
    #expect(try await run.outputs == undisturbed(5))
  }

  @Test func `A ledger says whether a run goes on or has ended early`() async throws {
    let run = NewsRun(folder: try NewsRun.pages(21), dyingAfter: 2)
    try await run.run()
    #expect(
      NewsRun.timeless(try JournalReader(path: run.journalPath).heading)
        == "the run of NOW, which ended early; run it again to go on")
    let journal = try Journal(path: run.journalPath)
    let heading = try JournalReader(path: run.journalPath).heading
    withExtendedLifetime(journal) {}
    #expect(NewsRun.timeless(heading) == "the run of NOW, running")
  }

  @Test func `An empty input that is touched is the same`() async throws {
    let run = NewsRun(folder: try NewsRun.pages(3))
    try run.folder.add("dump/01.html", "")
    try await run.run()
    try run.folder.add("dump/01.html", "")
    #expect(try await run.run().said?.hasPrefix("nothing to do") == true)
  }

  @Test func `A document is not worked on again that was committed`() async throws {
    var run = NewsRun(folder: try NewsRun.pages(21), dyingAfter: 2)
    try await run.run()
    run.dyingAfter = nil
    run.onDocument = { document in
      if document.id < "dump/08.html" { throw DocumentError("again", "it was done already") }
    }
    #expect(try await run.run().report?.totals.failed == 0)
  }

  @Test func `A run that goes on on another day has the day of its beginning`() async throws {
    var run = NewsRun(folder: try NewsRun.pages(9), markdown: "out/{run_date}/{name}.md", dyingAfter: 1)
    try await run.run()
    try SQLiteDatabase(path: run.journalPath, .writing).execute("UPDATE runs SET started = '2021-12-31T23:59:59Z'")
    run.dyingAfter = nil
    try await run.run()
    let folders = Set(run.outputs.keys.filter { $0.hasSuffix(".md") }.map { $0.split(separator: "/")[1] })
    #expect(folders.count == 2 && folders.contains("2021-12-31"), "the first four have the day of the first session")
  }

  @Test func `A run with a limit reads no more than that in all its sessions`() async throws {
    var run = NewsRun(folder: try NewsRun.pages(21), limit: 10, dyingAfter: 1)
    try await run.run()
    run.dyingAfter = nil
    let report = try #require(try await run.run().report)
    #expect(report.totals.line == "read 10 = written 10 + dropped 0 + failed 0")
    #expect(run.folder.text("out/articles.jsonl")?.split(separator: "\n").count == 10)
    #expect(try await run.run().report == nil)
  }

  @Test func `Failures of all sessions are in the report and in the errors file`() async throws {
    var run = NewsRun(folder: try NewsRun.pages(21), dyingAfter: 2)
    run.onDocument = { document in
      if document.id.hasSuffix("5.html") { throw DocumentError("odd", "it ends in 5") }
    }
    try await run.run()
    run.dyingAfter = nil
    let report = try #require(try await run.run().report)
    #expect(report.failures.map(\.id) == ["dump/05.html", "dump/15.html"])
    #expect(report.totals.failed == 2)
    #expect(report.exitCode == .documentsFailed)
    #expect(run.folder.text("out/errors.jsonl")?.split(separator: "\n").count == 2)
  }

  @Test func `Outputs that were taking their places when the run was killed are finished first`() async throws {
    var run = NewsRun(folder: try NewsRun.pages(9), diesPublishing: true)
    #expect(try await run.run().report?.outcome == .outputError)
    #expect(run.outputs.keys.filter { !$0.contains("copydesk-partial") } == [])
    run.diesPublishing = false
    let again = try await run.run()
    #expect(again.said == "the run of NOW was killed while its outputs took their places; they take them now")
    #expect(again.report?.outcome == .completed)
    #expect(again.report?.totals.written == 9)
    #expect(try await run.outputs == undisturbed(9))
    #expect(try await run.run().report == nil)
  }

  @Test func `A state ends only when every output has its place`() async throws {
    let diary = StateDiary()
    var run = NewsRun(folder: try NewsRun.pages(6), failsPublishing: true, state: diary)
    let failed = try #require(try await run.run().report)
    #expect(failed.outcome == .outputError)
    #expect(
      failed.problems == [
        "sinks[2].completion: no space is left", "already published: sinks[0].json, sinks[1].markdown",
      ])
    #expect(diary.lines == ["open 0", "checkpoint 4", "checkpoint 6"])
    _ = try await run.run()
    #expect(diary.lines == ["open 6"])
    run.failsPublishing = false
    #expect(try await run.run().report?.outcome == .completed)
    #expect(diary.lines == ["open 6", "final 6"])
    #expect(try await run.outputs == undisturbed(6))
  }

  @Test func `A finished run has nothing to do`() async throws {
    let run = NewsRun(folder: try NewsRun.pages(5))
    try await run.run()
    let before = run.outputs
    let again = try await run.run()
    #expect(again.report == nil)
    #expect(
      again.said.map(NewsRun.timeless)
        == "nothing to do: the run of NOW ended well, and neither its inputs nor its config have changed; --resume never runs it again"
    )
    #expect(run.outputs == before)
  }

  @Test func `A file server with a clock of its own is no change`() async throws {
    var run = NewsRun(folder: try NewsRun.pages(3))
    let path = run.folder.path("out/01.md")
    run.onPublish = {
      let later = Date().addingTimeInterval(3_600)
      try FileManager.default.setAttributes([.modificationDate: later], ofItemAtPath: path)
    }
    try await run.run()
    #expect(try await run.run().report == nil)
    try FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: path)
    let again = try await run.run()
    #expect(again.said.map(NewsRun.timeless) == "runs anew: '\(path)' is not as the run of NOW left it")
  }

  @Test func `A file of failed documents that is gone, or changed, is an output that is`() async throws {
    var run = NewsRun(folder: try NewsRun.pages(3))
    run.onDocument = { document in if document.id.hasSuffix("1.html") { throw DocumentError("odd", "it ends in 1") } }
    try await run.run()
    #expect(try await run.run().report == nil)
    let path = run.folder.path("out/errors.jsonl")
    try FileManager.default.removeItem(atPath: path)
    #expect(try await run.run().said == "runs anew: '\(path)' is not there any more")
    #expect(run.folder.exists("out/errors.jsonl"))
    try run.folder.add("out/errors.jsonl", "a note\n")
    #expect(try await run.run().said == "runs anew: '\(path)' is not as the run of NOW left it")
  }

  @Test func `What has changed since a finished run is said, and it is run anew`() async throws {
    var run = NewsRun(folder: try NewsRun.pages(5))
    try await run.run()
    try run.folder.add("dump/02.html", "<p>Other")
    #expect(try await run.run().said == "runs anew: dump/02.html has changed")
    try run.folder.add("dump/00.html", "<p>Other")
    try run.folder.add("dump/03.html", "<p>Other")
    #expect(try await run.run().said == "runs anew: dump/00.html and dump/03.html have changed")
    for number in 0..<5 { try run.folder.add("dump/0\(number).html", "<p>Once more") }
    #expect(
      try await run.run().said == "runs anew: dump/00.html, dump/01.html, dump/02.html and others have changed")
    try FileManager.default.removeItem(atPath: run.folder.path("dump/03.html"))
    #expect(try await run.run().said == "runs anew: dump/03.html is gone")
    try run.folder.add("dump/015.html", "<p>Between")
    #expect(try await run.run().said == "runs anew: dump/015.html is new, and comes before others")
    run.parts["transforms[0].numbering"] = "2"
    #expect(try await run.run().said == "runs anew: transforms[0].numbering has changed")
    run.parts["limits"] = "3"
    run.limit = 2
    #expect(try await run.run().said == "runs anew: limits and --limit have changed")
    try FileManager.default.removeItem(atPath: run.folder.path("out/articles.jsonl"))
    #expect(try await run.run().said == "runs anew: '\(run.folder.path("out/articles.jsonl"))' is not there any more")
    run.mode = .never
    let anew = try await run.run()
    #expect(anew.said == nil)
    #expect(anew.report?.totals.written == 2)
  }

  @Test func `New inputs are added to what a finished run has written, and no other is read again`() async throws {
    var run = NewsRun(folder: try NewsRun.pages(5))
    try await run.run()
    try run.folder.add("dump/sub/00.html", "<p>More")
    try run.folder.add("dump/90.html", "<p>More")
    run.onDocument = { document in
      if !["dump/90.html", "dump/sub/00.html"].contains(document.id) { throw DocumentError("again", "it was done") }
    }
    run.dyingAfter = 0
    run.between = 1
    let killed = try await run.run()
    #expect(killed.said == "2 inputs are new, dump/90.html first; they are added to what the run of NOW wrote")
    run.dyingAfter = 1
    #expect(try await run.run().said == killed.said)
    run.dyingAfter = nil
    let more = try await run.run()
    #expect(more.said == "goes on where the run of NOW ended: 6 documents are done")
    #expect(more.report?.totals.line == "read 7 = written 7 + dropped 0 + failed 0")
    let lines = run.folder.text("out/articles.jsonl")?.split(separator: "\n").map(String.init)
    let names = ["00", "01", "02", "03", "04", "90", "sub/00"]
    #expect(lines == names.map { "{\"id\":\"dump/\($0).html\"}" })
    #expect(run.folder.text("out/00.md")?.contains("dump/00.html") == true)
    #expect(run.folder.text("out/00-2.md")?.contains("dump/sub/00.html") == true)
    #expect(try await run.run().report == nil)
  }

  @Test func `A file that was written again with the same bytes has not changed`() async throws {
    let run = NewsRun(folder: try NewsRun.pages(5))
    try await run.run()
    for number in [1, 3] {
      let later = Date().addingTimeInterval(60)
      try FileManager.default.setAttributes(
        [.modificationDate: later], ofItemAtPath: run.folder.path("dump/0\(number).html"))
    }
    #expect(try await run.run().report == nil)
  }

  @Test func `An unfinished run begins anew where what was done has changed, and goes on where something later has`()
    async throws
  {
    var run = NewsRun(folder: try NewsRun.pages(21), dyingAfter: 2)
    try await run.run()
    run.dyingAfter = 1
    try run.folder.add("dump/15.html", "<p>Later")
    #expect(try await run.run().said == "goes on where the run of NOW ended: 8 documents are done")
    try run.folder.add("dump/05.html", "<p>Earlier")
    #expect(
      try await run.run().said
        == "begins anew, and not where the run of NOW ended: dump/05.html has changed")
    run.parts["transforms[0].numbering"] = "2"
    #expect(
      try await run.run().said
        == "begins anew, and not where the run of NOW ended: transforms[0].numbering has changed")
    run.parts["transforms[0].numbering"] = "3"
    run.mode = .force
    #expect(
      try await run.run().said
        == "goes on where the run of NOW ended: 4 documents are done and stay as they are, though transforms[0].numbering has changed"
    )
    run.mode = .auto
    run.dyingAfter = nil
    try await run.run()
    let articles = run.folder.text("out/articles.jsonl")?.split(separator: "\n") ?? []
    #expect(articles.count == 21)
  }

  @Test func `An output that was taken away is an error with a way out`() async throws {
    var run = NewsRun(folder: try NewsRun.pages(21), dyingAfter: 2)
    try await run.run()
    try FileManager.default.removeItem(atPath: run.folder.path("out/.articles.jsonl.copydesk-partial"))
    run.dyingAfter = nil
    let report = try #require(try await run.run().report)
    #expect(report.outcome == .outputError)
    #expect(
      report.problems == [
        "sinks[0].json: \(run.folder.path("out/.articles.jsonl.copydesk-partial")): has fewer bytes than the run has "
          + "written, so it cannot go on; run it anew (--resume never)"
      ])
    run.mode = .never
    #expect(try await run.run().report?.totals.written == 21)
  }
}
