/// What SQLite says went wrong.
package struct SQLiteError: Error, Hashable, CustomStringConvertible {
  /// The result code (sqlite.org/rescode.html), such as 26 for a file that is no database.
  package var code: Int32
  /// SQLite's own words.
  package var message: String

  package init(code: Int32, message: String) {
    self.code = code
    self.message = message
  }

  package var description: String { message }

  /// The code of a damaged database (SQLITE_CORRUPT).
  package static let damage: Int32 = 11

  /// The file is no database, or a damaged one.
  package var isDamage: Bool { code & 0xFF == 11 || code & 0xFF == 26 }
}
