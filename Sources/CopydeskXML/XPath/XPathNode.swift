/// A node of a page that an XPath expression selects. The document node, which `/` selects, isn't a node of the page and is left out.
public enum XPathNode: Sendable, Hashable {
  /// An element, by its index in the page.
  case element(Int)
  /// A text, by its index in the page.
  case text(Int)
  /// An attribute of an element, which is given by its index in the page.
  case attribute(of: Int, name: String, value: String)
}
