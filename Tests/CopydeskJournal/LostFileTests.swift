import CopydeskCore
import CopydeskEngine
import CopydeskJournal
import CopydeskSQLite
import CopydeskTesting
import Foundation
import Testing

/// Files that change or are taken away while a run goes, or between a run and the next one.
@Suite struct LostFileTests {
  private static let partial = "out/.articles.jsonl.copydesk-partial"

  private func undisturbed(_ pages: Int) async throws -> [String: [UInt8]] {
    let run = NewsRun(folder: try NewsRun.pages(pages))
    try await run.run()
    return run.outputs
  }

  /// A run over the rows of a database in WAL mode, which stays open.
  private func databaseRun(_ rows: Int) throws -> (NewsRun, SQLiteDatabase) {
    let folder = try TemporaryFolder()
    let writer = try SQLiteDatabase(path: folder.path("pages.db"), .writing)
    _ = try writer.prepare("PRAGMA journal_mode = wal").rows()
    try writer.execute("CREATE TABLE pages (id INTEGER PRIMARY KEY, html)")
    let insert = try writer.prepare("INSERT INTO pages VALUES (?, ?)")
    for number in 1...rows { try insert.run([.integer(number), .text("<p>Page \(number)")]) }
    _ = try writer.prepare("PRAGMA wal_checkpoint(truncate)").rows()
    return (NewsRun(folder: folder, database: "pages.db"), writer)
  }

  @Test func `A database whose log has changed is not the one that an interrupted run has read`() async throws {
    var (run, writer) = try databaseRun(21)
    run.dyingAfter = 2
    try await run.run()
    try writer.execute("DELETE FROM pages WHERE id < 4")
    run.dyingAfter = nil
    let again = try await run.run()
    #expect(again.said == "begins anew, and not where the run of NOW ended: pages.db-wal has changed")
    #expect(again.report?.totals.written == 18)
  }

  @Test func `A database whose log has changed is no new input of a finished run`() async throws {
    let (run, writer) = try databaseRun(5)
    try await run.run()
    #expect(try await run.run().said?.hasPrefix("nothing to do") == true)
    try writer.execute("DELETE FROM pages WHERE id < 4")
    let again = try await run.run()
    #expect(again.said == "runs anew: pages.db-wal has changed")
    #expect(again.report?.totals.written == 2)
    #expect(try await run.run().said?.hasPrefix("nothing to do") == true)
  }

  @Test func `A run whose journal is taken away publishes nothing`() async throws {
    var run = NewsRun(folder: try NewsRun.pages(5), between: 1_000)
    let journal = run.folder.path("out/.copydesk")
    run.onDocument = { if $0.id.hasSuffix("02.html") { try? FileManager.default.removeItem(atPath: journal) } }
    let report = try #require(try await run.run().report)
    #expect(report.exitCode == .inputOutput)
    #expect(
      report.problems == [
        "journal: the journal '\(run.journalPath)' was removed or replaced while the run wrote to it; run the config again"
      ])
    #expect(!report.conclusion.contains("The same command"))
    #expect(run.outputs.keys.filter { !$0.contains("copydesk-partial") } == [])
    run.onDocument = { _ in }
    try await run.run()
    #expect(try await run.outputs == undisturbed(5))
  }

  @Test func `A run whose unfinished output is taken away ends, and is run anew on request`() async throws {
    var run = NewsRun(folder: try NewsRun.pages(21), dyingAfter: 2)
    try await run.run()
    run.dyingAfter = nil
    let partial = run.folder.path(Self.partial)
    run.onDocument = { if $0.id.hasSuffix("18.html") { try? FileManager.default.removeItem(atPath: partial) } }
    let report = try #require(try await run.run().report)
    #expect(report.exitCode == .inputOutput)
    #expect(
      report.problems == [
        "sinks[0].json: \(partial): was removed or replaced while the run wrote to it, so that its output is lost; run it "
          + "anew (--resume never)"
      ])
    #expect(!report.conclusion.contains("The same command"))
    run.onDocument = { _ in }
    #expect(try await run.run().report?.outcome == .outputError)
    run.mode = .never
    try await run.run()
    #expect(try await run.outputs == undisturbed(21))
  }

  @Test func `Another file is never taken for what a killed run had completed`() async throws {
    var run = NewsRun(folder: try NewsRun.pages(5), diesPublishing: true)
    try await run.run()
    run.diesPublishing = false
    try FileManager.default.removeItem(atPath: run.folder.path(Self.partial))
    try run.folder.add("out/articles.jsonl", "{}\n")
    for _ in 1...2 {
      let report = try #require(try await run.run().report)
      #expect(report.exitCode == .inputOutput)
      #expect(
        report.problems == [
          "sinks[0].json: \(run.folder.path("out/articles.jsonl")): cannot take its place: what the run had completed is gone, "
            + "or another run with this output has replaced it; run it anew (--resume never)"
        ])
      #expect(!report.conclusion.contains("The same command"))
    }
    run.mode = .never
    try await run.run()
    #expect(try await run.outputs == undisturbed(5))
  }

  @Test func `Files that were taken away before they had their places are lost`() async throws {
    var run = NewsRun(folder: try NewsRun.pages(21), writesJSON: false, dyingAfter: 2)
    try await run.run()
    try FileManager.default.removeItem(atPath: run.folder.path("out/.copydesk-partial.md"))
    run.dyingAfter = nil
    let report = try #require(try await run.run().report)
    #expect(report.outcome == .outputError)
    #expect(
      report.problems == [
        "sinks[1].markdown: \(run.folder.path("out/.copydesk-partial.md")): has fewer files than the run has written, so it cannot "
          + "go on; run it anew (--resume never)"
      ])
    #expect(!report.conclusion.contains("begins it anew") && !report.conclusion.contains("goes on"))
  }
}
