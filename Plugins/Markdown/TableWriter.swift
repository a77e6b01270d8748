import CopydeskCore

/// Writes a table of GFM (section 4.10).
///
/// A cell that spans several columns or rows is written in the first of them; the others are empty. The first row heads the
/// table where all its cells are header cells; else the table gets the empty head that GFM asks for. Other header cells are
/// strong.
struct TableWriter {
  /// The lines, without the last line end; empty for a table without text.
  let bytes: [UInt8]

  init(_ table: DataTable) {
    let rows = table.rows.filter { !$0.isEmpty }
    guard rows.joined().contains(where: { cell in cell.text.contains { !$0.isWhitespace } }) else {
      bytes = []
      return
    }
    // A span may cover columns without any cell, but not more than fit a page.
    let widest = max(100, rows.map(\.count).max() ?? 0)
    var grid = Grid(width: widest)
    var lines = rows.enumerated().map { index, row in
      grid.place(row, isHead: index == 0 && row.allSatisfy { $0.isHeader || $0.text.isEmpty })
    }
    let columns = max(1, grid.used)
    if !rows[0].allSatisfy({ $0.isHeader || $0.text.isEmpty }) { lines.insert([], at: 0) }
    lines.insert(Array(repeating: Array("---".utf8), count: columns), at: 1)
    if lines[0].count < columns { lines[0] += Array(repeating: [], count: columns - lines[0].count) }
    bytes = Array(lines.map(TableWriter.line).joined(separator: [0x0A]))
  }

  private static func line(_ cells: [[UInt8]]) -> [UInt8] {
    var line: [UInt8] = []
    for cell in cells { line += Array("| ".utf8) + cell + (cell.isEmpty ? [] : [0x20]) }
    return line + [UInt8(ascii: "|")]
  }
}

/// Finds each cell's column, with the cells from above that reach down into its row.
private struct Grid {
  /// How many columns there can be.
  let width: Int
  /// How many columns hold a cell.
  private(set) var used = 0
  /// For each column, the row that the cell above no longer reaches. Empty for a table so wide that rows are not spanned.
  private var reachedUntil: [Int]
  private var row = 0

  init(width: Int) {
    self.width = width
    reachedUntil = width <= 1_000 ? Array(repeating: 0, count: width) : []
  }

  /// The row's fields from the left, up to the last that has text.
  mutating func place(_ cells: [DataTable.Cell], isHead: Bool) -> [[UInt8]] {
    var fields: [[UInt8]] = []
    var column = 0
    for (index, cell) in cells.enumerated() {
      while column < reachedUntil.count, reachedUntil[column] > row { column += 1 }
      let cellsLeft = cells.count - index - 1
      let end = column + max(1, min(cell.columns, width - column - cellsLeft))
      let text = InlineWriter.render(cell.text, marks: marks(of: cell, isHead: isHead), in: .cell)
      if !text.isEmpty {
        fields += Array(repeating: [], count: column - fields.count)
        fields.append(text)
      }
      for spanned in column..<end where reachedUntil.indices.contains(spanned) {
        reachedUntil[spanned] = row + min(max(cell.rows, 1), 65_534)
      }
      used = max(used, end)
      column = end
    }
    row += 1
    return fields
  }

  private func marks(of cell: DataTable.Cell, isHead: Bool) -> [Mark] {
    guard cell.isHeader, !isHead else { return cell.marks }
    return cell.marks.filter { $0.kind != .strong } + [Mark(.strong, 0..<cell.text.utf8.count)]
  }
}
