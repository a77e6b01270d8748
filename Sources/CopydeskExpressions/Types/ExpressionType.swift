/// What kind of value an expression gives.
public indirect enum ExpressionType: Sendable, Hashable {
  /// True or false.
  case bool
  /// A whole number of 64 bits.
  case int
  /// A number with a fraction.
  case double
  /// A text.
  case string
  /// A moment in time.
  case timestamp
  /// A length of time.
  case duration
  /// `null`.
  case null
  /// A type, as `type(x)` gives it.
  case type
  /// Anything; what it is shows only when the expression is evaluated.
  case dyn
  /// Values of one type.
  case list(ExpressionType)
  /// Values by keys: the type of the keys, and that of the values.
  case map(ExpressionType, ExpressionType)
  /// Something with fields.
  case object(ExpressionObject.Kind)
  /// A value that may be null.
  case optional(ExpressionType)
}

extension ExpressionType: CustomStringConvertible {
  /// The type as errors and documents name it: `list(string)`, `string or null`.
  public var description: String {
    switch self {
    case .bool: "bool"
    case .int: "int"
    case .double: "double"
    case .string: "string"
    case .timestamp: "timestamp"
    case .duration: "duration"
    case .null: "null"
    case .type: "type"
    case .dyn: "dyn"
    case .list(let element): "list(\(element))"
    case .map(let key, let value): "map(\(key), \(value))"
    case .object(let kind): kind.rawValue
    case .optional(let type): "\(type) or null"
    }
  }
}

extension ExpressionType {
  /// The type without null.
  var bare: ExpressionType { if case .optional(let type) = self { type } else { self } }

  /// Whether values may be null.
  var isOptional: Bool {
    switch self {
    case .optional, .null, .dyn: true
    default: false
    }
  }

  var isNumber: Bool { self == .int || self == .double }

  /// Whether a value of another type can be used where this one is wanted; null and `dyn` are looked at when the expression is evaluated.
  func accepts(_ other: ExpressionType) -> Bool {
    switch (self, other) {
    case (.dyn, _), (_, .dyn), (.optional, .null): true
    case (.optional(let type), _): type.accepts(other.bare)
    case (_, .optional(let type)): accepts(type)
    case (.list(let wanted), .list(let element)): wanted.accepts(element)
    case (.map(let key, let value), .map(let otherKey, let otherValue)):
      key.accepts(otherKey) && value.accepts(otherValue)
    default: self == other
    }
  }

  /// Whether a value is of this type. Elements of lists and maps are not looked at.
  func holds(_ value: ExpressionValue) -> Bool {
    switch (self, value) {
    case (.dyn, _), (.bool, .bool), (.int, .int), (.double, .double), (.string, .string), (.timestamp, .timestamp),
      (.duration, .duration), (.null, .null), (.type, .type), (.list, .list), (.map, .map), (.optional, .null):
      true
    case (.object(let kind), .object(let object)): kind == object.kind
    case (.optional(let type), _): type.holds(value)
    default: false
    }
  }

  /// The type that two values have in common; `nil` where there is none.
  func joined(with other: ExpressionType) -> ExpressionType? {
    if self == other { return self }
    switch (self, other) {
    case (.dyn, _), (_, .dyn): return .dyn
    case (.null, let type), (let type, .null): return .optional(type.bare)
    case (.optional(let type), _), (_, .optional(let type)):
      let rest = self == .optional(type) ? other.bare : bare
      return type.joined(with: rest).map { $0 == .dyn ? .dyn : .optional($0) }
    case (.list(let element), .list(let otherElement)): return element.joined(with: otherElement).map { .list($0) }
    case (.map(let key, let value), .map(let otherKey, let otherValue)):
      guard let key = key.joined(with: otherKey), let value = value.joined(with: otherValue) else { return nil }
      return .map(key, value)
    default: return nil
    }
  }
}
