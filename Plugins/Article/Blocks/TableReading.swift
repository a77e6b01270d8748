import CopydeskCore
import CopydeskHTML

/// Reads a table of data.
struct TableReading {
  private(set) var block: Block

  /// Whether a table holds data rather than the page's layout.
  ///
  /// Header cells or a caption say so. Without them a table of at least two rows and two columns holds data if it has no table
  /// inside and its cells are short and hold no headings, paragraphs in number or forms.
  static func isData(_ node: Int, in reading: PageReading) -> Bool {
    let page = reading.page
    if let role = page.string(.role, of: node), role == "presentation" || role == "none" { return false }
    var rows = 0
    var cells = 0
    var headers = 0
    var paragraphs = 0
    for index in page.subtree(of: node).dropFirst() where reading.isOpen(index) {
      switch page.nodes[index].tag {
      case .table, .h1, .form, .article, .section, .figure: return false
      case .tr: rows += 1
      case .td: cells += 1
      case .th: headers += 1
      case .p: paragraphs += 1
      default: continue
      }
    }
    guard cells + headers > 0, rows > 0 else { return false }
    if headers > 0 { return Int(reading.weight[node]) < 400 * (cells + headers) }
    return rows >= 2 && cells >= 2 * rows && paragraphs <= cells && Int(reading.weight[node]) < 120 * cells
  }

  init(_ node: Int, in reading: PageReading, links: LinkBase) {
    let page = reading.page
    var rows: [[DataTable.Cell]] = []
    var caption = ""
    var index = node + 1
    while index < Int(page.nodes[node].end) {
      let current = page.nodes[index]
      if !reading.isOpen(index) {
        index = Int(current.end)
        continue
      }
      switch current.tag {
      case .caption:
        caption = reading.text(of: index, limit: .max)
        reading.place(page.subtree(of: index))
        index = Int(current.end)
        continue
      case .tr: rows.append([])
      case .td, .th:
        if rows.isEmpty { rows.append([]) }
        rows[rows.count - 1].append(TableReading.cell(index, in: reading, links: links))
        index = Int(current.end)
        continue
      default: break
      }
      index += 1
    }
    rows.removeAll { $0.allSatisfy(\.text.isEmpty) }
    TableReading.findHead(&rows)
    block = Block(.table(DataTable(rows: rows)), text: caption, position: Int(page.nodes[node].position))
  }

  /// Makes a first row of bold cells the table's head where no cell says that it is one and the next row is not bold as well.
  private static func findHead(_ rows: inout [[DataTable.Cell]]) {
    guard rows.count > 1, rows[0].count > 1, !rows.joined().contains(where: \.isHeader),
      rows[0].allSatisfy({ $0.text.isEmpty || isBold($0) }), !rows[1].allSatisfy({ $0.text.isEmpty || isBold($0) })
    else { return }
    for index in rows[0].indices {
      rows[0][index].isHeader = true
      rows[0][index].marks.removeAll { $0.kind == .strong }
    }
  }

  /// Whether all of a cell's text is strong.
  private static func isBold(_ cell: DataTable.Cell) -> Bool {
    cell.marks.contains { $0.kind == .strong && $0.range == 0..<cell.text.utf8.count }
  }

  private static func cell(_ node: Int, in reading: PageReading, links: LinkBase) -> DataTable.Cell {
    let page = reading.page
    var builder = BlockBuilder(reading, links: links)
    builder.build(node + 1..<Int(page.nodes[node].end))
    var text = ""
    var marks: [Mark] = []
    for built in builder.blocks where !built.block.text.isEmpty {
      if !text.isEmpty { text += "\n" }
      let offset = text.utf8.count
      text += built.block.text
      marks += built.block.marks.map { Mark($0.kind, $0.range.lowerBound + offset..<$0.range.upperBound + offset) }
    }
    func span(_ name: AttributeName) -> Int {
      min(1_000, max(1, page.string(name, of: node).flatMap { Int($0) } ?? 1))
    }
    return DataTable.Cell(
      text, marks: marks, isHeader: page.nodes[node].tag == .th, columns: span(.colspan), rows: span(.rowspan))
  }
}
