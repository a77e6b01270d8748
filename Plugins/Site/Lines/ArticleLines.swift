import CopydeskCore
import CopydeskText

/// Tells the lines that say something about this article, and stay even where other pages have the same ones: its headline and
/// deck, who wrote or sent it, and when.
struct ArticleLines {
  private let texts: Set<TextKey>
  private let authors: [String]
  /// Longer lines, in UTF-8 bytes, are not looked at.
  private let limit: Int

  /// How many letters and digits a line may have besides the author's name and still be a byline: "By", "von", a place.
  private static let bylineRest = 16
  /// How many words a date has at most, with its weekday and time.
  private static let dateWords = 9
  /// Longer lines, in UTF-8 bytes, are neither bylines nor dates.
  private static let longest = 200

  init(_ metadata: Metadata) {
    texts = Set([metadata.title, metadata.deck].compactMap { $0.map(TextKey.init) })
    limit = max(ArticleLines.longest, 2 * max(metadata.title?.utf8.count ?? 0, metadata.deck?.utf8.count ?? 0))
    authors = metadata.authors.map { TextKey($0).string }.filter { !$0.isEmpty }
  }

  /// Whether a block is such a line.
  func owns(_ block: Block) -> Bool {
    let length = block.text.utf8.count
    if length == 0 || length > limit { return false }
    let key = TextKey(block.text)
    if texts.contains(key) { return true }
    if length > ArticleLines.longest { return false }
    return isByline(block.text, key) || ArticleLines.isAgency(block.text) || ArticleLines.isDate(block.text)
  }

  private func isByline(_ text: String, _ key: TextKey) -> Bool {
    if authors.contains(where: { key.string.contains($0) && key.string.count - $0.count <= ArticleLines.bylineRest }) {
      return true
    }
    return Vocabulary.lead(of: text, ArticleLines.leads) != nil && WordCount.words(in: text, upTo: 6) < 6
      && SentenceEnd(of: text) == .none
  }

  /// What bylines and credits begin with: "By", "Source:".
  private static let leads: PhraseCategories = [
    PhraseCategories(.bylineLeads), PhraseCategories(.creditLabels), PhraseCategories(.creditLeads),
  ]

  /// Whether a line is the name of an agency and nothing else: "(Reuters)".
  private static func isAgency(_ text: String) -> Bool {
    guard let start = text.firstIndex(where: \.isLetter), let end = text.lastIndex(where: \.isLetter) else {
      return false
    }
    let name = text[start...end]
    return Vocabulary.isPhrase(name, .agencies) || Vocabulary.isPhrase(name, .creditAgencies)
  }

  /// Whether a short line has the name of a month and a number, or three numbers, and little else.
  private static func isDate(_ text: String) -> Bool {
    guard WordCount.words(in: text, upTo: dateWords) < dateWords else { return false }
    var numbers = 0
    var hasMonth = false
    for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      numbers += word.split(whereSeparator: { !$0.isNumber }).count
      hasMonth = hasMonth || Vocabulary.isPhrase(word, .months)
    }
    return numbers >= 3 || hasMonth && numbers > 0
  }
}
