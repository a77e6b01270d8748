import CopydeskText

extension LinePhrases {
  /// Whether a line between the headline and the text may be the deck by its words: it names no author and no owner of a picture, and is no
  /// notice, pointer or label, no path to the page and no person's name.
  static func mayBeDeck(_ text: String) -> Bool {
    Vocabulary.lead(of: text, PhraseCategories(.bylineLeads)) == nil && CreditLine.split(text) == nil
      && !isNotice(text) && !isPointer(text, linkDensity: 0) && SectionLabels.kind(of: TextKey(text).string) == nil
      && !isPath(text) && !isName(text)
  }

  /// Whether a text is two or three words in a script with spaces that are written as a name.
  private static func isName(_ text: String) -> Bool {
    text.utf8.count <= longestName && text.unicodeScalars.first?.isUnspaced == false && text.spacedParts.count <= 3
      && NameReading.looksLikePerson(text)
  }

  private static let longestName = 40

  /// Whether a text is parts with the same sign between them, as a path to a page: `Home > Life > Boats`.
  private static func isPath(_ text: String) -> Bool {
    [" > ", " \u{BB} ", " \u{203A} ", " / "].contains { text.holds($0) && text.places(of: $0).count > 1 }
  }
}
