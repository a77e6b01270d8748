/// What a setting can ask an expression for; see ``Computed``.
public protocol ExpressionResult: Sendable {
  /// The type that the expression must give.
  static var expressionType: ExpressionType { get }
  /// Takes a value of that type; `nil` where an element is of another one.
  init?(_ value: ExpressionValue)
}

extension Optional: ExpressionResult where Wrapped: ExpressionResult {
  public static var expressionType: ExpressionType { .optional(Wrapped.expressionType) }

  public init?(_ value: ExpressionValue) {
    if case .null = value {
      self = Self.none
    } else if let wrapped = Wrapped(value) {
      self = .some(wrapped)
    } else {
      return nil
    }
  }
}

extension String: ExpressionResult {
  public static var expressionType: ExpressionType { .string }

  public init?(_ value: ExpressionValue) {
    guard case .string(let text) = value else { return nil }
    self = text
  }
}

extension Array: ExpressionResult where Element: ExpressionResult {
  public static var expressionType: ExpressionType { .list(Element.expressionType) }

  public init?(_ value: ExpressionValue) {
    guard case .list(let values) = value else { return nil }
    self = []
    for value in values {
      guard let element = Element(value) else { return nil }
      append(element)
    }
  }
}

extension ExpressionTimestamp: ExpressionResult {
  public static var expressionType: ExpressionType { .timestamp }

  public init?(_ value: ExpressionValue) {
    guard case .timestamp(let moment) = value else { return nil }
    self = moment
  }
}
