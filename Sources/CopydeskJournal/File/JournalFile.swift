import CopydeskCore
package import CopydeskSQLite

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The file that a journal is in. Not for use by several tasks at once.
package final class JournalFile {
  package let path: String
  package let database: SQLiteDatabase
  private let lock: JournalLock?
  /// The files that a run writes, as they were when it opened them.
  private var written: [NamedFile] = []

  /// Opens a journal for a run, and makes it and its folder where they are not there.
  ///
  /// - Throws: ``JournalError``; also where another run has it open.
  package init(writing path: String) throws(JournalError) {
    self.path = path
    if let error = JournalPlace.problem(path) { throw error }
    do {
      try OutputFile.createFolders(JournalPlace.folder(of: path))
    } catch {
      throw JournalError(
        path: path, reason: "cannot be made: \(error); 'journal' names another file, and 'journal: off' none")
    }
    lock = try JournalLock(path)
    if let error = JournalError.lostCommits(path) { throw error }
    do throws(SQLiteError) {
      database = try SQLiteDatabase(path: path, .writing)
      try database.execute("PRAGMA journal_mode = WAL")
      // Each commit waits for the disk, so that what it speaks of is never ahead of it.
      try database.execute("PRAGMA synchronous = FULL")
    } catch {
      throw JournalError(path: path, error)
    }
    try check(mayBeEmpty: true)
    try perform { database throws(SQLiteError) in
      try database.execute("BEGIN IMMEDIATE")
      try database.execute(JournalSchema.script)
      try database.execute("COMMIT")
    }
    written = [path, "\(path)-wal"].compactMap(NamedFile.init)
  }

  /// Opens a journal to look at it, also while a run writes it.
  ///
  /// - Throws: ``JournalError``
  package init(reading path: String) throws(JournalError) {
    self.path = path
    lock = nil
    guard EarlierOutput.exists(path) else {
      let isHidden = access(path, F_OK) != 0 && errno == EACCES
      throw JournalError(
        path: path, reason: isHidden ? "cannot be read: no permission for its folder" : "is not there; a run makes it")
    }
    if let error = JournalError.lostCommits(path) { throw error }
    do throws(SQLiteError) {
      database = try SQLiteDatabase(path: path, JournalFile.isSealed(path) ? .readingAlone : .reading)
    } catch {
      throw JournalError(path: path, error)
    }
    try check(mayBeEmpty: false)
  }

  /// Whether a journal is in a folder that cannot be written, and all of it is in its one file. SQLite would make others to read it.
  private static func isSealed(_ path: String) -> Bool {
    access(JournalPlace.folder(of: path), W_OK) != 0 && !EarlierOutput.exists("\(path)-wal")
  }

  /// Does something with the database.
  package func perform<Value>(
    _ work: (SQLiteDatabase) throws(SQLiteError) -> Value
  ) throws(JournalError) -> Value {
    do throws(SQLiteError) {
      return try work(database)
    } catch {
      throw JournalError(path: path, error)
    }
  }

  /// Makes sure that what the database says is what was written to it, as far as that can be told.
  ///
  /// - Throws: ``JournalError`` where it is damaged.
  package func examine() throws(JournalError) {
    try perform { database throws(SQLiteError) in try JournalExamination(database: database).run() }
  }

  /// Does something with the database that counts as a whole or not at all.
  ///
  /// - Throws: ``JournalError``; also where its files are not in their places any more, so that nobody would find what is written to them.
  package func transaction<Value>(
    _ work: (SQLiteDatabase) throws(SQLiteError) -> Value
  ) throws(JournalError) -> Value {
    if let file = written.first(where: { !$0.isInPlace }) { throw .lost(path, file.path) }
    return try perform { database throws(SQLiteError) in
      try database.execute("BEGIN IMMEDIATE")
      do throws(SQLiteError) {
        let value = try work(database)
        try database.execute("COMMIT")
        return value
      } catch {
        try? database.execute("ROLLBACK")
        throw error
      }
    }
  }

  private func check(mayBeEmpty: Bool) throws(JournalError) {
    let found = try perform { database throws(SQLiteError) in
      (
        tables: try database.integer("SELECT count(*) FROM sqlite_schema"),
        application: try database.integer("PRAGMA application_id"), version: try database.integer("PRAGMA user_version")
      )
    }
    if found.tables == 0, mayBeEmpty { return }
    guard found.application == JournalSchema.application else {
      throw JournalError.stranger(path)
    }
    guard found.version == JournalSchema.version else {
      let age = found.version > JournalSchema.version ? "newer" : "older"
      throw JournalError(
        path: path,
        reason: "is of \(age == "newer" ? "a" : "an") \(age) version (\(found.version), and this Copydesk writes "
          + "\(JournalSchema.version)); use the Copydesk that made it, or move the journal away to begin anew")
    }
  }
}

extension SQLiteDatabase {
  /// The first number that a query gives; 0 where it gives none.
  func integer(_ query: String, _ values: [SQLiteValue] = []) throws(SQLiteError) -> Int {
    if case .integer(let number)? = try prepare(query).rows(values).first?.first { number } else { 0 }
  }
}
