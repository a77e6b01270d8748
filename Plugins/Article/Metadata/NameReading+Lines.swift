import CopydeskCore
import CopydeskText

/// Tells lines that sign an article from other short lines.
extension NameReading {
  /// Whether a name is written as a person's: two to five words with capitals, particles aside, or in a script without capitals.
  static func looksLikePerson(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    if let first = name.unicodeScalars.first, first.value >= 0x590, first.value < 0x10A0 || first.value >= 0x2E80 {
      return words.count <= 5 && name.count <= 30
    }
    guard (2...5).contains(words.count), let first = words.first?.first, let last = words.last?.first else {
      return false
    }
    return first.isUppercase && last.isUppercase
      && words.allSatisfy {
        $0.first?.isUppercase == true || $0.first?.isLetter != true || Vocabulary.isPhrase($0, .nameParticles)
      }
      && !words.contains { Vocabulary.isPhrase($0, .organisations) }
  }

  /// A line that begins with a word for "by" and goes on with a name.
  static func signedLine(_ text: String) -> String? {
    guard let lead = Vocabulary.lead(of: text, PhraseCategories(.bylineLeads)) else { return nil }
    let rest = Substring(text.utf8.dropFirst(lead.nameStart))
    let words = rest.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\u{A0}" }).prefix(3)
    guard let first = words.first?.first, first.isUppercase || first.isLetter && !first.isCased else { return nil }
    let isShort = rest.split(separator: " ").count <= 12
    let second = words.dropFirst().first.map {
      $0.first?.isUppercase == true || Vocabulary.isPhrase($0, .nameParticles) || !$0.contains(where: \.isCased)
    }
    return isShort && second ?? lead.takesOneWord ? text : nil
  }

  /// Whether a text is nothing but a word for "by".
  static func isLead(_ text: String) -> Bool {
    text.utf8.count <= 48
      && Vocabulary.lead(of: text, PhraseCategories(.bylineLeads))?.nameStart == text.utf8.count
  }

  /// The names in a short Chinese, Japanese or Korean line that says who reports: `本报记者 陈喆 林汀`, `作者：陈喆`, `（陈喆）`, `도하람 기자`.
  static func eastAsianLine(_ text: String) -> String? {
    guard text.utf8.count < 150 else { return nil }
    for lead in inlineLeads where text.holds(lead) {
      guard let range = text.ranges(of: lead).last else { continue }
      let rest = text[range.upperBound...].drop { " \u{3000}：:・".contains($0) }
      let names = rest.prefix { !"/／|｜，。（）()[]【】:：".contains($0) && !$0.isNumber }
        .split { " 、\u{3000}\u{A0}·".contains($0) }
      let good = names.prefix(while: isHanName)
      if !good.isEmpty, good.count == names.count { return good.joined(separator: "、") }
    }
    let inner = text.trimmed
    if let first = inner.first, let last = inner.last, "（(".contains(first), "）)".contains(last) {
      let name = inner.dropFirst().dropLast()
      return name.count <= 3 && isHanName(name) ? String(name) : nil
    }
    guard text.utf8.count < 90, let word = reporterWords.first(where: text.holds), let range = text.firstRange(of: word)
    else { return nil }
    let before = text[..<range.lowerBound].split { !$0.isLetter }.last ?? ""
    let isName =
      (2...4).contains(before.count) && before.unicodeScalars.allSatisfy { (0xAC00...0xD7A3).contains($0.value) }
    return isName ? String(before) : nil
  }

  /// Whether a text is two to four Han characters, and none of the words that appear where names do.
  private static func isHanName(_ name: Substring) -> Bool {
    (2...4).contains(name.count) && name.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
      && !notNames.contains { name.contains($0) }
  }

  /// Words before names in Han characters, anywhere in a line, with colons of either width.
  private static let inlineLeads = Vocabulary.phrases(.inlineLeads).flatMap { lead in
    lead.hasSuffix("：") ? [lead, lead.dropLast() + ":"] : [lead]
  }
  /// Words after such a lead that are not names.
  private static let notNames = Vocabulary.phrases(.notNames)
  /// The words for a reporter that come after the name.
  static let reporterWords = Vocabulary.phrases(.reporterWords)
}
