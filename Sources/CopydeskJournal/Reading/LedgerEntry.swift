import CopydeskSQLite
import CopydeskText
import FoundationEssentials

/// What became of one document, as the ledger has it.
package struct LedgerEntry: Codable, Sendable, Hashable {
  package var id: String
  /// The identity of the input that it came from.
  package var input: String
  /// The path of the file, and the place in it.
  package var path: String
  package var position: Int
  package var url: String?
  package var site: String?
  /// The hash of the input as it came.
  package var hash: String?
  /// `written`, `dropped` or `failed`.
  package var verdict: String
  package var stage: String?
  package var reason: String?
  package var detail: String?
  /// The files of its own that it was written to.
  package var output: [String]
  package var words: Int?
  /// How much visible text it has, and how much the page had, in UTF-8 bytes.
  package var kept: Int?
  package var visible: Int?
  /// When it had its verdict: ISO 8601, UTC.
  package var time: String

  static let columns =
    "id, input, path, position, url, site, hash, verdict, stage, reason, detail, output, words, kept, visible, time"

  init(_ row: SQLiteStatement) {
    func text(_ column: Int) -> String? { row.value(at: column).text }
    (id, input, path) = (text(0) ?? "", text(1) ?? "", text(2) ?? "")
    position = row.value(at: 3).number ?? 0
    (url, site, hash, verdict) = (text(4), text(5), text(6), text(7) ?? "")
    (stage, reason, detail) = (text(8), text(9), text(10))
    output = text(11).map(OutputPaths.paths) ?? []
    (words, kept, visible) = (row.value(at: 12).number, row.value(at: 13).number, row.value(at: 14).number)
    time = Date(timeIntervalSince1970: Double(row.value(at: 15).number ?? 0)).utcText
  }

  /// How it ended, as a sentence: `dropped at transforms[0].html.article: no_text`.
  package var ending: String {
    let why = [reason, detail].compactMap { $0 }.joined(separator: ": ")
    return verdict + (stage.map { " at \($0)" } ?? "") + (why.isEmpty ? "" : ": \(why)")
  }
}
