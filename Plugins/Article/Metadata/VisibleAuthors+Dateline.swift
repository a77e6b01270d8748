import CopydeskHTML
import CopydeskText

/// The reporters whom agencies of East Asia name in the dateline, at the beginning of the first paragraph.
extension VisibleAuthors {
  /// The names in the dateline: `港湾网3月4日电（记者王小明、李华）…`, `〔記者王小明／台北報導〕…`, `[항만일보 홍길동 기자] …`.
  var dateline: String? {
    let start = place.headline ?? place.container ?? 0
    let texts = (start..<place.range.upperBound).lazy.filter { index in
      page.nodes[index].tag == .text && reading.weight[index] >= VisibleAuthors.shortestParagraph
    }
    for index in texts.prefix(VisibleAuthors.firstParagraphs) {
      guard let first = page.text(of: index).first(where: { $0 > 0x20 }), first >= 0xE3 || "([".utf8.contains(first)
      else { continue }
      let opening = String(decoding: page.text(of: index).prefix(300), as: UTF8.self).trimmed
        .prefix(VisibleAuthors.longestDateline)
      if let names = VisibleAuthors.chineseReporters(opening) ?? VisibleAuthors.koreanReporters(opening) {
        return names.joined(separator: "、")
      }
    }
    return nil
  }

  /// The names after a word for a reporter in brackets, where the brackets open the text or follow a dateline.
  private static func chineseReporters(_ opening: Substring) -> [String]? {
    let scalars = opening.unicodeScalars
    guard let start = scalars.firstIndex(where: { ["（", "(", "〔", "【", "["].contains($0) }),
      let end = scalars[start...].firstIndex(where: { ["）", ")", "〕", "】", "]"].contains($0) })
    else { return nil }
    let before = opening[..<start].trimmed
    guard isDateline(before) else { return nil }
    let text = String(opening[opening.index(after: start)..<end])
    guard let word = NameReading.hanReporterWords.lazy.compactMap({ text.places(of: $0).first }).first else {
      return nil
    }
    let rest = text[word.upperBound...].drop { $0.isWhitespace }
    if let name = NameReading.nameBeforePlace(rest) { return [name] }
    let names = NameReading.hanNames(rest)
    return names.isEmpty ? nil : names.map(String.init)
  }

  /// Whether what is before the brackets is a dateline: nothing, a paper's name with a word for a dispatch, or more with a day in it; no
  /// sentence.
  private static func isDateline(_ before: String) -> Bool {
    if before.contains(where: { "，。！？；,.!?".contains($0) }) { return false }
    return before.count <= shortestDispatch || before.contains(where: \.isNumber)
  }

  private static let shortestDispatch = 4

  /// The names before a word for a reporter that a bracket or a sign of equality follows.
  private static func koreanReporters(_ opening: Substring) -> [String]? {
    let text = String(opening)
    for word in NameReading.reporterWords where text.holds(word) {
      guard let range = text.places(of: word).first,
        let next = text[range.upperBound...].first(where: { !$0.isWhitespace }), "])=】".contains(next),
        case let words = text[..<range.lowerBound].split(whereSeparator: { $0.isWhitespace || "[(【=])】〕".contains($0) }),
        let last = words.last
      else { continue }
      let names = NameReading.koreanNames(before: words.dropLast()) + last.split { "·,・".contains($0) }
      if !names.isEmpty, names.allSatisfy({ NameReading.isKoreanName($0) }) { return names.map(String.init) }
    }
    return nil
  }

  /// A dateline has fewer characters.
  private static let longestDateline = 60
  private static let shortestParagraph: Int32 = 40
  private static let firstParagraphs = 3
}
