/// A selector inside `:has`, from left to right, which begins at the element in question.
struct RelativeSelector: Sendable {
  var steps: [(combinator: ComplexSelector.Combinator, compound: CompoundSelector)]
  /// Where the answers for each node are remembered.
  var slot: Int
}
