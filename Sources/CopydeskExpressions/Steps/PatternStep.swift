import CopydeskCore

/// `matches` with a pattern that is known.
struct PatternStep: Step {
  let text: any Step
  let pattern: TextPattern
  let offset: Int

  func value(_ document: Document, _ run: inout Evaluation) throws(Trouble) -> ExpressionValue {
    switch try text.value(document, &run) {
    case .string(let text):
      try run.charge(text.utf8.count / 100, at: offset)
      do throws(Trouble) { return .bool(try pattern.matches(text)) } catch { throw error.placed(offset) }
    case .null: throw Trouble("'matches' needs a value, and there is null", at: offset)
    case let other: throw Trouble("'matches' takes a string, not \(other.typeName)", at: offset)
    }
  }
}
