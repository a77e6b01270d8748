/// The words and phrases of all languages that rules look for.
///
/// They are written in `Vocabulary`, one file a language, and `scripts/vocabulary` makes Swift of them. All are looked for in one trie,
/// which `swift run phrase-trie` writes down; where the vocabulary has changed since, it is built when the first one is asked for.
package enum Vocabulary {
  static let trie = PhraseTrie.made(of: VocabularyTable.checksum) ?? builtTrie

  /// The trie as it is built from the phrases.
  static var builtTrie: PhraseTrie { PhraseTrie(FoldedPhrases(lists)) }

  /// The phrases of a category in all languages, each once, as they are written.
  package static func phrases(_ category: PhraseCategory) -> [String] {
    var seen: Set<String> = []
    return lists.flatMap { $0.list(of: category) }.filter { seen.insert($0).inserted }
  }

  /// The languages, in the order of their tags, and the phrases of a category in each; those without are left out.
  package static func languages(with category: PhraseCategory) -> [(language: String, phrases: [String])] {
    zip(VocabularyTable.languages, lists).compactMap { language, text in
      let phrases = text.list(of: category)
      return phrases.isEmpty ? nil : (language.tag, phrases)
    }
  }

  /// The same, each phrase as it is written, without making texts of them.
  static func forEachLanguage(
    with category: PhraseCategory, _ body: (_ language: String, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    for (language, text) in zip(VocabularyTable.languages, lists) {
      text.forEachPhrase(of: category) { body(language.tag, $0) }
    }
  }

  private static let lists = VocabularyTable.languages.map { VocabularyText($0.text) }

  // MARK: A whole text

  /// The categories in which a text is a phrase as a whole.
  package static func categories(of text: some StringProtocol) -> PhraseCategories {
    text.withBytes { PhraseCategories(rawValue: entry($0, .max)?.whole ?? 0) }
  }

  package static func isPhrase(_ text: some StringProtocol, _ category: PhraseCategory) -> Bool {
    isPhrase(String(text), category)
  }

  // Of these types, which nearly all texts have, nothing is looked up when it is asked, and no copy is made.

  package static func isPhrase(_ text: String, _ category: PhraseCategory) -> Bool {
    text.withBytes { isPhrase($0, category) }
  }

  package static func isPhrase(_ text: Substring, _ category: PhraseCategory) -> Bool {
    text.withBytes { isPhrase($0, category) }
  }

  package static func isPhrase(_ bytes: UnsafeBufferPointer<UInt8>, _ category: PhraseCategory) -> Bool {
    let wanted = PhraseCategories(category)
    return (entry(bytes, wanted.rawValue)?.whole ?? 0) & wanted.rawValue != 0
  }

  /// Whether a text has a phrase as a whole at its beginning, and more behind it.
  package static func beginsWithPhrase(_ text: String, _ category: PhraseCategory) -> Bool {
    let wanted = PhraseCategories(category).rawValue
    return text.withBytes { bytes in
      var isFound = false
      trie.follow(bytes, from: 0, wanted) { end, _, entry in
        isFound = end < bytes.count && entry.whole & wanted != 0
        return !isFound
      }
      return isFound
    }
  }

  /// What is known of a text that is a phrase.
  private static func entry(_ bytes: UnsafeBufferPointer<UInt8>, _ wanted: UInt64) -> PhraseTrie.Entry? {
    var found: PhraseTrie.Entry?
    trie.follow(bytes, from: 0, wanted) { end, _, entry in
      if end == bytes.count { found = copy entry }
      return true
    }
    return found
  }

  /// The categories that the key of a line is a label of, as a whole or by its beginning.
  package static func labels(ofKey key: String, _ categories: PhraseCategories) -> PhraseCategories {
    key.withBytes { bytes in
      var found: UInt64 = 0
      trie.follow(bytes, from: 0, categories.rawValue) { end, _, entry in
        let here = (end == bytes.count ? entry.whole | entry.open : entry.open) & categories.rawValue
        // Where the whole is a label, its beginning says nothing more.
        if here != 0 { found = end == bytes.count && entry.whole & categories.rawValue != 0 ? here : found | here }
        return true
      }
      return PhraseCategories(rawValue: found)
    }
  }

  // MARK: Dates

  /// The number of a month, from 1, by its name or a usual abbreviation of it.
  package static func month(_ name: String) -> Int? { number(name, .months) { Int($0.month) } }

  /// The number of a month in the Solar Hijri calendar.
  package static func solarMonth(_ name: String) -> Int? { number(name, .solarMonths) { Int($0.solarMonth) } }

  /// The year before the first one of an era: 2018 for 令和.
  package static func yearBefore(era name: String) -> Int? { number(name, .eras) { Int($0.era) } }

  private static func number(
    _ name: String, _ category: PhraseCategory, _ field: (PhraseTrie.Entry) -> Int
  ) -> Int? {
    let value = name.withBytes { entry($0, PhraseCategories(category).rawValue).map(field) } ?? 0
    return value == 0 ? nil : value
  }
}
