/// A language's phrases, as `scripts/vocabulary` writes them: a line with `!` and a category's key, then a line for each phrase. A `…`
/// at a phrase's end says that it goes on; months have their forms on one line, separated by ` / `, and an era its year.
struct VocabularyText {
  private let lists: [(category: PhraseCategory, phrases: [Substring])]

  init(_ text: StaticString) {
    var lists: [(category: PhraseCategory, phrases: [Substring])] = []
    for line in "\(text)".split(separator: "\n") {
      if line.first == "!" {
        guard let category = PhraseCategory.byKey[String(line.dropFirst())] else { continue }
        lists.append((category, []))
      } else if !lists.isEmpty {
        lists[lists.count - 1].phrases.append(line)
      }
    }
    self.lists = lists
  }

  /// The phrases of a category as they are written.
  func list(of category: PhraseCategory) -> [String] {
    lists.first { $0.category == category }?.phrases.map(String.init) ?? []
  }

  /// All of them, folded for the trie.
  var phrases: [PhraseTrie.Phrase] {
    lists.flatMap { list in
      list.phrases.enumerated().flatMap { number, line in VocabularyText.phrases(line, number, list.category) }
    }
  }

  private static func phrases(_ line: Substring, _ number: Int, _ category: PhraseCategory) -> [PhraseTrie.Phrase] {
    let bit = PhraseCategories(category).rawValue
    switch category {
    case .months, .solarMonths:
      let month = UInt8(number + 1)
      let entry =
        category == .months
        ? PhraseTrie.Entry(whole: bit, month: month) : PhraseTrie.Entry(whole: bit, solarMonth: month)
      return line.split(separator: " / ").map { phrase($0, entry) }
    case .eras:
      let parts = line.split(separator: " ")
      return [phrase(parts[0], PhraseTrie.Entry(whole: bit, era: parts.count > 1 ? Int16(parts[1]) ?? 0 : 0))]
    default: return phrase(line, category, bit).map { [$0] } ?? []
    }
  }

  private static func phrase(_ text: Substring, _ category: PhraseCategory, _ bit: UInt64) -> PhraseTrie.Phrase? {
    let isOpen = text.last == "…"
    let text = isOpen ? text.dropLast() : text
    switch category.place {
    case .whole: return phrase(text, PhraseTrie.Entry(whole: bit))
    case .label: return key(text, isOpen ? PhraseTrie.Entry(open: bit) : PhraseTrie.Entry(whole: bit))
    case .line: return isOpen ? phrase(text, PhraseTrie.Entry(open: bit)) : key(text, PhraseTrie.Entry(whole: bit))
    case .beginning, .inside: return phrase(text, PhraseTrie.Entry(open: bit))
    case .lead:
      let endsInLetter = text.unicodeScalars.last.map { $0.properties.isAlphabetic && !$0.isUnspaced } ?? false
      return phrase(text, PhraseTrie.Entry(open: bit, bounded: endsInLetter ? bit : 0))
    case .insideWhole:
      return phrase(text, PhraseTrie.Entry(open: bit, bounded: text.utf8.allSatisfy { $0 < 0x80 } ? bit : 0))
    case .list: return nil
    }
  }

  private static func phrase(_ text: Substring, _ entry: PhraseTrie.Entry) -> PhraseTrie.Phrase {
    var folded: [UInt8] = []
    PhraseFold.append(String(text), to: &folded)
    return PhraseTrie.Phrase(folded: folded, entry: entry)
  }

  /// A phrase that is compared with keys; a key that is empty, as of a sign, stays out.
  private static func key(_ text: Substring, _ entry: PhraseTrie.Entry) -> PhraseTrie.Phrase? {
    let key = TextKey(text).string
    return key.isEmpty ? nil : phrase(key[...], entry)
  }
}
