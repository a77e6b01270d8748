/// The value of an XPath expression: one of the four types of XPath 1.0.
public enum XPathValue: Sendable, Hashable {
  /// Nodes, each once, in document order.
  case nodes([XPathNode])
  /// A text.
  case string(String)
  /// A number, which can be infinite or not a number.
  case number(Double)
  /// True or false.
  case boolean(Bool)
}

/// A node of a page that an XPath expression selects. The document node, which `/` selects, isn't a node of the page and is left out.
public enum XPathNode: Sendable, Hashable {
  /// An element, by its index in the page.
  case element(Int)
  /// A text, by its index in the page.
  case text(Int)
  /// An attribute of an element, which is given by its index in the page.
  case attribute(of: Int, name: String, value: String)
}
