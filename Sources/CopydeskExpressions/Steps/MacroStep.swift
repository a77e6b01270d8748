import CopydeskCore

/// A macro: an expression for each element of a list or each key of a map (CEL specification, "Macros").
struct MacroStep: Step {
  enum Kind: String, CaseIterable, Sendable {
    case all
    case exists
    case existsOne = "exists_one"
    case filter
    case map
  }

  let kind: Kind
  let range: any Step
  let slot: Int
  /// The condition; `nil` for a `map` without one.
  let condition: (any Step)?
  /// What `map` makes of an element.
  let result: (any Step)?
  /// How many steps there are for one element.
  let cost: Int
  let offset: Int

  func value(_ document: Document, _ run: inout Evaluation) throws(Trouble) -> ExpressionValue {
    let values: [ExpressionValue]
    switch try range.value(document, &run) {
    case .list(let list): values = list
    case .map(let map): values = map.keys
    case let other:
      throw Trouble("'\(kind.rawValue)' goes over a list or a map, not over \(other.typeName)", at: offset)
    }
    switch kind {
    case .all: return .bool(try decides(values, document, &run, for: false) ? false : true)
    case .exists: return .bool(try decides(values, document, &run, for: true))
    case .existsOne: return .bool(try selected(values, document, &run).count == 1)
    case .filter, .map: return .list(try selected(values, document, &run))
    }
  }

  /// Whether the condition is `truth` for any element; errors count only where none decides.
  private func decides(
    _ values: [ExpressionValue], _ document: Document, _ run: inout Evaluation, for truth: Bool
  ) throws(Trouble) -> Bool {
    guard let condition else { return false }
    var trouble: Trouble?
    for value in values {
      try run.charge(cost, at: offset)
      run.variables[slot] = value
      do throws(Trouble) {
        if try condition.truth(document, &run, at: offset) == truth { return true }
      } catch {
        if error.isFinal { throw error }
        trouble = trouble ?? error
      }
    }
    if let trouble { throw trouble }
    return false
  }

  /// The elements for which the condition holds, or what is made of them.
  private func selected(
    _ values: [ExpressionValue], _ document: Document, _ run: inout Evaluation
  ) throws(Trouble) -> [ExpressionValue] {
    var selected: [ExpressionValue] = []
    for value in values {
      try run.charge(cost, at: offset)
      run.variables[slot] = value
      if let condition, try !condition.truth(document, &run, at: offset) { continue }
      selected.append(try result?.value(document, &run) ?? value)
    }
    return selected
  }
}
