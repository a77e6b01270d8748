/// A part of an expression as it was written.
struct SyntaxNode {
  indirect enum Kind {
    case literal(ExpressionValue)
    case name(String)
    /// A field of something, and where its name is.
    case select(SyntaxNode, String, Int)
    case index(SyntaxNode, SyntaxNode)
    /// A function, or a method of its receiver.
    case call(String, receiver: SyntaxNode?, [SyntaxNode])
    /// An operator with one operand or two.
    case operation(String, [SyntaxNode])
    /// `&&` or `||` between two operands or more.
    case logical(isAnd: Bool, [SyntaxNode])
    case conditional(SyntaxNode, SyntaxNode, SyntaxNode)
    case list([SyntaxNode])
    case map([(key: SyntaxNode, value: SyntaxNode)])
  }

  let kind: Kind
  /// Where an error about it points: its first code point, or its operator.
  let offset: Int
  /// How many levels of nodes there are below it, itself included.
  let depth: Int

  /// How deep expressions may nest. What people write has fewer than 20 levels, and each level takes some stack.
  static let maxDepth = 100

  init(_ kind: Kind, at offset: Int, over children: [SyntaxNode] = []) throws(Flaw) {
    (self.kind, self.offset) = (kind, offset)
    depth = 1 + (children.lazy.map(\.depth).max() ?? 0)
    if depth > SyntaxNode.maxDepth { throw SyntaxNode.tooDeep(at: offset) }
  }

  static func tooDeep(at offset: Int) -> Flaw { Flaw("nested deeper than \(maxDepth) levels", at: offset) }
}
