package import CopydeskCore
import CopydeskEngine
import CopydeskSQLite

/// Reads what a journal says of the latest run, also while that run is under way.
package final class JournalReader {
  private let file: JournalFile
  private let run: EarlierRun
  /// Whether the run goes on.
  private let isUnderWay: Bool

  /// - Throws: ``JournalError``; also where there was no run yet, and where the journal is damaged.
  package init(path: String) throws(JournalError) {
    file = try JournalFile(reading: path)
    try file.examine()
    isUnderWay = JournalLock.isTaken(path)
    guard let run = try file.perform({ database throws(SQLiteError) in try EarlierRun(in: database) }) else {
      throw JournalError(path: path, reason: "has no run in it")
    }
    self.run = run
  }

  /// How a pipeline differs from that of the run in its sources and sinks; `nil` where it does not.
  package func difference(of pipeline: Pipeline) -> String? {
    RunIdentity(pipeline, limit: nil, journal: file.path).difference(from: run.identity)
  }

  /// When the run began, and how far it is.
  package var heading: String {
    let state =
      switch run.phase {
      case .running where !isUnderWay, .publishing where !isUnderWay: "which ended early; run it again to go on"
      case .replaying where !isUnderWay: "of which a replay ended early; a run or a replay takes that back"
      default: run.phase.rawValue
      }
    return "the run of \(run.started), \(state)"
  }

  /// How many documents ended how: every verdict with its reasons and stages, the most frequent first.
  ///
  /// - Throws: ``JournalError``
  package func counts() throws(JournalError) -> [LedgerCount] {
    try file.perform { database throws(SQLiteError) in
      let rows = try database.prepare(
        """
        SELECT verdict, reason, stage, count(*) FROM documents WHERE run = ? GROUP BY verdict, reason, stage
          ORDER BY count(*) DESC, verdict, reason, stage
        """
      ).rows([.integer(run.number)])
      return rows.map { row in
        LedgerCount(
          verdict: row[0].text ?? "", reason: row[1].text, stage: row[2].text, documents: row[3].number ?? 0)
      }
    }
  }

  /// The sites, with how many documents of each there are and how much of their visible text was kept; those with the most documents first.
  ///
  /// - Throws: ``JournalError``
  package func sites() throws(JournalError) -> [LedgerSite] {
    try file.perform { database throws(SQLiteError) in
      let rows = try database.prepare(
        """
        SELECT site, count(*), sum(verdict = 'written'), sum(kept), sum(visible) FROM documents
          WHERE run = ? AND site IS NOT NULL GROUP BY site ORDER BY count(*) DESC, site
        """
      ).rows([.integer(run.number)])
      return rows.map { row in
        LedgerSite(
          site: row[0].text ?? "", documents: row[1].number ?? 0, written: row[2].number ?? 0,
          share: LossAlarm.share(kept: row[3].number ?? 0, visible: row[4].number ?? 0))
      }
    }
  }

  /// Hands out the documents with a verdict or a name, in the order of the input.
  ///
  /// - Parameters:
  ///   - verdict: `written`, `dropped` or `failed`; `nil` for all.
  ///   - id: The document, or the input that it came from; `nil` for all.
  /// - Throws: ``JournalError``, and what `body` throws.
  package func forEach(verdict: String? = nil, id: String? = nil, _ body: (LedgerEntry) throws -> Void) throws {
    let filter = (verdict == nil ? "" : " AND verdict = ?2") + (id == nil ? "" : " AND (id = ?3 OR input = ?3)")
    let statement = try file.perform { database throws(SQLiteError) in
      let statement = try database.prepare(
        "SELECT \(LedgerEntry.columns) FROM documents WHERE run = ?1\(filter) ORDER BY number")
      var values: [SQLiteValue] = [.integer(run.number)]
      if verdict != nil || id != nil { values.append(SQLiteValue(verdict)) }
      if id != nil { values.append(SQLiteValue(id)) }
      try statement.bind(values)
      return statement
    }
    while try file.perform({ _ throws(SQLiteError) in try statement.step() }) { try body(LedgerEntry(statement)) }
  }
}

/// How many documents ended in one way.
package struct LedgerCount: Sendable, Hashable {
  package var verdict: String
  package var reason: String?
  package var stage: String?
  package var documents: Int
}

/// What became of the documents of one site.
package struct LedgerSite: Sendable, Hashable {
  package var site: String
  package var documents: Int
  package var written: Int
  /// How much of the visible text was kept, in percent; `nil` where there was none.
  package var share: Int?
}

extension SQLiteValue {
  /// The whole number, `nil` for every other value.
  var number: Int? { if case .integer(let number) = self { number } else { nil } }
}
