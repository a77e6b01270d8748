/// Compound selectors with combinators between them.
struct ComplexSelector: Sendable {
  /// The relation between two compounds.
  enum Combinator: Sendable {
    case descendant, child, next, subsequent
  }

  /// The relation of a compound to the one on its left.
  struct Relation: Sendable {
    var combinator: Combinator
    /// Where the answers for each node are remembered.
    var slot: Int
  }

  /// The compounds from right to left: the first is what the element itself has to match.
  var compounds: [CompoundSelector]
  /// The relations from right to left, one fewer.
  var relations: [Relation]
}
