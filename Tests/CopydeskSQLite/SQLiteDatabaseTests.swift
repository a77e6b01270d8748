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
