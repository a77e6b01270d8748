/// Names of East Asia that are told from other words by how frequent their surnames are.
extension NameReading {
  /// Whether a text is a Korean or Chinese name of three letters with a frequent surname, or a Japanese one with a space in it. A word of that form
  /// may be any: it counts in a place where names are.
  static func isFrequentHanName(_ text: String) -> Bool {
    guard (9...24).contains(text.utf8.count), text.utf8.first ?? 0 >= 0xE3 else { return false }
    let parts = text.split { $0.isWhitespace }
    if parts.count == 2 {
      return isShortHan(parts[0], 1...3) && parts[1].count <= 3 && parts[1].unicodeScalars.allSatisfy(isJapanese)
    }
    guard parts.count == 1, text.count == 3, let first = text.unicodeScalars.first, let last = text.unicodeScalars.last
    else { return false }
    if isKoreanName(text) { return koreanSurnames.contains(first) && !koreanOffices.contains(last) }
    return chineseSurnames.contains(first) && isShortHan(text[...], 3...3) && !isOrganisation(byTailOf: text)
  }

  /// The names in Han characters before a place and a word for a report: `王小明 上海报道`, `王小明 李华 上海报道`.
  static func nameBeforeReport(_ text: String) -> String? {
    var words = text.split { $0.isWhitespace || "\u{3001}".contains($0) }
    guard (2...4).contains(words.count), let last = words.popLast(),
      reports.contains(where: { last.count > $0.count && last.hasSuffix($0) }), last.count <= longestPlace,
      words.allSatisfy({ isHanName($0) })
    else { return nil }
    return words.joined(separator: "\u{3001}")
  }

  /// Words for a report, in both forms of their characters.
  private static let reports = ["\u{62A5}\u{9053}", "\u{5831}\u{5C0E}", "\u{5831}\u{9053}"]
  /// A place and such a word have so many characters.
  private static let longestPlace = 8

  /// Whether a text is a Chinese name of two letters with a frequent surname. Many words are of that form: it counts where nothing but a name is
  /// to be expected.
  static func isShortHanName(_ text: String) -> Bool {
    guard text.utf8.count == 6, let first = text.unicodeScalars.first else { return false }
    return chineseSurnames.contains(first) && isShortHan(text[...], 2...2) && isHanName(text[...])
  }

  private static func isShortHan(_ text: Substring, _ length: ClosedRange<Int>) -> Bool {
    length.contains(text.count) && text.unicodeScalars.allSatisfy { (0x4E00...0x9FFF).contains($0.value) }
  }

  private static func isJapanese(_ scalar: Unicode.Scalar) -> Bool {
    (0x4E00...0x9FFF).contains(scalar.value) || (0x3041...0x30FA).contains(scalar.value)
  }

  /// Frequent surnames, in both forms of their characters: Wang, Li, Zhang, Liu, Chen, Yang, Zhao, Huang, Wu, Xu, Sun, Hu, Zhu, Guo and Luo
  /// (Ministry of Public Security of China, names of 2020). Others are as often words ("high", "week").
  private static let chineseSurnames: Set<Unicode.Scalar> = [
    "\u{738B}", "\u{674E}", "\u{5F20}", "\u{5F35}", "\u{5218}", "\u{5289}", "\u{9648}", "\u{9673}", "\u{6768}",
    "\u{694A}", "\u{8D75}", "\u{8D99}", "\u{9EC4}", "\u{9EC3}", "\u{5434}", "\u{5433}", "\u{5F90}", "\u{5B59}",
    "\u{5B6B}", "\u{80E1}", "\u{6731}", "\u{90ED}", "\u{7F57}", "\u{7F85}",
  ]
}
