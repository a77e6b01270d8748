package import CopydeskCore
package import CopydeskEngine
import CopydeskSQLite
import FoundationEssentials

/// The latest run in a journal.
package struct EarlierRun: Sendable {
  /// How far a run has come.
  package enum Phase: String, Sendable {
    /// Documents are on their way, or were when it ended early.
    case running
    /// All outputs are complete, and take their places.
    case publishing
    /// They have taken their places.
    case finished
    /// They have, and some of its inputs are run again, or were when that ended early.
    case replaying
  }

  package var number: Int
  package var phase: Phase
  /// When it began: ISO 8601, UTC.
  package var started: String
  /// When it ended; `nil` as long as it has not ended well.
  package var ended: String?
  package var identity: RunIdentity
  /// The last commit.
  package var point: RunPoint?

  /// The latest run; `nil` where there is none.
  init?(in database: SQLiteDatabase, phase only: Phase? = nil) throws(SQLiteError) {
    let filter = only == nil ? "" : "WHERE phase = ? "
    let rows = try database.prepare(
      "SELECT number, phase, started, identity, point, ended FROM runs LEFT JOIN commits ON run = number \(filter)ORDER BY number DESC LIMIT 1"
    ).rows(only.map { [.text($0.rawValue)] } ?? [])
    guard let row = rows.first, case .integer(let number) = row[0], let phase = row[1].text.flatMap(Phase.init) else {
      return nil
    }
    let decoder = JSONDecoder()
    func decoded<Value: Decodable>(_ type: Value.Type, _ text: String) throws(SQLiteError) -> Value {
      do {
        return try decoder.decode(type, from: Data(text.utf8))
      } catch {
        throw SQLiteError(code: SQLiteError.damage, message: "what it says of run \(number) cannot be read")
      }
    }
    (self.number, self.phase, started) = (number, phase, row[2].text ?? "")
    identity = try decoded(RunIdentity.self, row[3].text ?? "")
    if let text = row[4].text { point = try decoded(RunPoint.self, text) }
    ended = row[5].text
  }

  /// Removes what sinks left beside their outputs to be known by, where the run was killed after it had ended well and before it could.
  package func settle(_ pipeline: Pipeline) {
    for (sink, position) in zip(pipeline.allSinks, point?.sinks ?? []) {
      try? sink.stage.settle(at: SinkPosition(rawValue: position))
    }
  }

  /// The run in a sentence: `the run of 2026-03-05T07:30:00Z`.
  var name: String { "the run of \(started)" }
}
