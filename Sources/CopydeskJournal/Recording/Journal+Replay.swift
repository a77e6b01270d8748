package import CopydeskCore
import CopydeskEngine
import CopydeskSQLite
import FoundationEssentials
import Synchronization

extension Journal {
  /// How the pipeline differs from that of the latest run in its sources and sinks: `with other sources or sinks (sinks[0].json)`; `nil` where it
  /// does not, and where there was no run.
  ///
  /// - Throws: ``JournalError``
  package func difference(of pipeline: Pipeline) throws(JournalError) -> String? {
    let identity = RunIdentity(pipeline, limit: nil, journal: path)
    return try state.withLock { state throws(JournalError) in
      let run = try state.file.perform { database throws(SQLiteError) in try EarlierRun(in: database) }
      return run.flatMap { identity.difference(from: $0.identity) }
    }
  }

  /// Whether another program, or another version of this one, made the latest run.
  ///
  /// - Throws: ``JournalError``
  package var isOfAnotherProgram: Bool {
    get throws(JournalError) {
      try state.withLock { state throws(JournalError) in
        let run = try state.file.perform { database throws(SQLiteError) in try EarlierRun(in: database) }
        return run.map { $0.identity.program != program } ?? false
      }
    }
  }

  /// Gets ready to run inputs of the latest run again, whose new verdicts take the place of the earlier ones when that ends well.
  ///
  /// - Throws: ``JournalError``; also where that run has not ended well, or a document that is named, or of each input that is meant, was
  ///   written.
  package func replay(_ selection: ReplaySelection, of pipeline: Pipeline) throws -> ReplayPlan {
    // Inputs that cannot be listed any more may still be in the files of failed and dropped documents.
    let files = try? pipeline.source.stage.inputFiles()
    let outputs = LeftOutputs(of: pipeline)
    return try state.withLock { state in
      let run = try state.file.perform { database throws(SQLiteError) in try EarlierRun(in: database) }
      guard let run, run.phase == .finished else {
        throw JournalError(path: path, reason: "has no run that ended well; run the config first, or again")
      }
      let plan = try state.file.perform { database throws(SQLiteError) in
        var plan = try Self.plan(selection, of: run.number, in: database)
        let written = try Self.written(of: plan.inputs, run: run.number, in: database)
        plan.written = written.map(\.id).sorted()
        if !selection.namesDocuments { plan.inputs.subtract(written.map(\.input)) }
        plan.counts = try VerdictReplacement(database: database, run: run.number).counts(of: plan.inputs)
        return plan
      }
      if let written = plan.written.first, selection.namesDocuments || plan.inputs.isEmpty {
        let others = selection.namesDocuments ? "leave it out, or " : ""
        throw JournalError(
          path: path,
          reason:
            "has '\(written)' as written, and a document is not written twice; \(others)run it anew (--resume never)")
      }
      (state.run, state.waiting, state.resume, state.inputs, state.replayed) = (run.number, [], nil, files, plan.counts)
      state.outputs = outputs
      return plan
    }
  }

  /// Makes durable that inputs are run again: until their verdicts are replaced, what comes of them is to be taken back.
  ///
  /// - Throws: ``JournalError``
  package func beginReplay() throws(JournalError) {
    try state.withLock { state throws(JournalError) in try Self.move(state, from: .finished, to: .replaying) }
  }

  /// Whether inputs of the latest run were run again, and that ended early.
  ///
  /// - Throws: ``JournalError``
  package var hasBrokenReplay: Bool {
    get throws(JournalError) {
      try state.withLock { state throws(JournalError) in
        try state.file.perform { database throws(SQLiteError) in try EarlierRun(in: database)?.phase == .replaying }
      }
    }
  }

  /// Makes durable that what came of them is taken back.
  ///
  /// - Throws: ``JournalError``
  package func endBrokenReplay() throws(JournalError) {
    try state.withLock { state throws(JournalError) in try Self.move(state, from: .replaying, to: .finished) }
  }

  private static func move(
    _ state: State, from phase: EarlierRun.Phase, to next: EarlierRun.Phase
  ) throws(JournalError) {
    try state.file.transaction { database throws(SQLiteError) in
      try database.prepare("UPDATE runs SET phase = ? WHERE phase = ? AND number = (SELECT max(number) FROM runs)")
        .run([.text(next.rawValue), .text(phase.rawValue)])
    }
  }

  /// A document that was written of each of these inputs that has one.
  private static func written(
    of inputs: Set<String>, run: Int, in database: SQLiteDatabase
  ) throws(SQLiteError) -> [(input: String, id: String)] {
    var written: [(input: String, id: String)] = []
    let statement = try database.prepare(
      "SELECT id FROM documents WHERE run = ? AND input = ? AND verdict = 'written' LIMIT 1")
    for input in inputs.sorted() {
      if let id = try statement.rows([.integer(run), .text(input)]).first?.first?.text { written.append((input, id)) }
    }
    return written
  }

  private static func plan(
    _ selection: ReplaySelection, of run: Int, in database: SQLiteDatabase
  ) throws(SQLiteError) -> ReplayPlan {
    var plan = ReplayPlan()
    func inputs(_ filter: String, _ value: String) throws(SQLiteError) -> [String] {
      let statement = try database.prepare("SELECT DISTINCT input FROM documents WHERE run = ?1 AND (\(filter))")
      return try statement.rows([.integer(run), .text(value)]).map { $0[0].text ?? "" }
    }
    switch selection {
    case .failed: plan.inputs = Set(try inputs("verdict = ?2", "failed"))
    case .dropped(let reason):
      plan.inputs = Set(try inputs("verdict = 'dropped' AND reason = ?2", reason))
      if plan.inputs.isEmpty { plan.reasons = try reasons(of: run, in: database) }
    case .ids(let ids):
      for names in ids {
        var found: [String] = []
        for name in names where found.isEmpty { found = try inputs("id = ?2 OR input = ?2", name) }
        plan.inputs.formUnion(found)
        if found.isEmpty, let name = names.first { plan.unknown.append(name) }
      }
    }
    return plan
  }

  private static func reasons(of run: Int, in database: SQLiteDatabase) throws(SQLiteError) -> [String] {
    try database.prepare(
      """
      SELECT reason FROM documents WHERE run = ? AND verdict = 'dropped' AND reason IS NOT NULL
        GROUP BY reason ORDER BY count(*) DESC, reason
      """
    ).rows([.integer(run)]).compactMap { $0[0].text }
  }

  /// Notes that files which were run again are as they are now: those that are one document, and of which it had all bytes. Of one with several
  /// documents the others may have changed too, so that what was noted when all of it was read still counts.
  static func note(
    _ files: InputFiles?, as rows: [DocumentRow], of run: Int, in database: SQLiteDatabase
  ) throws(SQLiteError) {
    guard let files else { return }
    var hashes: [String: String] = [:]
    for row in rows { hashes[row.path] = row.hash }
    let update = try database.prepare("UPDATE inputs SET size = ?, modified = ? WHERE run = ? AND path = ?")
    for file in files {
      guard let hash = hashes[file.name], InputCheck.holds(file, hash) else { continue }
      try update.run([.integer(file.size), .integer(file.modified), .integer(run), .text(file.path)])
    }
  }
}
