import CopydeskHTML
import CopydeskText

/// Dates that paragraphs open with.
extension VisibleDates {
  /// Whether a paragraph opens with a date and a dash: `5 March 2024 – The ferry is back`.
  func opensWithDate(_ text: String) -> Bool {
    guard let opening = VisibleDates.opening(of: text, upTo: VisibleDates.longestOpening, VisibleDates.dashes) else {
      return false
    }
    return VisibleDates.hasOnlyDateWords(opening) && date(opening) != nil
  }

  /// Whether all words of a text but the shortest belong to dates.
  static func hasOnlyDateWords(_ text: String) -> Bool {
    text.letterParts.filter { $0.utf8.count > 2 }.allSatisfy(isDateWord)
  }

  /// Whether a word belongs to dates.
  static func isDateWord(_ word: Substring) -> Bool { !Vocabulary.categories(of: word).isDisjoint(with: dateWords) }

  /// The date in the dateline that the story's first paragraph opens with, as press releases do: `LINDVIK, Norway, March 4, 2025 (WIRE) -- The
  /// board …`.
  func dateline() -> String? {
    let texts = ((place.headline ?? place.container ?? 0)..<place.range.upperBound).lazy.filter { index in
      page.nodes[index].tag == .text && reading.weight[index] >= VisibleDates.shortestParagraph && !isInFigure(index)
    }
    for index in texts.prefix(VisibleDates.firstParagraphs) {
      let text = String(decoding: page.text(of: index).prefix(2 * VisibleDates.longestDateline), as: UTF8.self).trimmed
      guard
        let opening = VisibleDates.opening(
          of: text, upTo: VisibleDates.longestDateline, VisibleDates.dashes + [" -- ", "--", " ("]),
        let date = date(opening), VisibleDates.isPlace(VisibleDates.place(in: opening))
      else { continue }
      return date
    }
    return nil
  }

  /// What comes before the date in a text that holds one.
  private static func place(in text: String) -> Substring {
    let words = text.letterParts.filter { !Vocabulary.categories(of: $0).isDisjoint(with: dateWords) }
    let digit = text.firstIndex(where: \.isNumber) ?? text.endIndex
    return text[..<min(words.first?.startIndex ?? text.endIndex, digit)]
  }

  /// Whether a text is nothing, or names with a sign after them: `LINDVIK, Norway,`.
  private static func isPlace(_ text: Substring) -> Bool {
    let text = text.trimmed
    return text.isEmpty
      || ",.|·–—-/".contains(text.last ?? " ")
        && text.split(separator: " ").allSatisfy { $0.first?.isLowercase == false }
  }

  /// What comes before the first of some signs, if that is short.
  private static func opening(of text: String, upTo longest: Int, _ signs: [String]) -> String? {
    guard let end = signs.lazy.compactMap({ text.places(of: $0).first?.lowerBound }).min(),
      text.utf8.distance(from: text.startIndex, to: end) < longest
    else { return nil }
    return String(text[..<end])
  }

  private static let dashes = [" – ", " — ", " - ", ": "]
  private static let longestOpening = 40
  /// A dateline in front of a story has fewer bytes.
  private static let longestDateline = 80
  /// A dateline and what follows it have so many bytes at least, and only a few texts come before them: a deck, say.
  private static let shortestParagraph: Int32 = 24
  private static let firstParagraphs = 6

  static let dateWords: PhraseCategories = [
    PhraseCategories(.months), PhraseCategories(.weekdays), PhraseCategories(.dateWords),
  ]
}
