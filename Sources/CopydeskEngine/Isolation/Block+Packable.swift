import CopydeskCore

extension Block: Packable {
  package func pack(into packer: inout Packer) {
    packer.add(kind)
    packer.add(role)
    packer.add(text)
    packer.add(marks)
    packer.add(position)
    packer.add(group)
    packer.add(quoted)
  }

  package init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    let kind: Kind = try unpacker.value()
    let role: Role = try unpacker.value()
    let text: String = try unpacker.value()
    let marks: [Mark] = try unpacker.value()
    let position: Int = try unpacker.value()
    let group: Int? = try unpacker.value()
    self.init(
      kind, role: role, text: text, marks: marks, position: position, group: group, quoted: try unpacker.value())
  }
}

extension Block.Kind: Packable {
  package func pack(into packer: inout Packer) {
    switch self {
    case .heading(let level):
      packer.add(0 as UInt64)
      packer.add(level)
    case .paragraph: packer.add(1 as UInt64)
    case .listItem(let item):
      packer.add(2 as UInt64)
      packer.add(item.level)
      packer.add(item.number)
      packer.add(item.continues)
    case .quote(let level):
      packer.add(3 as UInt64)
      packer.add(level)
    case .preformatted(let language):
      packer.add(4 as UInt64)
      packer.add(language)
    case .table(let table):
      packer.add(5 as UInt64)
      packer.add(table.rows)
    case .figure(let image):
      packer.add(6 as UInt64)
      packer.add(image)
    case .embed(let url):
      packer.add(7 as UInt64)
      packer.add(url)
    case .rule: packer.add(8 as UInt64)
    }
  }

  package init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    switch try unpacker.number() {
    case 0: self = .heading(level: try unpacker.value())
    case 1: self = .paragraph
    case 2:
      let level: Int = try unpacker.value()
      let number: Int? = try unpacker.value()
      self = .listItem(ListItem(level: level, number: number, continues: try unpacker.value()))
    case 3: self = .quote(level: try unpacker.value())
    case 4: self = .preformatted(language: try unpacker.value())
    case 5: self = .table(DataTable(rows: try unpacker.value()))
    case 6: self = .figure(try unpacker.value())
    case 7: self = .embed(url: try unpacker.value())
    case 8: self = .rule
    default: throw Unpacker.Fault()
    }
  }
}

extension DataTable.Cell: Packable {
  package func pack(into packer: inout Packer) {
    packer.add(text)
    packer.add(marks)
    packer.add(isHeader)
    packer.add(columns)
    packer.add(rows)
  }

  package init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    let text: String = try unpacker.value()
    let marks: [Mark] = try unpacker.value()
    let isHeader: Bool = try unpacker.value()
    let columns: Int = try unpacker.value()
    self.init(text, marks: marks, isHeader: isHeader, columns: columns, rows: try unpacker.value())
  }
}

extension Mark: Packable {
  package func pack(into packer: inout Packer) {
    switch kind {
    case .link(let href):
      packer.add(0 as UInt64)
      packer.add(href)
    case .emphasis: packer.add(1 as UInt64)
    case .strong: packer.add(2 as UInt64)
    case .code: packer.add(3 as UInt64)
    case .strikethrough: packer.add(4 as UInt64)
    }
    packer.add(range.lowerBound)
    packer.add(range.count)
  }

  package init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    let kind: Kind
    switch try unpacker.number() {
    case 0: kind = .link(href: try unpacker.value())
    case 1: kind = .emphasis
    case 2: kind = .strong
    case 3: kind = .code
    case 4: kind = .strikethrough
    default: throw Unpacker.Fault()
    }
    let start: Int = try unpacker.value()
    let count: Int = try unpacker.value()
    guard start >= 0, count >= 0, count < .max - start else { throw Unpacker.Fault() }
    self.init(kind, start..<start + count)
  }
}

extension ImageReference: Packable {
  package func pack(into packer: inout Packer) {
    packer.add(src)
    packer.add(alt)
    packer.add(caption)
    packer.add(credit)
  }

  package init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    let src: String = try unpacker.value()
    let alt: String? = try unpacker.value()
    let caption: String? = try unpacker.value()
    self.init(src: src, alt: alt, caption: caption, credit: try unpacker.value())
  }
}

extension Removal: Packable {
  package func pack(into packer: inout Packer) {
    packer.add(repeated: stage)
    packer.add(repeated: rule)
    packer.add(repeated: reason)
    packer.add(block)
    packer.add(repeats)
  }

  package init(from unpacker: inout Unpacker) throws(Unpacker.Fault) {
    let stage = try unpacker.repeatedText()
    let rule = try unpacker.repeatedText()
    let reason = try unpacker.repeatedText()
    let block: Block = try unpacker.value()
    self.init(stage: stage, rule: rule, reason: reason, block: block, repeats: try unpacker.value())
  }
}
