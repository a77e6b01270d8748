import CopydeskHTML

/// Reads the document that a frame has in an attribute (`srcdoc`), which a reader sees in the page.
enum FrameText {
  private static let limits = PageLimits(depth: 500, nodes: 1_000_000, attributes: 500)

  /// Its text with a line for each block; empty for any other element, and for a document that is beyond all limits.
  static func text(of node: Int, in page: Page) -> String {
    guard let source = page.attribute(.srcdoc, of: node), !source.isEmpty,
      let document = try? Page(parsing: Array(source), limits: limits), !document.nodes.isEmpty
    else { return "" }
    return PageReading(document).fullText(of: 0)
  }
}
