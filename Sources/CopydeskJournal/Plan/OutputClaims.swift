import CopydeskCore
import CopydeskEngine
import CopydeskSQLite

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The outputs that a run gives their places at its end, noted when it begins: so that a run of another config that has one of them as well sees
/// an unfinished run that could not go on after it.
struct OutputClaims: Sendable {
  /// Where each output is until the run ends, by its path.
  private let partials: [String: String]

  init(of pipeline: Pipeline) {
    var partials: [String: String] = [:]
    for output in pipeline.allSinks.filter({ $0.stage.style == .replaces }).flatMap(\.stage.outputs) {
      let name = Self.name(of: output)
      if case .numbered = output.names {
        partials[name] = OutputFile.partialPath(of: name)
      } else if let partial = output.partialPath, partial != output.path {
        partials[name] = partial
      }
    }
    self.partials = partials
  }

  /// What an output is noted as: its path, or that of its numbered files with `{n}` for the number.
  static func name(of output: SinkOutput) -> String {
    guard case .numbered(let before, let after, _) = output.names else { return output.path }
    return "\(before){n}\(after)"
  }

  /// Notes them for a run, in place of those of earlier ones.
  func note(in database: SQLiteDatabase, run: Int) throws(SQLiteError) {
    try database.prepare("DELETE FROM claims").run([])
    let insert = try database.prepare("INSERT OR REPLACE INTO claims (run, path, partial) VALUES (?, ?, ?)")
    for (path, partial) in partials { try insert.run([.integer(run), .text(path), .text(partial)]) }
  }

  /// Why a run may not begin: another journal in the folder of a journal has an unfinished run with one of these outputs, part of which is still
  /// there. `nil` where it may. Journals that cannot be read, and those of runs that are under way, are left to the locks of the outputs.
  func obstacle(besides journal: String) -> JournalError? {
    let folder = JournalPlace.folder(of: journal)
    let names = (try? EarlierOutput.names(in: folder)) ?? []
    for name in names.sorted() where name.hasSuffix(JournalPlace.end) && name != journal.pathName {
      let other = "\(folder)/\(name)"
      guard !JournalLock.isTaken(other), let claimed = try? unfinished(in: other),
        let path = claimed.first(where: { partials[$0].map(Self.holdsSomething) ?? false })
      else { continue }
      return JournalError(
        path: other,
        reason: "is of an unfinished run that writes '\(path)' too, and could not go on if this one began; run the "
          + "config of that one again, or begin all the same (--resume never)")
    }
    return nil
  }

  /// Whether something lies at the place of an output that is not complete.
  private static func holdsSomething(_ partial: String) -> Bool {
    var status = stat()
    guard lstat(partial, &status) == 0 else { return false }
    guard status.st_mode & S_IFMT == S_IFDIR else { return status.st_size > 0 }
    // A session that could not go on leaves a staging folder without the token of a run.
    return access("\(partial)/run", F_OK) == 0
  }

  /// The outputs of the unfinished run that a journal has, in order.
  private func unfinished(in journal: String) throws -> [String] {
    let file = try JournalFile(reading: journal)
    return try file.perform { database throws(SQLiteError) in
      guard let run = try EarlierRun(in: database), run.point != nil, [.running, .publishing].contains(run.phase) else {
        return []
      }
      let paths = try database.prepare("SELECT path FROM claims WHERE run = ? ORDER BY path")
      return try paths.rows([.integer(run.number)]).compactMap { $0[0].text }
    }
  }
}
