import CopydeskCore

/// `==` and `!=`.
struct EqualStep: Step {
  let left: any Step
  let right: any Step
  let isNegated: Bool
  let offset: Int

  func value(_ document: Document, _ run: inout Evaluation) throws(Trouble) -> ExpressionValue {
    let (left, right) = (try left.value(document, &run), try right.value(document, &run))
    try run.charge(min(left.size, right.size) / 100, at: offset)
    return .bool((left == right) != isNegated)
  }
}
