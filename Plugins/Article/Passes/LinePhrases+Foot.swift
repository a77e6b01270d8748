import CopydeskText

extension LinePhrases {
  /// Whether a line is the foot of a blog's post, without links: where it is filed, and how many comments or readers it has, as in
  /// `Posted in News | 4 Comments »`, `Category: News | Added by: Ann | Views: 512`; or who wrote it when, and a button, as in
  /// `Posted by Ann at 09:01 AM | Permalink`.
  static func isPostFoot(_ text: String) -> Bool {
    // Most lines have no bar; what is longer in bytes than a line in any script has too many letters.
    guard text.utf8.count < longestFoot * LineSize.most, text.holds(UInt8(ascii: "|")), text.isLine(below: longestFoot)
    else { return false }
    let parts = text.split(separator: "|").map(\.trimmed)
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return false }
    let words = first.spacedParts
    // More follows the label: the category.
    let isFiled = (1...mostLabelWords).contains { count in
      words.count > count && Vocabulary.isPhrase(TextKey(words.prefix(count).joined(separator: " ")).string, .tagLabels)
    }
    guard isFiled else { return parts.dropFirst().contains { isPhrase(Substring($0)) } && isStamp(first) }
    let key = TextKey(last).string
    let tellsComments =
      last.contains(where: \.isNumber) && SectionLabels.kind(of: key) == .comments && SectionLabels.isWhole(key)
    return tellsComments || parts.dropFirst().contains { isCounted(TextKey($0).string) }
  }

  /// Whether a text begins with words before a name, or has one for publication, and tells a time of day.
  private static func isStamp(_ text: String) -> Bool {
    guard ReaderItem.minute(of: text) != nil else { return false }
    return Vocabulary.lead(of: text, PhraseCategories(.bylineLeads)) != nil
      || Vocabulary.isInside(text, PhraseCategories(.publicationWords))
  }

  /// A foot has fewer bytes of Latin letters, and a label so many words.
  private static let (longestFoot, mostLabelWords) = (200, 3)
}
