public import CopydeskCore

extension ExpressionValue {
  /// What a document's extras hold, as a value.
  init(_ extra: ExtraValue) {
    switch extra {
    case .null: self = .null
    case .bool(let value): self = .bool(value)
    case .integer(let value): self = .int(value)
    case .number(let value): self = .double(value)
    case .text(let text): self = .string(text)
    case .list(let values): self = .list(values.map { ExpressionValue($0) })
    case .map(let values): self = .map(ExpressionMap(values))
    }
  }

  init(_ text: String?) { self = text.map { .string($0) } ?? .null }
  init(_ number: Int?) { self = number.map { .int($0) } ?? .null }
  init(_ texts: [String]) { self = .list(texts.map { .string($0) }) }
}

extension ExpressionMap {
  /// Extras, in the order of their names.
  init(_ extras: [String: ExtraValue]) {
    self.init()
    for (name, value) in extras.sorted(by: { $0.key < $1.key }) { add(ExpressionValue(value), for: .string(name)) }
  }
}

extension ExpressionValue {
  /// The value as extras can hold it: a moment, a length of time, an address and a type as the text that `string` makes of them, an
  /// object as a map of its fields.
  public var extra: ExtraValue {
    switch self {
    case .null: .null
    case .bool(let value): .bool(value)
    case .int(let value): .integer(value)
    case .double(let value): .number(value)
    case .string(let text): .text(text)
    case .timestamp(let moment): .text(moment.description)
    case .duration(let duration): .text(duration.expressionText)
    case .list(let values): .list(values.map(\.extra))
    case .map(let map):
      .map(Dictionary(zip(map.keys.map(\.keyText), map.values.map(\.extra)), uniquingKeysWith: { first, _ in first }))
    case .object(.address(let address)): .text(address.text)
    case .object(let object):
      .map(
        Dictionary(
          object.kind.fields.map { ($0.name, $0.value(of: object).extra) }, uniquingKeysWith: { first, _ in first }))
    case .type(let type): .text(type.description)
    }
  }

  private var keyText: String {
    switch self {
    case .string(let text): text
    case .int(let value): "\(value)"
    case .bool(let value): "\(value)"
    default: ""
    }
  }
}
