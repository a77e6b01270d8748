/// Cuts an expression into tokens (CEL specification, "Syntax").
struct Lexer {
  let text: [Unicode.Scalar]
  var place = 0

  /// The tokens of an expression; the last one is the end.
  static func tokens(_ text: [Unicode.Scalar]) throws(Flaw) -> [Token] {
    var lexer = Lexer(text: text)
    var tokens: [Token] = []
    repeat { tokens.append(try lexer.next()) } while tokens.last?.kind != .end
    return tokens
  }

  func scalar(_ ahead: Int = 0) -> Unicode.Scalar? { place + ahead < text.count ? text[place + ahead] : nil }

  private mutating func next() throws(Flaw) -> Token {
    skipSpace()
    let start = place
    guard let first = scalar() else { return Token(kind: .end, offset: start) }
    if first == "\"" || first == "'" { return Token(kind: .string(try string(isRaw: false)), offset: start) }
    if first.isDigit || first == "." && scalar(1)?.isDigit == true { return Token(kind: try number(), offset: start) }
    if first.isNameStart { return Token(kind: try nameOrString(), offset: start) }
    return Token(kind: .sign(try sign()), offset: start)
  }

  private mutating func skipSpace() {
    while let next = scalar() {
      if " \t\n\r\u{C}".unicodeScalars.contains(next) {
        place += 1
      } else if next == "/", scalar(1) == "/" {
        while let next = scalar(), next != "\n" { _ = next; place += 1 }
      } else {
        return
      }
    }
  }

  private mutating func nameOrString() throws(Flaw) -> Token.Kind {
    let start = place
    while scalar()?.isNamePart == true { place += 1 }
    let name = String(String.UnicodeScalarView(text[start..<place]))
    guard let next = scalar(), next == "\"" || next == "'" else { return .name(name) }
    switch name {
    case "r", "R": return .string(try string(isRaw: true))
    case "b", "B", "br", "bR", "Br", "BR", "rb", "rB", "Rb", "RB":
      throw Flaw("bytes are not a part of this language; write a text without '\(name)'", at: start)
    default: return .name(name)
    }
  }

  private static let doubleSigns: Set<String> = ["&&", "||", "==", "!=", "<=", ">="]
  private static let signs: Set<String> = [
    "+", "-", "*", "/", "%", "!", "<", ">", "(", ")", "[", "]", "{", "}", ".", ",", ":", "?",
  ]

  private mutating func sign() throws(Flaw) -> String {
    let first = String(text[place])
    if let second = scalar(1), Lexer.doubleSigns.contains(first + String(second)) {
      place += 2
      return first + String(second)
    }
    guard Lexer.signs.contains(first) else { throw Flaw(Lexer.unknownSign(first), at: place) }
    place += 1
    return first
  }

  private static func unknownSign(_ sign: String) -> String {
    switch sign {
    case "=": "'=' is not an operator; write '==' to compare"
    case "&", "|": "'\(sign)' is not an operator; write '\(sign)\(sign)'"
    case "\0": "a NUL cannot be a part of an expression"
    case "\u{A0}", "\u{3000}": "a space that is not an ordinary one; write an ordinary one"
    case "\u{201C}", "\u{201D}", "\u{2018}", "\u{2019}": "a curly quotation mark; write a straight one"
    case "$": "'$' cannot be a part of an expression; fields are named without it"
    default: "'\(sign)' cannot be a part of an expression"
    }
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { ("0"..."9").contains(self) }
  fileprivate var isNameStart: Bool { self == "_" || ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
  var isNamePart: Bool { isNameStart || isDigit }
}
