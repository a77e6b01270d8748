import CopydeskCore

/// A comparison of the number of words with a constant: words are counted only as far as it takes to tell.
struct WordLimitStep: Step {
  /// How many words there must be, or, where it is negated, must not be.
  private let limit: Int
  private let isNegated: Bool

  /// - Returns: `nil` for any other operation.
  init?(_ sign: String, _ nodes: [SyntaxNode], _ operands: [Checked]) {
    guard operands.count == 2 else { return nil }
    let mirrored = [">": "<", ">=": "<=", "<": ">", "<=": ">="]
    if Self.isWords(nodes[0], operands[0]), case .int(let limit)? = operands[1].constant {
      self.init(sign, limit)
    } else if Self.isWords(nodes[1], operands[1]), case .int(let limit)? = operands[0].constant {
      self.init(mirrored[sign] ?? sign, limit)
    } else {
      return nil
    }
  }

  private init?(_ sign: String, _ number: Int) {
    let (next, isTooLarge) = number.addingReportingOverflow(1)
    if isTooLarge { return nil }
    switch sign {
    case ">=": (limit, isNegated) = (number, false)
    case ">": (limit, isNegated) = (next, false)
    case "<": (limit, isNegated) = (number, true)
    case "<=": (limit, isNegated) = (next, true)
    default: return nil
    }
  }

  /// Whether it is the field, and no variable of a macro that is called so.
  private static func isWords(_ node: SyntaxNode, _ operand: Checked) -> Bool {
    if case .name("words") = node.kind { operand.step is KeptFieldStep } else { false }
  }

  func value(_ document: Document, _ run: inout Evaluation) throws(Trouble) -> ExpressionValue {
    .bool((limit <= 0 || document.wordCount(upTo: limit) >= limit) != isNegated)
  }
}
