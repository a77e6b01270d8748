extension Lexer {
  /// Reads `12`, `0x1F`, `1.5`, `.5` or `1e9`.
  mutating func number() throws(Flaw) -> Token.Kind {
    let start = place
    if scalar() == "0", scalar(1) == "x" || scalar(1) == "X" { return try hexadecimal() }
    var isDouble = false
    func digits(_ lexer: inout Lexer) { while lexer.scalar()?.isDigit == true { lexer.place += 1 } }
    digits(&self)
    if scalar() == ".", scalar(1)?.isDigit == true {
      isDouble = true
      place += 1
      digits(&self)
    }
    if scalar() == "e" || scalar() == "E" {
      let signs = scalar(1) == "+" || scalar(1) == "-" ? 1 : 0
      guard scalar(1 + signs)?.isDigit == true else {
        throw Flaw("a number with an 'e' needs digits after it", at: place)
      }
      isDouble = true
      place += 1 + signs
      digits(&self)
    }
    let written = try ended(from: start)
    if isDouble {
      guard let value = Double(written), value.isFinite else {
        throw Flaw("'\(written)' is too large for a number", at: start)
      }
      return .double(value)
    }
    guard let value = UInt64(written), value <= UInt64(Int64.max) + 1 else { throw Lexer.tooLarge(written, start) }
    return .int(value)
  }

  private mutating func hexadecimal() throws(Flaw) -> Token.Kind {
    let start = place
    place += 2
    while scalar()?.properties.isASCIIHexDigit == true { place += 1 }
    let written = try ended(from: start)
    guard written.count > 2 else { throw Flaw("a number with '0x' needs digits after it", at: start) }
    guard let value = UInt64(written.dropFirst(2), radix: 16), value <= UInt64(Int64.max) + 1 else {
      throw Lexer.tooLarge(written, start)
    }
    return .int(value)
  }

  private static func tooLarge(_ written: String, _ start: Int) -> Flaw {
    Flaw("'\(written.prefix(40))' is too large for a whole number of 64 bits", at: start)
  }

  /// What was read since a place, after which no letter may follow.
  private func ended(from start: Int) throws(Flaw) -> String {
    if let next = scalar(), next.isNamePart {
      if next == "u" || next == "U" {
        throw Flaw("unsigned numbers are not a part of this language; leave out the '\(next)'", at: place)
      }
      throw Flaw("a number ends here, and '\(next)' cannot follow it", at: place)
    }
    return String(String.UnicodeScalarView(text[start..<place]))
  }

  /// Reads a text from its quotation mark on; three of them begin a text of several lines.
  mutating func string(isRaw: Bool) throws(Flaw) -> String {
    let start = place
    let quote = text[place]
    let isLong = scalar(1) == quote && scalar(2) == quote
    let width = isLong ? 3 : 1
    place += width
    var result = String.UnicodeScalarView()
    while let next = scalar() {
      if next == quote, !isLong || scalar(1) == quote && scalar(2) == quote {
        place += width
        return String(result)
      }
      if next == "\n" || next == "\r", !isLong { break }
      if next == "\\", !isRaw {
        result.append(try escape())
      } else {
        result.append(next)
        place += 1
      }
    }
    throw Flaw("the text that begins here is not closed", at: start)
  }

  private static let escapes: [Unicode.Scalar: Unicode.Scalar] = [
    "a": "\u{7}", "b": "\u{8}", "f": "\u{C}", "n": "\n", "r": "\r", "t": "\t", "v": "\u{B}", "\\": "\\", "\"": "\"",
    "'": "'", "`": "`", "?": "?",
  ]

  private mutating func escape() throws(Flaw) -> Unicode.Scalar {
    let start = place
    guard let letter = scalar(1) else { throw Flaw("a text ends after a backslash", at: start) }
    if let simple = Lexer.escapes[letter] {
      place += 2
      return simple
    }
    let (skip, digits, radix): (Int, Int, Int)
    switch letter {
    case "x", "X": (skip, digits, radix) = (2, 2, 16)
    case "u": (skip, digits, radix) = (2, 4, 16)
    case "U": (skip, digits, radix) = (2, 8, 16)
    case "0"..."3": (skip, digits, radix) = (1, 3, 8)
    default:
      throw Flaw(
        "'\\\(letter)' is no escape; write '\\\\\(letter)' for a backslash, or r\"…\" for a text without escapes",
        at: start)
    }
    let end = place + skip + digits
    guard end <= text.count,
      let value = UInt32(String(String.UnicodeScalarView(text[(place + skip)..<end])), radix: radix),
      let scalar = Unicode.Scalar(value)
    else { throw Flaw("an escape that names no character", at: start) }
    place = end
    return scalar
  }
}
