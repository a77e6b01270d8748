import CopydeskCore

/// Reads blocks back from Copydesk's own JSON (Schemas/article-1.schema.json), so that an article need not be found again.
enum OwnRecord {
  /// Fills a document with the blocks of a record, its kind and its pictures, and takes what was read out of the record.
  ///
  /// - Throws: `DocumentError` with the code `bad_record` for what is not in the schema's shape.
  static func restore(
    _ document: inout Document, from fields: inout [String: ExtraValue]
  ) throws(DocumentError) {
    guard case .list(let blocks)? = fields["blocks"] else { return }
    var restored: [Block] = []
    for (index, value) in blocks.enumerated() {
      guard let block = block(value) else {
        throw DocumentError("bad_record", "block \(index) is not in the shape of article-1.schema.json")
      }
      restored.append(block)
    }
    document.blocks = restored
    document.metadata.kind = fields["kind"]?.text.flatMap(PageKind.init)
    if case .list(let images)? = fields["images"] {
      document.metadata.images = images.compactMap(image).filter { !isShown($0, in: restored) }
    }
    if case .list(let removals)? = fields["removed"] { document.removals = removals.compactMap(removal) }
    if case .map(let extras)? = fields["extras"] { document.extras.merge(extras) { $1 } }
    for key in ["blocks", "kind", "images", "extras", "schema_version", "source", "provenance", "removed"] {
      fields[key] = nil
    }
    if let flaw = document.flaw() { throw DocumentError("bad_record", flaw) }
  }

  private static func removal(_ value: ExtraValue) -> Removal? {
    guard let rule = value["rule"]?.text, let block = value["block"].flatMap(block) else { return nil }
    return Removal(
      stage: value["stage"]?.text ?? "", rule: rule, reason: value["reason"]?.text ?? "", block: block,
      repeats: value["repeats"]?.integer)
  }

  private static func isShown(_ image: ImageReference, in blocks: [Block]) -> Bool {
    blocks.contains { block in
      if case .figure(let shown) = block.kind { shown.src == image.src } else { false }
    }
  }

  private static func image(_ value: ExtraValue) -> ImageReference? {
    guard let src = value["src"]?.text else { return nil }
    return ImageReference(
      src: src, alt: value["alt"]?.text, caption: value["caption"]?.text, credit: value["credit"]?.text)
  }

  private static func block(_ value: ExtraValue) -> Block? {
    guard let kind = kind(value), let role = value["role"]?.text.flatMap(Role.init), let text = value["text"]?.text
    else { return nil }
    return Block(
      kind, role: role, text: text, marks: marks(value["marks"], of: text), position: value["position"]?.integer ?? 0,
      group: value["group"]?.integer, quoted: value["quoted"]?.integer ?? 0)
  }

  private static func kind(_ value: ExtraValue) -> Block.Kind? {
    let level = value["level"]?.integer ?? 1
    switch value["kind"]?.text {
    case "paragraph": return .paragraph
    case "rule": return .rule
    case "heading": return .heading(level: level)
    case "quote": return .quote(level: level)
    case "preformatted": return .preformatted(language: value["language"]?.text)
    case "embed": return value["url"]?.text.map { .embed(url: $0) }
    case "figure": return image(value).map { .figure($0) }
    case "list_item":
      return .listItem(
        ListItem(level: level, number: value["number"]?.integer, continues: value["continues"] == .bool(true)))
    case "table":
      guard case .list(let rows)? = value["rows"] else { return nil }
      return .table(DataTable(rows: rows.map(cells)))
    default: return nil
    }
  }

  private static func cells(_ row: ExtraValue) -> [DataTable.Cell] {
    guard case .list(let cells) = row else { return [] }
    return cells.map { cell in
      let text = cell["text"]?.text ?? ""
      return DataTable.Cell(
        text, marks: marks(cell["marks"], of: text), isHeader: cell["header"] == .bool(true),
        columns: cell["columns"]?.integer ?? 1, rows: cell["rows"]?.integer ?? 1)
    }
  }

  /// Marks with offsets in code points, as the JSON has them, as marks with offsets in bytes.
  private static func marks(_ value: ExtraValue?, of text: String) -> [Mark] {
    guard case .list(let values)? = value, !values.isEmpty else { return [] }
    var offsets = [0]
    for scalar in text.unicodeScalars { offsets.append(offsets[offsets.count - 1] + scalar.utf8.count) }
    return values.compactMap { value in
      guard let start = value["start"]?.integer, let end = value["end"]?.integer, 0 <= start, start < end,
        end < offsets.count, let kind = markKind(value)
      else { return nil }
      return Mark(kind, offsets[start]..<offsets[end])
    }
  }

  private static func markKind(_ value: ExtraValue) -> Mark.Kind? {
    switch value["kind"]?.text {
    case "link": value["href"]?.text.map { .link(href: $0) }
    case "emphasis": .emphasis
    case "strong": .strong
    case "code": .code
    case "strikethrough": .strikethrough
    default: nil
    }
  }
}

extension ExtraValue {
  fileprivate var integer: Int? { if case .integer(let value) = self { value } else { nil } }
}
