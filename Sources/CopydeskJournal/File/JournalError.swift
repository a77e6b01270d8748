import CopydeskSQLite

/// Why a journal cannot be used.
package struct JournalError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The journal's file.
  package var path: String
  /// What is wrong, and the way out.
  package var reason: String

  package init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// Makes an error of one of the database's.
  init(path: String, _ error: SQLiteError) {
    self.init(path: path, reason: JournalError.reason(error))
  }

  /// The error as a sentence.
  package var description: String { "the journal '\(path)' \(reason)" }

  /// Primary result codes: sqlite.org/rescode.html.
  private static func reason(_ error: SQLiteError) -> String {
    switch error.code & 0xFF {
    case 11, 26:
      "is damaged (\(error.message)); move it away, and the next run begins anew"
    case 13:
      "cannot be written: the disk is full; make room, and the same command goes on"
    case 3, 8, 23:
      "cannot be written: no permission; give it back, or name another file with 'journal'"
    case 14:
      "cannot be opened: is the folder there, and may it be written? 'journal' names another file, and 'journal: off' none"
    case 10:
      "cannot be read or written: the disk reports an error (\(error.message))"
    default: "cannot be used: \(error.message)"
    }
  }
}
