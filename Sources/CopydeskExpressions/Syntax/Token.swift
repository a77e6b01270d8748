/// A word of an expression.
struct Token {
  enum Kind: Equatable {
    /// The magnitude: a minus in front is a token of its own.
    case int(UInt64)
    case double(Double)
    case string(String)
    case name(String)
    /// An operator or a bracket.
    case sign(String)
    case end
  }

  let kind: Kind
  /// Its first code point.
  let offset: Int

  func isSign(_ sign: String) -> Bool { kind == .sign(sign) }

  /// The token as an error shows it.
  var shown: String {
    switch kind {
    case .int(let value): "'\(value)'"
    case .double(let value): "'\(value)'"
    case .string: "a text"
    case .name(let name): "'\(name)'"
    case .sign(let sign): "'\(sign)'"
    case .end: "the end"
    }
  }
}
