import CopydeskCore

/// `a ? b : c`; only one of them is evaluated.
struct ConditionalStep: Step {
  let condition: any Step
  let first: any Step
  let second: any Step
  let offset: Int

  func value(_ document: Document, _ run: inout Evaluation) throws(Trouble) -> ExpressionValue {
    try condition.truth(document, &run, at: offset)
      ? try first.value(document, &run) : try second.value(document, &run)
  }
}
