import CopydeskCore
import CopydeskText

/// Reads bylines of China, Taiwan, Japan and Korea that have signs of their own.
extension NameReading {
  /// The names in a byline in one of these forms: `[항만일보 홍길동, 김철수 기자]`, `홍길동 김철수 기자`, `린드비크=홍길동 기자`, `撰文 | 王小明`, `文＝山田太郎　写真＝佐藤花子`,
  /// `中央社記者王小明台北4日電`.
  static func eastAsianNames(_ text: Substring) -> [String]? {
    guard text.utf8.count < 120, text.utf8.contains(where: { $0 >= 0xE3 }) else { return nil }
    let line = text.trimmed
    return koreanReporters(line) ?? nameBeforeMail(line) ?? namesAfterSign(line) ?? reporterOfDispatch(line)
      ?? nameAfterDesk(line)
  }

  /// The name between a desk with a slash and a word for a report: `社會中心／王小明報導`.
  private static func nameAfterDesk(_ line: String) -> [String]? {
    guard let slash = line.firstIndex(where: { "/\u{FF0F}".contains($0) }), let last = line.last,
      desks.contains(where: line[..<slash].trimmed.hasSuffix), line[..<slash].trimmed.count <= longestDesk,
      "\u{5C0E}\u{9053}\u{5BFC}".contains(last)
    else { return nil }
    let name = line[slash...].dropFirst().trimmed.dropLast()
    guard let report = name.last, "\u{5831}\u{62A5}".contains(report) else { return nil }
    let own = name.dropLast().trimmed
    return isHanName(own[...], of: 2...4) ? [own] : nil
  }

  /// What desks are called: a centre, a department, a team.
  private static let desks = ["\u{4E2D}\u{5FC3}", "\u{90E8}", "\u{7D44}", "\u{7EC4}"]
  private static let longestDesk = 6

  /// The names before a word for a reporter that ends a text or is before a sign, with the paper or the place before them or after them.
  static func koreanReporters(_ line: String) -> [String]? {
    for word in reporterWords where line.holds(word) {
      let places = line.places(of: word).filter { line[$0.upperBound...].first?.isLetter != true }
      let names = places.map { koreanNames(before: line[..<$0.upperBound], word) }
      if names.contains([]) || names.isEmpty { continue }
      return names.flatMap { $0 }
    }
    return nil
  }

  /// The names that a line ends with before a word for a reporter; none where something else does.
  private static func koreanNames(before named: Substring, _ word: String) -> [String] {
    // Some kinds of reporters are one word with that for a reporter.
    let tail = nameTails.all.first { $0.utf8.count > word.utf8.count + 1 && named.ends(with: $0) }
    let before = named.dropLast((tail ?? word).count).split(whereSeparator: { "[](){}【】=/|".contains($0) }).last ?? ""
    // Other reporters may come before: `홍길동 기자, 김철수 기자`.
    var pieces = before.split(whereSeparator: { ",·・、".contains($0) }).map { $0.trimmed }
      .filter { piece in !isWideLabel(piece) && !reporterWords.contains { piece.ends(with: $0) } }
    // The day may come first: `2025.03.04 · 홍길동 기자`.
    pieces.removeFirst(pieces.prefix { $0.first?.isNumber == true }.count)
    guard let first = pieces.first else { return [] }
    let words = first.split(separator: " ").filter {
      !isOrganisation(byTailOf: String($0)) && !bareLeads.contains(String($0))
    }
    guard let name = words.last else { return [] }
    pieces[0...0] = (koreanNames(before: words.dropLast()) + [name]).map(String.init)[...]
    if pieces.allSatisfy({ isKoreanName($0) }) { return pieces }
    // Places may come before a comma: `린드비크, 순천 홍길동 기자`.
    let last = pieces[pieces.count - 1].split(separator: " ")
    return last.count == 2 && last[1].count == 3 && isKoreanName(last[1]) ? [String(last[1])] : []
  }

  /// The names that several words end with, where a space is all that is between them and the name that follows: `홍길동 김철수 기자`.
  static func koreanNames(before words: ArraySlice<Substring>) -> [Substring] {
    let names = words.reversed().prefix { word in
      guard isKoreanName(word), word.count == 3, let first = word.unicodeScalars.first,
        let last = word.unicodeScalars.last
      else { return false }
      return koreanSurnames.contains(first) && !koreanOffices.contains(last)
    }
    return names.reversed()
  }

  /// The twenty surnames that 78 in a hundred people bear: Kim, Lee, Park, Choi, Jung, Kang, Cho, Yoon, Jang, Lim, Han, Oh, Seo, Shin, Kwon,
  /// Hwang, Ahn, Song, Jeon and Hong (Statistics Korea, Population and Housing Census 2015).
  static let koreanSurnames: Set<Unicode.Scalar> = [
    "\u{AE40}", "\u{C774}", "\u{BC15}", "\u{CD5C}", "\u{C815}", "\u{AC15}", "\u{C870}", "\u{C724}", "\u{C7A5}",
    "\u{C784}",
    "\u{D55C}", "\u{C624}", "\u{C11C}", "\u{C2E0}", "\u{AD8C}", "\u{D669}", "\u{C548}", "\u{C1A1}", "\u{C804}",
    "\u{D64D}",
  ]

  /// What words for desks and posts end with: a department, a team, the head of one.
  static let koreanOffices: Set<Unicode.Scalar> = ["\u{BD80}", "\u{D300}", "\u{C7A5}"]

  /// The name before an address in a line that has nothing else but the initials of the house: `홍길동(hong@hbn.example)`,
  /// `HBN 홍길동 (hong@hbn.example)`.
  private static func nameBeforeMail(_ text: String) -> [String]? {
    // The initials of the house may come first: `HBN`.
    let initials = text.prefix { $0.isASCII && $0.isUppercase }
    let line = initials.isEmpty ? text : text.dropFirst(initials.count).trimmed
    guard initials.isEmpty || text.dropFirst(initials.count).first == " ", line.holds(UInt8(ascii: "@")),
      let end = line.firstIndex(where: { $0 == "(" || $0 == " " || $0 == "[" }),
      isKoreanName(line[..<end]), line[..<end].count == 3
    else { return nil }
    let rest = line[end...].trimmed
    return rest.allSatisfy { $0.isASCII } && !rest.dropFirst().contains(" ") ? [String(line[..<end])] : nil
  }

  /// The names in Han characters in a line that is one bracket, as papers of Japan and China sign with: `（山田太郎、佐藤花子）`, `【山田太郎】`,
  /// `（文・山田太郎）`, `（港湾新聞社会部・山田太郎）`.
  static func namesInBrackets(_ text: String) -> [String]? {
    let line = text.trimmed
    guard line.utf8.count < 120, let first = line.first, let last = line.last, "（(【".contains(first),
      "）)】".contains(last)
    else { return nil }
    var inner = String(line.dropFirst().dropLast())
    if let lead = Vocabulary.lead(of: inner, PhraseCategories(.bylineLeads)) {
      inner = String(Substring(inner.utf8.dropFirst(lead.nameStart)))
    }
    let parts = inner.split(whereSeparator: { $0.isWhitespace || "、・＝=".contains($0) })
    // What is longer than a name is who the person writes for.
    let names = parts.filter { $0.count <= longestHanName && !bareLeads.contains(String($0)) }
    let areNames = names.allSatisfy { isHanName($0, of: 3...longestHanName) && !isOrganisation(byTailOf: String($0)) }
    return !names.isEmpty && areNames && names.count + 1 >= parts.count ? names.map(String.init) : nil
  }

  static let longestHanName = 5

  static func isKoreanName(_ name: some StringProtocol) -> Bool {
    (2...4).contains(name.count) && name.unicodeScalars.allSatisfy { (0xAC00...0xD7A3).contains($0.value) }
  }

  /// The names after a word for the author and a sign in place of a colon.
  static func namesAfterSign(_ line: String) -> [String]? {
    guard line.holds(UInt8(ascii: "|")) || line.holds("｜") || line.holds("＝") || line.holds("／"),
      let sign = line.firstIndex(where: { "|｜＝／".contains($0) }), bareLeads.contains(line[..<sign].trimmed)
    else {
      return nil
    }
    // A label that no vocabulary has with its sign is left out with it.
    let own = withoutOthers(line)
    let start = own.firstIndex(where: { "|｜＝／".contains($0) }).map { own.index(after: $0) } ?? own.startIndex
    let parts = own[start...].split(whereSeparator: { $0.isWhitespace || "、·・".contains($0) })
    let names = parts.prefix { part in !part.contains { "|｜＝／".contains($0) } }
    return !names.isEmpty && names.allSatisfy({ isHanName($0) }) ? names.map(String.init) : nil
  }

  /// The name after a word for a reporter in a line of an agency that goes on with the place and the day.
  private static func reporterOfDispatch(_ line: String) -> [String]? {
    for word in hanReporterWords where line.holds(word) {
      guard let place = line.places(of: word).first, line[..<place.lowerBound].count <= 6 else { continue }
      return nameBeforePlace(line[place.upperBound...]).map { [$0] }
    }
    return nil
  }

  /// The name in Han characters that a place follows right away, and then the day: `王小明台北4日電`.
  static func nameBeforePlace(_ rest: Substring) -> String? {
    let both = rest.prefix { !$0.isNumber && !$0.isWhitespace }
    guard rest[both.endIndex...].first?.isNumber == true, both.allSatisfy(\.isLetter) else { return nil }
    let length = both.count < 5 ? 2 : 3
    let name = both.prefix(length)
    return both.count >= length + 2 && isHanName(name) ? String(name) : nil
  }
}
