import CopydeskHTML

/// Raised and lowered text (`sup`, `sub`) as plain text has it, so that 10⁶ is never read as 106.
enum RaisedText {
  /// The text of an element with Unicode's raised or lowered characters; `nil` where there are none for it, or a reader needs none: the
  /// ending of a number (`2nd`), a sign (`™`), words.
  ///
  /// - Parameter before: The text that the element comes after.
  static func text(of node: Int, after before: [UInt8], in reading: PageReading) -> String? {
    guard reading.weight[node] > 0, reading.weight[node] < longest else { return nil }
    let text = reading.text(of: node)
    let isRaised = reading.page.nodes[node].tag == .sup
    let last = before.last
    // The cents of a price, and a reference in brackets, are read as they are.
    if isRaised, let first = text.utf8.first, ".,[".utf8.contains(first) { return nil }
    // Only as much of the word is looked at as the question takes.
    let word = before.suffix(shortestWord).reversed().prefix { $0 &- 0x61 < 26 }.count
    // A label set small behind a word is a word of its own: the kind of a file, or what leads elsewhere. Else it may be an ending.
    if isRaised, word > 0, text.utf8.count > 2,
      text.utf8.allSatisfy({ $0 &- 0x41 < 26 })
        || word >= shortestWord && text.utf8.allSatisfy({ $0 &- 0x61 < 26 })
          && reading.page.subtree(of: node).contains(where: { reading.isLink[$0] })
    {
      return " " + text
    }
    // A letter there is that of a note.
    if isRaised, word >= shortestWord, let sign = notes[text] { return sign }
    if text.utf8.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) {
      // Letters are an exponent or an index only by themselves; as a word or an ending they are read without help.
      guard text.utf8.count == 1, let last, last < 0x80, exponents.contains(text) || !isRaised else { return nil }
    }
    if isRaised { return converted(text, raised) ?? listed(text) ?? powered(text, after: last) }
    return converted(text, lowered)
  }

  /// The character in raised form, where Unicode has one.
  static func raised(_ text: String) -> String? { converted(text, raised) }
  /// The character in lowered form, where Unicode has one.
  static func lowered(_ text: String) -> String? { converted(text, lowered) }

  /// A word that a word or a letter is set small behind has so many letters; shorter ones are shortened: `Mlle`.
  private static let shortestWord = 4
  /// The letters that notes begin with.
  private static let notes = ["a": "\u{1D43}", "b": "\u{1D47}", "c": "\u{1D9C}", "d": "\u{1D48}"]

  /// Longer texts, in bytes, are set small for another reason.
  private static let longest: Int32 = 12

  /// Letters that are written as exponents; others end a number.
  private static let exponents: Set<String> = ["n", "x", "i", "k", "m"]

  /// Several numbers, as references to notes have them: `¹,²`, `¹–³`.
  private static func listed(_ text: String) -> String? {
    guard text.allSatisfy({ $0.isNumber || ", –-".contains($0) }), text.first?.isNumber == true else { return nil }
    return text.map { raised[$0].map(String.init) ?? String($0) }.joined()
  }

  /// A power that Unicode has no characters for: `2^(a/b)`. Right behind a letter or a digit, numbers would else be a part of that.
  private static func powered(_ text: String, after last: UInt8?) -> String? {
    let hasNumber = text.contains { $0.isNumber }
    let hasOperator = text.contains { "+-−/*·=".contains($0) }
    let isBeside = last.map { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 } ?? false
    let isEnding = text.drop { $0.isNumber }.allSatisfy(\.isLetter) && text.count(where: \.isLetter) > 1
    return hasNumber && (hasOperator || isBeside && !isEnding) || hasOperator && isBeside && text.count > 1
      ? "^(\(text))" : nil
  }

  private static func converted(_ text: String, _ table: [Character: Character]) -> String? {
    var result = ""
    for character in text where !character.isWhitespace {
      guard let other = table[character] else { return nil }
      result.append(other)
    }
    return result.isEmpty ? nil : result
  }

  private static let raised = table("0123456789+-−=()nixkm", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾\u{207F}\u{2071}\u{2E3}\u{1D4F}\u{1D50}")
  private static let lowered = table(
    "0123456789+-−=()aehijklmnoprstuvx",
    "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎\u{2090}\u{2091}\u{2095}\u{1D62}\u{2C7C}\u{2096}\u{2097}\u{2098}\u{2099}\u{2092}"
      + "\u{209A}\u{1D63}\u{209B}\u{209C}\u{1D64}\u{1D65}\u{2093}")

  private static func table(_ plain: String, _ set: String) -> [Character: Character] {
    Dictionary(uniqueKeysWithValues: zip(plain, set))
  }
}
