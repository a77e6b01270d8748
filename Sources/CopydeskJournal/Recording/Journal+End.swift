package import CopydeskCore
package import CopydeskEngine
import CopydeskSQLite
import Synchronization

extension Journal {
  package func finish() throws {
    try state.withLock { state in
      let run = SQLiteValue.integer(state.run)
      let (number, outputs) = (state.run, state.outputs)
      state.earlierSites = try state.file.perform { database throws(SQLiteError) in
        try LossAlarm.earlierSites(upTo: number, in: database)
      }
      if state.resume?.isPublishing == true {
        let missing = try state.file.perform { database throws(SQLiteError) in
          try LeftOutputs.missing(of: number, in: database)
        }
        if let missing {
          throw OutputError(
            path: missing, reason: "is not there, though the run had completed it; run it anew (--resume never)")
        }
      }
      try state.file.transaction { database throws(SQLiteError) in
        try outputs?.note(in: database, run: number)
        try database.prepare("UPDATE runs SET phase = 'finished', ended = ? WHERE number = ?").run([
          .text(Self.now), run,
        ])
        try database.prepare(
          """
          INSERT OR REPLACE INTO sites (run, site, documents, kept, visible)
            SELECT run, site, count(*), sum(kept), sum(visible) FROM documents
              WHERE run = ? AND visible > 0 AND site IS NOT NULL GROUP BY site
          """
        ).run([run])
        for table in ["documents", "inputs", "commits"] {
          try database.prepare("DELETE FROM \(table) WHERE run <> ?").run([run])
        }
        // What a site's pages kept in the last run that had enough of them is what the next one is held against.
        try database.prepare(
          """
          DELETE FROM sites WHERE (run, site) IN (
            SELECT run, site FROM
              (SELECT run, site, documents, max(run) FILTER (WHERE documents >= ?2) OVER (PARTITION BY site) AS latest
                FROM sites)
              WHERE run < latest OR run <> ?1 AND documents < ?2)
          """
        ).run([run, .integer(LossAlarm.fewestDocuments)])
        try database.prepare("DELETE FROM runs WHERE number <> ?1 AND number NOT IN (SELECT run FROM sites)").run([run])
      }
    }
  }

  /// The report of a run that has ended well.
  ///
  /// - Parameter workers: How many documents would be worked on at once, where the pipeline does not say.
  /// - Throws: ``JournalError``
  package func report(of run: EarlierRun, _ pipeline: Pipeline, workers: Int?) throws(JournalError) -> RunReport {
    try state.withLock { state throws(JournalError) in
      try state.file.perform { database throws(SQLiteError) in
        guard let resume = try Self.resume(run, in: database) else {
          throw SQLiteError(code: SQLiteError.damage, message: "it lacks what the last run has committed")
        }
        return RunReport(of: resume, ended: run.ended ?? run.started, pipeline: pipeline, workers: workers)
      }
    }
  }

  /// The sites of which the run that has finished kept less visible text than an earlier one did, a sentence each. Where inputs were added to
  /// a run, these are held against what was there.
  ///
  /// - Parameter points: By how many points in a hundred the share must have fallen.
  /// - Throws: ``JournalError``
  package func losses(ofMoreThan points: Int) throws(JournalError) -> [String] {
    try state.withLock { state throws(JournalError) in
      try state.file.perform { database throws(SQLiteError) in
        try LossAlarm(points: points).warnings(of: state.run, after: state.earlierSites, in: database)
      }
    }
  }
}
