import CopydeskText

/// Names in scripts without capitals, told from other words by their first one.
extension NameReading {
  /// Whether a text in a script without capitals is a person's name and nothing else: two or three words, links such as "ben" aside, the first
  /// of which is a frequent name. A word for what the person is may come before them: `\u{5D3}"\u{5E8}`.
  static func isUncasedName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, uncased.contains(first.value), text.utf8.count <= longestUncasedName
    else { return false }
    var words = text.spacedParts[...]
    if words.count > 2, let title = words.first, isTitle(title) { words.removeFirst() }
    guard let given = words.popFirst(), givenNames.contains(String(given)) else { return false }
    let others = words.filter { !linksOfNames.contains(String($0)) }
    return (1...2).contains(others.count) && words.allSatisfy(isWord)
      && !others.contains {
        FrequentWords.isFrequent(String($0)) || !Vocabulary.categories(of: $0).isDisjoint(with: otherWordsOfLines)
      }
      && Vocabulary.categories(of: text).isDisjoint(with: nobody)
  }

  /// Frequent first words of names.
  static let givenNames = Set(Vocabulary.phrases(.givenNames))

  /// Words that a line beside a day has where it is no name.
  private static let otherWordsOfLines: PhraseCategories = [
    PhraseCategories(.roles), PhraseCategories(.organisations), PhraseCategories(.teams), PhraseCategories(.agencies),
    PhraseCategories(.months), PhraseCategories(.weekdays), PhraseCategories(.articleKinds),
    PhraseCategories(.homeLabels),
  ]

  /// The letters of Hebrew, Arabic, the scripts of India, and Thai.
  private static let uncased: Range<UInt32> = 0x590..<0xE80

  /// The words for "servant of", "son of", "daughter of" and "father of" in Arabic, and for "son of" and "daughter of" in Hebrew.
  private static let linksOfNames: Set<String> = [
    "\u{639}\u{628}\u{62F}", "\u{628}\u{646}", "\u{627}\u{628}\u{646}", "\u{628}\u{646}\u{62A}",
    "\u{623}\u{628}\u{648}", "\u{627}\u{628}\u{648}", "\u{622}\u{644}", "\u{5D1}\u{5DF}", "\u{5D1}\u{5EA}",
  ]

  /// Whether a word is short for what a person is: a few letters with a sign of that before the last one, or after it.
  private static func isTitle(_ word: Substring) -> Bool {
    word.count <= longestTitle
      && word.contains { ".\"'\u{5F3}\u{5F4}\u{2F}".contains($0) }
  }

  /// Whether a text is a person's name after what the person is, in small letters: `dr Jan Kowalski`, `prof. dr hab. Jan Kowalski`.
  static func isPersonAfterTitle(_ text: String) -> Bool {
    let words = text.spacedParts
    let name = words.drop { titles.contains(String($0).lowercased()) }
    return name.count < words.count && looksLikePerson(name.joined(separator: " "))
  }

  /// Short words for what a person is, as several languages write them before a name.
  private static let titles: Set<String> = [
    "dr", "dr.", "prof", "prof.", "mgr", "mgr.", "in\u{17C}.", "hab.", "doc.", "ing.", "dott.", "dott.ssa", "lic.",
    "mag.",
    "red.", "\u{43F}\u{440}\u{43E}\u{444}.", "\u{434}-\u{440}", "\u{434}\u{43E}\u{446}.",
  ]

  private static func isWord(_ word: Substring) -> Bool {
    word.unicodeScalars.count > 1
      && word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || isMark($0) || "-'".unicodeScalars.contains($0) }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: true
    default: scalar.value == 0x200C
    }
  }

  /// Such a name, and a title before it, have no more bytes or letters.
  private static let (longestUncasedName, longestTitle) = (90, 6)
}
