import CopydeskHTML

extension Page {
  /// Parses a page with the limits that the pipeline sets.
  convenience init(_ html: String) throws {
    try self.init(Array(html.utf8))
  }

  /// Parses a page with the limits that the pipeline sets.
  convenience init(_ bytes: [UInt8]) throws {
    try self.init(parsing: bytes, limits: PageLimits(depth: 2_000, nodes: 10_000_000, attributes: 2_000))
  }

  /// What is in the body as tags and texts, without attributes.
  var bodyOutline: String {
    guard let body = first(.body) else { return "" }
    return children(of: body).map(outline).joined()
  }

  /// A node and what is in it as tags and texts, without attributes.
  func outline(of node: Int) -> String {
    let tag = nodes[node].tag
    if tag == .text { return String(decoding: text(of: node), as: UTF8.self) }
    let name = tag == .other ? string(other: "", of: node) ?? "?" : tag.name
    let inner = children(of: node).map(outline).joined()
    return [.br, .hr, .img, .input, .wbr, .source, .track].contains(tag) ? "<\(name)>" : "<\(name)>\(inner)</\(name)>"
  }

  /// All text, in document order.
  var allText: String {
    nodes.indices.filter { nodes[$0].tag == .text }.map { String(decoding: text(of: $0), as: UTF8.self) }.joined()
  }
}
