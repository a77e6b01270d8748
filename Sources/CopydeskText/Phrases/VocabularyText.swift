/// A language's phrases, as `scripts/vocabulary` writes them: a line with `!` and a category's key, then a line for each phrase. A `…`
/// at a phrase's end says that it goes on; months have their forms on one line, separated by ` / `, and an era its year.
///
/// All of them are read when a program looks for the first one, so they are read as bytes.
struct VocabularyText: @unchecked Sendable {
  /// A phrase as it is written, within a text that is never freed.
  typealias Line = UnsafeBufferPointer<UInt8>

  private let lists: [(category: PhraseCategory, lines: [Line])]

  init(_ text: StaticString) {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    var lists: [(category: PhraseCategory, lines: [Line])] = []
    var start = 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      let line = Line(rebasing: bytes[start..<end])
      start = end + 1
      if line.isEmpty { continue }
      if line[0] == UInt8(ascii: "!") {
        guard let category = PhraseCategory.byKey[String(decoding: line.dropFirst(), as: UTF8.self)] else { continue }
        lists.append((category, []))
      } else if !lists.isEmpty {
        lists[lists.count - 1].lines.append(line)
      }
    }
    self.lists = lists
  }

  /// The phrases of a category as they are written.
  func list(of category: PhraseCategory) -> [String] {
    lists.first { $0.category == category }?.lines.map { String(decoding: $0, as: UTF8.self) } ?? []
  }

  /// Adds all of them, folded, to those that a trie is made of.
  func add(to phrases: inout FoldedPhrases) {
    for list in lists {
      for (number, line) in list.lines.enumerated() { add(line, number, list.category, to: &phrases) }
    }
  }

  private func add(_ line: Line, _ number: Int, _ category: PhraseCategory, to phrases: inout FoldedPhrases) {
    let bit = PhraseCategories(category).rawValue
    switch category {
    case .months, .solarMonths:
      let month = UInt8(number + 1)
      let entry =
        category == .months
        ? PhraseTrie.Entry(whole: bit, month: month) : PhraseTrie.Entry(whole: bit, solarMonth: month)
      // The forms are separated by ` / `; no form has a slash in it.
      for form in line.split(separator: UInt8(ascii: "/")) { phrases.add(VocabularyText.trimmed(form), entry) }
    case .eras:
      let parts = line.split(separator: 0x20)
      let year = parts.count > 1 ? Int16(String(decoding: parts[1], as: UTF8.self)) ?? 0 : 0
      phrases.add(Line(rebasing: parts[0]), PhraseTrie.Entry(whole: bit, era: year))
    default: add(line, category, bit, to: &phrases)
    }
  }

  private func add(_ line: Line, _ category: PhraseCategory, _ bit: UInt64, to phrases: inout FoldedPhrases) {
    let isOpen = line.count > 3 && line.suffix(3).elementsEqual("…".utf8)
    let text = isOpen ? Line(rebasing: line.dropLast(3)) : line
    switch category.place {
    case .whole: phrases.add(text, PhraseTrie.Entry(whole: bit))
    case .label: phrases.add(key: text, isOpen ? PhraseTrie.Entry(open: bit) : PhraseTrie.Entry(whole: bit))
    case .line:
      if isOpen {
        phrases.add(text, PhraseTrie.Entry(open: bit))
      } else {
        phrases.add(key: text, PhraseTrie.Entry(whole: bit))
      }
    case .beginning, .inside: phrases.add(text, PhraseTrie.Entry(open: bit))
    case .lead:
      phrases.add(text, PhraseTrie.Entry(open: bit, bounded: VocabularyText.endsInLetter(text) ? bit : 0))
    case .insideWhole:
      phrases.add(text, PhraseTrie.Entry(open: bit, bounded: text.allSatisfy { $0 < 0x80 } ? bit : 0))
    case .list: break
    }
  }

  private static func endsInLetter(_ text: Line) -> Bool {
    let last = String(decoding: text, as: UTF8.self).unicodeScalars.last
    return last.map { $0.properties.isAlphabetic && !$0.isUnspaced } ?? false
  }

  private static func trimmed(_ text: Slice<Line>) -> Line {
    var text = text
    while text.first == 0x20 { text = text.dropFirst() }
    while text.last == 0x20 { text = text.dropLast() }
    return Line(rebasing: text)
  }
}
