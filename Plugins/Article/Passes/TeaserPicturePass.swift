import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Takes out the pictures of pointers whose words other passes have taken out: a picture without a caption in a link to a page of the site, beside
/// another link to the same page that has the words, or in one link with them. A link to another site's page may show what the article is about.
struct TeaserPicturePass: BlocksPass {
  static let rule = RemovalRule("teaser_picture", "The picture of a pointer to another article.")

  let name = "teaser_pictures"
  let reason = "Where the words of a pointer went, its picture shows what another article is about."

  /// A pointer has as many bytes of words.
  private static let shortestPointer: Int32 = 12
  /// A headline in one link with its picture has as many; the words there may also say what a click does.
  private static let shortestHeadline: Int32 = 20
  /// So many elements may be between a picture and its link.
  private static let depth = 6
  /// What says only what a click does has fewer bytes.
  private static let label = 200
  private struct Picture {
    var block: Int
    var href: String
    var link: Int
    /// Whether the words of the pointer were in the same link.
    var isWithWords: Bool
  }

  func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
    let pictures = blocks.indices.compactMap { picture($0, of: blocks, on: page, context) }
    if pictures.isEmpty { return [:] }
    let apart = pictures.filter { !$0.isWithWords }
    let pointed = pointers(Set(apart.map(\.href)), besides: Set(apart.map(\.link)), on: page)
    if pointed.isEmpty, apart.count == pictures.count { return [:] }
    // What the article links to in its own words stays with its picture.
    let own = Set(blocks.flatMap(\.block.marks).compactMap { if case .link(let href) = $0.kind { href } else { nil } })
    var fates: [Int: BlockFate] = [:]
    for picture in pictures {
      if let whole = context.links.address(picture.href), own.contains(whole) { continue }
      guard picture.isWithWords || pointed.contains(picture.href) else { continue }
      fates[picture.block] = .removed(TeaserPicturePass.rule, as: .teaser)
    }
    return fates
  }

  /// A block that is a picture in a link to a page of the site, with no words left in that.
  private func picture(
    _ index: Int, of blocks: [ArticleBlock], on page: PageReading, _ context: PassContext
  ) -> Picture? {
    guard case .figure(let image) = blocks[index].block.kind, image.credit == nil, blocks[index].node >= 0,
      let link = page.ancestor(
        of: blocks[index].node, levels: TeaserPicturePass.depth, where: { page.page.nodes[$0].tag == .a }),
      let href = page.page.string(.href, of: link)
    else { return nil }
    let hasCaption = !blocks[index].block.text.isEmpty
    // A card of another site's page has its words in the same link, several lines of them.
    guard leadsToPage(href, from: context.metadata.canonicalURL) || !hasCaption && isCard(link, href, page) else {
      return nil
    }
    if page.weight[link] == 0 {
      return hasCaption ? nil : Picture(block: index, href: href, link: link, isWithWords: false)
    }
    let words = page.wholeWeight[link] - Int32(blocks[index].block.text.utf8.count { $0 != 0x20 })
    guard words >= TeaserPicturePass.shortestHeadline else { return nil }
    let inside = page.page.subtree(of: link)
    // The blocks of an element are next to each other.
    for next in [index - 1, index + 1] where blocks.indices.contains(next) && inside.contains(blocks[next].node) {
      return nil
    }
    guard !LinePhrases.isNotice(page.text(of: link, limit: TeaserPicturePass.label)) else { return nil }
    return Picture(block: index, href: href, link: link, isWithWords: true)
  }

  /// Whether a link to a page has its words in several elements beside the picture, and is called a card or in an element that is.
  private func isCard(_ link: Int, _ href: String, _ page: PageReading) -> Bool {
    guard page.wholeWeight[link] >= TeaserPicturePass.shortestCard, !PictureAddress.showsPictures(href),
      href.first != "#"
    else { return false }
    return page.ancestor(
      of: link, levels: 3,
      where: {
        page.wholeWeight[$0] == page.wholeWeight[link]
          && page.page.attribute(.class, of: $0).map { ASCIISearch.contains($0, anyOf: TeaserPicturePass.cards) }
            == true
      }) != nil
  }

  /// The words of a card have as many bytes.
  private static let shortestCard: Int32 = 60
  private static let cards: [StaticString] = ["card", "ogp", "blogcard"]

  /// Which of some addresses other links with words lead to.
  private func pointers(_ hrefs: Set<String>, besides links: Set<Int>, on page: PageReading) -> Set<String> {
    if hrefs.isEmpty { return [] }
    var found: Set<String> = []
    for node in page.byTag.anchors where page.wholeWeight[node] >= TeaserPicturePass.shortestPointer {
      guard !links.contains(node), let href = page.page.string(.href, of: node), hrefs.contains(href) else { continue }
      found.insert(href)
    }
    return found
  }

  /// Whether an address is that of a page of the same site, and not a picture's or a place in this page.
  private func leadsToPage(_ href: String, from own: String?) -> Bool {
    guard let first = href.first, first != "#", href != "/", !PictureAddress.showsPictures(href) else { return false }
    guard href.hasPrefix("//") || href.holds("://") else { return true }
    guard let host = WebAddress.host(of: href.hasPrefix("//") ? "https:\(href)" : href) else { return false }
    return own.flatMap { WebAddress.host(of: $0) }.map { $0 == host } ?? false
  }
}
