/// Which attributes of a page are read with its tree.
package enum KeptAttributes: Sendable {
  /// Those that extraction asks for: ``AttributeName``, and all of elements that the tree's shape can depend on. The nodes are the same,
  /// and ``Page/complete`` has the rest.
  case named
  /// All of them.
  case all
}
