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

  private var page: Page { reading.page }

  func read() -> Metadata {
    var result = Metadata()
    result.site = site
    result.canonicalURL = meta.first("og:url").flatMap { $0.hasPrefix("http") ? $0 : nil } ?? meta.canonical ?? url
    if let canonical = meta.canonical, canonical.hasPrefix("http") { result.canonicalURL = canonical }
    result.language = LanguageReading(reading: reading, container: container).language(stated: [
      meta.language, data.text("inLanguage"), meta.first("content-language"), meta.first("og:locale"),
      meta.first("language", "dc.language"),
    ])
    result.deck =
      meta.first("og:description", "description", "twitter:description", "dc.description") ?? data.text("description")
    result.section =
      told.own.section.first?.first
      ?? section(meta.first("article:section", "section", "parsely-section", "sailthru.section") ?? data.section)
    let place = Surroundings(reading: reading, headline: headline, container: container)
    result.title = title {
      TitleReading(
        place: place, meta: meta, data: data, headings: headings, site: result.site, section: result.section,
        address: result.canonicalURL
      ).title()
    }
    if result.section == nil { result.section = trailSection(title: result.title) }
    if result.site == nil { result.site = siteBehindTitle(result.title) }
    result.tags = tags
    result.licence = data.text("license") ?? meta.licence ?? meta.first("dc.rights", "copyright")
    let headed = Surroundings(
      reading: reading, headline: heading(of: result.title) ?? headline, container: container)
    result.authors = authors(site: result.site) {
      AuthorReading(meta: meta, data: data, place: headed, site: result.site).authors()
    }
    (result.published, result.modified) = dates(headed, language: result.language, address: result.canonicalURL)
    result.images = images
    return result
  }

  /// The heading that the article begins with: the last one before its first long text.
  private var headline: Int? {
    // Where nothing names the page, a later heading may as well be below a picture.
    guard meta.documentTitle != nil || meta.first("og:title") != nil else { return headings.first }
    let first = Surroundings(reading: reading, headline: headings.first, container: container).firstText
    return headings.last { $0 < first && (6..<180).contains(reading.weight[$0]) } ?? headings.first
  }

  /// Where the headline is when no heading of level 1 has it: the first smaller heading, or element named as one, that does.
  private func heading(of title: String?) -> Int? {
    guard let title else { return nil }
    let key = TextKey(title)
    if let headline, key == TextKey(reading.text(of: headline, limit: 600)) { return headline }
    let size = title.utf8.count { $0 > 0x20 }
    return page.nodes.indices.first { index in
      let tag = page.nodes[index].tag
      guard tag != .text, tag != .title, abs(Int(reading.wholeWeight[index]) - size) <= 2,
        tag.headingLevel != nil || reading.signals[index].contains(.headline)
      else { return false }
      return TextKey(reading.fullText(of: index, limit: 600)) == key
    }
  }

  private var site: String? {
    meta.first("og:site_name") ?? data.publisher ?? data.siteName
      ?? meta.first("application-name", "twitter:site:name", "dc.publisher", "publisher")
  }

  /// The site's name from the document's title: what follows the headline and the last separator.
  private func siteBehindTitle(_ title: String?) -> String? {
    guard let title, let whole = meta.documentTitle, whole.utf8.count > title.utf8.count + 4 else { return nil }
    let isAround = whole.hasPrefix(title) || whole.hasSuffix(title)
    guard isAround else { return nil }
    let rest = whole.hasPrefix(title) ? whole.dropFirst(title.count) : whole.dropLast(title.count)
    let parts = rest.split { "|–—·»•_｜:".contains($0) || $0 == "-" }.map { $0.trimmed }.filter { !$0.isEmpty }
    guard let name = whole.hasPrefix(title) ? parts.last : parts.first, name.utf8.count <= 60 else { return nil }
    return name
  }

  /// The name of a section: the first of a list of them; `nil` of an address, and of a text that is too long for a name.
  private func section(_ stated: String?) -> String? {
    guard let stated, !stated.holds("://") else { return nil }
    if stated.utf8.count <= MetadataReading.longestSection { return stated.isEmpty ? nil : stated }
    let parts = stated.split(separator: ",").map { $0.trimmed }
    return parts.count > 2 && parts.allSatisfy({ $0.utf8.count <= MetadataReading.longestSection }) ? parts[0] : nil
  }

  /// A section's name is at most this long, in bytes.
  private static let longestSection = 60

  /// The section from breadcrumbs: the last of them that is neither the page itself nor its home.
  private func trailSection(title: String?) -> String? {
    let key = TextKey(title ?? "")
    let trail = data.trail.isEmpty ? visibleTrail : data.trail
    let own = trail.filter { TextKey($0) != key && !$0.isEmpty }
    guard own.count >= 2 || own.count == 1 && !trail.isEmpty && trail.count > own.count, let section = own.last,
      own.count > 1 || !isHome(own[0])
    else { return nil }
    return section.utf8.count <= MetadataReading.longestSection ? section : nil
  }

  private func isHome(_ name: String) -> Bool {
    Vocabulary.isPhrase(name, .homeLabels)
  }

  /// The texts of the links in an element that is named as breadcrumbs.
  private var visibleTrail: [String] {
    var index = 0
    while index < page.nodes.count {
      guard reading.signals[index].contains(.trail),
        let names = page.attribute(.class, of: index) ?? page.attribute(.id, of: index), isTrail(names, index)
      else {
        index += 1
        continue
      }
      let texts = page.subtree(of: index).filter { page.nodes[$0].tag == .a }
        .map { reading.fullText(of: $0, limit: 120) }.filter { !$0.isEmpty }
      if !texts.isEmpty { return texts }
      // What is inside has been looked through.
      index = Int(page.nodes[index].end)
    }
    return []
  }

  /// Whether an element is a path of links: by its name, or by a vaguer name and the arrows between its links.
  private func isTrail(_ names: ArraySlice<UInt8>, _ index: Int) -> Bool {
    if ASCIISearch.contains(names, "breadcrumb") { return true }
    guard reading.wholeWeight[index] < 200,
      ASCIISearch.contains(names, anyOf: ["crumb", "path", "location", "trail"])
    else { return false }
    let words = String(decoding: names, as: UTF8.self).lowercased().split { !($0.isLetter) }
    guard words.contains(where: { ["crumb", "crumbs", "path", "location", "trail", "pathway"].contains($0) }) else {
      return false
    }
    return reading.fullText(of: index, limit: 400).contains { ">»›→/".contains($0) }
  }

  private var tags: [String] {
    let listed = meta.all("article:tag", "news_keywords", "keywords", "sailthru.tags", "parsely-tags")
      .flatMap { $0.split(whereSeparator: { ",;、，،".contains($0) }).map { $0.trimmed } }
    var seen: Set<TextKey> = []
    let linked = data.keywords.isEmpty && listed.isEmpty ? linkedTags : []
    return (data.keywords + listed + linked).filter {
      !$0.isEmpty && $0.count < 80 && seen.insert(TextKey($0)).inserted
    }
  }

  /// The texts of links that are marked as tags, or lead to a tag's page.
  private var linkedTags: [String] {
    page.nodes.indices.compactMap { index -> String? in
      guard page.nodes[index].tag == .a else { return nil }
      let rel = page.attribute(.rel, of: index)
      let href = page.attribute(.href, of: index) ?? []
      guard
        rel.map({ ASCIISearch.contains($0, "tag") }) == true
          || ASCIISearch.hasSegment(href, where: { Vocabulary.isPhrase($0, .tagPaths) })
          || reading.ancestor(of: index, levels: 3, where: isTagBox) != nil
          || ASCIISearch.hasSegment(href, where: { $0.elementsEqual("t".utf8) }) && hasNeighbours(index)
      else { return nil }
      return reading.fullText(of: index, limit: 80).drop { $0 == "#" }.trimmed
    }.prefix(40).map { $0 }
  }

  /// Whether an element's name says that it holds tags. The body's names say what the whole page may have.
  private func isTagBox(_ index: Int) -> Bool {
    page.nodes[index].tag != .body && reading.signals[index].contains(.tags)
  }

  /// Whether there is another link beside a link: tags come in rows.
  private func hasNeighbours(_ index: Int) -> Bool {
    let parent = Int(page.nodes[index].parent)
    return parent >= 0 && page.children(of: parent).contains { $0 != index && page.nodes[$0].tag == .a }
  }

  private func dates(_ place: Surroundings, language: String?, address: String?) -> (String?, String?) {
    let evidence = DateEvidence(meta: meta, data: data, place: place, language: language, address: address)
    let (published, modified) = evidence.dates()
    return (self.published(evidence, found: published), modified)
  }

  private var images: [ImageReference] {
    var result = data.images.map { ImageReference(src: $0.src, caption: $0.caption, credit: $0.credit) }
    for src in meta.all("og:image", "twitter:image", "og:image:url") where !result.contains(where: { $0.src == src }) {
      result.append(ImageReference(src: src, alt: meta.first("og:image:alt", "twitter:image:alt")))
    }
    var seen: Set<String> = []
    return result.filter { !$0.src.isEmpty && seen.insert($0.src).inserted }
  }
}
