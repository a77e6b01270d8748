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
  /// The number by which a run that goes on knows what it has written.
  private let run: Int
  /// The last number of a document that was there before.
  private let lastEarlier: Int
  /// The numbers of those that this session has written in place of earlier ones.
  private var replaced: Set<Int> = []

  /// Opens the file, makes its tables, and begins a transaction.
  ///
  /// - Parameters:
  ///   - key: The setting that tells articles apart.
  ///   - counts: How many articles an earlier session of the run had written, and its number, if this one goes on from there. Those that
  ///     were committed after that are written again, in place of themselves.
  ///   - extends: Whether articles are added to those of a run that has ended, which can be taken back until they are final.
  /// - Throws: `OutputError`
  init(
    path: String, existing: ExistingOutput, key: String, at counts: CommittedCounts? = nil, extends: Bool = false
  ) throws {
    self.path = path
    self.existing = existing
    run = counts?[1] ?? Int.random(in: 1...Int.max)
    count = counts?[0] ?? 0
    do throws(SQLiteError) {
      database = try SQLiteDatabase(path: path, .writing)
      if let problem = try ArticleDatabase.problem(of: database) { throw SQLiteError(code: 0, message: problem) }
      try database.execute("BEGIN IMMEDIATE")
      try database.execute(ArticleSchema.script)
      if let counts {
        try ArticleDatabase.check(counts, in: database)
      } else {
        if existing == .replace { try database.execute("DELETE FROM documents") }
        try ArticleDatabase.note(key: key, in: database)
        try database.execute("DELETE FROM unfinished_run; DELETE FROM extended_run")
        if extends {
          try database.execute("INSERT INTO extended_run SELECT ifnull(max(number), 0) FROM documents")
        }
        try database.prepare("INSERT INTO unfinished_run (number, articles) VALUES (?, 0)").run([.integer(run)])
      }
      let last = try database.prepare("SELECT max(number) FROM documents").rows().first?.first
      if case .integer(let number)? = last { lastEarlier = number } else { lastEarlier = 0 }
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
      throw OutputError(path: path, error)
    }
  }

  /// Notes what tells articles apart.
  private static func note(key: String, in database: SQLiteDatabase) throws(SQLiteError) {
    if let problem = try problem(ofKey: key, in: database) { throw SQLiteError(code: 0, message: problem) }
    try database.execute("DELETE FROM article_key")
    try database.prepare("INSERT INTO article_key (name) VALUES (?)").run([.text(key)])
  }

  /// Why articles cannot be added by a key: those that are there have another one, and would all be there twice. `nil` where they can, also in a
  /// database of an earlier version, which has noted none.
  static func problem(ofKey key: String, in database: SQLiteDatabase) throws(SQLiteError) -> String? {
    let tables = try database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'article_key'").rows()
    guard !tables.isEmpty, try !database.prepare("SELECT 1 FROM documents LIMIT 1").rows().isEmpty,
      case .text(let earlier)? = try database.prepare("SELECT name FROM article_key").rows().first?.first,
      earlier != key
    else { return nil }
    return
      "tells articles apart by '\(earlier)', and with the key '\(key)' each would be there a second time; set key to "
      + "'\(earlier)', give the database another path, or set exists to 'replace' if its articles may go"
  }

  private static func check(_ counts: CommittedCounts, in database: SQLiteDatabase) throws(SQLiteError) {
    let rows = try database.prepare("SELECT articles FROM unfinished_run WHERE number = ?").rows([.integer(counts[1])])
    if case .integer(let articles)? = rows.first?.first, articles >= counts[0] { return }
    throw SQLiteError(
      code: SQLiteError.lost, message: "does not hold what the run has written, so it cannot go on")
  }

  /// Ends a run that was killed when all of it was committed.
  ///
  /// - Parameter counts: How many articles it had written, and its number.
  /// - Throws: `OutputError`, also where another run has begun to write to the database since.
  static func finish(path: String, at counts: CommittedCounts) throws {
    do throws(SQLiteError) {
      let database = try SQLiteDatabase(path: path, .writing)
      if let problem = try problem(of: database, mayBeEmpty: false) { throw SQLiteError(code: 0, message: problem) }
      try database.execute("BEGIN IMMEDIATE")
      try database.execute(ArticleSchema.script)
      let unfinished = try database.prepare("SELECT number FROM unfinished_run").rows().first?.first
      if case .integer(let number)? = unfinished, number != counts[1] {
        throw SQLiteError(
          code: SQLiteError.lost, message: "has been written by another run, before this one had finished")
      }
      try database.execute("DELETE FROM unfinished_run; DELETE FROM extended_run; COMMIT")
    } catch {
      throw OutputError(path: path, error)
    }
  }

  /// Removes the articles that were added to those of a run that has ended, unless that was final, or somebody else has added more since. An
  /// article that took the place of one of an earlier run stays.
  ///
  /// - Throws: `OutputError`
  static func retract(path: String) throws {
    do throws(SQLiteError) {
      let database = try SQLiteDatabase(path: path, .writing)
      if let problem = try problem(of: database, mayBeEmpty: false) { throw SQLiteError(code: 0, message: problem) }
      try database.execute("BEGIN IMMEDIATE")
      try database.execute(ArticleSchema.script)
      try database.execute("DELETE FROM documents WHERE number > (SELECT last_number FROM extended_run)")
      try database.execute("DELETE FROM unfinished_run; DELETE FROM extended_run; COMMIT")
    } catch {
      throw OutputError(path: path, error)
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
  /// - Returns: Whether this session has written one with its key already, so that the database holds only one of the two.
  /// - Throws: `OutputError`, which ends the run; `DocumentError` where only this article cannot be written.
  func write(_ article: ArticleRows) throws -> Bool {
    do throws(SQLiteError) {
      let earlier = try find.rows([.text(article.key)]).first?.first
      var isTwin = false
      if case .integer(let number)? = earlier {
        isTwin = number > lastEarlier || replaced.contains(number)
        if existing == .skip { return isTwin }
        if number <= lastEarlier { replaced.insert(number) }
        try delete.run([.integer(number)])
      }
      try add.run([earlier ?? .null, .text(article.key)] + article.document)
      guard let number = try find.rows([.text(article.key)]).first?.first else { return isTwin }
      for (table, rows) in article.parts {
        for (place, row) in rows.enumerated() { try parts[table]?.run([number, .integer(place)] + row) }
      }
      count += 1
      return isTwin
    } catch {
      throw OutputError(path: path, error)
    }
  }

  /// How far the run has come, and its number.
  var position: SinkPosition { CommittedCounts(count, run).position }

  func commit(_ commit: SinkCommit) throws {
    do throws(SQLiteError) {
      switch commit {
      case .checkpoint:
        try database.prepare("UPDATE unfinished_run SET articles = ?").run([.integer(count)])
        try database.execute("COMMIT")
        try database.execute("BEGIN IMMEDIATE")
      case .final:
        try database.execute("DELETE FROM unfinished_run; DELETE FROM extended_run")
        try database.execute("COMMIT")
      case .abandoned: try database.execute("ROLLBACK")
      }
    } catch {
      throw OutputError(path: path, error)
    }
  }
}
