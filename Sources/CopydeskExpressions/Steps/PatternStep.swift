import CopydeskCore
import CopydeskPatterns

/// `matches`: whether a part of a text matches a pattern.
struct PatternStep: Step {
  enum Pattern: Sendable {
    case known(TextPattern)
    case computed(any Step)
  }

  let text: any Step
  let pattern: Pattern
  let offset: Int

  /// How many steps a match may take, and how many of them cost as much as one of an evaluation.
  private static let stepLimit = 15_000_000
  private static let matchSteps = 40

  func value(_ document: Document, _ run: inout Evaluation) throws(Trouble) -> ExpressionValue {
    let text = try text(try self.text.value(document, &run))
    let pattern = try compiled(document, &run)
    let matches: Bool
    let steps: Int
    do throws(PatternFailure) {
      (matches, steps) = try pattern.matches(text, limit: PatternStep.stepLimit)
    } catch {
      try run.charge(PatternStep.stepLimit / PatternStep.matchSteps, at: offset)
      throw Trouble(error.message, at: offset)
    }
    try run.charge(text.utf8.count / 100 + steps / PatternStep.matchSteps, at: offset)
    return .bool(matches)
  }

  private func compiled(_ document: Document, _ run: inout Evaluation) throws(Trouble) -> TextPattern {
    switch pattern {
    case .known(let pattern): return pattern
    case .computed(let step):
      let written = try text(try step.value(document, &run))
      try run.charge(PatternStep.costOfCompiling + written.utf8.count, at: offset)
      do throws(PatternError) { return try TextPattern(written, allowsReferences: false) } catch {
        throw Trouble(error.sentence(about: written), at: offset)
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

extension PatternError {
  /// What is wrong with a pattern, as a sentence.
  func sentence(about pattern: String) -> String {
    "the pattern \(ExpressionValue.string(pattern).shown) is wrong at its character \(offset + 1): \(message)"
  }
}
