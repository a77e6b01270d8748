import CopydeskCore

/// `matches`: whether a part of a text matches a pattern.
struct PatternStep: Step {
  enum Pattern: Sendable {
    case known(TextPattern)
    case computed(any Step)
  }

  let text: any Step
  let pattern: Pattern
  let offset: Int

  /// How many steps of a match cost as much as one of an evaluation.
  private static let matchSteps = 40

  func value(_ document: Document, _ run: inout Evaluation) throws(Trouble) -> ExpressionValue {
    let text = try text(try self.text.value(document, &run))
    let pattern = try compiled(document, &run)
    do throws(Trouble) {
      let (matches, steps) = try pattern.matches(text)
      try run.charge(text.utf8.count / 100 + steps / PatternStep.matchSteps, at: offset)
      return .bool(matches)
    } catch {
      try run.charge(TextPattern.stepLimit / PatternStep.matchSteps, at: offset)
      throw error.placed(offset)
    }
  }

  private func compiled(_ document: Document, _ run: inout Evaluation) throws(Trouble) -> TextPattern {
    switch pattern {
    case .known(let pattern): return pattern
    case .computed(let step):
      let written = try text(try step.value(document, &run))
      try run.charge(PatternStep.costOfCompiling + written.utf8.count, at: offset)
      do throws(Flaw) { return try TextPattern(written) } catch {
        throw Trouble(TextPattern.flaw(error, in: written), at: offset)
      }
    }
  }

  /// Compiling takes some microseconds.
  private static let costOfCompiling = 200

  private func text(_ value: ExpressionValue) throws(Trouble) -> String {
    switch value {
    case .string(let text): return text
    case .null: throw Trouble("'matches' needs a value, and there is null", at: offset)
    case let other: throw Trouble("'matches' takes a string, not \(other.typeName)", at: offset)
    }
  }
}
