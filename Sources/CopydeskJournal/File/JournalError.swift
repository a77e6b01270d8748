import CopydeskCore
import CopydeskEngine
import CopydeskSQLite

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Why a journal cannot be used.
package struct JournalError: LosableOutput, Sendable, Hashable, CustomStringConvertible {
  /// The journal's file.
  package var path: String
  /// What is wrong, and the way out.
  package var reason: String
  /// Whether what a run had noted is not there any more.
  package var isLost = false

  package init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// Makes an error of one of the database's.
  init(path: String, _ error: SQLiteError) {
    // Where another program has it open, SQLite says that the disk fails.
    let lost = error.code & 0xFF == 10 ? JournalError.lostCommits(path, mayBeEmpty: true) : nil
    self = lost ?? JournalError(path: path, reason: JournalError.reason(error))
  }

  /// The error as a sentence.
  package var description: String { "the journal '\(path)' \(reason)" }

  /// The error of a journal whose file with the latest commits was taken away, while the file that SQLite makes after it is there. The database by
  /// itself may be half of an earlier commit and half of a later one, so that it is not gone on with.
  ///
  /// - Parameter mayBeEmpty: Whether an empty file counts as gone, which SQLite makes when it opens the database.
  static func lostCommits(_ path: String, mayBeEmpty: Bool = false) -> JournalError? {
    let (log, index) = ("\(path)-wal", "\(path)-shm")
    var status = stat()
    let isGone = stat(log, &status) != 0 || mayBeEmpty && status.st_size == 0
    guard isGone, EarlierOutput.exists(index), EarlierOutput.exists(path) else { return nil }
    return JournalError(
      path: path,
      reason:
        "lacks '\(log)', which had its latest commits; put that file back, or move the journal and '\(index)' away, "
        + "and the next run begins anew")
  }

  /// The error of a file that is something else.
  static func stranger(_ path: String) -> JournalError {
    JournalError(path: path, reason: "is another file, and no journal; name another one with 'journal'")
  }

  /// The error of a journal that is taken away while a run writes it.
  static func lost(_ path: String, _ file: String) -> JournalError {
    let what = file == path ? "" : "lacks '\(file)', which "
    var error = JournalError(
      path: path, reason: "\(what)was removed or replaced while the run wrote to it; run the config again")
    error.isLost = file == path
    return error
  }

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
