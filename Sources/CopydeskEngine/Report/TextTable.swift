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
  package var text: String {
    let all = [header] + rows
    let widths = header.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
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

  private func isNumeric(_ column: Int) -> Bool {
    rows.allSatisfy { $0[column].allSatisfy { $0.isNumber || $0 == "." } } && column > 0
  }
}
