import CopydeskCore
import CopydeskSQLite

extension OutputError {
  /// Makes an error of one of the database's.
  init(path: String, _ error: SQLiteError) {
    if error.code == SQLiteError.lost {
      self = .lost(path, error.message)
    } else {
      self.init(path: path, reason: OutputError.reason(error) ?? error.message)
    }
  }

  /// What is said of a damaged database, with the way out; `nil` for every other error.
  static func reason(_ error: SQLiteError) -> String? {
    guard error.isDamage else { return nil }
    return
      "is damaged (\(error.message)); move it away, or put what 'sqlite3 FILE .recover' saves of it into its place, and run it anew "
      + "(--resume never)"
  }
}

extension SQLiteError {
  /// The code of what is no error of SQLite's: what the run had written is not there any more.
  static let lost: Int32 = -1
}
