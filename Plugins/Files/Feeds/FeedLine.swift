import CopydeskHTML

/// A line of a feed that is written as HTML, such as a title.
enum FeedLine {
  /// The line as readers see it; `nil` for nothing.
  ///
  /// - Parameter isHTML: Whether the feed says that it is HTML. Where it does not, words in angle brackets are markup only beside an end tag.
  static func text(_ line: String, isHTML: Bool) -> String? {
    guard line.utf8.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }) else { return line }
    let html = isHTML || line.contains("</") ? line : line.replacing("<", with: "&lt;")
    guard let page = try? Page(parsing: Array("<body>\(html)".utf8), limits: limits) else { return line }
    var text: [UInt8] = []
    for node in page.nodes.indices where page.nodes[node].tag == .text { text += page.text(of: node) }
    let words = String(decoding: text, as: UTF8.self).split(whereSeparator: \.isWhitespace)
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// A title of more than this stays as it is written.
  private static let limits = PageLimits(depth: 100, nodes: 1_000, attributes: 100)
}
