import CopydeskJournal
import CopydeskSQLite
import CopydeskTesting
import Foundation
import Testing

/// Journals that cannot be used.
@Suite struct JournalFileTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path(".copydesk/news.journal")
  }

  private func problem(_ path: String) -> String? {
    do {
      _ = try Journal(path: path)
      return nil
    } catch {
      return "\(error)"
    }
  }

  @Test func `Two runs do not share a journal`() throws {
    let first = try Journal(path: path)
    #expect(problem(path) == "the journal '\(path)' is in use: another run of this config is under way")
    withExtendedLifetime(first) {}
  }

  @Test func `The lock of a run that ended is free`() throws {
    _ = try Journal(path: path)
    #expect(problem(path) == nil)
  }

  @Test func `A damaged journal is an error with a way out`() throws {
    _ = try Journal(path: path)
    try folder.add(".copydesk/news.journal", "SQLite format 3\0" + String(repeating: "x", count: 8_000))
    #expect(
      problem(path)
        == "the journal '\(path)' is damaged (file is not a database); move it away, and the next run begins anew")
  }

  @Test func `A journal whose latest commits were taken away is an error with a way out`() throws {
    let journal = try Journal(path: path)
    // What a run that is killed leaves is what is there while it is open.
    for end in ["", "-wal", "-shm"] {
      try FileManager.default.copyItem(atPath: path + end, toPath: folder.path("killed.journal\(end)"))
    }
    withExtendedLifetime(journal) {}
    let killed = folder.path("killed.journal")
    try FileManager.default.removeItem(atPath: killed + "-wal")
    let expected =
      "the journal '\(killed)' lacks '\(killed)-wal', which had its latest commits; put that file back, or move the journal "
      + "and '\(killed)-shm' away, and the next run begins anew"
    #expect(problem(killed) == expected)
    #expect(problem(killed) == expected)
    for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: killed + end) }
    #expect(problem(killed) == nil)
  }

  @Test func `Another file, and another program's database, are left as they are`() throws {
    try folder.add("notes.db", "")
    let other = try SQLiteDatabase(path: folder.path("notes.db"), .writing)
    try other.execute("CREATE TABLE notes (text TEXT)")
    #expect(
      problem(folder.path("notes.db"))
        == "the journal '\(folder.path("notes.db"))' is another file, and no journal; name another one with 'journal'")
  }

  @Test func `A journal of a newer version is not touched`() throws {
    _ = try Journal(path: path)
    try SQLiteDatabase(path: path, .writing).execute("PRAGMA user_version = 9")
    #expect(
      problem(path)
        == "the journal '\(path)' is of a newer version (9, and this Copydesk writes 1); use the Copydesk that made it, or "
        + "move the journal away to begin anew")
  }

  @Test func `A folder that cannot be made is an error with a way out`() throws {
    try folder.add("file", "x")
    let path = folder.path("file/.copydesk/news.journal")
    #expect(
      problem(path)
        == "the journal '\(path)' cannot be made: \(folder.path("file/.copydesk")): cannot create the folder: Not a "
        + "directory; 'journal' names another file, and 'journal: off' none")
  }
}
