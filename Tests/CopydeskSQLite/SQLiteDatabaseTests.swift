import CopydeskTesting
import TestSupport
import Testing

@testable import CopydeskSQLite

/// Statements, values and errors of databases.
@Suite struct SQLiteDatabaseTests {
  @Test func `Values come back as they were bound, and never become SQL`() throws {
    let folder = try TemporaryFolder()
    let database = try SQLiteDatabase(path: folder.path("a.sqlite"), .writing)
    try database.execute("CREATE TABLE t (a, b, c, d, e)")
    let row: [SQLiteValue] = [
      .text("'); DROP TABLE t; -- \0나룻배"), .integer(.min), .real(0.5), .blob([0, 0xFF]), .null,
    ]
    try database.prepare("INSERT INTO t VALUES (?, ?, ?, ?, ?)").run(row)
    try database.prepare("INSERT INTO t VALUES (?, ?, ?, ?, ?)").run([.text(""), .blob([]), .null, .null, .null])
    let rows = try database.prepare("SELECT * FROM t ORDER BY rowid").rows()
    #expect(rows == [row, [.text(""), .blob([]), .null, .null, .null]])
  }

  @Test func `A database for reading cannot be changed`() throws {
    let folder = try TemporaryFolder()
    try SQLiteDatabase(path: folder.path("a.sqlite"), .writing).execute("CREATE TABLE t (a)")
    let database = try SQLiteDatabase(path: folder.path("a.sqlite"), .reading)
    #expect(try database.prepare("SELECT a FROM t").isReadOnly)
    let statement = try database.prepare("DELETE FROM t")
    #expect(!statement.isReadOnly)
    #expect(throws: SQLiteError(code: 8, message: "attempt to write a readonly database")) { try statement.step() }
    #expect(throws: SQLiteError.self) { try database.execute("ATTACH ':memory:' AS other") }
  }

  @Test func `A database is read in a folder that cannot be written`() throws {
    let folder = try TemporaryFolder()
    let path = folder.path("a 100%?#é.sqlite")
    try SQLiteDatabase(path: path, .writing).execute(
      "PRAGMA journal_mode = wal; CREATE TABLE t (a); INSERT INTO t VALUES (7)")
    let database = try SQLiteDatabase(path: path, .readingAlone)
    #expect(try database.prepare("SELECT a FROM t").rows() == [[.integer(7)]])
    #expect(folder.fileNames == ["a 100%?#é.sqlite"])
  }

  /// A file and its journal as they are in the middle of a transaction, which a kill would leave.
  private func halfDone(_ folder: TemporaryFolder) throws -> String {
    let database = try SQLiteDatabase(path: folder.path("a.sqlite"), .writing)
    try database.execute("CREATE TABLE t (a); INSERT INTO t VALUES (1)")
    // So that pages go to the file before the end of the transaction.
    try database.execute("PRAGMA cache_size = 1; BEGIN; UPDATE t SET a = 2")
    try database.execute(
      "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 99) INSERT INTO t SELECT zeroblob(4000) FROM n"
    )
    for ending in ["", "-journal"] {
      _ = try folder.add("b.sqlite\(ending)", #require(folder.bytes("a.sqlite\(ending)")))
    }
    try database.execute("ROLLBACK")
    return folder.path("b.sqlite")
  }

  @Test func `What a killed program left half done is taken back where that is asked for`() throws {
    let folder = try TemporaryFolder()
    let path = try halfDone(folder)
    let before = folder.bytes("b.sqlite")
    let error = #expect(throws: SQLiteError.self) {
      try SQLiteDatabase(path: path, .reading).prepare("SELECT a FROM t").rows()
    }
    #expect(
      error?.message
        == "a program that wrote to it was killed; open it with that program, or with sqlite3, to take back what it left half done"
    )
    #expect(folder.bytes("b.sqlite") == before)
    let database = try SQLiteDatabase(path: path, .recovering)
    #expect(try database.prepare("SELECT a FROM t").rows() == [[.integer(1)]])
    #expect(throws: SQLiteError.self) { try database.execute("DELETE FROM t") }
  }

  @Test(arguments: [
    ("", "there is no statement"), ("SELECT 1; SELECT 2", "more than one statement"),
    ("SELECT FROM", "near \"FROM\": syntax error"), ("SELECT * FROM t", "no such table: t"),
  ])
  func `What is not one statement is refused`(_ text: String, _ message: String) throws {
    let database = try SQLiteDatabase(path: ":memory:", .writing)
    let error = #expect(throws: SQLiteError.self) { try database.prepare(text) }
    #expect(error?.message == message)
  }

  @Test func `What is no database shows with its first statement`() throws {
    let folder = try TemporaryFolder()
    try folder.add("a.sqlite", String(repeating: "no database ", count: 100))
    let database = try SQLiteDatabase(path: folder.path("a.sqlite"), .reading)
    let error = #expect(throws: SQLiteError.self) { try database.prepare("SELECT 1 FROM sqlite_schema") }
    #expect(error?.isDamage == true && error?.message == "file is not a database")
  }
}
