public import CopydeskCore

/// A setting that is a question about the article: `words >= 100 && language.startsWith("ko")`.
public struct Condition: SettingValue {
  /// What is asked.
  public let expression: Expression

  /// Makes a condition in code.
  ///
  /// - Throws: What is wrong with it; an expression that gives neither true nor false is wrong.
  public init(_ source: String) throws(ExpressionError) {
    expression = try Expression(source, expecting: .bool)
  }

  private init(_ expression: Expression) {
    self.expression = expression
  }

  /// Whether it holds for a document.
  ///
  /// - Throws: Where it cannot be said, a document's error with the code `expression_failed`.
  public func holds(for document: Document) throws(DocumentError) -> Bool {
    do throws(ExpressionFailure) { return try expression.holds(for: document) } catch { throw error.documentError }
  }

  /// A text.
  public static var settingKind: SettingKind { .string }

  /// Reads an expression that gives true or false.
  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> Condition? {
    Expression.read(node, path: path, expecting: .bool, reader: &reader).map { Condition($0) }
  }

  /// The expression as it was written.
  public var configNode: ConfigNode { .init(.string(expression.source)) }
}
