import CopydeskCore

/// A field of an object.
struct ObjectFieldStep: Step {
  let object: any Step
  let field: String
  let offset: Int
  let read: @Sendable (ExpressionObject) -> ExpressionValue

  func value(_ document: Document, _ run: inout Evaluation) throws(Trouble) -> ExpressionValue {
    switch try object.value(document, &run) {
    case .object(let object): return read(object)
    case .null: throw Trouble("there is no '\(field)' of null; has(…) tells whether something is there", at: offset)
    case let other: throw Trouble("there is no '\(field)' of \(other.typeName)", at: offset)
    }
  }
}
