extension Parser {
  /// Words that CEL reserves.
  private static let reserved: Set<String> = [
    "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop", "package",
    "namespace", "return", "var", "void", "while",
  ]

  /// A literal, a name, a call, a list, a map or what is in brackets.
  mutating func primary() throws(Flaw) -> SyntaxNode {
    let token = next
    switch token.kind {
    case .int(let magnitude):
      guard let value = Int(exactly: magnitude) else {
        throw Flaw("'\(magnitude)' is too large for a whole number of 64 bits", at: token.offset)
      }
      return try literal(.int(value), token)
    case .double(let value): return try literal(.double(value), token)
    case .string(let text): return try literal(.string(text), token)
    case .name(let name): return try named(name, token)
    case .sign("("):
      advance()
      let inner = try expression()
      try close(")", of: token)
      return inner
    case .sign("["):
      advance()
      let elements = try list(until: "]", from: token)
      return try SyntaxNode(.list(elements), at: token.offset, over: elements)
    case .sign("{"):
      advance()
      return try map(from: token)
    case .sign, .end: throw unexpectedOperand()
    }
  }

  private mutating func literal(_ value: ExpressionValue, _ token: Token) throws(Flaw) -> SyntaxNode {
    advance()
    return try SyntaxNode(.literal(value), at: token.offset)
  }

  private mutating func named(_ name: String, _ token: Token) throws(Flaw) -> SyntaxNode {
    switch name {
    case "true": return try literal(.bool(true), token)
    case "false": return try literal(.bool(false), token)
    case "null": return try literal(.null, token)
    case "in": throw unexpectedOperand()
    case _ where Parser.reserved.contains(name):
      throw Flaw("'\(name)' is a reserved word; nothing can have this name", at: token.offset)
    default: break
    }
    advance()
    let open = next
    guard take("(") else {
      if name == "not" { throw Flaw("write '!' for 'not'", at: token.offset) }
      return try SyntaxNode(.name(name), at: token.offset)
    }
    let arguments = try list(until: ")", from: open)
    return try SyntaxNode(.call(name, receiver: nil, arguments), at: token.offset, over: arguments)
  }

  /// Expressions between commas, up to a closing bracket; one comma more at the end of a list is fine.
  mutating func list(until closing: String, from open: Token) throws(Flaw) -> [SyntaxNode] {
    var elements: [SyntaxNode] = []
    while !next.isSign(closing) {
      elements.append(try expression())
      if !take(",") { break }
      if closing == ")", next.isSign(closing) { throw unexpectedOperand() }
    }
    try close(closing, of: open)
    return elements
  }

  private mutating func map(from open: Token) throws(Flaw) -> SyntaxNode {
    var entries: [(key: SyntaxNode, value: SyntaxNode)] = []
    while !next.isSign("}") {
      let key = try expression()
      guard take(":") else { throw Flaw("a ':' is expected here, after a key, not \(next.shown)", at: next.offset) }
      entries.append((key, try expression()))
      if !take(",") { break }
    }
    try close("}", of: open)
    return try SyntaxNode(.map(entries), at: open.offset, over: entries.flatMap { [$0.key, $0.value] })
  }

  mutating func close(_ closing: String, of open: Token) throws(Flaw) {
    if take(closing) { return }
    if next.kind == .end { throw Flaw("the \(open.shown) here is not closed", at: open.offset) }
    if case .sign(let sign) = next.kind, [")", "]", "}"].contains(sign) {
      throw Flaw("a '\(closing)' is expected here, not '\(sign)'", at: next.offset)
    }
    throw unexpectedAfterOperand()
  }

  func unexpectedOperand() -> Flaw {
    if next.kind == .end { return Flaw("the expression ends where a value is expected", at: next.offset) }
    return Flaw("a value is expected here, not \(next.shown)", at: next.offset)
  }

  func unexpectedAfterOperand() -> Flaw {
    switch next.kind {
    case .name("and"): Flaw("write '&&' for 'and'", at: next.offset)
    case .name("or"): Flaw("write '||' for 'or'", at: next.offset)
    case .sign(")"), .sign("]"), .sign("}"): Flaw("the \(next.shown) here closes nothing", at: next.offset)
    default: Flaw("an operator is expected here, not \(next.shown)", at: next.offset)
    }
  }
}
