import CopydeskCore

/// A table with its caption; a first row of header cells is its head.
struct HTMLTable {
  private let rows: [[DataTable.Cell]]
  private let caption: HTMLInline
  private let safe: SafeAddress

  init(_ table: DataTable, caption block: Block, _ safe: SafeAddress) {
    rows = table.rows.filter { !$0.isEmpty }
    caption = HTMLInline(block.text, block.marks, safe)
    self.safe = safe
  }

  /// Writes the table; its caption as a paragraph where no cell has text.
  func write(to out: inout TidyWriter) {
    guard rows.joined().contains(where: { $0.text.contains { !$0.isWhitespace } }) else {
      if !caption.isEmpty { write(caption, as: "p", [], to: &out) }
      return
    }
    out.open("table", [], isBlock: true)
    if !caption.isEmpty { write(caption, as: "caption", [], to: &out) }
    let headCount = rows.count > 1 && rows[0].allSatisfy(\.isHeader) ? 1 : 0
    writeRows(rows[..<headCount], "thead", scope: "col", to: &out)
    writeRows(rows[headCount...], "tbody", scope: "row", to: &out)
    out.close(isBlock: true)
  }

  private func writeRows(_ rows: ArraySlice<[DataTable.Cell]>, _ name: String, scope: String, to out: inout TidyWriter)
  {
    if rows.isEmpty { return }
    out.open(name, [], isBlock: true)
    for row in rows {
      out.open("tr", [], isBlock: true)
      for cell in row {
        var attributes: [(name: String, value: String)] = cell.isHeader ? [("scope", scope)] : []
        // The most that HTML reads (HTML standard, section 4.9.11).
        if cell.columns > 1 { attributes.append(("colspan", "\(min(cell.columns, 1_000))")) }
        if cell.rows > 1 { attributes.append(("rowspan", "\(min(cell.rows, 65_534))")) }
        write(HTMLInline(cell.text, cell.marks, safe), as: cell.isHeader ? "th" : "td", attributes, to: &out)
      }
      out.close(isBlock: true)
    }
    out.close(isBlock: true)
  }

  private func write(
    _ text: HTMLInline, as name: String, _ attributes: [(name: String, value: String)], to out: inout TidyWriter
  ) {
    out.open(name, attributes, isBlock: true)
    text.write(to: &out)
    out.close(isBlock: true)
  }
}
