import CopydeskCore
import CopydeskEngine
import CopydeskSQLite

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a run that begins anew would write a second time: an output with `exists: append` keeps what the latest run that ended well has put there, and
/// gets the articles of inputs that are there still once more.
package struct RepeatedArticles: Sendable {
  /// Whether one of the inputs is as it was, so that its articles would certainly be there twice.
  package var isCertain: Bool
  /// What would happen, and the way out.
  package var sentence: String

  /// Looks for one; `nil` where nothing would come twice, and where that cannot be told.
  init?(_ pipeline: Pipeline, _ files: InputFiles, in database: SQLiteDatabase) throws(SQLiteError) {
    guard let (sink, output) = try Self.added(by: pipeline), let run = try Self.published(in: database),
      try Self.writes(output, run, in: database), let found = try Self.inputs(of: run, among: files, in: database)
    else { return nil }
    let count = run.point?.counts.totals.written ?? 0
    isCertain = found.isSame
    sentence =
      "\(sink) adds to '\(output.path)' (exists: append), where \(run.name) has put \(count) article\(count == 1 ? "" : "s"), and "
      + (found.isSame
        ? "would put those of inputs that it has read already there again, such as '\(found.name)'; "
          + "'exists: replace' writes all of them once, and --resume never adds them again"
        : "'\(found.name)' has changed since: what is in it still comes twice; 'exists: replace' writes all once")
  }

  /// The first output that is added to, and is there, with its sink. Where a stage remembers what earlier runs had, none comes twice.
  private static func added(by pipeline: Pipeline) throws(SQLiteError) -> (sink: String, output: SinkOutput)? {
    if pipeline.allStates.contains(where: { !$0.stage.outputs.isEmpty && !$0.stage.teachesNextRun }) { return nil }
    for sink in pipeline.allSinks {
      for output in sink.stage.outputs where output.isAddedTo && output.path != "-" && access(output.path, F_OK) == 0 {
        return (sink.label, output)
      }
    }
    return nil
  }

  /// The latest run that ended well and wrote something.
  private static func published(in database: SQLiteDatabase) throws(SQLiteError) -> EarlierRun? {
    var run = try EarlierRun(in: database)
    if run?.phase != .replaying { run = try EarlierRun(in: database, phase: .finished) }
    return (run?.point?.counts.totals.written ?? 0) > 0 ? run : nil
  }

  /// Whether a run wrote to an output; of one before the latest that is not known.
  private static func writes(
    _ output: SinkOutput, _ run: EarlierRun, in database: SQLiteDatabase
  ) throws(SQLiteError) -> Bool {
    let claims = try database.prepare("SELECT path FROM claims WHERE run = ?").rows([.integer(run.number)])
    return claims.isEmpty || claims.contains { $0[0].text == OutputClaims.name(of: output) }
  }

  /// An input of which the run has written something, and that would be read now: one that is as it was, where there is such a one.
  private static func inputs(
    of run: EarlierRun, among files: InputFiles, in database: SQLiteDatabase
  ) throws(SQLiteError) -> (name: String, isSame: Bool)? {
    let written = try written(by: run, in: database)
    var known: [String: (size: Int, modified: Int)] = [:]
    let inputs = try database.prepare("SELECT name, path, size, modified FROM inputs WHERE run = ?")
    try inputs.bind([.integer(run.number)])
    while try inputs.step() {
      guard let name = inputs.value(at: 0).text, written.contains(name), let path = inputs.value(at: 1).text,
        case .integer(let size) = inputs.value(at: 2), case .integer(let modified) = inputs.value(at: 3)
      else { continue }
      known[path] = (size, modified)
    }
    if known.isEmpty { return nil }
    var changed: String?
    for file in files {
      guard let before = known[file.path] else { continue }
      if before == (file.size, file.modified) { return (file.name, true) }
      changed = changed ?? file.name
    }
    return changed.map { ($0, false) }
  }

  /// The origins of what a run has written: files, and of what is in archives the files and folders around it too.
  private static func written(by run: EarlierRun, in database: SQLiteDatabase) throws(SQLiteError) -> Set<String> {
    let documents = try database.prepare(
      "SELECT DISTINCT path FROM documents WHERE run = ? AND verdict = 'written'")
    try documents.bind([.integer(run.number)])
    var names: Set<String> = []
    while try documents.step() {
      var name = documents.value(at: 0).text ?? ""
      while !name.isEmpty, names.insert(name).inserted {
        name = name.utf8.contains(UInt8(ascii: "/")) ? name.pathFolder : ""
      }
    }
    return names
  }
}
