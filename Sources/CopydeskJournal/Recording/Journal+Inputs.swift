import CopydeskCore
import CopydeskSQLite

/// Notes the inputs of a run.
extension Journal {
  /// Notes the inputs that are left of a run that goes on. Those that it is done with stay as they were noted: where one has changed and the run
  /// goes on all the same, a later one sees that.
  ///
  /// - Parameter done: How many it is done with; `nil` for all that were noted.
  static func note(
    _ files: InputFiles, after done: Int?, of run: Int, in database: SQLiteDatabase
  ) throws(SQLiteError) {
    let noted = try database.integer("SELECT max(number) FROM inputs WHERE run = ?", [.integer(run)])
    let done = done ?? noted
    let last = try database.prepare("SELECT path FROM inputs WHERE run = ? AND number = ?")
      .rows([.integer(run), .integer(done)]).first?.first?.text
    try database.prepare("DELETE FROM inputs WHERE run = ? AND number > ?").run([.integer(run), .integer(done)])
    guard let last else { return try note(files, of: run, in: database) }
    let left = files.drop { $0.path != last }.dropFirst()
    try note(left, from: done, of: run, in: database)
  }

  /// - Parameter count: How many are noted already.
  static func note(
    _ files: some Sequence<InputFile>, from count: Int = 0, of run: Int, in database: SQLiteDatabase
  ) throws(SQLiteError) {
    let insert = try database.prepare(
      "INSERT INTO inputs (run, number, name, path, size, modified) VALUES (?, ?, ?, ?, ?, ?)")
    var number = count
    for file in files {
      number += 1
      try insert.run([
        .integer(run), .integer(number), .text(file.name), .text(file.path), .integer(file.size),
        .integer(file.modified),
      ])
    }
  }
}
