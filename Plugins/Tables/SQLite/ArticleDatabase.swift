import CopydeskCore
import CopydeskSQLite

/// A database that articles are written to, in one transaction from each commit to the next. Not for use by several tasks at once.
final class ArticleDatabase {
  private let database: SQLiteDatabase
  private let path: String
  private let existing: ExistingOutput
  private let find: SQLiteStatement
  private let delete: SQLiteStatement
  private let add: SQLiteStatement
  private let parts: [ArticleRows.Table: SQLiteStatement]
  /// How many articles were written.
  private(set) var count = 0

  /// Opens the file, makes its tables, and begins a transaction.
  ///
  /// - Throws: `OutputError`
  init(path: String, existing: ExistingOutput) throws {
    self.path = path
    self.existing = existing
    do throws(SQLiteError) {
      database = try SQLiteDatabase(path: path, .writing)
      if let problem = try ArticleDatabase.problem(of: database) { throw SQLiteError(code: 0, message: problem) }
      try database.execute("BEGIN IMMEDIATE")
      try database.execute(ArticleSchema.script)
      if existing == .replace { try database.execute("DELETE FROM documents") }
      find = try database.prepare("SELECT number FROM documents WHERE id = ?")
      delete = try database.prepare("DELETE FROM documents WHERE number = ?")
      add = try database.prepare(ArticleDatabase.insertion("documents", ["number", "id"] + ArticleRows.columns))
      var parts: [ArticleRows.Table: SQLiteStatement] = [:]
      for table in ArticleRows.Table.allCases {
        parts[table] = try database.prepare(
          ArticleDatabase.insertion(table.rawValue, ["document", "place"] + table.columns))
      }
      self.parts = parts
    } catch {
      throw OutputError(path: path, reason: error.message)
    }
  }

  /// Names of tables and columns are those of the program.
  private static func insertion(_ table: String, _ columns: [String]) -> String {
    let marks = [String](repeating: "?", count: columns.count).joined(separator: ", ")
    return "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES (\(marks))"
  }

  /// Why a database is not one that articles can be written to or searched in; `nil` where it is, and for an empty one.
  static func problem(of database: SQLiteDatabase, mayBeEmpty: Bool = true) throws(SQLiteError) -> String? {
    func number(_ query: String) throws(SQLiteError) -> Int {
      if case .integer(let number)? = try database.prepare(query).rows().first?.first { number } else { 0 }
    }
    if try number("SELECT count(*) FROM sqlite_schema") == 0 { return mayBeEmpty ? nil : "has no articles" }
    guard try number("PRAGMA application_id") == ArticleSchema.application else {
      return "is a database of another program, not of Copydesk"
    }
    let version = try number("PRAGMA user_version")
    if version == ArticleSchema.version { return nil }
    return "has the tables of version \(version), and this is version \(ArticleSchema.version)"
  }

  /// Writes an article, in place of the one with its key.
  ///
  /// - Throws: `OutputError`, which ends the run; `DocumentError` where only this article cannot be written.
  func write(_ article: ArticleRows) throws {
    do throws(SQLiteError) {
      let earlier = try find.rows([.text(article.key)]).first?.first
      if earlier != nil, existing == .skip { return }
      if let earlier { try delete.run([earlier]) }
      try add.run([earlier ?? .null, .text(article.key)] + article.document)
      guard let number = try find.rows([.text(article.key)]).first?.first else { return }
      for (table, rows) in article.parts {
        for (place, row) in rows.enumerated() { try parts[table]?.run([number, .integer(place)] + row) }
      }
      count += 1
    } catch {
      throw OutputError(path: path, reason: error.message)
    }
  }

  func commit(_ commit: SinkCommit) throws {
    do throws(SQLiteError) {
      switch commit {
      case .checkpoint:
        try database.execute("COMMIT")
        try database.execute("BEGIN IMMEDIATE")
      case .final: try database.execute("COMMIT")
      case .abandoned: try database.execute("ROLLBACK")
      }
    } catch {
      throw OutputError(path: path, reason: error.message)
    }
  }
}
