package import CopydeskCore
package import CopydeskEngine
import CopydeskSQLite
import CopydeskText
import FoundationEssentials
import Synchronization

/// The journal of a pipeline, in an SQLite database: how far runs have come, and what became of each document.
///
///     let journal = try Journal(path: path)
///     switch try journal.plan(for: pipeline, limit: nil, mode: .auto) {
///     case .begin: try journal.begin(pipeline, limit: nil)
///     case .goOn(let run, _): try journal.goOn(with: run, pipeline)
///     case .extend(let run, _): try journal.extend(run, pipeline)
///     case .done(_, let text): print(text)
///     }
package final class Journal: RunJournal {
  /// The file that it is in.
  package let path: String
  /// The digest of the program, by which its runs are told from those of other versions.
  let program: String
  let state: Mutex<State>

  struct State {
    let file: JournalFile
    var run = 0
    /// How many documents of the run are in the file.
    var documents = 0
    var resume: RunResume?
    /// The inputs of a run that is extended; they are noted with its first commit.
    var inputs: InputFiles?
    /// The inputs that are run again; see ``RunJournal/replayed``.
    var replayed: [String: Int]?
    /// What the run leaves.
    var outputs: LeftOutputs?
    /// What earlier runs kept of each site; set when the run has finished.
    var earlierSites: [String: SiteShare] = [:]
    /// Documents since the last commit.
    var waiting: [DocumentRow] = []
  }

  /// Opens a journal, and keeps other runs from it.
  ///
  /// - Parameter program: What tells the program from other versions of it.
  /// - Throws: ``JournalError``, also where it is damaged.
  package init(path: String, program: String = ProgramDigest.own) throws(JournalError) {
    (self.path, self.program) = (path, program)
    let file = try JournalFile(writing: path)
    try file.examine()
    state = Mutex(State(file: file))
  }

  package var resume: RunResume? { state.withLock { $0.resume } }

  /// Finds out what a run of a pipeline does.
  ///
  /// - Parameter limit: How many inputs it reads at most.
  /// - Throws: ``JournalError``, also where an unfinished run of another config could not go on after one that begins; or what keeps the inputs
  ///   from being listed.
  package func plan(for pipeline: Pipeline, limit: Int?, mode: ResumeMode) throws -> RunPlan {
    let files = try pipeline.source.stage.inputFiles()
    let identity = RunIdentity(pipeline, limit: limit, journal: path, program: program)
    let (plan, isUnfinished) = try state.withLock { state in
      try state.file.perform { database throws(SQLiteError) in
        let planner = RunPlanner(
          database: database, pipeline: pipeline, mode: mode, identity: identity, files: files)
        return (try planner.plan(), try EarlierRun(in: database).map { $0.phase != .finished } ?? false)
      }
    }
    if case .begin = plan, mode == .auto, !isUnfinished,
      let obstacle = OutputClaims(of: pipeline).obstacle(besides: path)
    {
      throw obstacle
    }
    return plan
  }

  /// What a run that begins anew would write a second time; `nil` where nothing would be.
  ///
  /// - Throws: ``JournalError``, or what keeps the inputs from being listed.
  package func repeatedArticles(of pipeline: Pipeline) throws -> RepeatedArticles? {
    guard let files = try pipeline.source.stage.inputFiles() else { return nil }
    return try state.withLock { state in
      try state.file.perform { database throws(SQLiteError) in
        try RepeatedArticles(pipeline, files, in: database)
      }
    }
  }

  /// Begins a run. What an unfinished one had is gone.
  ///
  /// - Throws: ``JournalError``, or what keeps the inputs from being listed.
  package func begin(_ pipeline: Pipeline, limit: Int?) throws {
    let files = try pipeline.source.stage.inputFiles()
    let outputs = LeftOutputs(of: pipeline)
    let identity = try Self.json(RunIdentity(pipeline, limit: limit, journal: path, program: program))
    try state.withLock { state in
      state.run = try state.file.transaction { database throws(SQLiteError) in
        for run in try database.prepare("SELECT number FROM runs WHERE phase <> 'finished'").rows() {
          try Self.remove(run[0], from: database)
          try database.prepare("DELETE FROM runs WHERE number = ?").run(run)
        }
        // A number that a run had whose sites are still known is not given again.
        let run =
          1
          + (try database.integer(
            "SELECT max(number) FROM (SELECT number FROM runs UNION ALL SELECT run FROM sites)"))
        try database.prepare(
          "INSERT INTO runs (number, started, phase, identity, at_most) VALUES (?, ?, 'running', ?, ?)"
        ).run([.integer(run), .text(Self.now), .text(identity), SQLiteValue(limit)])
        if let files { try Self.note(files, of: run, in: database) }
        try OutputClaims(of: pipeline).note(in: database, run: run)
        return run
      }
      (state.documents, state.resume, state.waiting, state.outputs) = (0, nil, [], outputs)
    }
  }

  /// Goes on with an earlier run.
  ///
  /// - Throws: ``JournalError``, or what keeps the inputs from being listed.
  package func goOn(with run: EarlierRun, _ pipeline: Pipeline) throws {
    let files = run.phase == .running ? try pipeline.source.stage.inputFiles() : nil
    let outputs = LeftOutputs(of: pipeline)
    let mixture = try mixture(of: run, with: pipeline)
    try state.withLock { state in
      state.outputs = outputs
      state.run = run.number
      state.waiting = []
      let (documents, resume) = try state.file.transaction { database throws(SQLiteError) in
        if let files {
          try Self.note(files, after: InputCheck.done(of: run, in: database), of: run.number, in: database)
        }
        try OutputClaims(of: pipeline).note(in: database, run: run.number)
        if let mixture { try Self.note(mixture, of: run, in: database) }
        return (
          try database.integer("SELECT count(*) FROM documents WHERE run = ?", [.integer(run.number)]),
          try Self.resume(run, in: database)
        )
      }
      (state.documents, state.resume) = (documents, resume)
    }
  }

  /// Adds inputs that are new to a run that has ended well.
  ///
  /// - Throws: ``JournalError``, or what keeps the inputs from being listed.
  package func extend(_ run: EarlierRun, _ pipeline: Pipeline) throws {
    let files = try pipeline.source.stage.inputFiles()
    let outputs = LeftOutputs(of: pipeline)
    let mixture = try mixture(of: run, with: pipeline)
    try state.withLock { state in
      (state.run, state.waiting, state.inputs, state.outputs) = (run.number, [], files, outputs)
      let (documents, resume) = try state.file.transaction { database throws(SQLiteError) in
        if let mixture { try Self.note(mixture, of: run, in: database) }
        return (
          try database.integer("SELECT count(*) FROM documents WHERE run = ?", [.integer(run.number)]),
          try Self.resume(run, in: database)
        )
      }
      (state.documents, state.resume) = (documents, resume)
      state.resume?.isExtending = true
      state.resume?.withdrawals = []
    }
  }

  package func add(_ entry: JournalEntry) throws { state.withLock { $0.waiting.append(DocumentRow(entry)) } }

  package var replayed: [String: Int]? { state.withLock { $0.replayed } }

  /// Makes durable that the run has come so far. Of inputs that are run again everything counts at the end, or nothing.
  package func commit(_ point: RunPoint) throws {
    if replayed == nil { try commit(point, phase: "running") }
  }

  package func publish(_ point: RunPoint) throws {
    if replayed == nil { try commit(point, phase: "publishing") } else { try publishReplay(point) }
  }

  private func publishReplay(_ point: RunPoint) throws {
    try state.withLock { state in
      let (waiting, files) = (state.waiting, state.inputs)
      try state.file.transaction { database throws(SQLiteError) in
        guard let run = try EarlierRun(in: database), var whole = run.point else {
          throw SQLiteError(code: SQLiteError.damage, message: "the run that is replayed is not there")
        }
        let verdicts = VerdictReplacement(database: database, run: run.number)
        try verdicts.replace(by: waiting)
        try Self.note(files, as: waiting, of: run.number, in: database)
        (whole.sinks, whole.states, whole.verdicts) = (point.sinks, point.states, nil)
        whole.counts.totals = try verdicts.totals(inputs: whole.counts.totals.inputs)
        let text = try Self.encoded(whole)
        try database.prepare("UPDATE commits SET point = ? WHERE run = ?").run([.text(text), .integer(run.number)])
        try database.prepare("UPDATE runs SET phase = 'publishing' WHERE number = ?").run([.integer(run.number)])
      }
      (state.waiting, state.inputs) = ([], nil)
    }
  }

  private func commit(_ point: RunPoint, phase: String) throws {
    let text = try Self.json(point)
    try state.withLock { state in
      let (run, documents, waiting, inputs) = (state.run, state.documents, state.waiting, state.inputs)
      try state.file.transaction { database throws(SQLiteError) in
        if let inputs {
          try database.prepare("DELETE FROM inputs WHERE run = ?").run([.integer(run)])
          try Self.note(inputs, of: run, in: database)
        }
        let insert = try database.prepare(DocumentRow.insertion)
        for (index, row) in waiting.enumerated() { try insert.run(row.values(run: run, number: documents + index + 1)) }
        try database.prepare("INSERT OR REPLACE INTO commits (run, source, point) VALUES (?, ?, ?)")
          .run([.integer(run), .text(point.source), .text(text)])
        try database.prepare("UPDATE runs SET phase = ? WHERE number = ?").run([.text(phase), .integer(run)])
      }
      state.documents += waiting.count
      state.waiting.removeAll(keepingCapacity: true)
      state.inputs = nil
    }
  }
}

extension Journal {
  /// What a run is from now on, as JSON, where another config or program goes on with it; `nil` where it is the same.
  private func mixture(of run: EarlierRun, with pipeline: Pipeline) throws -> String? {
    let own = RunIdentity(pipeline, limit: run.identity.limit, journal: path, program: program)
    let mixed = run.identity.mixed(with: own)
    return mixed == run.identity ? nil : try Self.json(mixed)
  }

  private static func note(
    _ identity: String, of run: EarlierRun, in database: SQLiteDatabase
  ) throws(SQLiteError) {
    try database.prepare("UPDATE runs SET identity = ? WHERE number = ?").run([.text(identity), .integer(run.number)])
  }

  static var now: String { Date().utcText }

  private static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// A point as JSON, as an error of the database's where it cannot be written.
  private static func encoded(_ point: RunPoint) throws(SQLiteError) -> String {
    do {
      return try json(point)
    } catch {
      throw SQLiteError(code: SQLiteError.damage, message: "\(error)")
    }
  }

  private static func remove(_ run: SQLiteValue, from database: SQLiteDatabase) throws(SQLiteError) {
    for table in ["documents", "inputs", "commits"] {
      try database.prepare("DELETE FROM \(table) WHERE run = ?").run([run])
    }
  }

  /// What a run that goes on needs to know of its earlier sessions.
  static func resume(_ run: EarlierRun, in database: SQLiteDatabase) throws(SQLiteError) -> RunResume? {
    guard let point = run.point else { return nil }
    var resume = RunResume(point: point, started: run.started, isPublishing: run.phase == .publishing)
    let listed = try database.prepare(
      """
      SELECT id, stage, reason, detail FROM documents WHERE run = ? AND verdict = ? ORDER BY number
        LIMIT \(Ledger.listedVerdicts)
      """)
    for row in try listed.rows([.integer(run.number), .text("failed")]) {
      let error = DocumentError(row[2].text ?? "", row[3].text ?? "")
      resume.failures.append(FailureReport(id: row[0].text ?? "", stage: row[1].text ?? "", error: error))
    }
    for row in try listed.rows([.integer(run.number), .text("dropped")]) {
      let reason = DropReason(row[2].text ?? "", detail: row[3].text)
      resume.drops.append(DropReport(id: row[0].text ?? "", stage: row[1].text ?? "", reason: reason))
    }
    let withdrawn = try database.prepare(
      "SELECT id, remembered FROM documents WHERE run = ? AND remembered IS NOT NULL")
    for row in try withdrawn.rows([.integer(run.number)]) {
      let stages = (row[1].text ?? "").split(separator: ",").compactMap { Int($0) }
      resume.withdrawals.append((id: row[0].text ?? "", stages: Set(stages)))
    }
    return resume
  }
}
