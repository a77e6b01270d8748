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
