/// A wildcard pattern for one part of a path: `*`, `?`, `[a-z]`, `[!a-z]`, and `\` before a character that means itself.
///
/// Names are matched byte by byte; `?` and `[…]` take one whole character of UTF-8.
struct GlobName: Hashable, Sendable {
  private enum Token: Hashable {
    case literal(UInt8)
    case one
    case many
    case oneOf([ClosedRange<UInt32>], negated: Bool)
  }

  private var tokens: [Token] = []

  init(_ pattern: some StringProtocol) {
    var rest = Array(pattern.unicodeScalars)[...]
    var mayClose = true
    while let scalar = rest.popFirst() {
      switch scalar {
      case "*":
        if tokens.last != .many { tokens.append(.many) }
      case "?": tokens.append(.one)
      case "[":
        if mayClose, let (token, after) = GlobName.set(rest) {
          tokens.append(token)
          rest = after
        } else {
          // One that is never closed looks to the end, and so would all after it.
          mayClose = false
          tokens.append(.literal(UInt8(ascii: "[")))
        }
      case "\\" where !rest.isEmpty: appendLiteral(rest.removeFirst())
      default: appendLiteral(scalar)
      }
    }
  }

  private mutating func appendLiteral(_ scalar: Unicode.Scalar) {
    tokens += String(Character(scalar)).utf8.map(Token.literal)
  }

  /// Reads a set, from after its `[`; `nil` when it is never closed, and then the `[` means itself.
  private static func set(_ text: ArraySlice<Unicode.Scalar>) -> (Token, ArraySlice<Unicode.Scalar>)? {
    var rest = text
    let negated = rest.first == "!" || rest.first == "^"
    if negated { rest.removeFirst() }
    var ranges: [ClosedRange<UInt32>] = []
    while let first = rest.popFirst() {
      if first == "]", !ranges.isEmpty { return (.oneOf(ranges, negated: negated), rest) }
      let low = first == "\\" ? rest.popFirst() ?? first : first
      if rest.first == "-", let high = rest.dropFirst().first, high != "]" {
        rest = rest.dropFirst(2)
        ranges.append(min(low.value, high.value)...max(low.value, high.value))
      } else {
        ranges.append(low.value...low.value)
      }
    }
    return nil
  }

  /// Whether a `[` of a pattern is never closed, and so only means itself.
  static func hasUnclosedSet(_ pattern: some StringProtocol) -> Bool {
    var rest = Array(pattern.unicodeScalars)[...]
    while let scalar = rest.popFirst() {
      if scalar == "\\", !rest.isEmpty { rest.removeFirst() }
      guard scalar == "[" else { continue }
      guard let (_, after) = set(rest) else { return true }
      rest = after
    }
    return false
  }

  /// Whether a leading dot is written out, so that hidden names match.
  var namesHidden: Bool { tokens.first == .literal(UInt8(ascii: ".")) }

  /// Whether the whole name matches. Time grows with the product of both lengths at most.
  func matches(_ name: some BidirectionalCollection<UInt8>) -> Bool {
    let name = Array(name)
    var at = 0
    var token = 0
    var retry: (token: Int, at: Int)?
    while at < name.count {
      if token < tokens.count, tokens[token] == .many {
        token += 1
        retry = (token, at)
      } else if token < tokens.count, let length = step(tokens[token], name, at) {
        at += length
        token += 1
      } else if let (afterStar, start) = retry {
        retry = (afterStar, start + 1)
        (token, at) = (afterStar, start + 1)
      } else {
        return false
      }
    }
    return tokens[token...].allSatisfy { $0 == .many }
  }

  /// How many bytes of the name a token takes at a place; `nil` when it does not match there.
  private func step(_ token: Token, _ name: [UInt8], _ at: Int) -> Int? {
    switch token {
    case .literal(let byte): return name[at] == byte ? 1 : nil
    case .many: return nil
    case .one: return GlobName.scalar(name, at).length
    case .oneOf(let ranges, let negated):
      let (value, length) = GlobName.scalar(name, at)
      return ranges.contains { $0.contains(value) } != negated ? length : nil
    }
  }

  /// The character at a place and its length in bytes. A byte that is not UTF-8 means itself.
  private static func scalar(_ name: [UInt8], _ at: Int) -> (value: UInt32, length: Int) {
    var iterator = name[at...].makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return (UInt32(name[at]), 1) }
    return (scalar.value, UTF8.width(scalar))
  }
}
