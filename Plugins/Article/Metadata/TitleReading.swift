import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Chooses the headline among what the page says in several places.
struct TitleReading {
  let place: Surroundings
  let meta: MetaTags
  let data: LinkedData
  /// The headings of level 1, in order, that no pass took out.
  let headings: [Int]
  /// Those of them that are the site's name.
  private let names: Set<Int>
  /// The headline that the window's title has behind one of these.
  private let headlineOfBlog: String?
  let cutting: TitleCutting
  /// Whether a text is what the page's link to the site's first page, or its logo, says.
  let isShownName: (String) -> Bool

  init(
    place: Surroundings, meta: MetaTags, data: LinkedData, headings: [Int], site: String?, section: String? = nil,
    address: String? = nil, shown: String? = nil, isShownName: @escaping (String) -> Bool = { _ in false }
  ) {
    self.place = place
    self.isShownName = isShownName
    self.meta = meta
    self.data = data
    self.headings = headings
    let reading = place.reading
    // What the page states besides is the headline, and no blog's name.
    let stated = [meta.first("og:title"), data.text("headline"), meta.first("twitter:title")].compactMap(\.self)
      .map { TextKey($0) }
    let end = place.container.map { Int(reading.page.nodes[$0].end) } ?? place.range.upperBound
    let own = headings.prefix(20).lazy.compactMap { heading in
      TitleReading.headline(behind: heading, window: meta.documentTitle, before: end, in: reading).map {
        (name: heading, headline: $0)
      }
    }.first { found in
      stated.allSatisfy { $0 == TextKey(found.headline) } && site.map { TextKey($0) != TextKey(found.headline) } ?? true
    }
    let names = headings.filter { $0 == own?.name || TitleReading.leadsHome($0, in: reading) }
    let home = names.first.map { reading.text(of: $0, limit: 100) }
    (self.names, headlineOfBlog) = (Set(names), own?.headline)
    cutting = TitleCutting(
      site: site ?? home.flatMap { $0.isEmpty ? nil : $0 }, section: section, address: address, shown: shown)
  }

  var reading: PageReading { place.reading }

  /// A heading with its text.
  struct Heading {
    let node: Int
    let text: String
    let key: String
  }

  /// The headline, without the site's name and the section, that headings and metadata tell.
  ///
  /// A visible heading that agrees with what the metadata says is what readers see as the headline. Where none agrees, a smaller heading
  /// that is a part of what the page is called counts, then the heading right before the text, unless it has no word in common with what
  /// the metadata agrees on.
  func found() -> String? {
    if let headlineOfBlog { return cutting.withoutLabels(headlineOfBlog) }
    let visible = ordered(
      headings.prefix(20).filter { !names.contains($0) }.compactMap { heading($0) })
    let stated = withoutNames(self.stated)
    let keys = stated.map { TextKey($0).string }
    let named = stated.first.map { cutting.withoutSite($0) }
    let namedKey = named.map { TextKey($0).string }
    if let named, let same = visible.first(where: { $0.key == namedKey }) {
      return better(same, than: named)
    }
    if let line = visible.first, let title = titleOfLine(line, keys) { return title }
    for heading in visible {
      if let index = stated.indices.first(where: { agrees(heading, with: stated[$0], keys[$0]) }) {
        return better(heading, than: cutting.withoutSite(stated[index]))
      }
    }
    let own = visible.filter {
      !cutting.isSite($0.text) && (TitleReading.shortest...250).contains($0.key.utf8.count)
        && !TitleReading.isDeck($0.text)
    }
    if let smaller = smallerHeading(named: stated, insteadOf: own.first?.text) { return cutting.withoutLabels(smaller) }
    if let first = own.first, own.count == 1 || first.node == place.headline {
      guard let named, isForeign(first.text, to: named) else {
        return cutting.withoutLabels(withoutSecondLine(first) ?? statedPart(of: first) ?? first.text)
      }
    }
    guard let named else { return visible.first?.text }
    return shownPart(of: named) ?? lineAbove(namedBy: named) ?? statedBeginning(of: named) ?? named
  }

  /// What another place states of a title that goes on with a sign and a few words: those are the section's.
  private func statedBeginning(of title: String) -> String? {
    stated.first { other in
      guard other.utf8.count >= TitleReading.shortest, other.utf8.count < title.utf8.count, title.hasPrefix(other)
      else {
        return false
      }
      let rest = title.dropFirst(other.count).drop { $0.isWhitespace }
      return rest.unicodeScalars.first.map(ShownSite.isMark) == true && rest.utf8.count * 3 < other.utf8.count
    }
  }

  /// Headings with shorter keys than this, in bytes, are names of sections and sites.
  static let shortest = 14

  var stated: [String] {
    [
      meta.first("og:title"), data.text("headline"), markedHeadline, meta.first("twitter:title", "twitter:text:title"),
      meta.first("headline"),
      meta.first("title", "dc.title", "sailthru.title", "parsely-title"), meta.documentTitle,
      data.text("name"),
    ].compactMap { $0 }.filter { !$0.isEmpty }
  }

  /// Titles without those that are only the site's name, where Open Graph has that for the page's and the window has another.
  private func withoutNames(_ titles: [String]) -> [String] {
    guard let first = titles.first, first == meta.first("og:title"), let window = meta.documentTitle,
      TextKey(first) != TextKey(window), cutting.isSite(first) || isShownName(first)
    else { return titles }
    let others = titles.filter { !cutting.isSite($0) && !isShownName($0) }
    return others.isEmpty ? titles : others
  }

  /// What microdata calls the headline, where no heading of level 1 is, or only the site's name.
  private var markedHeadline: String? {
    guard headings.allSatisfy(names.contains),
      let item = meta.items.first(where: { item in
        !names.contains { place.page.subtree(of: $0).contains(item) } && isMarkedHeadline(item)
      })
    else { return nil }
    return place.page.string(.content, of: item) ?? reading.text(of: item, limit: 300)
  }

  private func isMarkedHeadline(_ item: Int) -> Bool {
    MetaTags.isCalled("headline", item, in: place.page) && place.isOfArticle(item) && !place.isOfOther(item)
      && reading.linkWeight[item] == 0
  }

  func heading(_ node: Int) -> Heading? {
    let whole = firstLine(node) ?? parted(node) ?? reading.text(of: node, limit: 600)
    let text = withoutPermalink(CharacterReferences.decoded(whole), node)
    guard !text.isEmpty, text.utf8.count < 500 else { return nil }
    return Heading(node: node, text: text, key: TextKey(text).string)
  }

  /// The headings, the one that the text follows first.
  private func ordered(_ headings: [Heading]) -> [Heading] {
    guard headings.count > 1, let first = headings.firstIndex(where: { $0.node == place.headline }) else {
      return headings
    }
    return [headings[first]] + headings[..<first] + headings[(first + 1)...]
  }

  /// Whether a heading has next to no word in common with what the page is called both in its metadata and in its window.
  private func isForeign(_ heading: String, to named: String) -> Bool {
    guard let window = meta.documentTitle else { return false }
    let isAgreed = TextKey(window).string.hasPrefix(TextKey(named).string)
    return isAgreed && stated.count > 1 && TitleReading.similarity(heading, named) < 0.2
  }

  /// Which of two forms of one headline to take: the visible one, unless it has a kicker in front of it, or a date or another line after it, that
  /// the stated one has not, or runs together what the stated one keeps apart, or shouts.
  private func better(_ heading: Heading, than stated: String) -> String {
    let a = heading.key
    let b = TextKey(stated).string
    if let text = withoutKicker(heading) ?? withoutSecondLine(heading) { return text }
    let text = cutting.withoutLabels(heading.text)
    if a == b {
      if TitleReading.isInBrackets(stated, heading.text) || TitleReading.hasMoreDots(stated, heading.text) {
        return text
      }
      return heading.text.utf8.count >= stated.utf8.count && !TitleReading.shouts(heading.text, beside: stated)
        ? text : stated
    }
    let isLonger = b.utf8.count >= 12
    if a.hasSuffix(b), isLonger, isBoundary(a.utf8.count - b.utf8.count, in: heading) { return stated }
    if a.hasPrefix(b), isLonger {
      let rest = String(a.dropFirst(b.count))
      // A path of sections may follow: `Headline > News`.
      if heading.text.hasPrefix(stated), heading.text.dropFirst(stated.count).trimmed.hasPrefix(">") { return stated }
      if isBoundary(b.utf8.count, in: heading) || TitleReading.holdsYear(rest) || cutting.isSite(rest) { return stated }
    }
    let isNearlySame =
      a.utf8.prefix(8).elementsEqual(b.utf8.prefix(8)) && TitleReading.similarity(heading.text, stated) > 0.7
    if isNearlySame, TitleReading.shouts(heading.text, beside: stated) { return stated }
    return (innerHeadline(heading) ?? statedPart(of: heading)).map(cutting.withoutLabels) ?? text
  }

  /// What all that states the page's title says to the letter, without a site's name, where a heading has more before it, or behind it after a sign.
  private func withoutSecondLine(_ heading: Heading) -> String? {
    guard let title = meta.documentTitle, heading.text.utf8.count > title.utf8.count,
      title.utf8.count >= TitleReading.shortest
    else { return nil }
    let key = TextKey(title).string
    let stated = [meta.first("og:title"), meta.first("twitter:title")]
    let others = [data.text("headline"), meta.first("headline")].compactMap(\.self)
    guard stated.allSatisfy({ $0 == title }), others.allSatisfy({ $0 == title }) else { return nil }
    if heading.text.hasPrefix(title) {
      let rest = heading.text.dropFirst(title.count).drop { $0.isWhitespace }
      return rest.unicodeScalars.first.map(ShownSite.isMark) == true ? title : nil
    }
    return heading.key.hasSuffix(key) && heading.key != key ? title : nil
  }

  /// Whether a title is another one in a pair of brackets, which programs put around it.
  private static func isInBrackets(_ title: String, _ inner: String) -> Bool {
    guard title.unicodeScalars.count == inner.unicodeScalars.count + 2, let first = title.unicodeScalars.first,
      first.properties.generalCategory == .openPunctuation
    else { return false }
    return title.unicodeScalars.dropFirst().dropLast().elementsEqual(inner.unicodeScalars)
  }

  /// Whether a title ends in dots that another one has not: a program has cut it, if only to no letter less.
  private static func hasMoreDots(_ title: String, _ other: String) -> Bool {
    (title.hasSuffix("...") || title.hasSuffix("\u{2026}")) && !other.hasSuffix(".") && !other.hasSuffix("\u{2026}")
  }

  private static func shouts(_ text: String, beside other: String) -> Bool {
    text == text.uppercased() && text != text.lowercased() && other != other.uppercased()
  }

  private static func holdsYear(_ key: String) -> Bool {
    DateReading.visible(key) != nil
      || key.utf8.split { !($0 >= 0x30 && $0 <= 0x39) }.contains { $0.count >= 6 && $0.count <= 8 }
  }

  /// Whether one text of a heading ends, and another begins, after so many bytes of its key.
  func isBoundary(_ length: Int, in heading: Heading) -> Bool {
    var sum = 0
    for node in reading.page.subtree(of: heading.node) where reading.page.nodes[node].tag == .text {
      guard reading.weight[node] > 0 else { continue }
      sum += TextKey(String(decoding: reading.page.text(of: node), as: UTF8.self)).string.utf8.count
      if sum >= length { return sum == length }
    }
    return false
  }

  /// The part of a heading that is named as the headline, where a kicker comes before it.
  private func innerHeadline(_ heading: Heading) -> String? {
    let page = reading.page
    for node in page.subtree(of: heading.node).dropFirst() where page.nodes[node].tag != .text {
      guard reading.signals[node].contains(.headline), reading.weight[node] * 2 >= reading.weight[heading.node],
        reading.weight[node] < reading.weight[heading.node]
      else { continue }
      let text = reading.text(of: node, limit: 600)
      return heading.key.hasSuffix(TextKey(text).string) ? text : nil
    }
    return nil
  }

  /// Whether a heading and a stated title are the same, or one begins or ends with the other.
  private func agrees(_ heading: Heading, with title: String, _ b: String) -> Bool {
    let a = heading.key
    if cutting.isSite(heading.text) { return false }
    if isFirstPart(heading, of: title) { return true }
    // "Press release: …" and no more.
    if a != b, Vocabulary.isPhrase(heading.text, .articleKinds) { return false }
    guard a.utf8.count >= 6, !b.isEmpty else { return false }
    return a == b || b.hasPrefix(a) && a.utf8.count * 3 > b.utf8.count
      || a.hasPrefix(b) && b.utf8.count * 2 > a.utf8.count
      || b.hasSuffix(a) && a.utf8.count * 2 > b.utf8.count || a.hasSuffix(b) && b.utf8.count * 2 > a.utf8.count
      || TitleReading.similarity(heading.text, title) > 0.7
  }

  /// The share of words that two titles have in common (Dice's coefficient on sets of words).
  static func similarity(_ a: String, _ b: String) -> Double {
    func words(_ text: String) -> Set<String> {
      Set(text.wordParts.map { $0.lowercased() })
    }
    let first = words(a)
    let second = words(b)
    guard !first.isEmpty, !second.isEmpty else { return 0 }
    return 2 * Double(first.intersection(second).count) / Double(first.count + second.count)
  }

  /// The part of a stated title, up to one of the marks that separate site and section from it, that is on the page as a text of its
  /// own. Where the page has no headline, that may be far above the article's element.
  private func shownPart(of title: String) -> String? {
    if let line = unspacedPart(of: title) { return line }
    for part in cutting.beginnings(of: title) where part.utf8.count >= 9 {
      if part.utf8.count * 5 > title.utf8.count * 2, isPictured(TextKey(part).string) { return part }
      // What is far away and the smaller part of the title may be the site's name.
      let isFar = place.headline == nil && part.utf8.count * 2 > title.utf8.count
      let range = isFar ? 0..<place.range.upperBound : place.range
      if let node = reading.lines(saying: part, in: range).first { return reading.fullText(of: node, limit: 600) }
    }
    return nil
  }
}
