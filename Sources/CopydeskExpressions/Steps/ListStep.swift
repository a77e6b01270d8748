import CopydeskCore

/// A list of expressions.
struct ListStep: Step {
  let elements: [any Step]
  let offset: Int

  func value(_ document: Document, _ run: inout Evaluation) throws(Trouble) -> ExpressionValue {
    try run.charge(elements.count, at: offset)
    var values: [ExpressionValue] = []
    values.reserveCapacity(elements.count)
    for element in elements { values.append(try element.value(document, &run)) }
    return .list(values)
  }
}
