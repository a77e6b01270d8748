/// An element or a text of a page.
public struct PageNode: Sendable, Hashable {
  /// The page that it is a node of.
  public let page: Page
  /// The number of the node in document order, from 0.
  public let index: Int

  package init(_ index: Int, of page: Page) {
    self.page = page
    self.index = index
  }

  package var tag: Tag { page.nodes[index].tag }

  /// Whether this is a text, and not an element.
  public var isText: Bool { tag == .text }

  /// The name of an element, such as `h1`, in lower case; `#text` for a text.
  public var name: String { isText ? "#text" : page.elementName(of: index) }

  /// All text of the node, in order and with its white space.
  public var text: String {
    let texts = page.subtree(of: index).filter { page.nodes[$0].tag == .text }
    let count = texts.reduce(0) { $0 + Int(page.nodes[$1].count) }
    return String(unsafeUninitializedCapacity: count) { buffer in
      var end = 0
      for text in texts { end = buffer[end...].update(fromContentsOf: page.text(of: text)) }
      return end
    }
  }

  /// The value of an attribute; `nil` where the element has none of that name.
  ///
  /// - Parameter name: The name, in any case: `class`, `data-id`.
  public func attribute(_ name: String) -> String? {
    let key = name.lowercasedASCII
    if let known = AttributeName.names.find(NameKey(key.utf8), length: key.utf8.count) {
      return page.string(known, of: index)
    }
    return key.isEmpty ? nil : page.complete.string(other: key, of: index)
  }

  /// The attributes, in the order of the tag, with names in lower case.
  public var attributes: [(name: String, value: String)] {
    let complete = page.complete
    return complete.attributeRange(of: index).map {
      (complete.attributeName(at: $0), complete.attributeValue(at: $0))
    }
  }

  /// The element around the node; `nil` for one at the top.
  public var parent: PageNode? {
    let parent = Int(page.nodes[index].parent)
    return parent < 0 ? nil : PageNode(parent, of: page)
  }

  /// The elements around the node, from the nearest to the outermost.
  public var ancestors: some Sequence<PageNode> {
    sequence(state: self) { node in
      guard let parent = node.parent else { return nil }
      node = parent
      return parent
    }
  }

  /// The nodes directly in the element, in order.
  public var children: [PageNode] { page.children(of: index).map { PageNode($0, of: page) } }

  /// The node and all below it, in document order.
  public var subtree: PageNodes { PageNodes(page.subtree(of: index), of: page) }

  /// Where the node is: the offset in the decoded page, in bytes of UTF-8, of the text, or of what follows the element's tag. An
  /// element whose tag is not in the page has the position of the tag or text that it was made for.
  public var position: Int { Int(page.nodes[index].position) }

  /// Whether a node is this one or below it.
  public func contains(_ node: PageNode) -> Bool { page == node.page && page.subtree(of: index).contains(node.index) }
}

/// Nodes that follow one another in document order.
public struct PageNodes: Sendable, Hashable, RandomAccessCollection {
  private let page: Page
  private let range: Range<Int>

  init(_ range: Range<Int>, of page: Page) {
    self.page = page
    self.range = range
  }

  public var startIndex: Int { range.lowerBound }
  public var endIndex: Int { range.upperBound }

  public subscript(index: Int) -> PageNode {
    precondition(range.contains(index), "index \(index) is outside of \(range)")
    return PageNode(index, of: page)
  }
}

extension Page: Hashable {
  /// Whether two are the same page, read once.
  public static func == (one: Page, other: Page) -> Bool { one === other }

  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}
