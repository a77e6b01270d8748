/// Walks over the characters of a selector by the rules of CSS Syntax Level 3, section 4.
struct SelectorScanner {
  private let text: String
  private let scalars: [Unicode.Scalar]
  private(set) var index = 0

  init(_ text: String) {
    self.text = text
    scalars = Array(text.unicodeScalars)
  }

  /// The current character; `nil` at the end.
  var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

  private func scalar(_ offset: Int) -> Unicode.Scalar? {
    index + offset < scalars.count ? scalars[index + offset] : nil
  }

  /// Steps over the current character.
  mutating func advance() { index += 1 }

  /// Steps over a character if it is the current one.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek == scalar else { return false }
    index += 1
    return true
  }

  /// Steps over a lower-case ASCII word, in any case, if it comes next and no name continues after it.
  mutating func take(word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    for offset in 0..<count
    where scalar(offset).map(SelectorScanner.lowercased) != Unicode.Scalar(word.utf8Start[offset]) {
      return false
    }
    if let next = scalar(count), SelectorScanner.isName(next) { return false }
    index += count
    return true
  }

  /// Steps over white space; tells whether there was any.
  @discardableResult
  mutating func skipSpace() -> Bool {
    let start = index
    while let scalar = peek, SelectorScanner.isSpace(scalar) { index += 1 }
    return index > start
  }

  /// Goes back to an earlier place.
  mutating func goBack(to place: Int) { index = place }

  /// An error at a place, or at the current one.
  func error(expected: String, at place: Int? = nil) -> SelectorError {
    let place = place ?? index
    var before = String.UnicodeScalarView()
    before.append(contentsOf: scalars[..<min(place, scalars.count)])
    let found = place < scalars.count ? "'\(scalars[place])'" : "the end"
    return SelectorError(selector: text, offset: String(before).count + 1, expected: expected, found: found)
  }

  // MARK: Names

  /// Whether a name begins here (section 4.3.9).
  var isAtName: Bool {
    guard let first = peek else { return false }
    if first == "-" {
      guard let second = scalar(1) else { return false }
      return second == "-" || SelectorScanner.isNameStart(second) || isEscape(at: 1)
    }
    return SelectorScanner.isNameStart(first) || isEscape(at: 0)
  }

  private func isEscape(at offset: Int) -> Bool {
    guard scalar(offset) == "\\", let next = scalar(offset + 1) else { return false }
    return next != "\n" && next != "\r" && next != "\u{C}"
  }

  /// The name that begins here, escapes resolved.
  ///
  /// - Parameter what: What the name is of, for the error.
  mutating func name(of what: String) throws(SelectorError) -> String {
    guard isAtName else {
      let hint = peek.map { ("0"..."9").contains($0) } == true ? " (a digit in front is written '\\3\(peek!) ')" : ""
      throw error(expected: "the name of \(what)" + hint)
    }
    var result = String.UnicodeScalarView()
    while let scalar = peek {
      if SelectorScanner.isName(scalar) {
        result.append(scalar)
        index += 1
      } else if isEscape(at: 0) {
        index += 1
        result.append(escaped())
      } else {
        break
      }
    }
    return String(result)
  }

  /// The character that an escape means, read after its backslash (section 4.3.7).
  private mutating func escaped() -> Unicode.Scalar {
    var value: UInt32 = 0
    var digits = 0
    while digits < 6, let scalar = peek, let digit = SelectorScanner.hexadecimal(scalar) {
      value = value << 4 | digit
      digits += 1
      index += 1
    }
    guard digits > 0 else {
      defer { index += 1 }
      return peek ?? "\u{FFFD}"
    }
    if peek == "\r", scalar(1) == "\n" { index += 1 }
    if let scalar = peek, SelectorScanner.isSpace(scalar) { index += 1 }
    return value == 0 ? "\u{FFFD}" : Unicode.Scalar(value) ?? "\u{FFFD}"
  }

  /// The text in quotes that begins here (section 4.3.5).
  mutating func quotedText() throws(SelectorError) -> String {
    let quote = peek
    index += 1
    var result = String.UnicodeScalarView()
    while let scalar = peek, scalar != quote {
      if scalar == "\n" || scalar == "\r" || scalar == "\u{C}" { break }
      index += 1
      guard scalar == "\\" else {
        result.append(scalar)
        continue
      }
      // A line end after a backslash is left out.
      if peek == "\n" || peek == "\r" || peek == "\u{C}" {
        if peek == "\r", self.scalar(1) == "\n" { index += 1 }
        index += 1
      } else if peek != nil {
        result.append(escaped())
      }
    }
    guard let quote, take(quote) else { throw error(expected: "the closing quote") }
    return String(result)
  }

  /// The digits that begin here as a number, at most a billion; `nil` where there are none.
  mutating func digits() -> Int? {
    var value: Int?
    while let scalar = peek, ("0"..."9").contains(scalar) {
      value = min(1_000_000_000, (value ?? 0) * 10 + Int(scalar.value - 48))
      index += 1
    }
    return value
  }

  // MARK: Characters

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\n" || scalar == "\r" || scalar == "\u{C}"
  }

  private static func isNameStart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "_", "\u{80}"...: true
    default: false
    }
  }

  static func isName(_ scalar: Unicode.Scalar) -> Bool {
    isNameStart(scalar) || ("0"..."9").contains(scalar) || scalar == "-"
  }

  private static func lowercased(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> UInt32? {
    switch scalar {
    case "0"..."9": scalar.value - 48
    case "a"..."f": scalar.value - 87
    case "A"..."F": scalar.value - 55
    default: nil
    }
  }
}
