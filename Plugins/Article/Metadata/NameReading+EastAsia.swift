import CopydeskCore
import CopydeskText

/// Reads bylines of China, Taiwan, Japan and Korea that have signs of their own.
extension NameReading {
  /// The names in a byline in one of these forms: `[항만일보 홍길동, 김철수 기자]`, `린드비크=홍길동 기자`, `撰文 | 王小明`, `文＝山田太郎　写真＝佐藤花子`,
  /// `中央社記者王小明台北4日電`.
  static func eastAsianNames(_ text: Substring) -> [String]? {
    guard text.utf8.count < 120, text.utf8.contains(where: { $0 >= 0xE3 }) else { return nil }
    let line = text.trimmed
    return koreanReporters(line) ?? namesAfterSign(line) ?? reporterOfDispatch(line)
  }

  /// The names before a word for a reporter that ends a text or is before a sign, with the paper or the place before them.
  static func koreanReporters(_ line: String) -> [String]? {
    for word in reporterWords where line.holds(word) {
      guard let place = line.places(of: word).first, line[place.upperBound...].first?.isLetter != true else { continue }
      // Some kinds of reporters are one word with that for a reporter.
      let named = line[..<place.upperBound]
      let tail = nameTails.first { $0.utf8.count > word.utf8.count + 1 && named.hasSuffix($0) }
      let before = named.dropLast((tail ?? word).count).split(whereSeparator: { "[](){}【】=/|".contains($0) }).last ?? ""
      var pieces = before.split(whereSeparator: { ",·・、".contains($0) }).map { $0.trimmed }
      guard let first = pieces.first, let name = first.split(separator: " ").last else { continue }
      pieces[0] = String(name)
      if pieces.allSatisfy(isKoreanName) { return pieces }
    }
    return nil
  }

  private static func isKoreanName(_ name: String) -> Bool {
    (2...4).contains(name.count) && name.unicodeScalars.allSatisfy { (0xAC00...0xD7A3).contains($0.value) }
  }

  /// The names after a word for the author and a sign in place of a colon.
  static func namesAfterSign(_ line: String) -> [String]? {
    guard let sign = line.firstIndex(where: { "|｜＝".contains($0) }), bareLeads.contains(line[..<sign].trimmed) else {
      return nil
    }
    let parts = line[line.index(after: sign)...].split(whereSeparator: { $0.isWhitespace || "、·・".contains($0) })
    let names = parts.prefix { part in !part.contains { "|｜＝".contains($0) } }
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
