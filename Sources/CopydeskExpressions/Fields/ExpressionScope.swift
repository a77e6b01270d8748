/// What names an expression can use.
public struct ExpressionScope: Sendable {
  /// The fields, by whose names expressions call them.
  public let fields: [ExpressionField]

  public init(_ fields: [ExpressionField]) {
    self.fields = fields
  }

  /// The fields of the article.
  public static let article = ExpressionScope(ExpressionField.all)
}
