public import CopydeskCore

extension Expression: SettingValue {
  /// A text.
  public static var settingKind: SettingKind { .string }

  /// Reads an expression that gives anything.
  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> Expression? {
    read(node, path: path, expecting: .dyn, reader: &reader)
  }

  /// Reads an expression that gives a value of a type. What is wrong goes into the reader, with the place of the character where it is
  /// wrong.
  public static func read(
    _ node: ConfigNode, path: String, expecting type: ExpressionType, reader: inout SettingReader
  ) -> Expression? {
    guard let text = String.read(node, path: path, reader: &reader) else { return nil }
    do throws(ExpressionError) {
      let expression = try Expression(text, expecting: type)
      if let failure = expression.failure { throw failure }
      return expression
    } catch {
      reader.fail(path, node.position(ofCharacter: error.place.offset), "\(error)\(node.hintOfEarlyEnd)")
      return nil
    }
  }

  /// The expression as it was written.
  public var configNode: ConfigNode { .init(.string(source)) }

  /// What the expression gives for a document, for a stage.
  ///
  /// - Throws: Where it gives nothing, a document's error with the code `expression_failed`.
  public func value(for document: Document) throws(DocumentError) -> ExpressionValue {
    do throws(ExpressionFailure) { return try evaluate(document) } catch { throw error.documentError }
  }
}
