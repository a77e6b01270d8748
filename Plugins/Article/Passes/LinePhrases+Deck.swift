import CopydeskText

extension LinePhrases {
  /// Whether a line between the headline and the text may be the deck by its words: it names no author and no owner of a picture, and is no
  /// notice, pointer or label.
  static func mayBeDeck(_ text: String) -> Bool {
    Vocabulary.lead(of: text, PhraseCategories(.bylineLeads)) == nil && CreditLine.split(text) == nil
      && !isNotice(text) && !isPointer(text, linkDensity: 0) && SectionLabels.kind(of: TextKey(text).string) == nil
  }
}
