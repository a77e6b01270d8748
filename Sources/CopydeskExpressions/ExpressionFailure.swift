public import CopydeskCore

/// Why an expression gives nothing for a document.
public struct ExpressionFailure: Error, Sendable, Hashable, CustomStringConvertible {
  /// Why it gives nothing.
  public let message: String
  /// The part of the expression that could not be evaluated.
  public let place: ExpressionPlace
  /// The expression.
  public let source: String

  init(_ trouble: Trouble, in source: String) {
    (message, self.source) = (trouble.message, source)
    place = ExpressionPlace(after: max(0, trouble.offset), in: source.unicodeScalars)
  }

  /// `the expression 'words / size(tags) > 9' fails at column 7: division by zero`
  public var description: String {
    let shown = source.count > 120 ? "\(source.prefix(120))…" : source
    return "the expression '\(shown)' fails at \(place): \(message)"
  }

  /// The failure as the document's.
  public var documentError: DocumentError { DocumentError("expression_failed", description) }
}
