import CopydeskCore
import CopydeskHTML

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

  private var page: Page { reading.page }

  func read() -> Metadata {
    var result = Metadata()
    result.site = site
    result.canonicalURL = meta.first("og:url").flatMap { $0.hasPrefix("http") ? $0 : nil } ?? meta.canonical ?? url
    if let canonical = meta.canonical, canonical.hasPrefix("http") { result.canonicalURL = canonical }
    result.language = language
    result.title = TitleReading(reading: reading, meta: meta, data: data, headings: headings, site: result.site).title()
    if result.site == nil { result.site = siteBehindTitle(result.title) }
    result.deck =
      meta.first("og:description", "description", "twitter:description", "dc.description") ?? data.text("description")
    result.section =
      meta.first("article:section", "section", "parsely-section", "sailthru.section") ?? data.section
      ?? trailSection(title: result.title)
    result.tags = tags
    result.licence = data.text("license") ?? meta.licence ?? meta.first("dc.rights", "copyright")
    let near = VisibleByline(reading: reading, headline: headings.first, container: container)
    result.authors = authors(near, site: result.site)
    (result.published, result.modified) = dates(near, language: result.language)
    result.images = images
    return result
  }

  private var site: String? {
    meta.first("og:site_name") ?? data.publisher ?? data.siteName
      ?? meta.first("application-name", "twitter:site:name", "dc.publisher", "publisher")
  }

  /// The site's name from the document's title: what stands behind the headline and the last separator.
  private func siteBehindTitle(_ title: String?) -> String? {
    guard let title, let whole = meta.documentTitle, whole.utf8.count > title.utf8.count + 4 else { return nil }
    let isAround = whole.hasPrefix(title) || whole.hasSuffix(title)
    guard isAround else { return nil }
    let rest = whole.hasPrefix(title) ? whole.dropFirst(title.count) : whole.dropLast(title.count)
    let parts = rest.split { "|–—·»•_｜:".contains($0) || $0 == "-" }.map { $0.trimmed }.filter { !$0.isEmpty }
    guard let name = whole.hasPrefix(title) ? parts.last : parts.first, name.utf8.count <= 60 else { return nil }
    return name
  }

  /// The section from breadcrumbs: the last of them that is neither the page itself nor its home.
  private func trailSection(title: String?) -> String? {
    let key = TextKey(title ?? "")
    let trail = data.trail.isEmpty ? visibleTrail : data.trail
    let own = trail.filter { TextKey($0) != key && !$0.isEmpty }
    guard own.count >= 2 || own.count == 1 && !trail.isEmpty && trail.count > own.count, let section = own.last,
      own.count > 1 || !isHome(own[0])
    else { return nil }
    return section.utf8.count <= 60 ? section : nil
  }

  private func isHome(_ name: String) -> Bool {
    ["home", "start", "startseite", "accueil", "inicio", "главная", "ホーム", "首页", "홈", "الرئيسية"].contains(
      name.lowercased())
  }

  /// The texts of the links in an element that is named as breadcrumbs.
  private var visibleTrail: [String] {
    var index = 0
    while index < page.nodes.count {
      guard page.nodes[index].tag != .text,
        let names = page.attribute(.class, of: index) ?? page.attribute(.id, of: index),
        isTrail(String(decoding: names, as: UTF8.self).lowercased(), index)
      else {
        index += 1
        continue
      }
      let texts = page.subtree(of: index).filter { page.nodes[$0].tag == .a }
        .map { reading.fullText(of: $0, limit: 120) }.filter { !$0.isEmpty }
      if !texts.isEmpty { return texts }
      // What stands inside has been looked through.
      index = Int(page.nodes[index].end)
    }
    return []
  }

  /// Whether an element is a path of links: by its name, or by a vaguer name and the arrows between its links.
  private func isTrail(_ names: String, _ index: Int) -> Bool {
    if names.contains("breadcrumb") { return true }
    let words = names.split { !($0.isLetter) }
    guard words.contains(where: { ["crumb", "crumbs", "path", "location", "trail", "pathway"].contains($0) }),
      reading.wholeWeight[index] < 200
    else { return false }
    return reading.fullText(of: index, limit: 400).contains { ">»›→/".contains($0) }
  }

  private var language: String? {
    let stated =
      data.text("inLanguage") ?? meta.language ?? meta.first("content-language", "og:locale", "language", "dc.language")
    guard let tag = stated?.replacing("_", with: "-").prefix(35), tag.count >= 2, tag.first?.isLetter == true else {
      return nil
    }
    return String(tag)
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
      let rel = page.string(.rel, of: index)?.lowercased() ?? ""
      let parts = page.string(.href, of: index)?.lowercased().split(separator: "/") ?? []
      guard
        rel.split(separator: " ").contains("tag")
          || reading.ancestor(of: index, levels: 3, where: { reading.signals[$0].contains(.tags) }) != nil
          || parts.dropLast().contains("t") && hasNeighbours(index)
          || parts.dropLast().contains(where: {
            ["tag", "tags", "topic", "topics", "thema", "stichwort"].contains($0)
          })
      else { return nil }
      return reading.fullText(of: index, limit: 80).drop { $0 == "#" }.trimmed
    }.prefix(40).map { $0 }
  }

  /// Whether another link stands beside a link: tags come in rows.
  private func hasNeighbours(_ index: Int) -> Bool {
    let parent = Int(page.nodes[index].parent)
    return parent >= 0 && page.children(of: parent).contains { $0 != index && page.nodes[$0].tag == .a }
  }

  private func authors(_ near: VisibleByline, site: String?) -> [String] {
    let names = NameReading(site: site)
    let candidates: [[String]] = [
      data.authors,
      meta.all(
        "author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl",
        "og:article:author", "article:author_name", "citation_author", "dc.contributor"
      )
      .filter { !$0.contains("://") && !$0.hasPrefix("@") },
      microdata("author"),
      near.authors,
    ]
    // Of equally trusted ones the first counts: what is stated before what is seen.
    var best: (names: [String], trust: NameReading.Trust) = ([], .nobody)
    for candidate in candidates {
      let found = names.names(candidate)
      let trust = names.trust(found)
      if trust > best.trust { best = (found, trust) }
      if trust == .people { break }
    }
    return best.names
  }

  /// The texts of elements with an itemprop; of the `name` inside, where there is one.
  private func microdata(_ property: String) -> [String] {
    var result: [String] = []
    for index in page.nodes.indices where reading.weight[index] > 0 {
      guard let value = page.attribute(.itemprop, of: index), value.elementsEqual(property.utf8) else { continue }
      let inner = page.subtree(of: index).first {
        page.attribute(.itemprop, of: $0)?.elementsEqual("name".utf8) == true
      }
      let text = reading.text(of: inner ?? index, limit: 200)
      if !text.isEmpty, text.count < 100 { result.append(text) }
    }
    return result
  }

  private func dates(_ near: VisibleByline, language: String?) -> (String?, String?) {
    let dayFirst =
      language.map {
        !$0.hasPrefix("en") || $0.hasSuffix("GB") || $0.hasSuffix("AU") || $0.hasSuffix("IE") || $0.hasSuffix("IN")
      } ?? false
    func first(_ values: [String?]) -> String? {
      values.lazy.compactMap { $0 }.compactMap { DateReading.machine($0, dayFirst: dayFirst) }.first
    }
    let modified = first([
      data.text("dateModified"),
      meta.first(
        "article:modified_time", "og:updated_time", "dcterms.modified", "lastmod", "last-modified", "datemodified"),
      microdataDate("dateModified"),
    ])
    let stated = first([
      data.text("datePublished"),
      meta.first(
        "article:published_time", "og:article:published_time", "og:published_time", "og:pubdate", "article:published"),
      microdataDate("datePublished"),
      meta.first(
        "datepublished", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date",
        "publication_date", "published_time", "dc.date.issued", "dcterms.created",
        "dc.date", "dcterms.date", "dc.date.created", "date", "article_date_original", "cxenseparse:recs:publishtime",
        "originalpublicationdate", "citation_date", "citation_publication_date", "article.published", "bt:pubdate",
        "shareaholic:article_published_time", "analyticsattributes.articledate"),
      data.text("dateCreated"), near.machineDate,
    ])
    let published =
      stated ?? near.visibleDate(dayFirst: dayFirst) ?? addressDate ?? first([data.text("uploadDate")]) ?? modified
      ?? near.anyDate(dayFirst: dayFirst)
    return (published, modified)
  }

  private func microdataDate(_ property: String) -> String? {
    for index in page.nodes.indices {
      guard let value = page.attribute(.itemprop, of: index), value.elementsEqual(property.utf8) else { continue }
      if let date = page.string(.datetime, of: index) ?? page.string(.content, of: index) { return date }
      let text = reading.text(of: index, limit: 100)
      if !text.isEmpty { return text }
    }
    return nil
  }

  /// The date in the page's address: `/2024/03/05/`, `/2024-03-05-`.
  private var addressDate: String? {
    guard let address = meta.canonical ?? meta.first("og:url") ?? url else { return nil }
    let parts = address.split { !($0.isASCII && $0.isNumber) }.compactMap { $0.count <= 8 ? String($0) : nil }
    for (index, part) in parts.enumerated() {
      if part.count == 8, let date = DateReading.machine(part) { return date }
      guard part.count == 4, index + 2 < parts.count, let year = Int(part), let month = Int(parts[index + 1]),
        let day = Int(parts[index + 2]), parts[index + 1].count <= 2, parts[index + 2].count <= 2
      else { continue }
      if let date = DateReading.date(year, month, day) { return date }
    }
    return nil
  }

  private var images: [Image] {
    var result = data.images.map { Image(src: $0.src, caption: $0.caption, credit: $0.credit) }
    for src in meta.all("og:image", "twitter:image", "og:image:url") where !result.contains(where: { $0.src == src }) {
      result.append(Image(src: src, alt: meta.first("og:image:alt", "twitter:image:alt")))
    }
    var seen: Set<String> = []
    return result.filter { !$0.src.isEmpty && seen.insert($0.src).inserted }
  }
}
