import CopydeskJournal
import CopydeskSQLite
import CopydeskTesting
import Foundation
import Testing

/// Journals that do not say what was written to them.
@Suite struct JournalDamageTests {
  /// Why a run, and then a ledger, cannot use a journal; `nil` where it can.
  private func problems(_ path: String) -> [String?] {
    [{ _ = try Journal(path: path) }, { _ = try JournalReader(path: path) }].map { (open: () throws -> Void) in
      do {
        try open()
        return nil
      } catch {
        return "\(error)"
      }
    }
  }

  @Test(
    arguments: [
      ("DELETE FROM documents WHERE number = 3", "it has 4 documents of a run that has committed 5, or other verdicts"),
      (
        "UPDATE documents SET verdict = 'failed' WHERE number = 3",
        "it has 5 documents of a run that has committed 5, or other verdicts"
      ), ("DELETE FROM commits", "it has 5 documents of a run that has committed 0, or other verdicts"),
      ("DELETE FROM runs", "it has documents of a run that it does not know"),
      ("DELETE FROM inputs WHERE number = 2", "it lacks 1 inputs of a run"),
    ] as [(StaticString, String)])
  func `A journal that lacks rows of its run is damaged`(_ change: StaticString, _ reason: String) async throws {
    let run = NewsRun(folder: try NewsRun.pages(5))
    try await run.run()
    #expect(problems(run.journalPath) == [nil, nil])
    try SQLiteDatabase(path: run.journalPath, .writing).execute(change)
    let expected =
      "the journal '\(run.journalPath)' is damaged (\(reason)); move it away, and the next run begins anew"
    #expect(problems(run.journalPath) == [expected, expected])
  }

  @Test func `A page in another one's place is damage, or loses nothing`() async throws {
    let run = NewsRun(folder: try NewsRun.pages(60), between: 100)
    try await run.run()
    let whole = try #require(run.folder.bytes("out/.copydesk/news.journal"))
    let pages = whole.count / 4_096
    #expect(pages > 8)
    var damaged = 0
    for page in 1..<pages {
      var bytes = whole
      bytes.replaceSubrange(page * 4_096..<(page + 1) * 4_096, with: whole[(page - 1) * 4_096..<page * 4_096])
      try run.folder.add("copy.journal", bytes)
      do {
        var ids: Set<String> = []
        try JournalReader(path: run.folder.path("copy.journal")).forEach { ids.insert($0.id) }
        #expect(ids.count == 60, "page \(page)")
      } catch {
        damaged += 1
        #expect("\(error)".contains("is damaged ("), "page \(page)")
        #expect(throws: JournalError.self) { _ = try Journal(path: run.folder.path("copy.journal")) }
      }
    }
    #expect(damaged > 4)
  }
}
