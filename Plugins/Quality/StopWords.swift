import CopydeskText

/// The stop words of languages.
enum StopWords {
  /// English: those of Gopher (Rae et al. 2021, section A1.1).
  private static let english: Set<String> = ["the", "be", "to", "of", "and", "that", "have", "with"]

  private static let lists: [String: Set<String>] = {
    var lists: [String: Set<String>] = [:]
    for (language, words) in Vocabulary.languages(with: .frequentWords) { lists[language] = Set(words) }
    lists["en"] = english
    return lists
  }()

  /// The words of a language, as its tag has it: the vocabulary's commonest ones. Empty where there is no list.
  static func words(of tag: String?) -> Set<String> {
    guard let tag else { return [] }
    return lists[tag] ?? lists[String(tag.prefix { $0 != "-" })] ?? []
  }
}
