import CopydeskCore
import CopydeskEngine
import CopydeskSQLite
import Synchronization

extension Journal {
  package func finish() throws {
    try state.withLock { state in
      let run = SQLiteValue.integer(state.run)
      let (number, outputs) = (state.run, state.outputs)
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
        // What one site's pages kept in the run before is what the next one is held against.
        try database.prepare(
          "DELETE FROM sites WHERE run <> ?1 AND run < (SELECT max(number) FROM runs WHERE number < ?1)"
        )
        .run([run])
        try database.prepare("DELETE FROM runs WHERE number <> ?1 AND number NOT IN (SELECT run FROM sites)").run([run])
      }
    }
  }

  /// The sites of which the run that has finished kept less visible text than the one before, a sentence each.
  ///
  /// - Parameter points: By how many points in a hundred the share must have fallen.
  /// - Throws: ``JournalError``
  package func losses(ofMoreThan points: Int) throws(JournalError) -> [String] {
    try state.withLock { state throws(JournalError) in
      try state.file.perform { database throws(SQLiteError) in
        try LossAlarm(points: points).warnings(of: state.run, in: database)
      }
    }
  }
}
