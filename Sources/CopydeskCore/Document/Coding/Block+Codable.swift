extension Role: Codable {}

extension Block: Codable {
  private enum Key: String, CodingKey {
    case kind, role, position, text, marks, group, quoted
    /// What only some kinds have.
    case level, number, continues, language, rows, image, url
  }

  private typealias Container = KeyedDecodingContainer<Key>

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      try Block.kind(in: container), role: try container.decode(Role.self, forKey: .role),
      text: try container.decode(String.self, forKey: .text),
      marks: try container.decodeIfPresent([Mark].self, forKey: .marks) ?? [],
      position: try container.decode(Int.self, forKey: .position),
      group: try container.decodeIfPresent(Int.self, forKey: .group),
      quoted: try container.decodeIfPresent(Int.self, forKey: .quoted) ?? 0)
  }

  private static func kind(in container: Container) throws -> Kind {
    let name = try container.decode(String.self, forKey: .kind)
    switch name {
    case "heading": return .heading(level: try container.decode(Int.self, forKey: .level))
    case "paragraph": return .paragraph
    case "list_item":
      return .listItem(
        ListItem(
          level: try container.decode(Int.self, forKey: .level),
          number: try container.decodeIfPresent(Int.self, forKey: .number),
          continues: try container.decodeIfPresent(Bool.self, forKey: .continues) ?? false))
    case "quote": return .quote(level: try container.decode(Int.self, forKey: .level))
    case "preformatted": return .preformatted(language: try container.decodeIfPresent(String.self, forKey: .language))
    case "table": return .table(DataTable(rows: try container.decode([[DataTable.Cell]].self, forKey: .rows)))
    case "figure": return .figure(try container.decode(ImageReference.self, forKey: .image))
    case "embed": return .embed(url: try container.decode(String.self, forKey: .url))
    case "rule": return .rule
    default:
      throw DecodingError.dataCorruptedError(
        forKey: .kind, in: container, debugDescription: "there is no kind of block '\(name)'")
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(kindName, forKey: .kind)
    try container.encode(role, forKey: .role)
    try container.encode(position, forKey: .position)
    try container.encode(text, forKey: .text)
    if !marks.isEmpty { try container.encode(marks, forKey: .marks) }
    try container.encodeIfPresent(group, forKey: .group)
    if quoted != 0 { try container.encode(quoted, forKey: .quoted) }
    switch kind {
    case .heading(let level), .quote(let level): try container.encode(level, forKey: .level)
    case .listItem(let item):
      try container.encode(item.level, forKey: .level)
      try container.encodeIfPresent(item.number, forKey: .number)
      if item.continues { try container.encode(true, forKey: .continues) }
    case .preformatted(let language): try container.encodeIfPresent(language, forKey: .language)
    case .table(let table): try container.encode(table.rows, forKey: .rows)
    case .figure(let image): try container.encode(image, forKey: .image)
    case .embed(let url): try container.encode(url, forKey: .url)
    case .paragraph, .rule: break
    }
  }
}

extension Mark: Codable {
  private enum Key: String, CodingKey {
    case kind, start, end, href
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    let start = try container.decode(Int.self, forKey: .start)
    let end = try container.decode(Int.self, forKey: .end)
    guard start <= end else {
      throw DecodingError.dataCorruptedError(
        forKey: .end, in: container, debugDescription: "a mark ends before it starts")
    }
    let name = try container.decode(String.self, forKey: .kind)
    let kind: Kind
    switch name {
    case "link": kind = .link(href: try container.decode(String.self, forKey: .href))
    case "emphasis": kind = .emphasis
    case "strong": kind = .strong
    case "code": kind = .code
    case "strikethrough": kind = .strikethrough
    default:
      throw DecodingError.dataCorruptedError(
        forKey: .kind, in: container, debugDescription: "there is no kind of mark '\(name)'")
    }
    self.init(kind, start..<end)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(name, forKey: .kind)
    try container.encode(range.lowerBound, forKey: .start)
    try container.encode(range.upperBound, forKey: .end)
    if case .link(let href) = kind { try container.encode(href, forKey: .href) }
  }
}

extension DataTable.Cell: Codable {
  private enum Key: String, CodingKey {
    case text, marks, columns, rows
    case isHeader = "header"
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    self.init(
      try container.decode(String.self, forKey: .text),
      marks: try container.decodeIfPresent([Mark].self, forKey: .marks) ?? [],
      isHeader: try container.decodeIfPresent(Bool.self, forKey: .isHeader) ?? false,
      columns: try container.decodeIfPresent(Int.self, forKey: .columns) ?? 1,
      rows: try container.decodeIfPresent(Int.self, forKey: .rows) ?? 1)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(text, forKey: .text)
    if !marks.isEmpty { try container.encode(marks, forKey: .marks) }
    if isHeader { try container.encode(true, forKey: .isHeader) }
    if columns != 1 { try container.encode(columns, forKey: .columns) }
    if rows != 1 { try container.encode(rows, forKey: .rows) }
  }
}
