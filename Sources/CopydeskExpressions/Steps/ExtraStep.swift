import CopydeskCore

/// One of the document's extras.
struct ExtraStep: Step {
  let name: String
  let offset: Int

  func value(_ document: Document, _ run: inout Evaluation) throws(Trouble) -> ExpressionValue {
    guard let extra = document.extras[name] else { throw Trouble("'extras' has no '\(name)'", at: offset) }
    return ExpressionValue(extra)
  }
}
