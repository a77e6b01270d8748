import CopydeskCore

extension JSONWriter {
  /// Writes a block: what all blocks have, then what its kind has.
  mutating func block(_ block: Block) {
    object { writer in
      writer.key("kind")
      writer.string(block.kindName)
      writer.key("role")
      writer.string(block.role.rawValue)
      writer.key("position")
      writer.number(block.position)
      writer.key("text")
      writer.string(block.text)
      writer.key("marks")
      writer.marks(block.marks, of: block.text)
      writer.details(block.kind, block.group)
      if block.quoted != 0 {
        writer.key("quoted")
        writer.number(block.quoted)
      }
    }
  }

  private mutating func details(_ kind: Block.Kind, _ group: Int?) {
    switch kind {
    case .paragraph: break
    case .heading(let level):
      key("level")
      number(level)
    case .rule: item(group)
    case .quote(let level):
      key("level")
      number(level)
      self.group(group)
    case .listItem(let item):
      key("level")
      number(item.level)
      key("ordered")
      bool(item.number != nil)
      key("number")
      number(item.number)
      key("continues")
      bool(item.continues)
      self.group(group)
    case .preformatted(let language):
      key("language")
      string(language)
      self.group(group)
    case .table(let table):
      key("rows")
      array(table.rows) { writer, row in writer.array(row) { $0.cell($1) } }
      item(group)
    case .figure(let image):
      key("src")
      string(image.src)
      key("alt")
      string(image.alt)
      key("credit")
      string(image.credit)
      item(group)
    case .embed(let url):
      key("url")
      string(url)
      item(group)
    }
  }

  private mutating func group(_ group: Int?) {
    key("group")
    number(group)
  }

  /// Writes the list whose item a block is a part of, if it is in one.
  private mutating func item(_ group: Int?) {
    if group != nil { self.group(group) }
  }

  private mutating func cell(_ cell: DataTable.Cell) {
    object { writer in
      writer.key("text")
      writer.string(cell.text)
      writer.key("header")
      writer.bool(cell.isHeader)
      writer.key("columns")
      writer.number(cell.columns)
      writer.key("rows")
      writer.number(cell.rows)
      writer.key("marks")
      writer.marks(cell.marks, of: cell.text)
    }
  }

  private mutating func marks(_ marks: [Mark], of text: String) {
    if marks.isEmpty { return array(marks) { _, _ in } }
    array(CodePointMark.marks(marks, of: text)) { writer, mark in
      writer.object { writer in
        writer.key("kind")
        writer.string(mark.name)
        writer.key("start")
        writer.number(mark.start)
        writer.key("end")
        writer.number(mark.end)
        writer.key("href")
        writer.string(mark.href)
      }
    }
  }
}
