import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Names in lines of their own after the last paragraph.
extension VisibleAuthors {
  /// Lines that sign the article: after the last paragraph of some length a word for "by" and a name, or a name that is set apart by
  /// emphasis; anywhere a label such as "Author:" and a name.
  var closing: [String] {
    guard let container = place.container else { return [] }
    let texts = page.subtree(of: container).filter { page.nodes[$0].tag == .text && reading.weight[$0] > 0 }
    guard let last = texts.last(where: { reading.weight[$0] >= 100 }) else { return [] }
    let after = texts.filter { $0 > last }.prefix(8)
    let signed = after.enumerated().compactMap { number, node -> String? in
      if number + 1 < after.count, let name = nameAfterLabel(node, after[after.startIndex + number + 1]) { return name }
      guard let line = line(around: node) else { return nil }
      let text = line.text.drop { "([".contains($0) }.trimmed
      if let signed = NameReading.signedLine(text) ?? NameReading.eastAsianLine(line.text) { return signed }
      let before = number > 0 ? after[after.startIndex + number - 1] : last
      if number < 2, let name = nameAfterDash(line.text), !endsQuotation(before), !isForeign(node) { return name }
      let isWhole = reading.weight[node] == reading.weight[line.block]
      if number < 2, isWhole, let names = besideAgencies(line.text) { return names }
      let isApart = isWhole && (isSetApart(node, line.block) || isAtRight(line.block))
      return number < 2 && isApart && isPerson(line.text) ? line.text : nil
    }
    let labelled = texts.compactMap { node -> String? in
      guard reading.weight[node] >= 6, reading.isLine(node, below: 90), NameReading.isLabelled(page.text(of: node))
      else {
        return nil
      }
      return line(around: node).flatMap { NameReading.signedLine($0.text) }
    }
    return signed + labelled + behind + (texts.suffix(after.count + 3).compactMap(nameInBrackets).suffix(1))
  }

  /// The person whom a line names after a dash and before the paper: `— Ada Quillfeather, Harbour Post`.
  private func nameAfterDash(_ text: String) -> String? {
    guard let first = text.first, "\u{2014}\u{2013}\u{2015}-".contains(first) else { return nil }
    let name = text.dropFirst().prefix { $0 != "," }.trimmed
    return isPerson(name) ? name : nil
  }

  /// Whether a text is a quotation or ends with one, so that a name below it is of who said it.
  private func endsQuotation(_ node: Int) -> Bool {
    if reading.ancestor(of: node, where: { [.blockquote, .q].contains(page.nodes[$0].tag) }) != nil { return true }
    let last = lineText(node).last { !$0.isWhitespace && !".,".contains($0) }
    return last.map { "\"'\u{2019}\u{201C}\u{201D}\u{00BB}\u{00AB}\u{300D}\u{300F}".contains($0) } ?? false
  }

  func lineText(_ node: Int) -> String {
    TextCleaning.clean(String(decoding: page.text(of: node), as: UTF8.self)).trimmed
  }

  /// The name after a line that is nothing but a word for the author: `Article by`, and the name in the next line.
  private func nameAfterLabel(_ label: Int, _ next: Int) -> String? {
    guard reading.weight[label] < 48, !isForeign(label), NameReading.isLead(lineText(label)), line(around: next) != nil
    else {
      return nil
    }
    let name = lineText(next)
    return isPerson(name) ? name : nil
  }

  /// The reporter whom the article's last lines name in brackets, after a word for one: `…。（记者 陈喆）`.
  var signature: String? {
    guard let container = place.container else { return nil }
    var left = VisibleAuthors.lastTexts
    for node in page.subtree(of: container).reversed() where page.nodes[node].tag == .text && reading.weight[node] > 0 {
      if let name = reporterInBrackets(node) ?? nameInCornerBrackets(node) { return name }
      left -= 1
      if left == 0 { break }
    }
    return nil
  }

  /// How many texts at the end of an article are looked at for a signature.
  private static let lastTexts = 12
  /// How many bytes a signature in brackets has at most.
  private static let longestSignature = 90

  private func reporterInBrackets(_ node: Int) -> String? {
    let bytes = page.text(of: node)
    // Without the bytes of a no-break space.
    guard let last = bytes.last(where: { $0 > 0x20 && $0 != 0xC2 && $0 != 0xA0 }),
      last == UInt8(ascii: ")") || last == 0x89
    else { return nil }
    let end = String(decoding: bytes.suffix(VisibleAuthors.longestSignature), as: UTF8.self).trimmed
    guard "）)".contains(end.last ?? " "), let start = end.lastIndex(where: { "（(".contains($0) }), !isForeign(node)
    else { return nil }
    let inner = String(end[end.index(after: start)...].dropLast())
    return NameReading.reporterWords.contains(where: inner.holds)
      ? NameReading.eastAsianLine(inner) : NameReading.nameBeforeReport(inner)
  }

  /// A person's name in Han characters in the brackets that newspapers of Japan sign with, after a paragraph's last sentence or a date:
  /// `…と約束した。【佐藤花子】`.
  private func nameInCornerBrackets(_ node: Int) -> String? {
    let bytes = page.text(of: node)
    guard let last = bytes.last(where: { $0 > 0x20 && $0 != 0xC2 && $0 != 0xA0 }), last == 0x91 || last == 0x89,
      !isForeign(node)
    else { return nil }
    let end = String(decoding: bytes.suffix(VisibleAuthors.longestSignature), as: UTF8.self).trimmed
    if !isAboveSentence(node), let line = line(around: node), line.text == end,
      let names = NameReading.namesInBrackets(end)
    {
      return names.joined(separator: "、")
    }
    guard end.hasSuffix("】"), let start = end.lastIndex(of: "【") else { return nameInRoundBrackets(end, node) }
    let before = end[..<start].trimmed
    guard before.hasSuffix("。") || isDate(before) else { return nil }
    let names = end[end.index(after: start)...].dropLast().split(whereSeparator: { "、・ 　".contains($0) })
    return !names.isEmpty && names.allSatisfy({ NameReading.isHanName($0, of: 3...5) })
      ? names.joined(separator: "、") : nil
  }

  /// The name in Han characters in the round brackets after the last sentence of a Japanese text: `…と約束した。（佐藤花太郎）`. A shorter one may be
  /// any word.
  private func nameInRoundBrackets(_ end: String, _ node: Int) -> String? {
    guard "\u{FF09})".contains(end.last ?? " "), let start = end.lastIndex(where: { "\u{FF08}(".contains($0) }),
      end[..<start].trimmed.hasSuffix("\u{3002}"),
      end.unicodeScalars.contains(where: { (0x3041...0x3096).contains($0.value) }), !isAboveSentence(node)
    else { return nil }
    let name = end[start...].dropFirst().dropLast()
    return NameReading.isHanName(name, of: 4...NameReading.longestHanName) && !isRole(String(name))
      && !NameReading.isOrganisation(byTailOf: String(name)) ? String(name) : nil
  }

  /// Whether a sentence of the article comes after a node.
  private func isAboveSentence(_ node: Int) -> Bool {
    guard let container = place.container else { return false }
    return (node + 1..<max(node + 1, Int(page.nodes[container].end))).contains {
      page.nodes[$0].tag == .text && reading.weight[$0] >= 60 && reading.endsSentence[$0]
    }
  }

  /// The name in brackets that a paragraph ends with, as a signature: `… until the autumn. (Ada Quillfeather)`.
  private func nameInBrackets(_ node: Int) -> String? {
    let bytes = page.text(of: node).reversed().drop { $0 <= 0x20 || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "*") }
    guard bytes.first == UInt8(ascii: ")"), !isForeign(node),
      let name = String(decoding: bytes.dropFirst().prefix { $0 != UInt8(ascii: "(") }.reversed(), as: UTF8.self)
        .split(separator: "\n").first.map(String.init)
    else { return nil }
    return isPerson(name) ? name : nil
  }

  /// The name of the only line in the article that is a person's name and nothing else, set apart by emphasis, between a paragraph and a
  /// heading.
  var setApart: String? {
    guard let container = place.container else { return nil }
    let texts = page.subtree(of: container).filter { page.nodes[$0].tag == .text && reading.weight[$0] > 0 }
    let emphasized = texts.indices.dropFirst().filter { place in
      let node = texts[place]
      let parent = Int(page.nodes[node].parent)
      return (4..<40).contains(reading.weight[node]) && reading.weight[texts[place - 1]] >= 40
        && parent >= 0 && [.b, .strong, .i, .em].contains(page.nodes[parent].tag) && isPerson(lineText(node))
    }
    // Several are persons of the story.
    guard emphasized.count <= 3 else { return nil }
    let places = emphasized.filter { place in
      line(around: texts[place]).map { reading.weight[$0.block] == reading.weight[texts[place]] } ?? false
    }
    guard let place = places.first, places.count == 1, texts.dropFirst(place + 1).first.map(isHeading) ?? true else {
      return nil
    }
    return lineText(texts[place])
  }

  /// The short block around a text of the article's own.
  func line(around node: Int) -> (block: Int, text: String)? {
    guard reading.weight[node] >= 4, reading.isLine(node, below: 90), !isForeign(node) else { return nil }
    let block = reading.ancestor(of: node) { page.nodes[$0].tag.isBlock } ?? node
    guard reading.weight[block] < 90 || reading.isLine(block, below: 90), page.nodes[block].tag.headingLevel == nil
    else { return nil }
    return (block, TextCleaning.clean(reading.text(of: block, limit: 400)).trimmed)
  }

  private func isHeading(_ text: Int) -> Bool {
    reading.ancestor(of: text) { page.nodes[$0].tag.headingLevel != nil } != nil
  }

  private func isSetApart(_ node: Int, _ block: Int) -> Bool {
    reading.ancestor(of: node) { $0 <= block || [.b, .strong, .i, .em].contains(page.nodes[$0].tag) }
      .map { $0 > block } ?? false
  }

  /// Whether a block is set to the right, as signatures are.
  private func isAtRight(_ block: Int) -> Bool {
    page.attribute(.align, of: block).map { ASCIISearch.contains($0, "right") } ?? false
      || page.attribute(.style, of: block).map {
        ASCIISearch.contains($0, anyOf: ["text-align:right", "text-align: right"])
      } ?? false
  }

  func isForeign(_ node: Int) -> Bool {
    place.start(node) > node
      || reading.ancestor(of: node) {
        [.figure, .nav, .aside].contains(page.nodes[$0].tag) || reading.signals[$0].contains(.caption)
          || page.nodes[$0].tag == .a && page.attribute(.href, of: $0).map { !leadsToMailbox($0) } ?? false
      } != nil || place.isOfOtherStory(node)
  }

  /// Whether a text can be nothing but a person's name: two to four words with capitals, with particles between them, and none that names
  /// something else.
  func isPerson(_ text: String) -> Bool {
    guard text.isLine(below: 41) else { return false }
    if NameReading.isUncasedName(text) { return true }
    guard VisibleAuthors.hasOnlySignsOfNames(text) else { return false }
    let words = text.spacedParts
    guard words.count >= 2, NameReading.looksLikePerson(text), text != text.uppercased() else { return false }
    // "de" and "von" are words of every text, and within a name they are parts of it.
    let others = words.enumerated().dropFirst().compactMap { place, word in
      place + 1 < words.count && Vocabulary.isPhrase(word, .nameParticles) ? nil : word
    }
    return others.count < 4 && !isRole(text)
      && Vocabulary.labels(ofKey: TextKey(text).string, VisibleAuthors.labels).isEmpty
      && others.allSatisfy { word in
        // Names of Vietnam and others end in the word that is a month elsewhere: `Tran Thi Mai`.
        NameReading.beginsAsName(word)
          && (VisibleAuthors.mayBeName(word) || others.count > 1 && Vocabulary.isPhrase(word, .months))
      }
      // Many names of Vietnam consist of words that are frequent, in that language or in others.
      && (NameReading.givenNames.contains(String(words[0]))
        || !others.contains {
          $0.allSatisfy(\.isLetter) && FrequentWords.isFrequent(String($0)) && !Vocabulary.isPhrase($0, .nameParticles)
        })
      // "Jan" and "April" are months and first names.
      && (VisibleAuthors.mayBeName(words[0]) || Vocabulary.isPhrase(words[0], .months))
  }

  /// Whether a text has only letters and the signs that names have. To ask a byte of ASCII costs a fraction of what a `Character` does.
  private static func hasOnlySignsOfNames(_ text: String) -> Bool {
    let isPlain = text.utf8.allSatisfy {
      ($0 | 0x20) &- 0x61 < 26 || $0 == 0x20 || $0 == 0x27 || $0 == 0x2D || $0 == 0x2E
    }
    return isPlain || text.allSatisfy { $0.isLetter || " .-'’".contains($0) }
  }

  private static func mayBeName(_ word: Substring) -> Bool {
    Vocabulary.categories(of: String(word)).isDisjoint(with: noNames)
  }

  /// Words that no person is called by.
  private static let noNames: PhraseCategories = [
    PhraseCategories(.months), PhraseCategories(.weekdays), PhraseCategories(.nobody), PhraseCategories(.homeLabels),
    PhraseCategories(.articleKinds),
  ]

  private static let labels: PhraseCategories = [
    PhraseCategories(.commentLabels), PhraseCategories(.pointerLabels), PhraseCategories(.offerLabels),
    PhraseCategories(.authorLabels), PhraseCategories(.tagLabels),
  ]

  func isRole(_ text: String) -> Bool {
    text.letterParts.contains { Vocabulary.isPhrase($0, .roles) }
  }

  /// Whether a text is a date and nothing else, the time of day aside.
  func isOnlyDate(_ text: String) -> Bool {
    isDate(text) && VisibleDates.hasOnlyDateWords(text)
  }

  func isDate(_ text: String) -> Bool {
    text.isLine(below: 100) && DateReading.visible(text, shortYears: true) != nil
  }
}
