extension ExpressionValue {
  /// The value as an error shows it.
  var shown: String {
    switch self {
    case .string(let text): text.count > 40 ? "'\(text.prefix(40))…'" : "'\(text)'"
    case .int(let value): "\(value)"
    case .double(let value): "\(value)"
    case .bool(let value): "\(value)"
    default: typeName
    }
  }
}
