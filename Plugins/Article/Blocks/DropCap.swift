import CopydeskHTML

/// Finds the large letter that begins a text, which pages set in an element of its own and often with a space after it.
enum DropCap {
  /// Whether an element is such a letter. One that may be a word by itself is left as it is.
  static func isDropCap(_ node: Int, in reading: PageReading) -> Bool {
    guard (1...4).contains(reading.weight[node]), let names = reading.page.attribute(.class, of: node),
      ASCIISearch.contains(names, anyOf: DropCap.names)
    else { return false }
    let letters = reading.text(of: node).filter(\.isLetter)
    return letters.count == 1 && letters.allSatisfy { $0.isUppercase && !words.contains($0) }
  }

  private static let names: [StaticString] = [
    "dropcap", "drop-cap", "drop_cap", "firstletter", "first-letter", "first_letter", "firstcharacter",
    "first-character", "lettrine", "initialcap", "initial-cap", "bigletter", "big-letter",
  ]

  /// Letters that are words in a language of Latin or Cyrillic script.
  private static let words: Set<Character> = Set(
    "AIOEYU\u{C0}\u{C8}\u{C9}\u{D3}\u{C1}\u{410}\u{418}\u{41E}\u{423}\u{42F}\u{412}\u{41A}\u{421}")
}
