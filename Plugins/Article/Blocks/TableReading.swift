import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Reads a table of data.
struct TableReading {
  private(set) var block: Block
  /// The pictures in its cells, which are shown below it.
  private(set) var figures: [ArticleBlock] = []

  /// Whether a table holds data rather than the page's layout.
  ///
  /// Header cells or a caption say so. Without them a table of at least two rows and two columns holds data if it has no table
  /// inside and its cells are short and hold no headings, paragraphs in number or forms.
  static func isData(_ node: Int, in reading: PageReading) -> Bool {
    let page = reading.page
    if let role = page.string(.role, of: node), role == "presentation" || role == "none" { return false }
    var rows = 0
    var cells = 0
    // Cells of the row, rows with several, and columns that cells of later rows span besides their own.
    var (row, full, spanned) = (0, 0, 0)
    var headers = 0
    var paragraphs = 0
    var parts = 0
    var pictures = 0
    for index in page.subtree(of: node).dropFirst() where reading.isOpen(index) {
      switch page.nodes[index].tag {
      case .table, .h1, .form, .article: return false
      case .section, .figure: parts += 1
      case .img: pictures += 1
      case .tr:
        rows += 1
        row = 0
      // A row may have one cell over all columns.
      case .td:
        let columns = columns(of: index, in: page)
        cells += rows == 1 ? columns : 1
        spanned += rows == 1 ? 0 : columns - 1
        row += 1
        if row == 2 { full += 1 }
      case .th: headers += 1
      case .p: paragraphs += 1
      default: continue
      }
    }
    guard cells + headers > 0, rows > 0 else { return false }
    if headers > 0 { return Int(reading.weight[node]) < 400 * (cells + headers) }
    // Rows that head parts of a table are among more others; pictures are laid out in tables.
    if full * 2 >= rows, pictures == 0, reading.linkDensity(node) < 0.5 { cells += spanned }
    guard rows >= 2, cells >= 2 * rows, parts == 0 else { return false }
    let length = Int(reading.weight[node]) / cells
    return paragraphs <= cells ? length < longestCell : paragraphs <= 3 * cells && length < longestCell / 3
  }

  /// How many columns a cell spans, a few at most.
  private static func columns(of cell: Int, in page: Page) -> Int {
    guard let value = page.string(.colspan, of: cell), let columns = Int(value) else { return 1 }
    return min(max(columns, 1), mostSpanned)
  }

  private static let mostSpanned = 8

  /// The bytes of a cell of data at most, in the mean. With several paragraphs each, longer ones are a part of the page.
  private static let longestCell = 120

  init(_ node: Int, in reading: PageReading, links: LinkBase) {
    let page = reading.page
    var rows: [[DataTable.Cell]] = []
    var caption = DataTable.Cell("")
    var (headEnd, footEnd) = (node, node)
    var (head, foot): (Set<Int>, Set<Int>) = ([], [])
    var index = node + 1
    while index < Int(page.nodes[node].end) {
      let current = page.nodes[index]
      if !reading.isOpen(index) {
        index = Int(current.end)
        continue
      }
      switch current.tag {
      case .thead: headEnd = Int(current.end)
      case .tfoot: footEnd = Int(current.end)
      case .caption:
        caption = TableReading.cell(index, in: reading, links: links).0
        index = Int(current.end)
        continue
      case .tr:
        if index < headEnd { head.insert(rows.count) }
        if index < footEnd { foot.insert(rows.count) }
        rows.append([])
      case .td, .th:
        if rows.isEmpty { rows.append([]) }
        let (cell, pictures) = TableReading.cell(index, in: reading, links: links)
        rows[rows.count - 1].append(cell)
        figures += pictures
        index = Int(current.end)
        continue
      default: break
      }
      index += 1
    }
    TableReading.place(head, foot, in: &rows)
    TableReading.removeEmptyRows(&rows)
    TableReading.narrow(&rows)
    TableReading.findHead(&rows)
    block = Block(
      .table(DataTable(rows: rows)), text: caption.text.replacing("\n", with: " "), marks: caption.marks,
      position: Int(page.nodes[node].position))
  }

  /// Makes the cells of a head header cells, whatever elements they are, and puts the rows of a foot last, wherever the page has them. A
  /// table that is nothing but a head has none.
  private static func place(_ head: Set<Int>, _ foot: Set<Int>, in rows: inout [[DataTable.Cell]]) {
    if head.count < rows.count {
      for row in head {
        for cell in rows[row].indices { rows[row][cell].isHeader = true }
      }
    }
    if !foot.isEmpty {
      rows = rows.indices.filter { !foot.contains($0) }.map { rows[$0] } + foot.sorted().map { rows[$0] }
    }
  }

  /// Takes out the rows without text, and shortens the cells of rows above that reach into them.
  private static func removeEmptyRows(_ rows: inout [[DataTable.Cell]]) {
    var kept: [[DataTable.Cell]] = []
    // The rows that are kept, by their number in the page.
    var numbers: [Int] = []
    for (number, row) in rows.enumerated() {
      if !row.allSatisfy(\.text.isEmpty) {
        kept.append(row)
        numbers.append(number)
        continue
      }
      // As far as a cell reaches.
      for above in kept.indices.suffix(longestSpan) {
        let first = numbers[above]
        for cell in kept[above].indices where kept[above][cell].rows > 1 && first + rows[first][cell].rows > number {
          kept[above][cell].rows -= 1
        }
      }
    }
    rows = kept
  }

  /// The rows or columns of a cell at most; wider ones are there to fill the page.
  private static let longestSpan = 20

  /// Gives cells that are wider than any table needs the width that the other cells make up.
  private static func narrow(_ rows: inout [[DataTable.Cell]]) {
    guard rows.joined().contains(where: { $0.columns > longestSpan }) else { return }
    let width = rows.lazy.map { $0.reduce(0) { $0 + ($1.columns > longestSpan ? 1 : $1.columns) } }.max() ?? 1
    for row in rows.indices {
      // What the row's other cells leave is the first wide one's.
      var spare = width - rows[row].reduce(0) { $0 + ($1.columns > longestSpan ? 1 : $1.columns) }
      for cell in rows[row].indices where rows[row][cell].columns > longestSpan {
        rows[row][cell].columns = 1 + spare
        spare = 0
      }
    }
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

  private static func cell(
    _ node: Int, in reading: PageReading, links: LinkBase
  ) -> (DataTable.Cell, pictures: [ArticleBlock]) {
    let page = reading.page
    var builder = BlockBuilder(reading, links: links)
    builder.build(node + 1..<Int(page.nodes[node].end))
    var text = ""
    var marks: [Mark] = []
    for index in builder.blocks.indices where !builder.blocks[index].block.text.isEmpty {
      if !text.isEmpty { text += "\n" }
      let offset = text.utf8.count
      text += builder.blocks[index].block.text
      marks += builder.blocks[index].block.marks.map {
        Mark($0.kind, $0.range.lowerBound + offset..<$0.range.upperBound + offset)
      }
    }
    if text.isEmpty { text = sign(in: node, in: reading) ?? "" }
    func span(_ name: AttributeName) -> Int {
      min(1_000, max(1, page.string(name, of: node).flatMap { Int($0) } ?? 1))
    }
    let cell = DataTable.Cell(
      text, marks: marks, isHeader: page.nodes[node].tag == .th, columns: span(.colspan), rows: span(.rowspan))
    return (cell, builder.blocks.filter { isPicture($0, in: page) })
  }

  /// What the one small picture in a cell without text says in its place: `<img alt="yes">`. A cell beside it may have the same words.
  private static func sign(in cell: Int, in reading: PageReading) -> String? {
    let page = reading.page
    let pictures = page.subtree(of: cell).filter { page.nodes[$0].tag == .img && reading.isOpen($0) }
    guard pictures.count == 1, !page.subtree(of: cell).contains(where: { reading.isLink[$0] }),
      let alt = page.string(.alt, of: pictures[0]), alt.utf8.count <= longestSign
    else {
      return nil
    }
    let words = WhiteSpace.collapsed(TextCleaning.clean(alt)).trimmed
    guard !words.isEmpty, !words.utf8.contains(where: { ".:/_".utf8.contains($0) }),
      !isLarge(pictures[0], in: page)
    else { return nil }
    let beside = [reading.sibling(before: cell), reading.sibling(after: cell)].compactMap(\.self)
    return beside.contains { reading.text(of: $0, limit: 200).contains(words) } ? nil : words
  }

  /// What a sign says has at most so many bytes.
  private static let longestSign = 40

  /// Whether a block is a picture larger than flags and icons are, as far as the page says.
  private static func isPicture(_ built: ArticleBlock, in page: Page) -> Bool {
    guard case .figure = built.block.kind, built.node >= 0 else { return false }
    return isLarge(built.node, in: page)
  }

  private static func isLarge(_ picture: Int, in page: Page) -> Bool {
    let width = page.string(.width, of: picture).flatMap { Int($0.prefix { $0.isNumber }) }
    return width.map { $0 >= smallest } ?? false
  }

  /// The width of the smallest picture, in pixels.
  private static let smallest = 100
}
