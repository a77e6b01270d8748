/// Makes a tree of an expression's tokens (CEL specification, "Syntax").
struct Parser {
  let tokens: [Token]
  private var place = 0
  private var depth = 0

  /// The longest expression that is read, in code points.
  static let maxLength = 200_000

  /// The tree of an expression.
  static func tree(_ text: [Unicode.Scalar]) throws(Flaw) -> SyntaxNode {
    if text.count > maxLength { throw Flaw("longer than \(maxLength) characters", at: maxLength) }
    var parser = Parser(tokens: try Lexer.tokens(text))
    if parser.next.kind == .end { throw Flaw("the expression is empty", at: 0) }
    let tree = try parser.expression()
    if parser.next.kind != .end { throw parser.unexpectedAfterOperand() }
    return tree
  }

  private init(tokens: [Token]) {
    self.tokens = tokens
  }

  var next: Token { tokens[place] }

  mutating func advance() { if place < tokens.count - 1 { place += 1 } }

  mutating func take(_ sign: String) -> Bool {
    guard next.isSign(sign) else { return false }
    advance()
    return true
  }

  /// `a ? b : c`, or a chain of operators.
  mutating func expression() throws(Flaw) -> SyntaxNode {
    depth += 1
    defer { depth -= 1 }
    if depth > SyntaxNode.maxDepth { throw SyntaxNode.tooDeep(at: next.offset) }
    let condition = try disjunction()
    let mark = next
    guard take("?") else { return condition }
    let first = try disjunction()
    guard take(":") else {
      throw Flaw("a ':' is expected here, for what holds otherwise, not \(next.shown)", at: next.offset)
    }
    let second = try expression()
    return try SyntaxNode(.conditional(condition, first, second), at: mark.offset, over: [condition, first, second])
  }

  private mutating func disjunction() throws(Flaw) -> SyntaxNode {
    let first = try conjunction()
    var operands = [first]
    while take("||") { operands.append(try conjunction()) }
    return operands.count == 1
      ? first : try SyntaxNode(.logical(isAnd: false, operands), at: first.offset, over: operands)
  }

  private mutating func conjunction() throws(Flaw) -> SyntaxNode {
    let first = try binary(0)
    var operands = [first]
    while take("&&") { operands.append(try binary(0)) }
    return operands.count == 1
      ? first : try SyntaxNode(.logical(isAnd: true, operands), at: first.offset, over: operands)
  }

  /// Operators of two operands, those that bind least first.
  private static let levels: [Set<String>] = [
    ["<", "<=", ">=", ">", "==", "!=", "in"], ["+", "-"], ["*", "/", "%"],
  ]

  private mutating func binary(_ level: Int) throws(Flaw) -> SyntaxNode {
    guard level < Parser.levels.count else { return try unary() }
    var left = try binary(level + 1)
    while let sign = operatorSign, Parser.levels[level].contains(sign) {
      let offset = next.offset
      advance()
      let right = try binary(level + 1)
      left = try SyntaxNode(.operation(sign, [left, right]), at: offset, over: [left, right])
    }
    return left
  }

  private var operatorSign: String? {
    switch next.kind {
    case .sign(let sign): sign
    case .name("in"): "in"
    default: nil
    }
  }

  private mutating func unary() throws(Flaw) -> SyntaxNode {
    let mark = next
    guard case .sign(let sign) = mark.kind, sign == "!" || sign == "-" else { return try member() }
    advance()
    if sign == "-", case .int(let magnitude) = next.kind, magnitude > UInt64(Int64.max) {
      advance()
      return try selections(of: SyntaxNode(.literal(.int(.min)), at: mark.offset))
    }
    depth += 1
    defer { depth -= 1 }
    if depth > SyntaxNode.maxDepth { throw SyntaxNode.tooDeep(at: mark.offset) }
    let operand = try unary()
    if sign == "-", case .literal(let value) = operand.kind, let negated = value.negated {
      return try SyntaxNode(.literal(negated), at: mark.offset)
    }
    return try SyntaxNode(.operation(sign, [operand]), at: mark.offset, over: [operand])
  }

  private mutating func member() throws(Flaw) -> SyntaxNode { try selections(of: primary()) }

  /// Fields, methods and indices after an operand.
  private mutating func selections(of operand: SyntaxNode) throws(Flaw) -> SyntaxNode {
    var operand = operand
    while true {
      let mark = next
      if take(".") {
        operand = try selection(of: operand)
      } else if take("[") {
        let index = try expression()
        try close("]", of: mark)
        operand = try SyntaxNode(.index(operand, index), at: mark.offset, over: [operand, index])
      } else {
        return operand
      }
    }
  }

  private mutating func selection(of operand: SyntaxNode) throws(Flaw) -> SyntaxNode {
    let token = next
    guard case .name(let name) = token.kind else {
      throw Flaw("the name of a field or a function is expected after '.', not \(token.shown)", at: token.offset)
    }
    advance()
    let open = next
    guard take("(") else {
      return try SyntaxNode(.select(operand, name, token.offset), at: token.offset, over: [operand])
    }
    let arguments = try list(until: ")", from: open)
    return try SyntaxNode(.call(name, receiver: operand, arguments), at: token.offset, over: [operand] + arguments)
  }
}

extension ExpressionValue {
  /// The number with its sign turned; `nil` for what is none.
  fileprivate var negated: ExpressionValue? {
    switch self {
    case .int(let value) where value != .min: .int(-value)
    case .double(let value): .double(-value)
    default: nil
    }
  }
}
