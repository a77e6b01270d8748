public import CopydeskCore

/// One thing that an expression can name: a field of the article, or of an object in it.
public struct ExpressionField: Sendable {
  /// What the field is read from.
  enum Reading: Sendable {
    case article(@Sendable (Document) -> ExpressionValue)
    case object(@Sendable (ExpressionObject) -> ExpressionValue)
  }

  /// The name.
  public let name: String
  /// The type.
  public let type: ExpressionType
  /// One sentence that says what it is.
  public let help: String
  /// Whether reading costs more than looking: then a value is kept while one document is evaluated.
  let isCostly: Bool
  let reading: Reading

  /// A field of the article.
  ///
  /// - Parameter read: Computes it; called only where an expression names the field.
  public init(
    _ name: String, _ type: ExpressionType, _ help: String, isCostly: Bool = false,
    read: @escaping @Sendable (Document) -> ExpressionValue
  ) {
    (self.name, self.type, self.help, self.isCostly) = (name, type, help, isCostly)
    reading = .article(read)
  }

  /// A field of an object.
  init(
    _ name: String, _ type: ExpressionType, _ help: String,
    of read: @escaping @Sendable (ExpressionObject) -> ExpressionValue
  ) {
    (self.name, self.type, self.help, isCostly) = (name, type, help, false)
    reading = .object(read)
  }

  /// What an object has in the field.
  func value(of object: ExpressionObject) -> ExpressionValue {
    if case .object(let read) = reading { read(object) } else { .null }
  }

  /// The field as a document has it.
  func value(of document: Document) -> ExpressionValue {
    if case .article(let read) = reading { read(document) } else { .null }
  }

  /// Every field of the article, in the order of the JSON schema.
  public static let all: [ExpressionField] = article
}
