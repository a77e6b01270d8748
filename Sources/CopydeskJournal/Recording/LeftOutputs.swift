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
  /// The outputs that sinks give their places at the end of a run, and share with nobody.
  private let outputs: [SinkOutput]

  init(of pipeline: Pipeline) {
    outputs = pipeline.allSinks.filter { $0.stage.style == .replaces }.flatMap(\.stage.outputs)
      .filter { !$0.isAddedTo && $0.path != "-" }
  }

  /// The files: those of a folder only where they are numbered. What each document was written to, its row knows.
  private var files: [String] {
    outputs.flatMap { output in
      if output.isFile { return OutputDevice.kind(of: output.path) == .file ? [output.path] : [] }
      guard case .numbered(let before, let after, _) = output.names else { return [] }
      return Self.numbered(before, after)
    }
  }

  /// The files that have a number between a beginning and an end.
  private static func numbered(_ before: String, _ after: String) -> [String] {
    let (start, end) = (before.pathName.utf8, after.utf8)
    let names = (try? EarlierOutput.names(in: before.pathFolder)) ?? []
    return names.sorted().filter { name in
      let digits = name.utf8.dropFirst(start.count).dropLast(end.count)
      return name.utf8.starts(with: start) && name.utf8.suffix(end.count).elementsEqual(end) && digits.count >= 5
        && digits.allSatisfy { (0x30...0x39).contains($0) }
    }.map { before.pathStart + $0 }
  }

  /// Notes what they are like, and when: no file that a document was written to is younger.
  func note(in database: SQLiteDatabase, run: Int) throws(SQLiteError) {
    try database.prepare("DELETE FROM outputs").run([])
    let insert = try database.prepare("INSERT OR REPLACE INTO outputs (run, path, size, modified) VALUES (?, ?, ?, ?)")
    for path in files {
      let file = LeftOutputs.file(path)
      try insert.run([.integer(run), .text(path), .integer(file.size), .integer(file.modified)])
    }
    try insert.run([.integer(run), .text(""), .integer(0), .integer(LeftOutputs.now)])
  }

  /// The time, in nanoseconds since 1970.
  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
  }

  /// The first output of a run that is gone or has changed, as a sentence; `nil` where all are as they were.
  static func change(since run: EarlierRun, in database: SQLiteDatabase) throws(SQLiteError) -> String? {
    let files = try database.prepare("SELECT path, size, modified FROM outputs WHERE run = ?")
    var noted: SQLiteValue?
    for row in try files.rows([.integer(run.number)]) {
      guard let path = row[0].text else { continue }
      if path.isEmpty {
        noted = row[2]
        continue
      }
      let now = file(path)
      if now.size < 0 { return "'\(path)' is not there any more" }
      if .integer(now.size) != row[1] || .integer(now.modified) != row[2] {
        return "'\(path)' is not as \(run.name) left it"
      }
    }
    let written = try database.prepare("SELECT output FROM documents WHERE run = ? AND output IS NOT NULL")
    try written.bind([.integer(run.number)])
    while try written.step() {
      for path in written.value(at: 0).text?.split(separator: "\n") ?? [] {
        var status = stat()
        guard lstat(String(path), &status) == 0 else { return "'\(path)' is not there any more" }
        if status.st_mode & S_IFMT != S_IFREG || isYounger(status, than: noted) {
          return "'\(path)' is not as \(run.name) left it"
        }
      }
    }
    return nil
  }

  /// Whether a file was written to after a time; never where an earlier version of Copydesk noted none.
  private static func isYounger(_ status: stat, than time: SQLiteValue?) -> Bool {
    guard case .integer(let time)? = time else { return false }
    return InputFile(name: "", path: "", status: status).modified > Int(time)
  }

  private static func file(_ path: String) -> InputFile {
    var status = stat()
    return InputFile(name: path, path: path, status: stat(path, &status) == 0 ? status : nil)
  }
}
