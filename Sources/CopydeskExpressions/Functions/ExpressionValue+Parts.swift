/// What functions take out of values whose types were checked before.
extension ExpressionValue {
  var bool: Bool { if case .bool(let value) = self { value } else { false } }
  var int: Int { if case .int(let value) = self { value } else { 0 } }
  var double: Double { if case .double(let value) = self { value } else { 0 } }
  var string: String { if case .string(let value) = self { value } else { "" } }
  var list: [ExpressionValue] { if case .list(let values) = self { values } else { [] } }
  var duration: Duration { if case .duration(let value) = self { value } else { .zero } }

  var timestamp: ExpressionTimestamp {
    if case .timestamp(let value) = self { value } else { ExpressionTimestamp.epoch }
  }
}

extension ExpressionTimestamp {
  /// 1970-01-01T00:00:00Z
  static let epoch = ExpressionTimestamp(seconds: 0)!
}
