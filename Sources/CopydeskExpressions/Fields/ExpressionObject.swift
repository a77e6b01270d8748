public import CopydeskCore

/// A value with fields.
public enum ExpressionObject: Sendable, Hashable {
  case address(ExpressionAddress)
  case origin(Origin)
  case image(ImageReference)
  case block(Block)

  /// What kinds of objects there are.
  public enum Kind: String, Sendable, CaseIterable {
    /// A web address.
    case url
    /// Where an article came from.
    case source
    /// A picture.
    case image
    /// A block of the article.
    case block
  }

  /// What kind of object this is.
  public var kind: Kind {
    switch self {
    case .address: .url
    case .origin: .source
    case .image: .image
    case .block: .block
    }
  }
}

extension ExpressionObject.Kind {
  /// The fields that an object of this kind has.
  public var fields: [ExpressionField] {
    switch self {
    case .url: ExpressionField.address
    case .source: ExpressionField.origin
    case .image: ExpressionField.image
    case .block: ExpressionField.block
    }
  }
}
