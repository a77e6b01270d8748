/// Rows of words, the first column and the last column of words flush left, numbers flush right.
package struct TextTable {
  private let header: [String]
  private let rows: [[String]]

  /// Makes a table; every row has as many cells as the header.
  package init(header: [String], rows: [[String]]) {
    self.header = header
    self.rows = rows
  }

  /// The rows as lines.
  package var text: String { text(within: .max) }

  /// The rows as lines, no longer than so many characters as far as shorter words make them so.
  package func text(within width: Int) -> String {
    let widths = widths(within: width)
    let all = ([header] + rows).map { row in zip(row, widths).map { TextTable.cut($0, to: $1) } }
    return all.map { row in
      var line = ""
      for (column, cell) in row.enumerated() {
        let padding = String(repeating: " ", count: widths[column] - cell.count)
        if column > 0 { line += "  " }
        line += isNumeric(column) ? padding + cell : cell + padding
      }
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  /// No column of words is made narrower than this.
  private static let narrowest = 16

  /// How wide each column is: the widest columns of words give way first.
  private func widths(within width: Int) -> [Int] {
    var widths = header.indices.map { column in ([header] + rows).map { $0[column].count }.max() ?? 0 }
    let words = widths.indices.filter { !isNumeric($0) }
    while widths.reduce(2 * (widths.count - 1), +) > width,
      let widest = words.max(by: { widths[$0] < widths[$1] }), widths[widest] > TextTable.narrowest
    {
      widths[widest] -= 1
    }
    return widths
  }

  /// A cell that fits: of the place of a stage the end is kept, of anything else the beginning.
  private static func cut(_ cell: String, to width: Int) -> String {
    if cell.count <= width { return cell }
    let isPlace = !cell.contains(" ") && cell.contains(".")
    return isPlace ? "…" + cell.suffix(width - 1) : cell.prefix(width - 1) + "…"
  }

  private func isNumeric(_ column: Int) -> Bool {
    rows.allSatisfy { $0[column].allSatisfy { $0.isNumber || $0 == "." } } && column > 0
  }
}
