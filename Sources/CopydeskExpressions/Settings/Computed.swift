public import CopydeskCore

/// A setting that is an expression for a value of one type: `url.path.split("/")[1]` for a text.
///
///     @Setting("The section.") var section: Computed<String?>?
public struct Computed<Value: ExpressionResult>: SettingValue {
  /// What is computed.
  public let expression: Expression

  /// Makes the setting in code.
  ///
  /// - Throws: What is wrong with the expression; one of another type is wrong.
  public init(_ source: String) throws(ExpressionError) {
    expression = try Expression(source, expecting: Value.expressionType)
  }

  private init(_ expression: Expression) {
    self.expression = expression
  }

  /// The value for a document.
  ///
  /// - Throws: Where there is none, a document's error with the code `expression_failed`.
  public func value(for document: Document) throws(DocumentError) -> Value {
    let value = try expression.value(for: document)
    guard let result = Value(value) else {
      throw DocumentError(
        "expression_failed",
        "the expression '\(expression.source)' gives other elements than \(Value.expressionType) has")
    }
    return result
  }

  /// A text.
  public static var settingKind: SettingKind { .string }

  /// Reads an expression of the type.
  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> Computed? {
    Expression.read(node, path: path, expecting: Value.expressionType, reader: &reader).map { Computed($0) }
  }

  /// The expression as it was written.
  public var configNode: ConfigNode { .init(.string(expression.source)) }
}
