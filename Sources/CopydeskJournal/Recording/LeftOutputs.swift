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
  /// The files of failed and of dropped documents.
  private let kept: [String]

  init(of pipeline: Pipeline) {
    outputs = pipeline.allSinks.filter { $0.stage.style == .replaces }.flatMap(\.stage.outputs)
      .filter { !$0.isAddedTo && $0.path != "-" }
    kept = [pipeline.errorsPath, pipeline.droppedPath].compactMap { $0 }
  }

  /// The files: those of a folder only where they are numbered. What each document was written to, its row knows.
  private var files: [String] {
    let paths = outputs.flatMap { output in
      if output.isFile { return [output.path] }
      guard case .numbered(let before, let after, _) = output.names else { return [] }
      return Self.numbered(before, after)
    }
    return (paths + kept).filter { OutputDevice.kind(of: $0) == .file }
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

  /// Notes what they are like, and what the files are like that documents were written to.
  func note(in database: SQLiteDatabase, run: Int) throws(SQLiteError) {
    try database.prepare("DELETE FROM outputs").run([])
    let insert = try database.prepare("INSERT OR REPLACE INTO outputs (run, path, size, modified) VALUES (?, ?, ?, ?)")
    func note(_ path: String) throws(SQLiteError) {
      let file = LeftOutputs.file(path)
      try insert.run([.integer(run), .text(path), .integer(file.size), .integer(file.modified)])
    }
    for path in files { try note(path) }
    try LeftOutputs.forEachDocumentFile(of: run, in: database) { (path) throws(SQLiteError) in
      try note(path)
      return true
    }
  }

  /// A file that a document was written to and that is not there; `nil` where all are.
  static func missing(of run: Int, in database: SQLiteDatabase) throws(SQLiteError) -> String? {
    var missing: String?
    try forEachDocumentFile(of: run, in: database) { (path) throws(SQLiteError) in
      if file(path).size < 0 { missing = path }
      return missing == nil
    }
    return missing
  }

  /// Calls `body` with each file that a document was written to, as long as it returns true.
  private static func forEachDocumentFile(
    of run: Int, in database: SQLiteDatabase, _ body: (String) throws(SQLiteError) -> Bool
  ) throws(SQLiteError) {
    let written = try database.prepare("SELECT output FROM documents WHERE run = ? AND output IS NOT NULL")
    try written.bind([.integer(run)])
    while try written.step() {
      for path in OutputPaths.paths(in: written.value(at: 0).text ?? "") {
        guard try body(path) else { return }
      }
    }
  }

  /// The first output of a run that is gone or has changed, as a sentence; `nil` where all are as they were.
  static func change(since run: EarlierRun, in database: SQLiteDatabase) throws(SQLiteError) -> String? {
    let files = try database.prepare("SELECT path, size, modified FROM outputs WHERE run = ?")
    try files.bind([.integer(run.number)])
    while try files.step() {
      guard let path = files.value(at: 0).text, !path.isEmpty else { continue }
      let now = file(path)
      if now.size < 0 { return "'\(path)' is not there any more" }
      if .integer(now.size) != files.value(at: 1) || .integer(now.modified) != files.value(at: 2) {
        return "'\(path)' is not as \(run.name) left it"
      }
    }
    return nil
  }

  /// What a file is like; of anything else there is no time.
  private static func file(_ path: String) -> InputFile {
    var status = stat()
    guard lstat(path, &status) == 0 else { return InputFile(name: path, path: path, status: nil) }
    var file = InputFile(name: path, path: path, status: status)
    if status.st_mode & S_IFMT != S_IFREG { file.modified = 0 }
    return file
  }
}
