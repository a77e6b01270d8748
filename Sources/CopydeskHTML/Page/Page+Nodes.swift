extension Page {
  /// The `html` element; `nil` for a page without anything in it.
  public var root: PageNode? { nodes.isEmpty ? nil : PageNode(0, of: self) }

  /// All elements and texts, in document order.
  public var allNodes: PageNodes { PageNodes(nodes.indices, of: self) }

  /// The decoded page as a text.
  public var markup: String { String(decoding: source, as: UTF8.self) }

  /// The elements that a selector matches, in document order.
  public func elements(matching selector: Selector) -> [PageNode] {
    SelectableTree(self).elements(matching: selector).map { PageNode($0, of: self) }
  }

  /// The nodes that begin at an offset in the decoded page, in document order; see ``PageNode/position``.
  public func nodes(at position: Int) -> [PageNode] { positions.nodes(at: position).map { PageNode($0, of: self) } }
}
