import CopydeskCore

/// `x in list` and `key in map`.
struct MembershipStep: Step {
  let element: any Step
  let container: any Step
  let offset: Int

  func value(_ document: Document, _ run: inout Evaluation) throws(Trouble) -> ExpressionValue {
    let element = try element.value(document, &run)
    switch try container.value(document, &run) {
    case .list(let values):
      try run.charge(values.count / 10 + 1, at: offset)
      return .bool(values.contains(element))
    case .map(let map): return .bool(map[element] != nil)
    case let other: throw Trouble("'in' looks in a list or a map, not in \(other.typeName)", at: offset)
    }
  }
}

/// `x in [...]` with a list of constants, however long it is.
struct ConstantMembershipStep: Step {
  let element: any Step
  let values: ExpressionMap

  func value(_ document: Document, _ run: inout Evaluation) throws(Trouble) -> ExpressionValue {
    switch try element.value(document, &run) {
    case .object(.address(let address)): .bool(values[.string(address.text)] != nil)
    case let element: .bool(values[element] != nil)
    }
  }
}
