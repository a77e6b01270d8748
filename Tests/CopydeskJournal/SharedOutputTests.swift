import CopydeskCore
import CopydeskEngine
import CopydeskJournal
import CopydeskTesting
import Foundation
import Testing

/// Two configs with one output, which ends as one of them has it, and never as a mixture.
@Suite struct SharedOutputTests {
  /// Two runs that differ in what their pages say, by as many bytes.
  private func runs() throws -> (NewsRun, NewsRun) {
    var first = NewsRun(folder: try NewsRun.pages(21), dyingAfter: 2)
    first.text = " of the first"
    var other = first
    (other.name, other.text) = ("other", " of the other")
    return (first, other)
  }

  private func pages(_ run: NewsRun) -> Set<String> {
    Set(run.outputs.filter { $0.key.hasSuffix(".md") }.map { String(decoding: $0.value, as: UTF8.self) })
  }

  @Test func `A run does not begin where an unfinished one of another config could not go on then`() async throws {
    var (first, other) = try runs()
    try await first.run()
    let error = await #expect(throws: JournalError.self) { try await other.run() }
    #expect(
      error?.description
        == "the journal '\(first.journalPath)' is of an unfinished run that writes '\(first.folder.path("out"))' too, and could "
        + "not go on if this one began; run the config of that one again, or begin all the same (--resume never)")
    first.dyingAfter = nil
    #expect(try await first.run().said?.hasPrefix("goes on") == true)
    #expect(pages(first).count == 21 && pages(first).allSatisfy { $0.contains("of the first") })
    other.dyingAfter = nil
    #expect(try await other.run().report?.totals.written == 21)
    #expect(pages(other).count == 21 && pages(other).allSatisfy { $0.contains("of the other") })
  }

  @Test func `A run whose files another one has begun anew says so, and leaves them alone`() async throws {
    var (first, other) = try runs()
    try await first.run()
    other.mode = .never
    other.dyingAfter = 3
    try await other.run()
    first.dyingAfter = nil
    let report = try #require(try await first.run().report)
    #expect(report.outcome == .outputError)
    #expect(
      report.problems == [
        "sinks[0].json: \(first.folder.path("out/.articles.jsonl.copydesk-partial")): holds other bytes than the run has "
          + "written, such as those of another run with this output, so it cannot go on; run it anew (--resume never)"
      ])
    (other.mode, other.dyingAfter) = (.auto, nil)
    #expect(try await other.run().said?.hasPrefix("goes on") == true)
    #expect(pages(other).count == 21 && pages(other).allSatisfy { $0.contains("of the other") })
    #expect(first.folder.text("out/articles.jsonl")?.contains("of the first") == false)
    first.mode = .never
    #expect(try await first.run().report?.totals.written == 21)
  }

  /// The other sinks' files are the run's own.
  @Test func `A file of failed documents of another run is not gone on with`() async throws {
    var run = NewsRun(folder: try NewsRun.pages(21), dyingAfter: 2)
    run.onDocument = { document in if document.id.hasSuffix("3.html") { throw DocumentError("odd", "it ends in 3") } }
    try await run.run()
    let path = "out/.errors.jsonl.copydesk-partial"
    let text = try #require(run.folder.text(path))
    try run.folder.add(path, text.replacing("odd", with: "off"))
    run.dyingAfter = nil
    let report = try #require(try await run.run().report)
    #expect(report.outcome == .outputError)
    #expect(report.problems.first?.hasPrefix("errors: \(run.folder.path(path)): holds other bytes") == true)
  }

  @Test func `Completed outputs that another run has removed are missed`() async throws {
    var (first, other) = try runs()
    (first.dyingAfter, first.diesPublishing) = (nil, true)
    try await first.run()
    (other.mode, other.dyingAfter) = (.never, 1)
    try await other.run()
    first.diesPublishing = false
    let report = try #require(try await first.run().report)
    #expect(report.outcome == .outputError)
    #expect(report.problems.first?.contains("cannot take its place: what the run had completed is gone") == true)
    #expect(!first.folder.exists("out/articles.jsonl"))
  }

  @Test func `Files of single documents that are gone after publication was finished are missed`() async throws {
    var run = NewsRun(folder: try NewsRun.pages(5), diesPublishing: true)
    try await run.run()
    try FileManager.default.removeItem(atPath: run.folder.path("out/.copydesk-partial.md"))
    run.diesPublishing = false
    let report = try #require(try await run.run().report)
    #expect(report.outcome == .outputError)
    #expect(
      report.problems == [
        "sinks[1].markdown: \(run.folder.path("out/.copydesk-partial.md")): is gone, and with it what the run had completed; "
          + "another run with this output may have replaced it; run it anew (--resume never)",
        "already published: sinks[0].json",
      ])
    #expect(try await run.run().report?.outcome == .outputError)
    run.mode = .never
    #expect(try await run.run().report?.totals.written == 5)
  }

  /// The files of the first run have their places, and nobody has noted that.
  @Test func `Files that another run has replaced before publication was finished are missed`() async throws {
    var (first, other) = try runs()
    (first.dyingAfter, first.writesJSON, first.failsPublishing) = (nil, false, true)
    #expect(try await first.run().report?.outcome == .outputError)
    (other.dyingAfter, other.writesJSON, other.mode) = (nil, false, .never)
    #expect(try await other.run().report?.totals.written == 21)
    first.failsPublishing = false
    for _ in 1...2 {
      let report = try #require(try await first.run().report)
      #expect(report.outcome == .outputError)
      #expect(
        report.problems == [
          "sinks[1].markdown: \(first.folder.path("out/.copydesk-partial.md")): is gone, and with it what the run had "
            + "completed; another run with this output may have replaced it; run it anew (--resume never)"
        ])
      #expect(!report.conclusion.contains("The same command"), "\(report.conclusion)")
    }
    #expect(pages(first).count == 21 && pages(first).allSatisfy { $0.contains("of the other") })
    first.mode = .never
    #expect(try await first.run().report?.totals.written == 21)
    #expect(pages(first).allSatisfy { $0.contains("of the first") })
  }

  @Test(arguments: [false, true])
  func `Nothing is left beside files that have their places, whenever the run was killed`(
    isFinished: Bool
  ) async throws {
    var run = NewsRun(folder: try NewsRun.pages(5), writesJSON: false)
    (run.diesFinished, run.failsPublishing) = (isFinished, !isFinished)
    try await run.run()
    #expect(run.folder.exists("out/.copydesk-partial.md"))
    (run.diesFinished, run.failsPublishing) = (false, false)
    let again = try await run.run()
    #expect(again.said?.contains(isFinished ? "nothing to do" : "they take them now") == true)
    #expect(!run.folder.exists("out/.copydesk-partial.md"))
    #expect(pages(run).count == 5)
  }
}
