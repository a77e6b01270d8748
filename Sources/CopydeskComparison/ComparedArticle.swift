/// An article as the `json` sink writes it, cut into what is compared.
public struct ComparedArticle: Sendable {
  /// One block of the article.
  struct Line: Sendable, Hashable {
    /// The block as it was written, but for its place in the page, which moves with everything before it.
    let bytes: [UInt8]
    /// What the block is: `paragraph`, `caption figure`.
    let kind: String
    let text: String
  }

  /// What tells the article from every other one of its run.
  public let id: String
  /// The host of its address without `www.`, else its site's name; `unknown` without both.
  public let site: String
  let fields: [(name: String, value: ArraySlice<UInt8>)]
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
    fields = members.filter { !Self.ignored.contains($0.key) }.map { ($0.key, $0.value) }
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

  /// Whether both say the same, byte by byte.
  func isSame(as other: ComparedArticle) -> Bool {
    lines == other.lines && fields.count == other.fields.count
      && zip(fields, other.fields).allSatisfy { $0.name == $1.name && $0.value == $1.value }
  }
}

extension ComparedArticle.Line {
  init(_ block: ArraySlice<UInt8>) {
    var (kind, role, text) = ("", "body", "")
    var bytes: [UInt8] = []
    for (key, value) in JSONSlices(block).members {
      switch key {
      case "kind": kind = JSONSlices.text(value) ?? ""
      case "role": role = JSONSlices.text(value) ?? ""
      case "text": text = JSONSlices.text(value) ?? ""
      case "rows" where text.isEmpty: text = Self.cells(value)
      case "url" where text.isEmpty, "src" where text.isEmpty: text = JSONSlices.text(value) ?? ""
      // Both are places in the page.
      case "position", "group": continue
      default: break
      }
      bytes += key.utf8
      bytes.append(0)
      bytes += value
      bytes.append(0)
    }
    self.bytes = bytes
    self.kind = role == "body" ? kind : "\(role) \(kind)"
    self.text = text
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
