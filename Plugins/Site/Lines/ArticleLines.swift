import CopydeskCore
import CopydeskText

/// Tells the lines that say something about this article, and stay even where other pages have the same ones: its headline and
/// deck, who wrote or sent it, and when.
struct ArticleLines {
  /// The keys of headline and deck.
  private let texts: [[UInt8]]
  /// The keys of the authors' names.
  private let authors: [[UInt8]]

  /// How many bytes a line's key may have besides an author's name and still be a byline: "By", "von", a place.
  private static let bylineRest = 16
  /// From how many words on a line is neither a byline nor a date with its weekday and time.
  private static let words = 9
  /// From how many words on a line is no byline without a known author.
  private static let bylineWords = 6

  init(_ metadata: Metadata) {
    texts = [metadata.title, metadata.deck].compactMap { $0.map(ArticleLines.key) }.filter { !$0.isEmpty }
    authors = metadata.authors.map(ArticleLines.key).filter { !$0.isEmpty }
  }

  /// The key of a text, in UTF-8.
  static func key(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    TextKey.append(text, to: &bytes)
    return bytes
  }

  /// Whether a line is about the article.
  ///
  /// - Parameters:
  ///   - words: How many words it has; counting may have ended at ``PageLine/longWords``.
  func own(_ text: String, key: [UInt8], words: Int) -> Bool {
    if texts.contains(key) { return true }
    if words >= ArticleLines.words { return false }
    return authors.contains { ArticleLines.isByline(key, of: $0) }
      || words < ArticleLines.bylineWords && (ArticleLines.isByline(text) || ArticleLines.isAgency(text))
      || ArticleLines.isDate(text)
  }

  private static func isByline(_ key: [UInt8], of author: [UInt8]) -> Bool {
    let rest = key.count - author.count
    guard (0...bylineRest).contains(rest) else { return false }
    return (0...rest).contains { key[$0..<$0 + author.count].elementsEqual(author) }
  }

  private static func isByline(_ text: String) -> Bool {
    Vocabulary.lead(of: text, leads) != nil && SentenceEnd(of: text) == .none
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
    guard text.unicodeScalars.contains(where: { $0.properties.numericType != nil }) else { return false }
    var numbers = 0
    var hasMonth = false
    for word in text.split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      numbers += word.split(whereSeparator: { !$0.isNumber }).count
      hasMonth = hasMonth || Vocabulary.isPhrase(word, .months)
    }
    return numbers >= 3 || hasMonth && numbers > 0
  }
}
