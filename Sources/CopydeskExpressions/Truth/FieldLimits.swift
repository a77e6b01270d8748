/// What comparisons that hold together say of fields: within which numbers each is, and which values it has and has not.
struct FieldLimits {
  fileprivate struct Limits {
    var lowest = -Double.infinity
    var highest = Double.infinity
    /// Whether the ends themselves are left out.
    var isAboveLowest = false
    var isBelowHighest = false
    var value: ExpressionValue?
    var others: [ExpressionValue] = []

    /// Whether no value is left.
    var isEmpty: Bool {
      if lowest > highest || lowest == highest && (isAboveLowest || isBelowHighest) { return true }
      return value.map { others.contains($0) } ?? false
    }
  }

  private var limits: [String: Limits] = [:]

  /// The comparison that says the opposite.
  private static let opposites = ["<": ">=", ">=": "<", ">": "<=", "<=": ">", "==": "!=", "!=": "=="]
  /// The comparison that says the same with its sides exchanged.
  private static let mirrored = ["<": ">", ">": "<", "<=": ">=", ">=": "<=", "==": "==", "!=": "!="]

  /// Adds a comparison; what compares no field with a value says nothing.
  ///
  /// - Returns: Whether all can hold still.
  mutating func add(_ sign: String, _ operands: [SyntaxNode], isNegated: Bool) -> Bool {
    guard operands.count == 2, let opposite = Self.opposites[sign], let mirrored = Self.mirrored[sign] else {
      return true
    }
    let holds = isNegated ? opposite : sign
    if let field = Self.field(operands[0]), case .literal(let value) = operands[1].kind {
      return add(holds, value, to: field)
    }
    if let field = Self.field(operands[1]), case .literal(let value) = operands[0].kind {
      return add(isNegated ? Self.opposites[mirrored] ?? mirrored : mirrored, value, to: field)
    }
    return true
  }

  private mutating func add(_ sign: String, _ value: ExpressionValue, to field: String) -> Bool {
    let isWhole = field == "words" || field.hasSuffix(".size()")
    var known = limits[field] ?? Limits(lowest: isWhole ? 0 : -.infinity)
    switch value {
    case .int(let number): known.narrow(sign, Double(number), step: isWhole ? 1 : 0)
    case .double(let number): known.narrow(sign, number, step: 0)
    case .string, .bool, .null: known.take(sign, value)
    default: return true
    }
    limits[field] = known
    return !known.isEmpty
  }

  /// The name of what is compared, which is the same for the same: `words`, `extras.score`, `title.size()`.
  private static func field(_ node: SyntaxNode) -> String? {
    switch node.kind {
    case .name(let name): name
    case .select(let operand, let name, _): field(operand).map { "\($0).\(name)" }
    case .index(let operand, let index):
      if case .literal(.string(let name)) = index.kind { field(operand).map { "\($0).\(name)" } } else { nil }
    case .call("size", let receiver, let arguments):
      (receiver ?? arguments.first).flatMap { field($0) }.map { "\($0).size()" }
    default: nil
    }
  }
}

extension FieldLimits.Limits {
  /// - Parameter step: The least difference of two values; 0 where there is none.
  fileprivate mutating func narrow(_ sign: String, _ number: Double, step: Double) {
    switch sign {
    case ">": raise(to: number + step, isOpen: step == 0)
    case ">=": raise(to: number, isOpen: false)
    case "<": lower(to: number - step, isOpen: step == 0)
    case "<=": lower(to: number, isOpen: false)
    case "==":
      raise(to: number, isOpen: false)
      lower(to: number, isOpen: false)
    default: break
    }
  }

  private mutating func raise(to number: Double, isOpen: Bool) {
    if number > lowest { (lowest, isAboveLowest) = (number, isOpen) }
    if number == lowest, isOpen { isAboveLowest = true }
  }

  private mutating func lower(to number: Double, isOpen: Bool) {
    if number < highest { (highest, isBelowHighest) = (number, isOpen) }
    if number == highest, isOpen { isBelowHighest = true }
  }

  /// Takes what is said of a value that is no number.
  fileprivate mutating func take(_ sign: String, _ given: ExpressionValue) {
    switch sign {
    case "==":
      // Two values at once are none.
      if let value, value != given { others.append(value) }
      value = value ?? given
    case "!=": others.append(given)
    default: break
    }
  }
}
