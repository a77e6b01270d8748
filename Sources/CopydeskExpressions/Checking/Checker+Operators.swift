extension Checker {
  /// An operator between one or two operands.
  mutating func operation(_ sign: String, _ nodes: [SyntaxNode], at offset: Int) throws(Flaw) -> Checked {
    let operands = try all(nodes)
    switch sign {
    case "==", "!=": return try equality(sign, operands, at: offset)
    case "in": return try membership(operands, at: offset)
    default: break
    }
    let overloads = ExpressionFunction.operators.filter { $0.name == sign && $0.accepts(operands.map(\.type)) }
    guard !overloads.isEmpty else {
      let function = ExpressionFunction.operators.first { $0.name == sign && $0.parameters.count == operands.count }
      throw Flaw(function?.mismatch(operands.map(\.type.bare.description)) ?? "", at: offset)
    }
    if let step = WordLimitStep(sign, nodes, operands) { return Checked(.bool, step, at: offset, over: operands) }
    return folded(calling(overloads, operands, at: offset), operands)
  }

  /// A call of one of several functions.
  func calling(_ overloads: [ExpressionFunction], _ arguments: [Checked], at offset: Int) -> Checked {
    let results = Set(overloads.map(\.result))
    var type = results.count == 1 ? overloads[0].result : .dyn
    if type == .list(.dyn), overloads[0].isOperator {
      type = arguments[0].type.bare.joined(with: arguments[1].type.bare) ?? type
    }
    let step = CallStep(overloads: overloads, arguments: arguments.map(\.step), offset: offset)
    return Checked(type, step, at: offset, over: arguments)
  }

  private mutating func equality(_ sign: String, _ operands: [Checked], at offset: Int) throws(Flaw) -> Checked {
    guard Checker.areComparable(operands[0].type, operands[1].type) else {
      throw Flaw("\(operands[0].type) and \(operands[1].type) are never equal", at: offset)
    }
    let step = EqualStep(left: operands[0].step, right: operands[1].step, isNegated: sign == "!=", offset: offset)
    return folded(Checked(.bool, step, at: offset, over: operands), operands)
  }

  /// Whether two values may be equal. Numbers are compared by their values, addresses with texts.
  private static func areComparable(_ left: ExpressionType, _ right: ExpressionType) -> Bool {
    let (first, second) = (left.bare, right.bare)
    if left.accepts(right) || right.accepts(left) || first.isNumber && second.isNumber { return true }
    switch (first, second) {
    case (.object(.url), .string), (.string, .object(.url)): return true
    case (.list(let first), .list(let second)): return areComparable(first, second)
    case (.map(let key, let value), .map(let otherKey, let otherValue)):
      return areComparable(key, otherKey) && areComparable(value, otherValue)
    default: return false
    }
  }

  private mutating func membership(_ operands: [Checked], at offset: Int) throws(Flaw) -> Checked {
    let type = operands[0].type
    switch operands[1].type.bare {
    case .list(let element):
      guard Checker.areComparable(type, element) else {
        throw Flaw("\(type) is never in a list of \(element)", at: offset)
      }
    case .map(let key, _):
      guard key.accepts(type) else { throw Flaw("\(type) is never a key of a map of \(key)", at: offset) }
    case .dyn: break
    case .string where type.bare == .string:
      throw Flaw("'in' looks in a list or a map; for a text write text.contains(…)", at: offset)
    case let other: throw Flaw("'in' looks in a list or a map, not in \(other)", at: offset)
    }
    let step: any Step
    if let values = Checker.set(operands[1].constant) {
      step = ConstantMembershipStep(element: operands[0].step, values: values)
    } else {
      step = MembershipStep(element: operands[0].step, container: operands[1].step, offset: offset)
    }
    return folded(Checked(.bool, step, at: offset, over: operands), operands)
  }

  /// The values of a constant list as the keys of a map, where they can be keys.
  private static func set(_ constant: ExpressionValue?) -> ExpressionMap? {
    guard case .list(let values) = constant, values.count > 4 else { return nil }
    var map = ExpressionMap()
    for value in values {
      switch value {
      case .bool, .int, .string: map.add(.null, for: value)
      default: return nil
      }
    }
    return map
  }

  // MARK: Logic

  mutating func logic(_ isAnd: Bool, _ nodes: [SyntaxNode], at offset: Int) throws(Flaw) -> Checked {
    let operands = try all(nodes)
    for operand in operands { try require(.bool, operand, of: isAnd ? "'&&'" : "'||'") }
    let step = LogicalStep(isAnd: isAnd, operands: operands.map { ($0.step, $0.offset) })
    return folded(Checked(.bool, step, at: offset, over: operands), operands)
  }

  func require(_ type: ExpressionType, _ operand: Checked, of what: String) throws(Flaw) {
    guard !type.accepts(operand.type) else { return }
    throw Flaw("\(what) takes a \(type), and this is \(operand.type)", at: operand.offset)
  }

  mutating func conditional(
    _ condition: SyntaxNode, _ first: SyntaxNode, _ second: SyntaxNode, at offset: Int
  ) throws(Flaw) -> Checked {
    let parts = [try check(condition), try check(first), try check(second)]
    try require(.bool, parts[0], of: "'?'")
    guard let type = parts[1].type.joined(with: parts[2].type) else {
      throw Flaw("the values of '?:' have one type, and these are \(parts[1].type) and \(parts[2].type)", at: offset)
    }
    let step = ConditionalStep(
      condition: parts[0].step, first: parts[1].step, second: parts[2].step, offset: parts[0].offset)
    return folded(Checked(type, step, at: offset, over: parts), parts)
  }
}
