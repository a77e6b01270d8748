#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A language's phrases, as `scripts/vocabulary` writes them: a line with `!` and a category's key, then a line for each phrase. A `…`
/// at a phrase's end says that it goes on; months have their forms on one line, separated by ` / `, and an era its year.
///
/// All of them are read when a program looks for the first one, so they are read as bytes.
struct VocabularyText: @unchecked Sendable {
  /// A phrase as it is written, within a text that is never freed.
  typealias Line = UnsafeBufferPointer<UInt8>

  /// How many bytes it has.
  let count: Int
  /// The lines of each category.
  private let lists: [(category: PhraseCategory, lines: Line)]

  init(_ text: StaticString) {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    var heads: [(category: PhraseCategory?, line: Range<Int>)] = []
    // The categories of a text are in their order, so that the next one is mostly one of the next few.
    var next = 0
    let categories = PhraseCategory.allCases
    VocabularyText.forEachHead(of: bytes) { line in
      let key = Line(rebasing: bytes[line.dropFirst()])
      let steps = categories.indices.first { step in
        categories[(next + step) % categories.count].key.withBytes { $0.count == key.count && $0.elementsEqual(key) }
      }
      heads.append((steps.map { categories[(next + $0) % categories.count] }, line))
      next += steps.map { $0 + 1 } ?? 0
    }
    let ends = heads.dropFirst().map(\.line.lowerBound) + [bytes.count]
    lists = zip(heads, ends).compactMap { head, end in
      head.category.map { ($0, Line(rebasing: bytes[min(head.line.upperBound + 1, end)..<end])) }
    }
    count = bytes.count
  }

  /// Shows where the lines are that begin with `!`, which is looked for, since it is a hundred times as rare as the end of a line.
  private static func forEachHead(of text: Line, _ body: (Range<Int>) -> Void) {
    guard let base = text.baseAddress else { return }
    // memchr looks at no byte after the text's last one.
    func place(of byte: UInt8, from start: Int) -> Int? {
      memchr(base + start, Int32(byte), text.count - start).map { UnsafeRawPointer($0) - UnsafeRawPointer(base) }
    }
    var start = 0
    while let sign = place(of: UInt8(ascii: "!"), from: start) {
      let end = place(of: 0x0A, from: sign) ?? text.count
      if sign == 0 || text[sign - 1] == 0x0A { body(sign..<end) }
      start = end
    }
  }

  /// Shows where the lines of a text are, without their ends; empty ones are left out.
  private static func forEachLine(of text: Line, _ body: (Range<Int>) -> Void) {
    guard let base = text.baseAddress else { return }
    var start = 0
    while start < text.count {
      // memchr looks at no byte after the text's last one.
      let end = memchr(base + start, 0x0A, text.count - start).map { UnsafeRawPointer($0) - UnsafeRawPointer(base) }
      if start < end ?? text.count { body(start..<(end ?? text.count)) }
      start = (end ?? text.count) + 1
    }
  }

  /// The phrases of a category as they are written.
  func list(of category: PhraseCategory) -> [String] {
    var phrases: [String] = []
    forEachPhrase(of: category) { phrases.append(String(decoding: $0, as: UTF8.self)) }
    return phrases
  }

  /// Shows the phrases of a category as they are written, and takes no copy of them.
  ///
  /// - Returns: Whether there is one.
  @discardableResult
  func forEachPhrase(of category: PhraseCategory, _ body: (Line) -> Void) -> Bool {
    guard let lines = lists.first(where: { $0.category == category })?.lines, !lines.isEmpty else { return false }
    VocabularyText.forEachLine(of: lines) { body(Line(rebasing: lines[$0])) }
    return true
  }

  /// Adds all of them, folded, to those that a trie is made of.
  func add(to phrases: inout FoldedPhrases) {
    for (category, lines) in lists {
      var number = 0
      VocabularyText.forEachLine(of: lines) { line in
        add(Line(rebasing: lines[line]), number, category, to: &phrases)
        number += 1
      }
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
    let isOpen = line.count > 3 && line[line.count - 3] == 0xE2 && line.suffix(3).elementsEqual("…".utf8)
    let text = isOpen ? Line(rebasing: line.dropLast(3)) : line
    switch category.matching {
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
    if let last = text.last, last < 0x80 { return (last | 0x20) &- 0x61 < 26 }
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
