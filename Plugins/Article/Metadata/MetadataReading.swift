import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Gathers what a page says about its article: JSON-LD, Open Graph, Twitter, Dublin Core, microdata, `<time>`, the visible byline.
struct MetadataReading {
  let reading: PageReading
  let meta: MetaTags
  let data: LinkedData
  let url: String?
  /// The headings of level 1 that are left.
  let headings: [Int]
  /// The element that holds the article.
  let container: Int?
  /// What rules for the page read.
  var told = ToldFields()

  var page: Page { reading.page }

  func read() -> Metadata {
    var result = Metadata()
    let stated = site
    let edge = ShownSite(reading)
    let shown = isInTitle(stated) ? nil : pageTitle.flatMap { edge.name(in: $0, besides: headlines(in: $0)) }
    result.site = site(stated, shown: shown.map(edge.withoutMore))
    result.canonicalURL =
      meta.first("og:url").flatMap { $0.hasPrefix("http") ? $0 : nil } ?? meta.canonical.flatMap {
        UnsafeAddress.matches($0) ? nil : $0
      } ?? url
    if let canonical = meta.canonical, canonical.hasPrefix("http") { result.canonicalURL = canonical }
    if let relative = result.canonicalURL, BaseAddress(relative) == nil, let base = LinkBase(of: page, urls: [url]).base
    {
      result.canonicalURL = BaseAddress.address(of: relative, from: base)
    }
    // An address that leaves out its scheme, of a page whose own is not known.
    if let address = result.canonicalURL, address.hasPrefix("//") { result.canonicalURL = "https:" + address }
    result.language = LanguageReading(reading: reading, container: container).language(stated: [
      meta.language, data.text("inLanguage"), meta.first("content-language"), meta.first("og:locale"),
      meta.first("language", "dc.language"),
    ])
    let place = Surroundings(
      reading: reading, headline: headline, container: container, address: result.canonicalURL)
    result.section =
      told.own.section.first?.first ?? statedSection(place).flatMap { isSite($0, result.site) ? nil : $0 }
    result.title = title {
      TitleReading(
        place: place, meta: meta, data: data, headings: headings, site: result.site, section: result.section,
        address: result.canonicalURL ?? addressOfFiles, shown: shown, isShownName: edge.isName
      ).title()
    }.map { $0.holds("\u{A0}") ? $0.replacing("\u{A0}", with: " ") : $0 }
    if let site = result.site, let title = result.title { result.site = siteName(site, besides: title) }
    // Some programs state the headline for the section; a rule's word counts.
    if told.own.section.isEmpty, let section = result.section, result.title.map({ TextKey($0) }) == TextKey(section) {
      result.section = nil
    }
    result.description = description(title: result.title, site: result.site)
    let links = TagLinks(place: place)
    if result.section == nil {
      result.section =
        trailSection(title: result.title) ?? category(links, besides: [result.title, result.site])
        ?? pathSection(title: result.title, site: result.site, address: result.canonicalURL)
        ?? shownCategory(links, besides: [result.title, result.site]) ?? statedCategory
    }
    if result.site == nil {
      let window = meta.documentTitle.flatMap { $0 != result.title && edge.isName($0) ? $0 : nil }
      result.site =
        siteBehindTitle(result.title, address: result.canonicalURL, isShown: edge.isShown) ?? edge.agreed ?? window
        ?? siteName(meta.first("apple-mobile-web-app-title")) ?? edge.logo ?? siteInWindow(address: result.canonicalURL)
    }
    result.tags = tags(
      title: result.title, site: result.site, section: result.section, address: result.canonicalURL, links: links)
    result.licence = data.text("license") ?? meta.licence ?? meta.first("dc.rights", "copyright")
    let titled = heading(of: result.title) ?? wholeTitle(besides: result.title) ?? ownHeadline ?? line(of: result.title)
    let headed =
      titled == place.headline
      ? place
      : Surroundings(reading: reading, headline: titled, container: container, address: result.canonicalURL)
    result.deck = deck(result.description, in: headed)
    result.authors = authors(site: result.site) {
      AuthorReading(meta: meta, data: data, place: headed, site: result.site, language: result.language).authors()
    }
    // Programs put the section's name where the author's is missing. A section with a name of several words may be an author's own.
    if let section = result.section, told.own.authors.isEmpty {
      result.authors.removeAll { !$0.contains(" ") && TextKey($0) == TextKey(section) }
    }
    (result.published, result.modified) = dates(headed, language: result.language, address: result.canonicalURL)
    result.tags = withoutAuthors(result.tags, result.authors)
    result.site = result.site.flatMap { SiteName.withoutSlogan($0, address: result.canonicalURL) }.map {
      // What the address says of a slogan counts before what the window says.
      $0 == result.site ? SiteName.inWindow($0, meta.documentTitle) ?? $0 : $0
    }
    result.images = images
    return result
  }

  /// The site's name: the stated one, unless that is no more than an address, or what the page shows.
  private func site(_ stated: String?, shown: String?) -> String? {
    guard let stated else { return shown }
    guard let shown, MetadataReading.isAddress(stated) else { return stated }
    let host = TextKey(stated.split(separator: ".").max { $0.count < $1.count } ?? "").string
    let key = TextKey(shown).string
    return key.contains(host) || host.contains(key) ? shown : stated
  }

  private var pageTitle: String? { meta.documentTitle ?? meta.first("og:title") }

  /// Whether a site's name, which is no address, is in the document's title.
  private func isInTitle(_ name: String?) -> Bool {
    guard let name, let title = pageTitle, !MetadataReading.isAddress(name) else { return false }
    return title.holds(name) || TextKey(title).string.holds(TextKey(name).string)
  }

  /// The keys of the headings that are most of a title: none is the site's name, though a link to the first page may have its text.
  private func headlines(in title: String) -> Set<String> {
    let size = TextKey(title).string.utf8.count
    let own = headings.prefix(4).filter {
      Int(reading.weight[$0]) * 2 > size && !TitleReading.leadsHome($0, in: reading)
    }
    return Set(own.map { TextKey(reading.text(of: $0, limit: 600)).string }.filter { $0.utf8.count * 2 > size })
  }

  private func isSite(_ name: String, _ site: String?) -> Bool { site.map { TextKey($0) == TextKey(name) } ?? false }

  private static func isAddress(_ name: String) -> Bool { name.contains(".") && !name.contains(" ") }

  var site: String? {
    siteName(meta.first("og:site_name")) ?? siteName(data.publisher) ?? siteName(data.siteName) ?? markedPublisher
      ?? siteName(meta.first("application-name", "twitter:site:name", "dc.publisher", "publisher"))
  }

  /// A stated name of a site: the host of an address; `nil` for the name of a list, such as "News", which says nothing.
  private func siteName(_ stated: String?) -> String? {
    guard let stated, !isHome(stated), !Vocabulary.isPhrase(stated, .nobody),
      !saysWhoseProgram(stated)
    else { return nil }
    return stated.holds("://") ? WebAddress(stated).map { String($0.host) } : stated
  }

  /// Whether a text is two words that point elsewhere, and a name: `Powered by Inkwell` says what a site is made with, not what it is called.
  private func saysWhoseProgram(_ text: String) -> Bool {
    let words = text.spacedParts
    return words.count > 2 && Vocabulary.isPhrase(words[..<2].joined(separator: " "), .elsewhere)
  }

  /// What a stated name says of the site besides the headline: `nil` where it is the headline, what comes after it where it begins with it.
  private func siteName(_ name: String, besides title: String) -> String? {
    if TextKey(name) == TextKey(title) { return nil }
    guard title.utf8.count >= MetadataReading.longHeadline, name.hasPrefix(title) else { return name }
    let rest = name.dropFirst(title.count).drop { $0.isWhitespace || MetadataReading.isMark($0) }
    return rest.isEmpty ? nil : rest.trimmed
  }

  /// A headline of fewer bytes may be a site's name as well.
  private static let longHeadline = 24

  /// The publisher's name in microdata.
  private var markedPublisher: String? {
    let publisher = meta.items.first { page.attribute(.itemprop, of: $0)?.elementsEqual("publisher".utf8) == true }
    guard let publisher else { return nil }
    let name = page.subtree(of: publisher).first {
      page.attribute(.itemprop, of: $0)?.elementsEqual("name".utf8) == true
    }
    let node = name ?? publisher
    let text = page.string(.content, of: node) ?? reading.fullText(of: node, limit: 100).trimmed
    return text.isEmpty || text.utf8.count > 60 || text.holds("://") ? nil : text
  }

  /// The site's name from the document's title: what follows the headline and the last separator, or a part before that is the site's
  /// address.
  ///
  /// - Parameter isShown: Whether the page shows a text as the site's name, so that a slogan after it is none.
  private func siteBehindTitle(_ title: String?, address: String?, isShown: (String) -> Bool) -> String? {
    guard let title, let whole = meta.documentTitle, whole.utf8.count > title.utf8.count + 4 else { return nil }
    let isAround = whole.hasPrefix(title) || whole.hasSuffix(title)
    guard isAround else { return nil }
    let rest = whole.hasPrefix(title) ? whole.dropFirst(title.count) : whole.dropLast(title.count)
    // A title that merely goes on in the window's says nothing about the site.
    guard let mark = whole.hasPrefix(title) ? rest.trimmed.first : rest.trimmed.last,
      MetadataReading.isMark(mark)
    else { return nil }
    let all = MetadataReading.parts(of: rest).map { $0.trimmed }.filter { !$0.isEmpty }
    let parts = all.filter { !isHome($0) && DateReading.visible($0, shortYears: true) == nil }
    let host = address.flatMap(TitleCutting.hostName)
    let named = parts.first { SiteName.isAddress($0, host: host) }
    // Before a headline a list of everything leads the way to it, and what follows is a section.
    let outer = whole.hasPrefix(title) ? parts.last : all.first
    let own = outer.map(SiteName.isSentence) == true ? parts.last(where: isShown) : nil
    if mark == "_", parts.count > 1, whole.hasPrefix(title) {
      let name = named ?? parts.last { MetadataReading.isCalledSite($0) } ?? parts.last { isShown($0) }
      // More parts are what the story is about.
      if name != nil || parts.count > 2 { return name }
    }
    guard let name = named ?? own ?? outer.flatMap({ parts.contains($0) ? $0 : nil }), name.utf8.count <= 60 else {
      return nil
    }
    return name
  }

  /// The part at the end of the window's title, or at its beginning, that the page's address has, whatever the other parts say.
  private func siteInWindow(address: String?) -> String? {
    guard let whole = meta.documentTitle, whole.utf8.count <= SiteName.longest,
      let host = address.flatMap(TitleCutting.hostName)
    else { return nil }
    let parts = MetadataReading.parts(of: whole[...]).map { $0.trimmed }.filter { !$0.isEmpty }
    guard parts.count > 1, let last = parts.last, let first = parts.first else { return nil }
    return [last, first].first { part in
      part.utf8.count <= MetadataReading.longestSite && part.contains(where: \.isLetter)
        && SiteName.isAddress(part, host: host)
    }
  }

  /// A site's name has fewer bytes.
  private static let longestSite = 60
  /// Chinese names of sites end in a word for a net, a newspaper, an agency, a station or a magazine.
  private static let lastOfSites: Set<Character> = [
    "\u{7F51}", "\u{7DB2}", "\u{62A5}", "\u{5831}", "\u{793E}", "\u{53F0}", "\u{81FA}", "\u{520A}",
  ]

  /// Whether a part of a title is called as a site is, and not as the net of all.
  private static func isCalledSite(_ part: String) -> Bool {
    part.count > 2 && part.last.map { lastOfSites.contains($0) } == true && !part.hasPrefix("\u{4E92}\u{8054}")
      && !part.hasPrefix("\u{7DB2}\u{969B}")
  }

  /// The parts of what a title says besides the headline. A hyphen between two letters is a part of a word.
  private static func parts(of rest: Substring) -> [Substring] {
    var parts: [Substring] = []
    var start = rest.startIndex
    for index in rest.indices where isMark(rest[index]) {
      let after = rest.index(after: index)
      let isInside =
        rest[index] == "-" && after < rest.endIndex && rest[after].isCased
        && rest[..<index].last.map { $0.isCased } ?? false
      if isInside { continue }
      parts.append(rest[start..<index])
      start = after
    }
    return parts + [rest[start...]]
  }

  /// Whether a sign separates a headline from the site's name.
  private static func isMark(_ character: Character) -> Bool {
    switch character {
    case "|", "–", "—", "·", "»", "•", "_", "｜", ":", "：", "-", ">", "~": true
    default: false
    }
  }

  private func dates(_ place: Surroundings, language: String?, address: String?) -> (String?, String?) {
    let evidence = DateEvidence(
      meta: meta, data: data, place: place, language: language.map(regional), address: address)
    let (published, modified) = evidence.dates()
    return (self.published(evidence, found: published), modified)
  }

  /// A language with the region that Open Graph states of it, where the tag has none: `en` with `en_GB`. The United States are what programs state
  /// of themselves.
  private func regional(_ language: String) -> String {
    guard !language.contains("-"), let locale = meta.first("og:locale").flatMap(LanguageTag.wellFormed),
      locale.hasPrefix(language + "-"), !locale.hasSuffix("-US")
    else { return language }
    return locale
  }

  /// Whether an address is that of a site and of nothing on it.
  private func isHost(_ address: String) -> Bool {
    let host = address.utf8.drop { $0 != UInt8(ascii: ":") }
    return host.starts(with: "://".utf8)
      && host.dropFirst(3).drop { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }.dropFirst().isEmpty
  }

  private var images: [ImageReference] {
    var result = data.images.map { ImageReference(src: $0.src, caption: $0.caption, credit: $0.credit) }
    for src in meta.all("og:image", "twitter:image", "og:image:url") where !result.contains(where: { $0.src == src }) {
      result.append(ImageReference(src: src, alt: meta.first("og:image:alt", "twitter:image:alt")))
    }
    var seen: Set<String> = []
    return result.filter { !$0.src.isEmpty && !isHost($0.src) && seen.insert($0.src).inserted }
  }
}
