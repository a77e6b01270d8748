import CopydeskCore
import CopydeskEngine
import CopydeskSQLite
import FoundationEssentials

/// A row of the table `documents`: what became of one document.
struct DocumentRow: Sendable {
  private static let columns = [
    "run", "number", "id", "input", "path", "position", "url", "site", "hash", "verdict", "stage", "reason", "detail",
    "output", "words", "kept", "visible", "remembered", "time",
  ]

  /// The statement that adds one.
  static let insertion =
    "INSERT INTO documents (\(columns.joined(separator: ", "))) VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))"

  /// How much of an error's text is kept, in characters.
  private static let longestDetail = 2_000

  private let entry: JournalEntry
  private let time: Int

  init(_ entry: JournalEntry) {
    self.entry = entry
    time = Int(Date().timeIntervalSince1970)
  }

  /// The document.
  var id: String { entry.id }

  /// The identity of the input.
  var input: String { entry.input }

  /// The path of the input's file.
  var path: String { entry.origin.path }

  /// The hash of the input as it came; `nil` where nothing of it could be read.
  var hash: String? { entry.hash }

  /// The values of all columns.
  func values(run: Int, number: Int) -> [SQLiteValue] {
    let (verdict, stage, reason, detail) = ending
    let remembered = entry.remembered.isEmpty ? nil : entry.remembered.sorted().map(String.init).joined(separator: ",")
    return [
      .integer(run), .integer(number), .text(entry.id), .text(entry.input), .text(entry.origin.path),
      .integer(entry.origin.position), SQLiteValue(entry.origin.url), SQLiteValue(entry.facts?.site),
      SQLiteValue(entry.hash), .text(verdict), SQLiteValue(stage), SQLiteValue(reason),
      SQLiteValue(detail.map { String($0.prefix(Self.longestDetail)) }),
      SQLiteValue(OutputPaths.text(of: entry.outputs)), SQLiteValue(entry.facts?.words),
      SQLiteValue(entry.facts?.kept), SQLiteValue(entry.facts?.visible), SQLiteValue(remembered), .integer(time),
    ]
  }

  private var ending: (verdict: String, stage: String?, reason: String?, detail: String?) {
    switch entry.verdict {
    case .written: ("written", nil, nil, nil)
    case .dropped(let reason, let stage): ("dropped", stage, reason.code, reason.detail)
    case .failed(let error, let stage): ("failed", stage, error.code, error.message)
    }
  }
}
