import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Tells what a page is.
///
/// A page counts as an article unless several things speak against it at once: what it states about itself (JSON-LD, Open Graph), its
/// address, its title, and how its text is spread over cards of other articles. What states that it is an article is one.
struct KindReading {
  private let structure: PageStructure?
  private let address: PageAddress
  /// The page's title and first headings.
  private let titles: [String]
  private let types: Set<String>
  private let asksForConsent: Bool

  init(reading: PageReading, meta: MetaTags, data: LinkedData, url: String?, textRuns: [TextRun]) {
    address = PageAddress(meta.canonical ?? meta.first("og:url") ?? url)
    guard !KindReading.statesArticle(reading, meta, data) else {
      (structure, titles, types, asksForConsent) = (nil, [], [], false)
      return
    }
    let structure = PageStructure(reading, textRuns)
    self.structure = structure
    types = data.types
    let headings = reading.byTag.headings.lazy.filter {
      reading.page.nodes[$0].tag == .h1 && reading.weight[$0] > 0
    }
    titles = [meta.documentTitle].compactMap { $0 } + headings.prefix(3).map { reading.text(of: $0, limit: 300) }
    asksForConsent =
      (1..<12_000).contains(structure.all) && KindReading.says(.consentTitles, titles)
      && Vocabulary.count(in: reading.fullText(of: 0, limit: 20_000), PhraseCategories(.consentWords)) >= 3
  }

  /// Whether the page says that it is an article: in Open Graph, JSON-LD, microdata, or by the time of its publication.
  private static func statesArticle(_ reading: PageReading, _ meta: MetaTags, _ data: LinkedData) -> Bool {
    if data.isArticle || meta.first("article:published_time") != nil { return true }
    if let type = meta.first("og:type")?.lowercased(), type.hasPrefix("article") || type == "news" || type == "post" {
      return true
    }
    let page = reading.page
    return page.attributes.contains { attribute in
      guard attribute.name == .itemprop else { return false }
      let value = page.bytes[Int(attribute.value.lowerBound)..<Int(attribute.value.upperBound)]
      return value.elementsEqual("articleBody".utf8)
    }
  }

  private func says(_ category: PhraseCategory) -> Bool { KindReading.says(category, titles) }

  /// Whether one of a page's titles has a phrase of a category.
  private static func says(_ category: PhraseCategory, _ titles: [String]) -> Bool {
    titles.contains { Vocabulary.isInside($0, PhraseCategories(category)) }
  }

  /// What the page is.
  ///
  /// - Parameter blocks: What was found to be the article.
  func kind(of blocks: [Block]) -> PageKind {
    guard let structure else { return .article }
    let found = blocks.indices.reduce(0) { $0 + (blocks[$1].role == .body ? blocks[$1].text.utf8.count : 0) }
    // What is outside of the article, such as a request for consent, is running text too.
    let running = min(structure.running, found)
    if running < 600, says(.blockedTitles) { return .blocked }
    if running < 600, says(.missingTitles) { return .error }
    if asksForConsent { return .consent }
    if running < 900, structure.hasPassword, says(.loginTitles) { return .login }
    let isMostlyCards = structure.runningInCards > 2 * structure.running
    if isSearch(running, isMostlyCards) { return .search }
    return isList(structure, running, isMostlyCards) ? .list : .article
  }

  private func isSearch(_ running: Int, _ isMostlyCards: Bool) -> Bool {
    if types.contains("SearchResultsPage") { return true }
    return (running < 900 || isMostlyCards) && (address.isSearch || says(.searchTitles))
  }

  private func isList(_ structure: PageStructure, _ running: Int, _ isMostlyCards: Bool) -> Bool {
    let hasList = running < 600 || isMostlyCards
    let (cards, links) = (structure.cards, structure.longLinks)
    if types.contains("CollectionPage") || types.contains("ItemList") { return hasList && cards >= 3 }
    switch address.shape {
    case .home: return hasList && (cards >= 5 || links >= 20)
    case .listing: return hasList && (cards >= 4 || links >= 15)
    case .section: return (structure.running < 600 || isMostlyCards) && cards >= 8
    case .unknown: return structure.running < 200 && cards >= 12
    case .article: return false
    }
  }
}
