import CopydeskCore

/// An element of a list, or the value of a map's key.
struct IndexStep: Step {
  let operand: any Step
  let index: any Step
  let offset: Int

  func value(_ document: Document, _ run: inout Evaluation) throws(Trouble) -> ExpressionValue {
    let value = try operand.value(document, &run)
    let place = try index.value(document, &run)
    switch (value, place) {
    case (.list(let values), .int(let place)): return try element(place, of: values)
    case (.list(let values), .double(let number)):
      guard let place = Int(exactly: number) else { throw Trouble("\(number) is no index of a list", at: offset) }
      return try element(place, of: values)
    case (.map(let map), _):
      guard let found = map[place] else { throw Trouble("there is no key \(place.shown)", at: offset) }
      return found
    default: throw Trouble("\(value.typeName) cannot be indexed by \(place.typeName)", at: offset)
    }
  }

  private func element(_ place: Int, of values: [ExpressionValue]) throws(Trouble) -> ExpressionValue {
    guard values.indices.contains(place) else {
      throw Trouble("there is no element \(place) in a list of \(values.count)", at: offset)
    }
    return values[place]
  }
}
