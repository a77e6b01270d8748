import CopydeskText

extension LinePhrases {
  /// Whether a line is the foot of a blog's post, without links: where it is filed, and how many comments it has, as in
  /// `Posted in News | 4 Comments »`.
  static func isPostFoot(_ text: String) -> Bool {
    guard text.utf8.count <= longestFoot, text.holds(UInt8(ascii: "|")) else { return false }
    let parts = text.split(separator: "|").map(\.trimmed)
    guard parts.count > 1, let first = parts.first, let last = parts.last else { return false }
    let words = first.spacedParts
    // More follows the label: the category.
    let isFiled = (1...mostLabelWords).contains { count in
      words.count > count && Vocabulary.isPhrase(TextKey(words.prefix(count).joined(separator: " ")).string, .tagLabels)
    }
    let key = TextKey(last).string
    return isFiled && last.contains(where: \.isNumber) && SectionLabels.kind(of: key) == .comments
      && SectionLabels.isWhole(key)
  }

  /// A foot has at most so many bytes, and a label so many words.
  private static let (longestFoot, mostLabelWords) = (200, 3)
}
