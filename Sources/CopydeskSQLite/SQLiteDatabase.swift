import CSQLite

/// A database file. Not for use by several tasks at once.
///
/// Statements are prepared, and values are bound to them: no value ever becomes a part of a statement's text.
package final class SQLiteDatabase {
  /// What may be done with the file.
  package enum Access {
    /// The database is not changed.
    case reading
    /// The file is read as it is, without a log, and no other is made beside it: for a folder that cannot be written, in which no program
    /// changes the database (sqlite.org/uri.html, "immutable").
    case readingAlone
    /// The database is not changed, except that what a program that was killed has left half done is taken back
    /// (sqlite.org/lockingv3.html, 4.3): for files of our own, which cannot be read before that.
    case recovering
    /// The file is made where it is not there.
    case writing
  }

  let handle: OpaquePointer
  /// How long another program's lock is waited for, in milliseconds.
  private static let patience: Int32 = 5_000

  /// Opens a file.
  ///
  /// - Throws: ``SQLiteError``; that a file is no database shows with the first statement.
  package init(path: String, _ access: Access) throws(SQLiteError) {
    let flags =
      switch access {
      case .reading: SQLITE_OPEN_READONLY
      case .readingAlone: SQLITE_OPEN_READONLY | SQLITE_OPEN_URI
      case .recovering: SQLITE_OPEN_READWRITE
      case .writing: SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
      }
    var opened: OpaquePointer?
    let name = access == .readingAlone ? Self.address(of: path) : path
    let status = sqlite3_open_v2(name, &opened, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nil)
    guard status == SQLITE_OK, let opened else {
      let error = SQLiteError(
        code: status, message: opened.map(Self.message) ?? String(cString: sqlite3_errstr(status)))
      sqlite3_close_v2(opened)
      throw error
    }
    handle = opened
    sqlite3_busy_timeout(handle, Self.patience)
    if access == .writing { return }
    harden()
    if access == .recovering { sqlite3_exec(handle, "PRAGMA query_only = ON", nil, nil, nil) }
  }

  deinit { sqlite3_close_v2(handle) }

  /// A path as an address that says that the file does not change.
  private static func address(of path: String) -> String {
    let escaped = path.utf8.map { byte in
      let isPlain = byte == UInt8(ascii: "/") || byte < 0x80 && Character(UnicodeScalar(byte)).isASCIIWord
      return isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    return "file:\(escaped.joined())?immutable=1"
  }

  /// Distrusts a file of unknown origin: its schema may not call functions with side effects, it may attach no other file, and its
  /// integrity is checked as it is read (sqlite.org/security.html).
  private func harden() {
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0)
    for statement in ["PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON", "PRAGMA mmap_size = 0"] {
      sqlite3_exec(handle, statement, nil, nil, nil)
    }
  }

  /// Ends every statement, with an error, that takes more than about a number of steps of SQLite's machine: some hundred million are a second.
  package func limit(steps: Int32) { sqlite3_progress_handler(handle, steps, { _ in 1 }, nil) }

  /// Runs statements that are a part of the program.
  package func execute(_ script: StaticString) throws(SQLiteError) {
    let status = script.withUTF8Buffer { text in
      sqlite3_exec(handle, String(decoding: text, as: UTF8.self), nil, nil, nil)
    }
    if status != SQLITE_OK { throw error(status) }
  }

  /// Prepares one statement.
  ///
  /// - Throws: ``SQLiteError`` for what is no statement, and where another one follows it.
  package func prepare(_ text: String) throws(SQLiteError) -> SQLiteStatement {
    try SQLiteStatement(text, of: self)
  }

  func error(_ status: Int32) -> SQLiteError { SQLiteError(code: status, message: Self.message(of: handle)) }

  private static func message(of handle: OpaquePointer) -> String {
    if sqlite3_extended_errcode(handle) == readOnlyRollback {
      return
        "a program that wrote to it was killed; open it with that program, or with sqlite3, to take back what it left half done"
    }
    return String(cString: sqlite3_errmsg(handle))
  }

  /// `SQLITE_READONLY_ROLLBACK`, which C computes in a macro (sqlite.org/rescode.html).
  private static let readOnlyRollback = SQLITE_READONLY | 3 << 8
}

extension Character {
  fileprivate var isASCIIWord: Bool { isASCII && (isLetter || isNumber) }
}
