import CopydeskCore

/// The value of a map's key that is written as a field, or the field of what turns out to be an object.
struct MapFieldStep: Step {
  let map: any Step
  let name: String
  let offset: Int

  func value(_ document: Document, _ run: inout Evaluation) throws(Trouble) -> ExpressionValue {
    switch try map.value(document, &run) {
    case .map(let map):
      guard let value = map[.string(name)] else { throw Trouble("there is no key '\(name)'", at: offset) }
      return value
    case .object(let object):
      guard let field = object.kind.fields.first(where: { $0.name == name }) else {
        throw Trouble("'\(object.kind.rawValue)' has no field '\(name)'", at: offset)
      }
      return field.value(of: object)
    case let other: throw Trouble("there is no '\(name)' of \(other.typeName)", at: offset)
    }
  }
}
