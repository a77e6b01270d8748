import CopydeskEngine

/// A measurement as aligned columns: a row for each transform, then all of them together.
struct BenchTable {
  let text: String

  init(_ report: BenchReport) {
    let megabytes = Double(report.bytes) / 1e6
    func row(_ name: String, documents: Int, seconds: Double) -> [String] {
      let perSecond = { (amount: Double) in seconds > 0 ? Self.rounded(amount / seconds, places: 1) : "-" }
      let share = report.seconds > 0 ? Self.rounded(100 * seconds / report.seconds, places: 1) : "-"
      let speed = report.documents > 0 ? megabytes * Double(documents) / Double(report.documents) : 0
      return [
        name, "\(documents)", Self.rounded(seconds, places: 3), perSecond(Double(documents)), perSecond(speed), share,
      ]
    }
    let rows =
      [["transform", "documents", "CPU s", "documents/CPU s", "MB/CPU s", "share %"]]
      + report.stages.map { row($0.stage, documents: $0.documentsIn, seconds: $0.seconds) }
      + [row("all", documents: report.documents, seconds: report.seconds)]
    text = Self.aligned(rows)
  }

  private static func aligned(_ rows: [[String]]) -> String {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      row.enumerated().map { column, cell in
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        return column == 0 ? cell + padding : padding + cell
      }.joined(separator: "  ")
    }.joined(separator: "\n")
  }

  private static func rounded(_ number: Double, places: Int) -> String {
    let scale = places == 1 ? 10 : 1_000
    let whole = Int((number * Double(scale)).rounded())
    let fraction = String(whole % scale)
    return "\(whole / scale)." + String(repeating: "0", count: places - fraction.count) + fraction
  }
}
