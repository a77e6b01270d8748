package import CopydeskCore
import CopydeskEngine
import CopydeskSQLite
import FoundationEssentials
import Synchronization

extension Journal {
  /// Gets ready to run inputs of the latest run again, whose new verdicts take the place of the earlier ones when that ends well.
  ///
  /// - Returns: The inputs, by their identities.
  /// - Throws: ``JournalError``; also where that run has not ended well, or a document that is meant was written.
  package func replay(_ selection: ReplaySelection, of pipeline: Pipeline) throws -> Set<String> {
    // Inputs that cannot be listed any more may still be in the files of failed and dropped documents.
    let files = try? pipeline.source.stage.inputFiles()
    let outputs = LeftOutputs(of: pipeline)
    return try state.withLock { state in
      let run = try state.file.perform { database throws(SQLiteError) in try EarlierRun(in: database) }
      guard let run, run.phase == .finished else {
        throw JournalError(path: path, reason: "has no run that ended well; run the config first, or again")
      }
      let inputs = try state.file.perform { database throws(SQLiteError) in
        try Self.inputs(selection, of: run.number, in: database)
      }
      let written = try state.file.perform { database throws(SQLiteError) in
        try Self.written(of: inputs, run: run.number, in: database)
      }
      if let written {
        throw JournalError(
          path: path,
          reason: "has '\(written)' as written, and a document is not written twice; run it anew (--resume never)")
      }
      (state.run, state.waiting, state.resume, state.inputs, state.replayed) = (run.number, [], nil, files, inputs)
      state.outputs = outputs
      return inputs
    }
  }

  /// A document of these inputs that was written.
  private static func written(
    of inputs: Set<String>, run: Int, in database: SQLiteDatabase
  ) throws(SQLiteError) -> String? {
    let statement = try database.prepare(
      "SELECT id FROM documents WHERE run = ? AND input = ? AND verdict = 'written' LIMIT 1")
    for input in inputs.sorted() {
      if let id = try statement.rows([.integer(run), .text(input)]).first?.first?.text { return id }
    }
    return nil
  }

  private static func inputs(
    _ selection: ReplaySelection, of run: Int, in database: SQLiteDatabase
  ) throws(SQLiteError) -> Set<String> {
    var inputs: Set<String> = []
    func add(_ filter: String, _ value: String) throws(SQLiteError) {
      let statement = try database.prepare("SELECT DISTINCT input FROM documents WHERE run = ?1 AND (\(filter))")
      for row in try statement.rows([.integer(run), .text(value)]) { inputs.insert(row[0].text ?? "") }
    }
    switch selection {
    case .failed: try add("verdict = ?2", "failed")
    case .dropped(let reason): try add("verdict = 'dropped' AND reason = ?2", reason)
    case .ids(let ids): for id in ids { try add("id = ?2 OR input = ?2", id) }
    }
    return inputs
  }

  /// Puts new verdicts in the place of earlier ones, and counts anew.
  static func replace(_ rows: [DocumentRow], of run: EarlierRun, in database: SQLiteDatabase) throws(SQLiteError) {
    let number = SQLiteValue.integer(run.number)
    let place = try database.prepare("SELECT min(number) FROM documents WHERE run = ? AND input = ?")
    let remove = try database.prepare("DELETE FROM documents WHERE run = ? AND input = ?")
    let insert = try database.prepare(DocumentRow.insertion)
    var next = try database.integer("SELECT max(number) FROM documents WHERE run = ?", [number])
    var done: Set<String> = []
    for row in rows {
      var own: Int?
      if done.insert(row.input).inserted {
        own = try place.rows([number, .text(row.input)]).first?.first?.number
        try remove.run([number, .text(row.input)])
      }
      if own == nil { next += 1 }
      try insert.run(row.values(run: run.number, number: own ?? next))
    }
  }

  /// How many documents of a run ended how.
  static func totals(of run: Int, in database: SQLiteDatabase) throws(SQLiteError) -> RunTotals {
    func count(_ filter: String) throws(SQLiteError) -> Int {
      try database.integer("SELECT \(filter) FROM documents WHERE run = ?", [.integer(run)])
    }
    var totals = RunTotals()
    totals.inputs = try count("count(DISTINCT input)")
    totals.written = try count("ifnull(sum(verdict = 'written'), 0)")
    totals.dropped = try count("ifnull(sum(verdict = 'dropped'), 0)")
    totals.failed = try count("ifnull(sum(verdict = 'failed'), 0)")
    totals.split = totals.written + totals.dropped + totals.failed - totals.inputs
    return totals
  }

  /// Notes that files which were run again are as they are now.
  static func note(
    _ files: InputFiles?, named names: Set<String>, of run: Int, in database: SQLiteDatabase
  ) throws(SQLiteError) {
    guard let files else { return }
    let update = try database.prepare("UPDATE inputs SET size = ?, modified = ? WHERE run = ? AND path = ?")
    for file in files where names.contains(file.name) {
      try update.run([.integer(file.size), .integer(file.modified), .integer(run), .text(file.path)])
    }
  }
}
