import CopydeskCore
import CopydeskEngine
import CopydeskSQLite

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The files that runs leave, as they were when the run ended: where one is gone or not the same any more, something is left to do.
struct LeftOutputs: Sendable {
  /// The files that sinks give their places at the end of a run, and share with nobody.
  private let files: [String]

  init(of pipeline: Pipeline) {
    files = pipeline.allSinks.filter { $0.stage.style == .replaces }.flatMap(\.stage.outputs)
      .filter { $0.isFile && !$0.isAddedTo && OutputDevice.kind(of: $0.path) == .file && $0.path != "-" }.map(\.path)
  }

  /// Notes what they are like.
  func note(in database: SQLiteDatabase, run: Int) throws(SQLiteError) {
    try database.prepare("DELETE FROM outputs").run([])
    let insert = try database.prepare("INSERT OR REPLACE INTO outputs (run, path, size, modified) VALUES (?, ?, ?, ?)")
    for path in files {
      let file = LeftOutputs.file(path)
      try insert.run([.integer(run), .text(path), .integer(file.size), .integer(file.modified)])
    }
  }

  /// The first output of a run that is gone or has changed, as a sentence; `nil` where all are as they were.
  static func change(since run: EarlierRun, in database: SQLiteDatabase) throws(SQLiteError) -> String? {
    let files = try database.prepare("SELECT path, size, modified FROM outputs WHERE run = ?")
    for row in try files.rows([.integer(run.number)]) {
      guard let path = row[0].text else { continue }
      let now = file(path)
      if now.size < 0 { return "'\(path)' is not there any more" }
      if .integer(now.size) != row[1] || .integer(now.modified) != row[2] {
        return "'\(path)' is not as \(run.name) left it"
      }
    }
    let written = try database.prepare("SELECT output FROM documents WHERE run = ? AND output IS NOT NULL")
    try written.bind([.integer(run.number)])
    while try written.step() {
      for path in written.value(at: 0).text?.split(separator: "\n") ?? [] where access(String(path), F_OK) != 0 {
        return "'\(path)' is not there any more"
      }
    }
    return nil
  }

  private static func file(_ path: String) -> InputFile {
    var status = stat()
    return InputFile(name: path, path: path, status: stat(path, &status) == 0 ? status : nil)
  }
}
