/// What a condition says of every document, where that does not depend on the document.
public enum ConditionTruth: Sendable, Hashable {
  case always, never
}

extension Condition {
  /// Whether the condition holds for every document, or for none: `words > 5 && words < 3`.
  ///
  /// `nil` where it depends on the document, and where it cannot be told. Only what comparisons of one field with numbers and texts say is looked
  /// at, so that what is told is true.
  public var truth: ConditionTruth? {
    if case .bool(let value)? = expression.constant { return value ? .always : .never }
    guard let tree = try? Parser.tree(Array(expression.source.unicodeScalars)) else { return nil }
    if !ConditionCases.canHold(tree) { return .never }
    return ConditionCases.isTotal(tree) && !ConditionCases.canHold(tree, isNegated: true) ? .always : nil
  }
}

/// The search for a document that a condition holds for: each way in which its parts could hold together.
private struct ConditionCases {
  /// A part that holds, or that does not where it is negated.
  private struct Part {
    let node: SyntaxNode
    let isNegated: Bool
  }

  /// How many parts are looked at before a condition counts as one that can hold; those that people write have some ten.
  private var left = 1_000

  static func canHold(_ tree: SyntaxNode, isNegated: Bool = false) -> Bool {
    var cases = ConditionCases()
    return cases.canHold([Part(node: tree, isNegated: isNegated)], FieldLimits())
  }

  private mutating func canHold(_ parts: [Part], _ limits: FieldLimits) -> Bool {
    guard let part = parts.last, left > 0 else { return true }
    left -= 1
    let rest = Array(parts.dropLast())
    switch part.node.kind {
    case .literal(.bool(let value)): return value != part.isNegated && canHold(rest, limits)
    case .call(let name, .some, let arguments) where Self.isAlwaysFound(name, arguments):
      return !part.isNegated && canHold(rest, limits)
    case .operation("!", let operands):
      return canHold(rest + operands.map { Part(node: $0, isNegated: !part.isNegated) }, limits)
    case .operation(let sign, let operands):
      var limits = limits
      return limits.add(sign, operands, isNegated: part.isNegated) && canHold(rest, limits)
    case .logical(let isAnd, let operands):
      let parts = operands.map { Part(node: $0, isNegated: part.isNegated) }
      return isAnd != part.isNegated
        ? canHold(rest + parts, limits) : parts.contains { canHold(rest + [$0], limits) }
    default: return canHold(rest, limits)
    }
  }

  /// Whether a text is looked for that is in every one: `title.contains('')`.
  private static func isAlwaysFound(_ name: String, _ arguments: [SyntaxNode]) -> Bool {
    guard ["contains", "startsWith", "endsWith"].contains(name), case .literal(let text)? = arguments.first?.kind else {
      return false
    }
    return text == .string("")
  }

  /// Whether the comparisons of an expression have a value for every document: they ask fields that are never null.
  static func isTotal(_ node: SyntaxNode) -> Bool {
    switch node.kind {
    case .literal: true
    case .name(let name):
      ExpressionScope.article.fields.first { $0.name == name }.map { !$0.type.isOptional } ?? false
    case .call(let name, let receiver, let arguments) where name == "size" || isAlwaysFound(name, arguments):
      ((receiver.map { [$0] } ?? []) + arguments).allSatisfy(isTotal)
    case .operation(_, let operands), .logical(_, let operands): operands.allSatisfy(isTotal)
    default: false
    }
  }
}
