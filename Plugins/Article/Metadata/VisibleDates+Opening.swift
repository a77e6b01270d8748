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
      if let day = reading.openingLines(index).first(where: VisibleDates.hasOnlyDateWords).flatMap(date) { return day }
      let text = String(decoding: page.text(of: index).prefix(2 * VisibleDates.longestDateline), as: UTF8.self).trimmed
      let opening = VisibleDates.opening(
        of: text, upTo: VisibleDates.longestDateline, VisibleDates.dashes + [" -- ", "--", " ("])
      if let date = opening.flatMap(dateAfterPlace) ?? dayBehindPlace(text) { return date }
    }
    return nil
  }

  private func dateAfterPlace(_ opening: String) -> String? {
    VisibleDates.isPlace(VisibleDates.place(in: opening)) ? date(opening) : nil
  }

  /// The day that a text opens with after a place, and before a dash or a full stop, where the place is apart from it: `LINDVIK, Norway - March 4,
  /// 2025 - The board …`, `Lindvik, 4. März 2025. Der Rat …`.
  private func dayBehindPlace(_ text: String) -> String? {
    let bytes = Array(text.utf8.prefix(VisibleDates.longestDateline))
    // What ends the opening comes after the four digits of a year.
    guard
      let year = bytes.indices.dropFirst(4).first(where: { index in
        bytes[index - 4..<index].allSatisfy { $0 &- 0x30 < 10 } && !(bytes[index] &- 0x30 < 10)
          && (index < 5 || !(bytes[index - 5] &- 0x30 < 10))
      })
    else { return nil }
    let opening = String(decoding: bytes[..<year], as: UTF8.self)
    let rest = text.utf8.dropFirst(year)
    let isEnd =
      rest.starts(with: ". ".utf8) || rest.starts(with: ": ".utf8)
      || VisibleDates.dashes.contains { rest.starts(with: $0.utf8) }
    let place = VisibleDates.place(in: opening).trimmed
    guard isEnd, !place.isEmpty, place.utf8.count < VisibleDates.longestOpening,
      ",-\u{2013}\u{2014}".contains(place.last ?? " ")
    else { return nil }
    let words = place.split { $0 == " " || $0 == "," }.filter { $0.first?.isLetter == true }
    guard words.count <= VisibleDates.wordsOfPlace, words.allSatisfy({ $0.first?.isLowercase == false }) else {
      return nil
    }
    let day = String(opening.dropFirst(VisibleDates.place(in: opening).count))
    return VisibleDates.hasOnlyDateWords(day) ? date(day) : nil
  }

  /// A place has at most so many words.
  private static let wordsOfPlace = 4

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
