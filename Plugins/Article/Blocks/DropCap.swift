import CopydeskHTML

/// Finds the large letter that begins a text, which pages set in an element of its own and often with a space after it.
enum DropCap {
  /// Whether an element is such a letter. One that may be a word by itself is left as it is.
  static func isDropCap(_ node: Int, in reading: PageReading) -> Bool {
    guard (1...4).contains(reading.weight[node]), let names = reading.page.attribute(.class, of: node),
      ASCIISearch.contains(names, anyOf: DropCap.names)
    else { return false }
    let letters = reading.text(of: node).filter(\.isLetter)
    return letters.count == 1 && isPart(letters)
  }

  /// Whether a picture shows such a letter, which is its text: a name says so, or the word goes on right after it.
  static func isLetter(_ alt: String, of picture: Int, in page: Page) -> Bool {
    guard let letter = alt.first, alt.dropFirst().isEmpty, letter.isUppercase else { return false }
    if page.hasClass(picture, withAnyOf: names) { return true }
    let next = Int(page.nodes[picture].end)
    guard next < page.nodes.count, page.nodes[next].tag == .text else { return false }
    return String(decoding: page.text(of: next).prefix(4), as: UTF8.self).first?.isLowercase ?? false
  }

  /// Whether a letter is no word by itself.
  static func isPart(_ letter: String) -> Bool { letter.allSatisfy { $0.isUppercase && !words.contains($0) } }

  private static let names: [StaticString] = [
    "dropcap", "drop-cap", "drop_cap", "firstletter", "first-letter", "first_letter", "firstcharacter",
    "first-character", "lettrine", "initialcap", "initial-cap", "bigletter", "big-letter",
  ]

  /// Letters that are words in a language of Latin or Cyrillic script.
  private static let words: Set<Character> = Set(
    "AIOEYU\u{C0}\u{C8}\u{C9}\u{D3}\u{C1}\u{410}\u{418}\u{41E}\u{423}\u{42F}\u{412}\u{41A}\u{421}")
}
