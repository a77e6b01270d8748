import CopydeskCore
import CopydeskText

/// Cuts the names of the site and the section off titles.
struct TitleCutting {
  let site: String?
  private let siteKey: String?
  private let sectionKey: String?
  /// The longest part of the host's name, as letters and digits.
  let host: String?
  /// The words of the last part of the address's path.
  let addressWords: Set<String>
  /// The keys of names that are the site's beyond doubt.
  private let sure: Set<String>
  private let isShown: Bool

  /// - Parameter shown: The site's name as the page shows it at its edge.
  init(site: String?, section: String? = nil, address: String? = nil, shown: String? = nil) {
    self.site = site
    sure = Set([site, shown].compactMap { $0.map { TextKey($0).string } }.filter { !$0.isEmpty })
    isShown = shown != nil
    siteKey = site.map { TextKey($0).string }
    sectionKey = section.map { TextKey($0).string }
    host = address.flatMap(TitleCutting.hostName)
    addressWords = Set((address.map(TitleCutting.lastPart) ?? "").lowercased().wordParts.map(String.init))
  }

  /// The last part of an address's path, without what follows a dot.
  private static func lastPart(_ address: String) -> String {
    let path = address.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let last = path.split(separator: UInt8(ascii: "/")).dropFirst(2).last
    return last.map { String(decoding: $0.prefix { $0 != UInt8(ascii: ".") }, as: UTF8.self) } ?? ""
  }

  /// The longest part of an address's host without its last one, as letters and digits; `nil` where that is short.
  static func hostName(_ address: String) -> String? {
    guard let labels = WebAddress.host(of: address)?.parts(between: dot, { $0 == "." }).dropLast(),
      let longest = labels.max(by: { $0.count < $1.count }), longest.count >= 4
    else { return nil }
    return TextKey(longest).string
  }

  /// What separates the parts of a host's name.
  static let dot = ASCIISet { $0 == "." }

  // U+3163 is a letter of Korean that is used as a bar.
  private static let separators = [
    " | ", " – ", " — ", " - ", " :: ", " > ", " » ", " « ", " › ", " · ", " • ", "｜", " │ ", " \u{3163} ", " / ", "_",
    "|",
  ]

  /// A title without the site's name at its end or start, and without the section and words like "Opinion" after or before a bar.
  ///
  /// What follows the last separator goes if it is the site's name, or if it is short and the rest is not.
  func withoutSite(_ title: String) -> String {
    let whole = TitleCutting.behindArchive(title)
    var result = withoutSureName(whole)
    let first = result == whole ? 0 : 1
    for turn in first..<2 {
      guard let cut = cut(result, isShorter: turn > 0) else { break }
      result = cut
    }
    return withoutLabels(TitleCutting.withoutSigns(result))
  }

  /// A title without the site's name, whatever sign separates the two, where that name is sure.
  private func withoutSureName(_ title: String) -> String {
    guard !sure.isEmpty,
      let end = ShownSite.end(of: title, { sure.contains($0) })
        ?? ShownSite.beforeSlogan(of: title, { sure.contains($0) })
    else {
      guard isShown, let start = ShownSite.beginning(of: title, { sure.contains($0) }) else { return title }
      return start.rest
    }
    // The underscore that comes before a site's name comes before the section as well: `Headline_News_Site`.
    guard end.mark == "_", let last = end.rest.lastIndex(of: "_") else { return end.rest }
    let head = end.rest[..<last].trimmed
    return end.rest[last...].utf8.count * 2 < head.utf8.count ? head : end.rest
  }

  /// What follows the name of a blog's archive between two arrows, as themes of WordPress have it: `The Gazette » Blog Archive » Headline`.
  private static func behindArchive(_ title: String) -> String {
    let places = title.holds(arrow) ? title.places(of: arrow) : []
    guard places.count > 1, let first = places.first, let last = places.last,
      Vocabulary.isPhrase(title[first.upperBound..<last.lowerBound].trimmed, .homeLabels)
    else { return title }
    return title[last.upperBound...].trimmed
  }

  private static let arrow = " » "

  /// A title without the arrow or bar that is left before it, and the sign that is left after it, of what a page adds.
  private static func withoutSigns(_ title: String) -> String {
    if !mayBeSign(title.utf8.first), !mayBeSign(title.utf8.last) { return title }
    guard let first = title.first, let last = title.last, "»›|".contains(first) || "|-–—«»›".contains(last) else {
      return title
    }
    // Both arrows are quotation marks.
    if title.contains("«") && title.contains("»") || title.count(where: { "»›".contains($0) }) > 1 { return title }
    var rest = title[...]
    if "»›|".contains(first) { rest = rest.dropFirst() }
    if "|-–—«»›".contains(last), rest.dropLast().last?.isWhitespace == true { rest = rest.dropLast() }
    return rest.contains(where: \.isLetter) ? rest.trimmed : title
  }

  /// Whether a byte may be one of such a sign: to ask characters costs much more.
  private static func mayBeSign(_ byte: UInt8?) -> Bool {
    guard let byte else { return false }
    return byte >= 0x80 || byte == UInt8(ascii: "|") || byte == UInt8(ascii: "-")
  }

  /// - Parameter isShorter: Whether the site's name is gone already; what comes before it, after a bar, is the section.
  private func cut(_ title: String, isShorter: Bool) -> String? {
    for separator in TitleCutting.separators where title.holds(separator) {
      let places = title.places(of: separator)
      if let range = places.last {
        let head = title[..<range.lowerBound].trimmed
        let tail = title[range.upperBound...].trimmed
        let mayGuess = site == nil || isShorter && separator == " | " || separator == " > "
        if names(tail) || isHost(tail) || isDomain(tail) || mayGuess && looksLikeSite(tail, behind: head, separator) {
          return head
        }
      }
      if let range = places.first {
        let head = title[..<range.lowerBound].trimmed
        // Where the site's name has been cut off, another form of it is what the headline begins with: a town that the site is named after.
        if isShorter ? isSite(head) : names(head) { return title[range.upperBound...].trimmed }
      }
    }
    if title.holds(": "), let range = title.places(of: ": ").first, isSite(title[..<range.lowerBound].trimmed) {
      let rest = title[range.upperBound...].trimmed
      // "Acme: a history" is about Acme; a title that follows the name is longer.
      return rest.utf8.count > 12 && site?.contains(" ") == true ? rest : nil
    }
    return nil
  }

  /// A title without the section, or the kind of the article, that a bar separates from it.
  func withoutLabels(_ title: String) -> String {
    guard title.holds("|") else { return title }
    var parts = title.split(separator: "|").map { $0.trimmed }
    if parts.count > 1, isLabel(parts[parts.count - 1]) { parts.removeLast() }
    if parts.count > 1, isLabel(parts[0]) { parts.removeFirst() }
    return parts.count == 1 ? parts[0] : title
  }

  private func isLabel(_ part: String) -> Bool {
    if Vocabulary.isPhrase(part, .articleKinds) { return true }
    guard let sectionKey, part.utf8.count <= 40 else { return false }
    return TextKey(part).string == sectionKey
  }

  /// Whether the end of a title reads like a site's name, where that is not known: short beside the rest. After a hyphen it must be shorter
  /// still and begin with a capital; a slash is too often part of a headline, and so is an underscore, except in scripts without spaces.
  private func looksLikeSite(_ tail: String, behind head: String, _ separator: String) -> Bool {
    guard tail.unicodeScalars.count <= 30, separator != " / " else { return false }
    if separator == "_", head.unicodeScalars.last?.isUnspaced != true || tail.contains(" ") { return false }
    if separator == " - " { return tail.utf8.count * 3 < head.utf8.count && tail.first?.isLowercase != true }
    return tail.utf8.count * 2 < head.utf8.count
  }

  private func isDomain(_ part: String) -> Bool {
    !part.contains(" ") && part.utf8.count >= 4 && part.dropFirst().dropLast(2).contains(".")
  }

  /// Whether the end of a title is the name in the page's address, with at most a few words more.
  func isHost(_ part: String) -> Bool {
    guard let host, part.utf8.count <= 50 else { return false }
    let key = TextKey(part).string
    guard key.utf8.count >= 4 else { return false }
    // What has not the bytes has not the characters.
    return host.holds(key) && host.contains(key) && key.utf8.count * 3 >= host.utf8.count
      || key.holds(host) && key.contains(host)
  }

  /// Whether a text is the site's name.
  func isSite(_ text: String) -> Bool {
    guard let siteKey else { return false }
    return TextKey(text).string == siteKey
  }

  /// Whether a part of a title is the site's name, or a longer or shorter form of it.
  private func names(_ part: String) -> Bool {
    guard let b = siteKey else { return false }
    let a = TextKey(part).string
    guard a.utf8.count >= 2, b.utf8.count >= 2 else { return false }
    return a == b || a.hasPrefix(b) && a.utf8.count < b.utf8.count * 2
      || b.hasPrefix(a) && a.utf8.count * 2 > b.utf8.count
  }

  private static let bars = ASCIISet { $0 == "|" }
  private static let spacedMarks = PhrasesByBytes([" - ", " – ", " — ", " :: ", " : ", " « ", " › ", "_"])

  /// The keys of a title's parts, as bars, dashes between spaces and the like separate them.
  func parts(of title: String) -> [String] {
    TitleCutting.pieces(of: title).map { TextKey($0).string }.filter { !$0.isEmpty }
  }

  /// A title's parts, as bars, dashes between spaces and the like separate them.
  static func pieces(of title: String) -> [String] {
    guard title.utf8.count <= 600 else { return [] }
    var marked = title
    for mark in TitleCutting.spacedMarks.possible(in: title) where marked.holds(mark) {
      for place in marked.places(of: mark).reversed() { marked.replaceSubrange(place, with: "|") }
    }
    let parts = marked.parts(between: TitleCutting.bars) { sign in
      guard let scalar = sign.unicodeScalars.first else { return false }
      switch scalar {
      case "|", "\u{3163}", "│", "｜", "»", "•": return true
      default: return false
      }
    }
    return parts.map { $0.trimmed }
  }

  /// What comes before each of the marks that may separate a headline from what a page adds, the longest first.
  func beginnings(of title: String) -> [String] {
    guard title.utf8.count <= 600 else { return [] }
    var result: [String] = []
    let scalars = title.unicodeScalars
    for index in scalars.indices where TitleCutting.isMark(scalars[index]) && index > title.startIndex {
      result.append(title[..<index].trimmed)
    }
    // A colon between spaces separates a name from a longer headline before it.
    if let colon = title.places(of: " : ").last?.lowerBound, title[..<colon].utf8.count * 2 > title.utf8.count {
      result.append(title[..<colon].trimmed)
    }
    return result.reversed().prefix(6).map { $0 }
  }

  /// The two parts of a title at each sign that may separate a site's name from the headline, the longer one as the name, the longest
  /// first.
  func splits(of title: String) -> [ShownSite.Part] {
    guard title.utf8.count <= 600 else { return [] }
    let signs = title.unicodeScalars.indices.filter { ShownSite.isMark(title.unicodeScalars[$0]) }
    guard signs.count <= TitleCutting.mostSigns else { return [] }
    let parts = signs.compactMap { sign -> ShownSite.Part? in
      guard let head = ShownSite.rest(title[..<sign]),
        let tail = ShownSite.rest(title[title.unicodeScalars.index(after: sign)...])
      else { return nil }
      let isLast = tail.utf8.count >= head.utf8.count
      return ShownSite.Part(
        name: isLast ? tail : head, rest: isLast ? head : tail, mark: Character(title.unicodeScalars[sign]))
    }
    return parts.sorted { $0.name.utf8.count > $1.name.utf8.count }
  }

  private static let mostSigns = 12

  private static func isMark(_ sign: Unicode.Scalar) -> Bool {
    switch sign {
    case "|", "\u{3163}", "│", "｜", "–", "—", "-", "»", "·", "•", "_", "~", "(": true
    default: false
    }
  }
}
