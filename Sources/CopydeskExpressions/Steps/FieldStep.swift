import CopydeskCore

/// A field of the article.
struct FieldStep: Step {
  let read: @Sendable (Document) -> ExpressionValue

  func value(_ document: Document, _ run: inout Evaluation) throws(Trouble) -> ExpressionValue { read(document) }
}

/// A field of the article that is computed once for a document.
struct KeptFieldStep: Step {
  let slot: Int
  let offset: Int
  let read: @Sendable (Document) -> ExpressionValue

  func value(_ document: Document, _ run: inout Evaluation) throws(Trouble) -> ExpressionValue {
    if let known = run.fields[slot] { return known }
    let value = read(document)
    try run.charge(value.size / 10, at: offset)
    run.fields[slot] = value
    return value
  }
}
