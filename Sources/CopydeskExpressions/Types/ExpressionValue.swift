/// What an expression gives for a document.
public enum ExpressionValue: Sendable {
  case null
  case bool(Bool)
  case int(Int)
  case double(Double)
  case string(String)
  case timestamp(ExpressionTimestamp)
  case duration(Duration)
  case list([ExpressionValue])
  case map(ExpressionMap)
  indirect case object(ExpressionObject)
  case type(ExpressionType)

  /// The type of the value; elements of lists and maps are `dyn`.
  public var type: ExpressionType {
    switch self {
    case .null: .null
    case .bool: .bool
    case .int: .int
    case .double: .double
    case .string: .string
    case .timestamp: .timestamp
    case .duration: .duration
    case .list: .list(.dyn)
    case .map: .map(.dyn, .dyn)
    case .object(let object): .object(object.kind)
    case .type: .type
    }
  }

  /// The kind of the value as an error names it: `list` whatever is in it.
  var typeName: String {
    switch self {
    case .list: "list"
    case .map: "map"
    default: type.description
    }
  }

  /// How much there is of the value, in bytes or elements.
  var size: Int {
    switch self {
    case .string(let text): text.utf8.count
    case .list(let values): values.count
    case .map(let map): map.count
    default: 0
    }
  }
}

extension ExpressionValue: Equatable {
  /// Compares as `==` in an expression does: texts by their code points, whole numbers with fractions by their value.
  public static func == (left: ExpressionValue, right: ExpressionValue) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.int(let left), .int(let right)): left == right
    case (.double(let left), .double(let right)): left == right
    case (.int(let int), .double(let double)), (.double(let double), .int(let int)): Int(exactly: double) == int
    case (.string(let left), .string(let right)): left.isSame(as: right)
    case (.timestamp(let left), .timestamp(let right)): left == right
    case (.duration(let left), .duration(let right)): left == right
    case (.list(let left), .list(let right)): left == right
    case (.map(let left), .map(let right)): left == right
    case (.object(.address(let address)), .string(let text)), (.string(let text), .object(.address(let address))):
      address.text.isSame(as: text)
    case (.object(let left), .object(let right)): left == right
    case (.type(let left), .type(let right)): left == right
    default: false
    }
  }
}

extension String {
  /// Whether two texts have the same code points. Swift's own `==` takes texts for equal that only look alike.
  func isSame(as other: String) -> Bool {
    utf8.count == other.utf8.count && self == other && utf8.elementsEqual(other.utf8)
  }

  /// Whether a text comes before another in the order of their code points.
  func isBefore(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
