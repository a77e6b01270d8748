import CopydeskCore

/// A value that is the same for every document.
struct ConstantStep: Step {
  let constant: ExpressionValue

  func value(_ document: Document, _ run: inout Evaluation) throws(Trouble) -> ExpressionValue { constant }
}
