import CopydeskCore
import CopydeskText

/// Tells lines that sign an article from other short lines.
extension NameReading {
  /// Whether a name is written as a person's: two to five words with capitals, particles aside, or in a script without capitals.
  static func looksLikePerson(_ name: String) -> Bool {
    let words = name.spacedParts
    if let first = name.unicodeScalars.first, first.value >= 0x590,
      first.value < 0x10A0 || first.value >= 0x2E80 || first.isGeorgian
    {
      return words.count <= 5 && name.count <= 30
    }
    guard (2...5).contains(words.count), let first = words.first?.first, let last = words.last else { return false }
    return first.isUppercase && beginsAsName(last)
      && words.allSatisfy {
        beginsAsName($0) || $0.first?.isLetter != true || Vocabulary.isPhrase($0, .nameParticles)
      }
      && !words.contains { Vocabulary.isPhrase($0, .organisations) || isHost($0) }
  }

  /// Whether a word is written as a site's address is: `Harbour.com`, as opposed to `J.R.R.` and `St.John`.
  private static func isHost(_ word: Substring) -> Bool {
    guard word.utf8.contains(UInt8(ascii: ".")), let dot = word.lastIndex(of: ".") else { return false }
    let end = word[dot...].dropFirst()
    return word[..<dot].utf8.count > 2 && (2...4).contains(end.utf8.count) && end.utf8.allSatisfy { $0 &- 0x61 < 26 }
  }

  /// Whether a word has a capital where a name has one: at its beginning, or after a short article that is joined to it, as in `al-Sayed`
  /// and `d'Arcy`.
  static func beginsAsName(_ word: Substring) -> Bool {
    if let begins = word.withBytes(beginsAsName(ascii:)) { return begins }
    guard let first = word.first else { return false }
    if first.isUppercase { return true }
    let article = word.prefix { $0.isLetter && !$0.isUppercase }
    let rest = word.dropFirst(article.count)
    return article.count <= longestJoinedArticle && rest.first.map("-'\u{2019}".contains) == true
      && rest.dropFirst().first?.isUppercase == true
  }

  /// The same, where the bytes tell: the first letter is a capital of ASCII, or all of the word is ASCII.
  private static func beginsAsName(ascii word: UnsafeBufferPointer<UInt8>) -> Bool? {
    if word.count > 1, word[0] &- 0x41 < 26, word[1] < 0x80 { return true }
    guard word.allSatisfy({ $0 < 0x80 }), let first = word.first else { return nil }
    if first &- 0x41 < 26 { return true }
    let article = word.prefix { $0 &- 0x61 < 26 }.count
    return article <= longestJoinedArticle && article + 1 < word.count
      && (word[article] == UInt8(ascii: "-") || word[article] == UInt8(ascii: "'")) && word[article + 1] &- 0x41 < 26
  }

  /// `dall'Orto` has one of four letters.
  private static let longestJoinedArticle = 4

  /// A line that begins with a word for "by" and goes on with a name.
  static func signedLine(_ text: String) -> String? {
    let text = withoutDash(text)
    guard let lead = Vocabulary.lead(of: text, PhraseCategories(.bylineLeads)) else { return nil }
    let rest = Substring(text.utf8.dropFirst(lead.nameStart))
    let words = rest.split(whereSeparator: { " \n\u{A0}\u{3000}".contains($0) }).prefix(3)
    if words.first?.first?.isLowercase == true,
      withoutPostBefore(String(rest)) != nil || isPersonAfterTitle(String(rest))
    {
      return text
    }
    guard let first = words.first?.first, first.isUppercase || first.isLetter && !first.hasCapitals else { return nil }
    // Without capitals, a sentence that begins with such a word looks like a name.
    if !first.isUppercase, SentenceEnd(of: text) == .sentence, rest.split(separator: " ").count > longestUncased {
      return nil
    }
    if SentenceEnd(of: text) == .sentence, tells(rest) { return nil }
    // After a dash comes whom they work for.
    let isShort = rest.split(separator: " ").prefix { $0 != "-" && $0 != "\u{2013}" }.count <= mostWordsOfLine
    if !isShort, let name = beforeDates(text) { return signedLine(name) }
    // "By AFP, in News": initials and a comma.
    if let initials = words.first, initials.last == ",", initials.utf8.count > 2, initials == initials.uppercased()[...]
    {
      return isShort && lead.takesOneWord ? text : nil
    }
    let second = words.dropFirst().first.map {
      beginsAsName($0) || Vocabulary.isPhrase($0, .nameParticles) || !$0.contains(where: \.hasCapitals)
    }
    // In scripts without capitals a name is one word, or looks like one.
    let takesOneWord =
      lead.takesOneWord || isKoreanName(words[0].description)
      || !first.hasCapitals && isLabel(text.utf8.prefix(lead.nameStart), before: words[0])
    return isShort && second ?? takesOneWord ? text : nil
  }

  /// What a signed line has before the sign between the name and the dates, each with its label: `By Ann Miller - 5 March 2024 - 11:48 - Read it in
  /// three minutes`.
  private static func beforeDates(_ line: String) -> String? {
    let words = line.split(separator: " ")
    guard words.count <= mostWordsOfLine * 2,
      let sign = words.firstIndex(where: { $0.count == 1 && $0.first.map(isSignBetween) ?? false }),
      sign > 0, DateReading.visible(words[(sign + 1)...].joined(separator: " ")) != nil
    else { return nil }
    return words[..<sign].joined(separator: " ")
  }

  private static func isSignBetween(_ sign: Character) -> Bool { "-|\u{2013}\u{2014}\u{B7}\u{2022}".contains(sign) }

  /// A line that is signed has at most so many words after the one for "by".
  private static let mostWordsOfLine = 12

  /// Whether a word for the author has a colon, or another sign in its place before what is no longer than a name in Han characters.
  private static func isLabel(_ lead: Substring.UTF8View, before name: Substring) -> Bool {
    lead.contains(UInt8(ascii: ":"))
      || Substring(lead).trimmed.last?.isLetter == false && isHanName(name, of: 2...longestHanName)
  }

  /// Whether what follows a word for "by" is a sentence that only begins with a name: several words that no byline has are in it.
  private static func tells(_ rest: Substring) -> Bool {
    let small = rest.letterParts.filter { $0.first?.isLowercase == true && $0.count >= shortestTold }
    return small.count >= leastTold
      && !small.contains {
        Vocabulary.isPhrase($0, .roles) || Vocabulary.isPhrase($0, .organisations) || Vocabulary.isPhrase($0, .teams)
      }
  }

  /// Such a sentence has so many of these words, of so many letters each.
  private static let (leastTold, shortestTold) = (3, 4)

  /// The words of a name in a script without capitals, at most, where a full stop comes after it.
  private static let longestUncased = 4

  /// Whether a line names authors and says little more, as the last lines of an article do.
  static func isSignature(_ text: String) -> Bool {
    signedLine(text) ?? eastAsianLine(text) ?? namesInBrackets(text)?.first != nil
  }

  /// A signed line whose word for "by" has a colon or is more than a word, which says the same in no other language.
  static func labelledName(_ text: String) -> String? {
    guard let lead = Vocabulary.lead(of: text, PhraseCategories(.bylineLeads)) else { return nil }
    let label = Substring(text.utf8.prefix(lead.nameStart)).trimmed
    return label.contains(" ") || label.contains(":") ? signedLine(text) : nil
  }

  /// The part of a line with bars or dots between its parts that begins with a word for "by" and goes on with a name:
  /// `Ferries | By Jane Doe | 5 March`.
  static func signedPart(_ line: String) -> String? {
    guard line.utf8.contains(where: mayPart) else { return nil }
    // Between spaces a dash is such a sign as well.
    let line = dashes.reduce(line) { $0.holds($1) ? $0.replacing($1, with: "|") : $0 }
    let parts = line.parts(between: bars) { $0 == "|" || $0 == "\u{B7}" || $0 == "\u{2022}" }
    return parts.count > 1 ? parts.lazy.compactMap { signedLine($0.trimmed) }.first : nil
  }

  private static let bars = ASCIISet { $0 == "|" }
  private static let dashes = [" \u{2013} ", " \u{2014} "]

  /// Whether a byte may begin the sign between two parts of such a line.
  static func mayPart(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "|") || byte == 0xC2 || byte == 0xE2 }

  /// Whether a text begins with a word for the author and a colon.
  static func isLabelled(_ text: ArraySlice<UInt8>) -> Bool {
    let text = text.drop { $0 <= 0x20 }
    return text.withUnsafeBufferPointer { bytes in
      guard let lead = Vocabulary.lead(of: bytes, PhraseCategories(.bylineLeads)) else { return false }
      return bytes[..<lead.nameStart].contains(UInt8(ascii: ":"))
    }
  }

  /// Whether a text is nothing but a word for "by".
  static func isLead(_ text: String) -> Bool {
    text.utf8.count <= 48
      && Vocabulary.lead(of: text, PhraseCategories(.bylineLeads))?.nameStart == text.utf8.count
  }

  /// The names in a short Chinese, Japanese or Korean line that says who reports: `本报记者 陈喆 林汀`, `作者：陈喆`, `（陈喆）`, `도하람 기자`.
  static func eastAsianLine(_ text: String) -> String? {
    // A reporter who asks is one who speaks in the article: `记者：…？`.
    guard text.utf8.count < 150, !text.holds("？"), !text.holds(UInt8(ascii: "?")) else { return nil }
    if let names = eastAsianNames(text[...]) { return names.joined(separator: "、") }
    var best: (start: String.Index, names: [Substring])?
    for lead in inlineLeads where text.holds(lead) {
      guard let range = text.places(of: lead).last, best.map({ range.lowerBound < $0.start }) ?? true else { continue }
      let names = hanNames(text[range.upperBound...])
      if !names.isEmpty { best = (range.lowerBound, names) }
    }
    if let best { return best.names.joined(separator: "、") }
    let inner = text.trimmed
    if let first = inner.first, let last = inner.last, "（(".contains(first), "）)".contains(last) {
      let name = inner.dropFirst().dropLast()
      return name.count <= 3 && isHanName(name) ? String(name) : nil
    }
    return nil
  }

  /// The names in Han characters that a text begins with; none where something else follows them. A label after them ends them, and so does
  /// a word for a report: `张三 责任编辑：李四`, `张三 李四 报道`.
  static func hanNames(_ text: Substring) -> [Substring] {
    let rest = text.drop { " \u{3000}\u{A0}：:・".contains($0) }
    let part = rest.prefix { !$0.isNewline && !NameReading.hanNameEnds.contains($0) && !($0.isASCII && $0.isNumber) }
    var names = closed(part.split { $0.isWhitespace || "、·".contains($0) })
    if let sign = rest[part.endIndex...].first, names.count > 1,
      ":：".contains(sign) || "/／".contains(sign) && names.last?.count == 1
    {
      names.removeLast()
    }
    names.removeAll { bareLeads.contains(String($0)) }
    if names.count > 1, let last = names.last, last.count > 1, notNames.contains(where: last.holds),
      !CreditLine.isPhotographer(line: String(part))
    {
      names.removeLast()
    }
    return names.allSatisfy { isHanName($0) } ? names : []
  }

  private static let hanNameEnds: Set<Character> = [
    "/", "／", "|", "｜", "，", "。", "；", ";", "（", "）", "(", ")", "[", "]", "【", "】", ":", "：", "—", "–", "•", "●",
  ]

  /// The names after a word for the author in a line that has several labels, with colons: `来源：海湾网 作者：张三 责任编辑：李四`.
  static func labelledLine(_ text: Substring) -> [String]? {
    guard text.utf8.count < 300, text.utf8.count(where: { $0 == UInt8(ascii: ":") || $0 == 0xEF }) > 1,
      text.count(where: { ":：".contains($0) }) > 1
    else { return nil }
    let text = String(text)
    for lead in inlineLeads where (lead.ends(with: "：") || lead.ends(with: ":")) && text.holds(lead) {
      guard let range = text.places(of: lead).first else { continue }
      let names = hanNames(text[range.upperBound...])
      if !names.isEmpty { return names.map(String.init) }
    }
    return nil
  }

  /// A byline without the date before its word for "by": `Monday August 20, 2018 10:05 am by Jane Doe`.
  static func withoutDate(_ text: String) -> String {
    guard text.utf8.count < 150, text.utf8.contains(where: { $0 &- 0x30 < 10 || $0 >= 0x80 }),
      text.withBytes(holdsPlainDigit) || text.contains(where: \.isNumber)
    else { return text }
    for space in text.indices {
      // No letter or digit of ASCII begins such a character, and to ask a `Character` costs many times as much.
      let byte = text.utf8[space]
      guard byte <= 0x20 || byte == UInt8(ascii: ":") || byte >= 0x80, text[space].isWhitespace || text[space] == ":"
      else { continue }
      let rest = text[space...].dropFirst()
      guard let lead = Vocabulary.lead(of: rest, PhraseCategories(.bylineLeads)), lead.nameStart < rest.utf8.count,
        DateReading.visible(String(text[..<space]), shortYears: true) != nil,
        Substring(rest.utf8.dropFirst(lead.nameStart)).first?.isUppercase == true
      else { continue }
      return String(rest)
    }
    return text
  }

  /// Whether a digit of ASCII begins a character, as it does at the beginning of a text and after another character of ASCII.
  private static func holdsPlainDigit(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    bytes.indices.contains { bytes[$0] &- 0x30 < 10 && ($0 == 0 || bytes[$0 - 1] < 0x80) }
  }

  /// Where something begins that isn't the name any more. A small word between spaces isn't one before a small letter: "Juli Moe in
  /// Lindvik", as opposed to "Sophie in 't Veld".
  static func place(of end: String, in name: String) -> String.Index? {
    guard name.holds(end), let range = name.places(of: end).first else { return nil }
    guard end.hasPrefix(" "), end.hasSuffix(" ") else { return range.lowerBound }
    let next = name[range.upperBound...].first
    return next.map { $0.isLowercase || "'’".contains($0) } ?? true ? nil : range.lowerBound
  }

  /// The parts of a line of names, those of one character joined: a name of two is set to the width of three.
  private static func closed(_ parts: [Substring]) -> [Substring] {
    parts.reduce(into: []) { result, part in
      if part.count == 1, let last = result.last, last.count == 1 {
        result[result.count - 1] = last + part
      } else {
        result.append(part)
      }
    }
  }

  /// Whether a text is a few Han characters of a word that appears where names do: a place, the label of a link.
  static func isNoHanName(_ text: String) -> Bool {
    guard text.utf8.count <= 12, text.utf8.first ?? 0 >= 0xE4,
      text.unicodeScalars.allSatisfy({ (0x4E00...0x9FFF).contains($0.value) }), !isOrganisation(byTailOf: text)
    else { return false }
    return !isHanName(text[...], of: 1...4)
  }

  /// Whether a text is a few Han characters, and none of the words that appear where names do.
  static func isHanName(_ name: Substring, of lengths: ClosedRange<Int> = 2...4) -> Bool {
    lengths.contains(name.count) && name.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
      && !notNames.contains { name.holds($0) }
  }

  /// Words before names in Han characters, anywhere in a line, with colons of either width.
  private static let inlineLeads = Vocabulary.phrases(.inlineLeads).flatMap { lead in
    lead.hasSuffix("：") ? [lead, lead.dropLast() + ":"] : [lead]
  }
  /// The same without the colons: between names such a word tells what the next person did, `记者 张三 通讯员 李四`.
  static let bareLeads = Set(Vocabulary.phrases(.inlineLeads).map { $0.filter(\.isLetter) })
  /// Words after such a lead that are not names.
  private static let notNames = Vocabulary.phrases(.notNames)
  /// The words for a reporter that come after the name.
  static let reporterWords = Vocabulary.phrases(.reporterWords)
  /// Those of them in Chinese characters.
  static let hanReporterWords = reporterWords.filter { $0.unicodeScalars.allSatisfy(\.isIdeographic) }
}
