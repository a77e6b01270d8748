import CopydeskCore
import CopydeskHTML

/// Chooses the headline among what the page says in several places.
struct TitleReading {
  let reading: PageReading
  let meta: MetaTags
  let data: LinkedData
  /// The headings of level 1, in order, that no pass took out.
  let headings: [Int]
  let site: String?

  /// The headline, without the site's name and the section.
  ///
  /// A visible heading that agrees with what the metadata says is what readers see as the headline. Where none agrees, the
  /// metadata's decides.
  func title() -> String? {
    let visible = headings.map { reading.text(of: $0, limit: 600) }.filter { !$0.isEmpty && $0.utf8.count < 500 }
    let stated = [
      meta.first("og:title"), data.text("headline"), meta.first("twitter:title", "twitter:text:title"),
      meta.first("title", "dc.title", "sailthru.title", "parsely-title"), meta.documentTitle,
      data.text("name"),
    ].compactMap { $0 }.filter { !$0.isEmpty }
    for heading in visible {
      if let other = stated.first(where: { agrees(heading, with: $0) }) { return better(heading, withoutSite(other)) }
    }
    if let first = stated.first, data.isArticle, let headline = data.text("headline"),
      TextKey(withoutSite(first)) == TextKey(withoutSite(headline))
    {
      return withoutSite(first)
    }
    // A page's only large heading is its headline even where the metadata has other words for it.
    let own = visible.filter { !isSite($0) && TextKey($0).string.utf8.count >= TitleReading.shortest }
    if own.count == 1 { return own[0] }
    if let first = stated.first { return withoutSite(first) }
    return visible.first
  }

  /// Headings with shorter keys than this, in bytes, are names of sections and sites.
  private static let shortest = 14

  /// Which of two forms of one headline to take: the visible one, unless it has a kicker glued in front that the stated one has not,
  /// or runs together what the stated one keeps apart, or shouts.
  private func better(_ heading: String, _ stated: String) -> String {
    let a = TextKey(heading).string
    let b = TextKey(stated).string
    if a == b { return heading.utf8.count >= stated.utf8.count && heading != heading.uppercased() ? heading : stated }
    return a.hasSuffix(b) && b.utf8.count >= 12 ? stated : heading
  }

  /// Whether a heading and a stated title are the same, or one begins with the other.
  private func agrees(_ heading: String, with title: String) -> Bool {
    let a = TextKey(heading).string
    let b = TextKey(title).string
    guard a.utf8.count >= 6, !b.isEmpty else { return false }
    if isSite(heading) { return false }
    return a == b || b.hasPrefix(a) && a.utf8.count * 3 > b.utf8.count
      || a.hasPrefix(b) && b.utf8.count * 2 > a.utf8.count
      || b.hasSuffix(a) && a.utf8.count * 2 > b.utf8.count || a.hasSuffix(b) && b.utf8.count * 2 > a.utf8.count
      || TitleReading.similarity(heading, title) > 0.7
  }

  /// The share of words that two titles have in common (Dice's coefficient on sets of words).
  static func similarity(_ a: String, _ b: String) -> Double {
    func words(_ text: String) -> Set<String> {
      Set(text.split { !($0.isLetter || $0.isNumber) }.map { $0.lowercased() })
    }
    let first = words(a)
    let second = words(b)
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    return 2 * Double(first.intersection(second).count) / Double(first.count + second.count)
  }

  private func isSite(_ text: String) -> Bool {
    guard let site else { return false }
    return TextKey(text) == TextKey(site)
  }

  /// A title without the site's name at its end or start.
  ///
  /// What stands behind the last separator goes if it is the site's name, or if it is short and the rest is not.
  func withoutSite(_ title: String) -> String {
    var result = title
    for turn in 0..<2 {
      guard let cut = cut(result, isShorter: turn > 0) else { break }
      result = cut
    }
    return result
  }

  /// - Parameter isShorter: Whether the site's name is gone already; what stands before it, behind a bar, is the section.
  private func cut(_ title: String, isShorter: Bool) -> String? {
    for separator in [" | ", " – ", " — ", " - ", " :: ", " » ", " · ", " • ", "｜", " / ", "_", "|"] {
      if let range = title.ranges(of: separator).last {
        let head = title[..<range.lowerBound].trimmed
        let tail = title[range.upperBound...].trimmed
        let mayGuess = site == nil || isShorter && separator == " | "
        if names(tail) || isDomain(tail) || mayGuess && looksLikeSite(tail, behind: head, separator) { return head }
      }
      if let range = title.firstRange(of: separator) {
        let head = title[..<range.lowerBound].trimmed
        if names(head) { return title[range.upperBound...].trimmed }
      }
    }
    if let range = title.firstRange(of: ": "), names(title[..<range.lowerBound].trimmed) {
      return title[range.upperBound...].trimmed
    }
    return nil
  }

  /// Whether the end of a title reads like a site's name, where that is not known: short beside the rest. Behind a hyphen it must be shorter
  /// still and begin with a capital; an underscore or a slash parts headlines too often.
  private func looksLikeSite(_ tail: String, behind head: String, _ separator: String) -> Bool {
    guard tail.utf8.count <= 30, separator != "_", separator != " / " else { return false }
    if separator == " - " { return tail.utf8.count * 3 < head.utf8.count && tail.first?.isLowercase != true }
    return tail.utf8.count * 2 < head.utf8.count
  }

  private func isDomain(_ part: String) -> Bool {
    !part.contains(" ") && part.utf8.count >= 4 && part.dropFirst().dropLast(2).contains(".")
  }

  /// Whether a part of a title is the site's name.
  private func names(_ part: String) -> Bool {
    guard let site else { return false }
    let a = TextKey(part).string
    let b = TextKey(site).string
    guard a.utf8.count >= 2, b.utf8.count >= 2 else { return false }
    return a == b || a.hasPrefix(b) || b.hasPrefix(a) && a.utf8.count * 2 > b.utf8.count
  }
}
