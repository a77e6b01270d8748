import CopydeskCore

/// Reads a block, a picture, a mark or a cell from an object of JSON.
struct ObjectReader {
  typealias Fault = ArticleReader.Fault

  private let members: [String: ExtraValue]
  private let path: String

  /// - Throws: ``ArticleReader/Fault`` for what is no object.
  init(_ value: ExtraValue, _ path: String) throws(Fault) {
    guard case .map(let members) = value else { throw Fault(path, "expected an object, found \(value.typeName)") }
    (self.members, self.path) = (members, path)
  }

  private func optionalText(_ key: String) throws(Fault) -> String? {
    try ArticleReader.optionalText(members[key] ?? .null, "\(path).\(key)")
  }

  private func text(_ key: String) throws(Fault) -> String {
    guard let text = try optionalText(key) else { throw Fault("\(path).\(key)", "a text is missing") }
    return text
  }

  private func number(_ key: String) throws(Fault) -> Int? {
    switch members[key] ?? .null {
    case .null: return nil
    case .integer(let value): return value
    case let other: throw Fault("\(path).\(key)", "expected a whole number, found \(other.typeName)")
    }
  }

  private func flag(_ key: String) throws(Fault) -> Bool {
    switch members[key] ?? .null {
    case .null: return false
    case .bool(let value): return value
    case let other: throw Fault("\(path).\(key)", "expected true or false, found \(other.typeName)")
    }
  }

  private func list(_ key: String) throws(Fault) -> [ExtraValue] {
    try members[key].map { value throws(Fault) in try ArticleReader.list(value, "\(path).\(key)") } ?? []
  }

  /// A picture.
  func image() throws(Fault) -> ImageReference {
    ImageReference(
      src: try text("src"), alt: try optionalText("alt"), caption: try optionalText("caption"),
      credit: try optionalText("credit"))
  }

  /// A block; what is missing besides its kind is as in a block that a stage makes.
  func block() throws(Fault) -> Block {
    let text = try optionalText("text") ?? ""
    var block = Block(try kind(), text: text, marks: try marks(of: text), position: try number("position") ?? 0)
    if let name = try optionalText("role") {
      guard let role = Role(rawValue: name) else { throw Fault("\(path).role", "there is no role '\(name)'") }
      block.role = role
    }
    block.group = try number("group")
    block.quoted = try number("quoted") ?? 0
    return block
  }

  private func kind() throws(Fault) -> Block.Kind {
    let name = try text("kind")
    switch name {
    case "paragraph": return .paragraph
    case "rule": return .rule
    case "heading": return .heading(level: try number("level") ?? 2)
    case "quote": return .quote(level: try number("level") ?? 1)
    case "list_item":
      return .listItem(
        ListItem(level: try number("level") ?? 1, number: try number("number"), continues: try flag("continues")))
    case "preformatted": return .preformatted(language: try optionalText("language"))
    case "table": return .table(DataTable(rows: try rows()))
    case "figure":
      return .figure(
        ImageReference(src: try text("src"), alt: try optionalText("alt"), credit: try optionalText("credit")))
    case "embed": return .embed(url: try text("url"))
    default: throw Fault("\(path).kind", "there is no kind of block '\(name)'")
    }
  }

  private func rows() throws(Fault) -> [[DataTable.Cell]] {
    var rows: [[DataTable.Cell]] = []
    for (number, row) in try list("rows").enumerated() {
      var cells: [DataTable.Cell] = []
      let place = "\(path).rows[\(number)]"
      for (index, cell) in try ArticleReader.list(row, place).enumerated() {
        cells.append(try ObjectReader(cell, "\(place)[\(index)]").cell())
      }
      rows.append(cells)
    }
    return rows
  }

  private func cell() throws(Fault) -> DataTable.Cell {
    let text = try optionalText("text") ?? ""
    return DataTable.Cell(
      text, marks: try marks(of: text), isHeader: try flag("header"), columns: try number("columns") ?? 1,
      rows: try number("rows") ?? 1)
  }

  /// The marks of a text, which count code points.
  private func marks(of text: String) throws(Fault) -> [Mark] {
    let values = try list("marks")
    if values.isEmpty { return [] }
    let offsets = CodePointMark.offsets(of: text)
    var marks: [Mark] = []
    for (index, value) in values.enumerated() {
      marks.append(try ObjectReader(value, "\(path).marks[\(index)]").mark(offsets))
    }
    return marks.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private func mark(_ offsets: [Int]) throws(Fault) -> Mark {
    guard let start = try number("start"), let end = try number("end"), start >= 0, start < end, end < offsets.count
    else { throw Fault(path, "start and end have to be within the text, and start before end") }
    return Mark(try markKind(), offsets[start]..<offsets[end])
  }

  private func markKind() throws(Fault) -> Mark.Kind {
    let name = try text("kind")
    switch name {
    case "link": return .link(href: try text("href"))
    case "emphasis": return .emphasis
    case "strong": return .strong
    case "code": return .code
    case "strikethrough": return .strikethrough
    default: throw Fault("\(path).kind", "there is no kind of mark '\(name)'")
    }
  }
}
