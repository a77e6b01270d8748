/// An article as the `json` sink writes it, cut into what is compared.
public struct ComparedArticle: Sendable {
  /// One block of the article.
  struct Line: Sendable, Hashable {
    /// The block in one form, but for its place in the page, which moves with everything before it.
    let bytes: [UInt8]
    /// What the block is: `paragraph`, `caption figure`.
    let kind: String
    let text: String
  }

  /// A field, as it is written, and in the one form that all ways of writing it have in common.
  struct Field: Sendable {
    let name: String
    let value: ArraySlice<UInt8>
    let canonical: [UInt8]
  }

  /// What tells the article from every other one of its run.
  public let id: String
  /// The host of its address without `www.`, else its site's name; `unknown` without both.
  public let site: String
  let fields: [Field]
  let lines: [Line]
  /// What was removed, and by which rule of which stage; empty where the sink did not write it.
  let removed: [(text: String, rule: String)]

  /// What is about the run and not about the article.
  private static let ignored: Set<String> = [
    "schema_version", "id", "source", "text", "blocks", "removed", "provenance",
  ]

  /// Reads an article.
  ///
  /// - Parameter json: An object as the `json` sink writes it.
  /// - Returns: `nil` where it is no such object.
  public init?(json: [UInt8]) {
    let members = JSONSlices(json[...]).members
    func value(_ key: String) -> ArraySlice<UInt8>? { members.first { $0.key == key }?.value }
    guard let id = value("id").flatMap(JSONSlices.text) else { return nil }
    self.id = id
    fields = members.filter { !Self.ignored.contains($0.key) }.map {
      Field(name: $0.key, value: $0.value, canonical: JSONSlices.canonical($0.value))
    }
    lines = value("blocks").map { JSONSlices($0).elements.map(Line.init) } ?? []
    removed = value("removed").map { JSONSlices($0).elements.compactMap(Self.removal) } ?? []
    site =
      value("url").flatMap(JSONSlices.text).flatMap(Self.host) ?? value("site").flatMap(JSONSlices.text) ?? "unknown"
  }

  private static func removal(_ bytes: ArraySlice<UInt8>) -> (text: String, rule: String)? {
    let members = JSONSlices(bytes).members
    func text(_ key: String) -> String? { members.first { $0.key == key }.flatMap { JSONSlices.text($0.value) } }
    guard let rule = text("rule"), let block = members.first(where: { $0.key == "block" }) else { return nil }
    let line = Line(block.value)
    return (line.text, text("stage").map { "\($0).\(rule)" } ?? rule)
  }

  private static func host(_ address: String) -> String? {
    guard let slashes = address.firstRange(of: "://") else { return nil }
    let host = address[slashes.upperBound...].prefix { !"/?#:".contains($0) }.lowercased()
    return host.isEmpty ? nil : host.hasPrefix("www.") ? String(host.dropFirst(4)) : host
  }

  /// Whether both say the same, however it is written.
  func isSame(as other: ComparedArticle) -> Bool {
    lines == other.lines && fields.count == other.fields.count
      && fields.allSatisfy { field in
        other.fields.contains { $0.name == field.name && $0.canonical == field.canonical }
      }
  }
}

extension ComparedArticle.Line {
  init(_ block: ArraySlice<UInt8>) {
    var (kind, role, text) = ("", "body", "")
    var (table, address): (String?, String?) = (nil, nil)
    var parts: [(key: String, value: [UInt8])] = []
    for (key, value) in JSONSlices(block).members {
      switch key {
      case "kind": kind = JSONSlices.text(value) ?? ""
      case "role": role = JSONSlices.text(value) ?? ""
      case "text": text = JSONSlices.text(value) ?? ""
      case "rows": table = Self.cells(value)
      case "url", "src": address = JSONSlices.text(value)
      // Both are places in the page.
      case "position", "group": continue
      default: break
      }
      parts.append((key, JSONSlices.canonical(value)))
    }
    bytes = parts.sorted { $0.key < $1.key }.flatMap { $0.key.utf8 + [0] + $0.value + [0] }
    self.kind = role == "body" ? kind : "\(role) \(kind)"
    self.text = text.isEmpty ? table ?? address ?? "" : text
  }

  /// The text of a table's cells.
  private static func cells(_ rows: ArraySlice<UInt8>) -> String {
    JSONSlices(rows).elements.map { row in
      JSONSlices(row).elements.compactMap { cell in
        JSONSlices(cell).members.first { $0.key == "text" }.flatMap { JSONSlices.text($0.value) }
      }.joined(separator: " | ")
    }.joined(separator: " / ")
  }
}
