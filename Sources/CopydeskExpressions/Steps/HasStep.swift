import CopydeskCore

/// `has(x.y)`: whether there is something.
struct HasStep: Step {
  enum Target: Sendable {
    /// A field of the article or a variable, which is there unless it is null.
    case value(any Step)
    /// A field of an object or a key of a map.
    case field(String, of: any Step)
    case extra(String)
  }

  let target: Target
  let offset: Int

  func value(_ document: Document, _ run: inout Evaluation) throws(Trouble) -> ExpressionValue {
    switch target {
    case .value(let step): return .bool(try step.value(document, &run) != .null)
    case .extra(let name): return .bool(document.extras[name] != nil)
    case .field(let name, let step): return .bool(try hasField(name, try step.value(document, &run)))
    }
  }

  private func hasField(_ name: String, _ value: ExpressionValue) throws(Trouble) -> Bool {
    switch value {
    case .map(let map): return map[.string(name)] != nil
    case .null: return false
    case .object(let object):
      guard let field = object.kind.fields.first(where: { $0.name == name }) else { return false }
      return field.value(of: object) != .null
    default: throw Trouble("there is no '\(name)' of \(value.typeName)", at: offset)
    }
  }
}
