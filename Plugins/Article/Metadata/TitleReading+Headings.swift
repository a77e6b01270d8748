import CopydeskHTML
import CopydeskText

/// Tells headlines from the other headings of a page.
extension TitleReading {
  /// Whether a heading is nothing but a link to the site's first page: it is the site's name then.
  static func leadsHome(_ heading: Int, in reading: PageReading) -> Bool {
    let page = reading.page
    let links = page.subtree(of: heading).filter { page.nodes[$0].tag == .a && page.has(.href, $0) }
    guard let link = links.first, reading.wholeWeight[link] >= reading.wholeWeight[heading] else { return false }
    if page.attribute(.rel, of: link)?.elementsEqual("home".utf8) == true { return true }
    return isHome(link, in: page)
  }

  /// What a smaller heading says that the window's title has after a sign behind a heading that is nothing but a link: the article's headline behind
  /// the name of a blog, wherever on its host the blog is.
  ///
  /// - Parameter last: Where the article's element ends: what is below is another's.
  static func headline(behind name: Int, window: String?, before last: Int, in reading: PageReading) -> String? {
    let page = reading.page
    guard let window, reading.wholeWeight[name] > 0, reading.linkWeight[name] == reading.weight[name],
      page.subtree(of: name).contains(where: { page.nodes[$0].tag == .a && page.has(.href, $0) })
    else { return nil }
    let own = reading.text(of: name, limit: longestBlogName)
    guard !own.isEmpty, window.hasPrefix(own) else { return nil }
    let rest = window.dropFirst(own.count).drop { $0.isWhitespace }
    guard let sign = rest.first, "|:\u{2013}\u{2014}-\u{BB}\u{203A}\u{B7}".contains(sign) else { return nil }
    let key = TextKey(rest.dropFirst()).string
    guard key.utf8.count >= shortest else { return nil }
    let begin = Int(page.nodes[name].end)
    let heading = (begin..<max(begin, min(last, page.nodes.count))).first { node in
      page.nodes[node].tag.headingLevel.map { (2...4).contains($0) } == true
        && (shortest...longestHeadline).contains(Int(reading.wholeWeight[node]))
        && TextKey(reading.text(of: node, limit: longestHeadline * 2)).string == key
    }
    return heading.map { reading.text(of: $0, limit: longestHeadline * 2) }
  }

  private static let (longestBlogName, longestHeadline) = (100, 300)

  /// Whether an address has no path, or one that is only the name of the first page.
  static func isHome(_ address: ArraySlice<UInt8>) -> Bool { address.withUnsafeBufferPointer { isHome($0) } }

  /// Whether a link has such an address.
  static func isHome(_ link: Int, in page: Page) -> Bool {
    guard let place = page.place(of: .href, of: link) else { return false }
    return page.bytes.withUnsafeBufferPointer { isHome(UnsafeBufferPointer(rebasing: $0[place])) }
  }

  private static func isHome(_ address: UnsafeBufferPointer<UInt8>) -> Bool {
    let slash = UInt8(ascii: "/")
    var (start, end) = (0, address.count)
    while start < end, address[start] <= 0x20 { start += 1 }
    while end > start, address[end - 1] <= 0x20 { end -= 1 }
    guard start < end, address[start] != UInt8(ascii: "#") else { return false }
    func beginsWithSlashes(_ index: Int) -> Bool {
      index + 1 < end && address[index] == slash && address[index + 1] == slash
    }
    var colon = start - 1
    if !beginsWithSlashes(start) {
      // A scheme has no slash, and is longer than no name of a first page.
      colon = start
      while colon < end, address[colon] != UInt8(ascii: ":"), address[colon] != slash { colon += 1 }
    }
    if beginsWithSlashes(colon + 1) {
      start = colon + 3
      while start < end, address[start] != slash { start += 1 }
    }
    return end - start <= longestHome && homes.contains { $0.elementsEqual(address[start..<end]) }
  }

  private static let homes = [
    "", "/", "./", "../", "/index.html", "/index.htm", "/index.php", "index.html", "index.php",
  ].map { Array($0.utf8) }
  private static let longestHome = homes.map(\.count).max() ?? 0

  /// The text of the first smaller heading that is what the page is called, or the part of it before or after the site's name.
  ///
  /// Blogs keep `h1` for their own name; some magazines use it for the topic.
  ///
  /// - Parameter headline: The larger heading that would be taken otherwise. It stays where it says the same in more words.
  func smallerHeading(named stated: [String], insteadOf headline: String?) -> String? {
    let keys = Set(stated.flatMap { [TextKey($0).string] + cutting.parts(of: $0) })
    // Blogs put their name and a colon before the headline; the kind of the article may be a heading above it.
    var ends: [String: String] = [:]
    for title in stated.flatMap({ [$0] + TitleCutting.pieces(of: $0) }) {
      guard let colon = title.places(of: ": ").first else { continue }
      ends[TextKey(title[colon.upperBound...]).string] = TextKey(title[..<colon.lowerBound]).string
    }
    let page = reading.page
    let inside = place.container.map(page.subtree)
    let candidates = page.nodes.indices.filter { index in
      let level = page.nodes[index].tag.headingLevel ?? 1
      return (2...4).contains(level) && reading.wholeWeight[index] >= 10 && reading.wholeWeight[index] < 300
        && (inside?.contains(index) ?? true || index < place.firstText) && !reading.isRemoved(index)
    }
    let named = candidates.prefix(60).lazy.compactMap(heading).filter { candidate in
      candidate.key.utf8.count >= 12
        && (keys.contains(candidate.key) || isOfAddress(candidate, stated)
          || ends[candidate.key].map { isNamedHeadline(candidate.node) || isKindAbove($0) } ?? false)
        && candidate.text.contains { $0 == " " || !$0.isASCII }
        && !cutting.isSite(candidate.text) && cutting.host?.contains(candidate.key) != true
        && !TitleReading.leadsHome(candidate.node, in: reading)
    }
    // The site's name may be a heading as well, above a longer headline.
    let found = named.first.map { first in
      named.dropFirst().prefix(2).first { $0.node < place.firstText && $0.key.utf8.count > first.key.utf8.count }
        ?? first
    }
    guard let found, TitleReading.similarity(headline ?? "", found.text) <= 0.4 else { return nil }
    return statedEnd(of: found) ?? found.text
  }

  /// Whether a heading, on a page without one of level 1, has the words of the last part of the page's address, and nearly those of a stated title.
  private func isOfAddress(_ heading: Heading, _ stated: [String]) -> Bool {
    guard headings.isEmpty, cutting.addressWords.count >= TitleReading.fewestWords,
      Set(heading.text.lowercased().wordParts.map(String.init)) == cutting.addressWords
    else { return false }
    return stated.contains { TitleReading.similarity(cutting.withoutSite($0), heading.text) > 0.7 }
  }

  static let fewestWords = 4

  /// Whether a heading of level 1 says a key and nothing else, and that is the kind of an article.
  private func isKindAbove(_ key: String) -> Bool {
    headings.prefix(20).lazy.compactMap(heading).contains {
      $0.key == key && Vocabulary.isPhrase($0.text, .articleKinds)
    }
  }

  /// Whether an element is named as the headline of an article: `class="entry-title"`.
  private func isNamedHeadline(_ node: Int) -> Bool {
    if reading.signals[node].isSuperset(of: [.article, .headline]) { return true }
    return reading.page.attribute(.class, of: node).map { ASCIISearch.contains($0, "entry-header") } ?? false
  }

  /// The text of a heading without the sign of a link to the heading itself.
  func withoutPermalink(_ text: String, _ heading: Int) -> String {
    guard let first = text.first, let last = text.last, TitleReading.isSign(first) || TitleReading.isSign(last) else {
      return text
    }
    let page = reading.page
    let isLinked = page.subtree(of: heading).contains { node in
      page.nodes[node].tag == .a && page.attribute(.href, of: node)?.contains(UInt8(ascii: "#")) == true
        && (1...4).contains(reading.wholeWeight[node])
    }
    guard isLinked else { return text }
    let start = text.drop { TitleReading.isSign($0) || $0.isWhitespace }
    return String(start.reversed().drop { TitleReading.isSign($0) || $0.isWhitespace }.reversed())
  }

  private static func isSign(_ character: Character) -> Bool {
    switch character {
    case "#", "¶", "§", "🔗": true
    default: false
    }
  }

  /// Whether a heading's text is several sentences: a deck that is set as a heading.
  static func isDeck(_ text: String) -> Bool {
    guard text.utf8.count >= shortestDeck else { return false }
    let ends = text.indices.count { index in
      ".?!".contains(text[index]) && text[index...].dropFirst().first?.isWhitespace ?? true
    }
    return ends > 1
  }

  private static let shortestDeck = 140

  /// The title that a line says which is no heading and has all that the window is called, as the last part of a path does: without the site's name.
  func titleOfLine(_ line: Heading, _ stated: [String]) -> String? {
    guard reading.page.nodes[line.node].tag.headingLevel == nil, stated.contains(line.key) else { return nil }
    let title = cutting.withoutSite(line.text)
    guard title.utf8.count < line.text.utf8.count else { return nil }
    // Where the name is not known, what is cut off must be that of the page's address.
    let rest = line.text.hasPrefix(title) ? line.text.dropFirst(title.count) : line.text.dropLast(title.count)
    return cutting.site != nil || cutting.isHost(rest.drop { !$0.isLetter && !$0.isNumber }.trimmed) ? title : nil
  }

  /// A stated title that a heading ends with, after a kicker in a text of its own.
  private func statedEnd(of heading: Heading) -> String? {
    stated.lazy.map { cutting.withoutSite($0) }.first { title in
      let key = TextKey(title).string
      return key.utf8.count >= 12 && key != heading.key && heading.key.hasSuffix(key)
        && isBoundary(heading.key.utf8.count - key.utf8.count, in: heading)
    }
  }

  /// The part of a stated title that is all of a heading but a text of its own before it or after it, which no title has: a label, a second
  /// line.
  func statedPart(of heading: Heading) -> String? {
    let keys = stated.map { TextKey($0).string }
    for piece in stated.flatMap(TitleCutting.pieces) {
      let key = TextKey(piece).string
      let length = key.utf8.count
      guard length >= 12, length < heading.key.utf8.count, length * 2 > heading.key.utf8.count else { continue }
      let rest = heading.key.utf8.count - length
      let before = heading.key.hasSuffix(key) && isBoundary(rest, in: heading)
      guard before || heading.key.hasPrefix(key) && isBoundary(length, in: heading) else { continue }
      let other = String(before ? heading.key.utf8.prefix(rest) : heading.key.utf8.dropFirst(length).prefix(rest))
      guard let other else { continue }
      if !keys.contains(where: { $0.contains(other) }) { return piece }
      // The section may be a part of the title, too, but elsewhere: `Headline - Opinion`.
      let isSection = before && stated.contains { cutting.parts(of: $0).contains(other) }
      if isSection, !keys.contains(where: { $0.contains(other + key) }) { return piece }
    }
    return nil
  }

  /// Whether a heading is all that a title says before the section and the site. It may be as short as it likes, where the text follows it
  /// and it isn't the name of a kind of articles before the headline.
  func isFirstPart(_ heading: Heading, of title: String) -> Bool {
    guard heading.node == place.headline || headings.count == 1, !heading.key.isEmpty else { return false }
    let parts = cutting.parts(of: title)
    guard parts.count > 1, parts[0] == heading.key, headings.count > 1 || heading.key.utf8.count < TitleReading.shortest
    else { return false }
    let isKind = Vocabulary.isPhrase(heading.text, .articleKinds)
    return !isKind || parts.dropFirst().allSatisfy { $0.utf8.count <= 20 }
  }

  /// A heading's text without the element at its beginning that is named as a kicker. One with a colon that the page's own title has, too,
  /// belongs to the headline.
  func withoutKicker(_ heading: Heading) -> String? {
    let page = reading.page
    for node in page.subtree(of: heading.node).dropFirst() where reading.weight[node] > 0 {
      guard page.nodes[node].tag != .text else { return nil }
      guard isKicker(node), reading.weight[node] < reading.weight[heading.node] else { continue }
      let kicker = reading.text(of: node, limit: 300)
      let colon = (kicker.hasSuffix(":") ? kicker : kicker + ":").lowercased()
      guard heading.text.hasPrefix(kicker), !stated.contains(where: { $0.lowercased().hasPrefix(colon) }) else {
        return nil
      }
      let rest = heading.text.dropFirst(kicker.count).drop { !$0.isLetter && !$0.isNumber && !TitleReading.opens($0) }
      return rest.utf8.count >= 10 ? String(rest).trimmed : nil
    }
    return nil
  }

  /// The text of a heading that is two elements with nothing between them: a kicker and a headline that layout separates. No word is in both.
  func parted(_ heading: Int) -> String? {
    let page = reading.page
    let parts = page.children(of: heading).filter { reading.weight[$0] > 0 }
    guard parts.count == 2,
      parts.allSatisfy({ TitleReading.parts.contains(page.nodes[$0].tag) || page.nodes[$0].tag.isBlock }),
      reading.weight[parts[0]] >= TitleReading.shortestKicker, reading.weight[parts[1]] >= TitleReading.shortestKicker
    else { return nil }
    if page.nodes[parts[0]].tag == .text, page.text(of: parts[0]).last.map({ $0 <= 0x20 }) ?? true { return nil }
    if page.nodes[parts[1]].tag == .text, page.text(of: parts[1]).first.map({ $0 <= 0x20 }) ?? true { return nil }
    let texts = parts.map { reading.text(of: $0, limit: 600).trimmed }
    guard let last = texts[0].last, let first = texts[1].first, last.isLetter || last.isNumber,
      first.isUppercase || first.isNumber
    else { return nil }
    return texts.joined(separator: " ")
  }

  /// The text of a heading above the line break that a day and a time of day come after, as some programs set them below a headline.
  func firstLine(_ heading: Int) -> String? {
    let page = reading.page
    let inside = page.subtree(of: heading)
    guard let end = inside.first(where: { page.nodes[$0].tag == .br }) else { return nil }
    let rest = reading.text(of: heading, limit: 600)
    let texts = inside.filter { $0 < end && page.nodes[$0].tag == .text }
      .map { String(decoding: page.text(of: $0), as: UTF8.self) }
    let line = WhiteSpace.collapsed(texts.joined()).trimmed
    guard line.utf8.count >= TitleReading.shortest, rest.hasPrefix(line) else { return nil }
    let below = String(rest.dropFirst(line.count))
    return below.contains(":") && VisibleDates.mayHoldDate(ArraySlice(below.utf8)) && DateReading.visible(below) != nil
      ? line : nil
  }

  /// What a part of a headline is in, where it is in no block.
  private static let parts: [Tag] = [.span, .small, .text]

  /// A shorter part, in bytes, may be a letter that is set large.
  private static let shortestKicker: Int32 = 4

  private static func opens(_ character: Character) -> Bool { "\"'“„«‘»¿¡([「『《".contains(character) }

  private func isKicker(_ node: Int) -> Bool {
    guard let names = reading.page.attribute(.class, of: node) else { return false }
    return ASCIISearch.contains(names, anyOf: TitleReading.kickers)
  }

  /// What designers call the line above a headline.
  private static let kickers: [StaticString] = [
    "kicker", "overline", "topline", "roofline", "eyebrow", "dachzeile", "spitzmarke", "antetitulo", "cintillo",
    "occhiello",
    "catchline", "label", "chapeau-title", "surtitre", "toptitle", "pretitle", "supertitle",
  ]
}
