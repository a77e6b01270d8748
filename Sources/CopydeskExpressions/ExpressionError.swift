/// What is wrong with an expression.
public struct ExpressionError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong, and what would be right.
  public let message: String
  /// Where it is wrong.
  public let place: ExpressionPlace
  /// The name that was probably meant.
  public let suggestion: String?

  init(_ flaw: Flaw, in source: [Unicode.Scalar]) {
    (message, suggestion) = (flaw.message, flaw.suggestion)
    place = ExpressionPlace(after: flaw.offset, in: source)
  }

  /// `the expression is wrong at column 14: unknown field 'langauge'; did you mean 'language'?`
  public var description: String {
    "the expression is wrong at \(place): \(message)\(suggestion.map { "; did you mean '\($0)'?" } ?? "")"
  }
}
