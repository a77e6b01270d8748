import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Takes out the pictures of pointers whose words other passes have taken out: a picture without a caption in a link to a page of the site, beside
/// another link to the same page that has the words. A link to another site's page may show what the article is about.
struct TeaserPicturePass: BlocksPass {
  static let rule = RemovalRule("teaser_picture", "The picture of a pointer to another article.")

  let name = "teaser_pictures"
  let reason = "Where the words of a pointer went, its picture shows what another article is about."

  /// A pointer has as many bytes of words.
  private static let shortestPointer: Int32 = 12

  func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
    var pictures: [(block: Int, href: String, link: Int)] = []
    for index in blocks.indices {
      guard case .figure(let image) = blocks[index].block.kind, blocks[index].block.text.isEmpty, image.credit == nil,
        let link = link(around: blocks[index].node, on: page), let href = page.page.string(.href, of: link),
        leadsToPage(href, from: context.metadata.canonicalURL)
      else { continue }
      pictures.append((index, href, link))
    }
    if pictures.isEmpty { return [:] }
    let pointed = pointers(Set(pictures.map(\.href)), besides: Set(pictures.map(\.link)), on: page)
    if pointed.isEmpty { return [:] }
    // What the article links to in its own words stays with its picture.
    let own = Set(blocks.flatMap(\.block.marks).compactMap { if case .link(let href) = $0.kind { href } else { nil } })
    var fates: [Int: BlockFate] = [:]
    for (index, href, _) in pictures where pointed.contains(href) {
      if let whole = context.links.address(href), own.contains(whole) { continue }
      fates[index] = .removed(TeaserPicturePass.rule, as: .teaser)
    }
    return fates
  }

  private func link(around node: Int, on page: PageReading) -> Int? {
    guard node >= 0 else { return nil }
    return page.ancestor(of: node, levels: 3) { page.page.nodes[$0].tag == .a && page.weight[$0] == 0 }
  }

  /// Which of some addresses other links with words lead to.
  private func pointers(_ hrefs: Set<String>, besides links: Set<Int>, on page: PageReading) -> Set<String> {
    var found: Set<String> = []
    for node in page.page.nodes.indices
    where page.page.nodes[node].tag == .a && page.wholeWeight[node] >= TeaserPicturePass.shortestPointer {
      guard !links.contains(node), let href = page.page.string(.href, of: node), hrefs.contains(href) else { continue }
      found.insert(href)
    }
    return found
  }

  /// Whether an address is that of a page of the same site, and not a picture's or a place in this page.
  private func leadsToPage(_ href: String, from own: String?) -> Bool {
    guard let first = href.first, first != "#", href != "/", !PictureAddress.showsPictures(href) else { return false }
    guard href.hasPrefix("//") || href.holds("://") else { return true }
    guard let host = WebAddress(href.hasPrefix("//") ? "https:\(href)" : href)?.host else { return false }
    return own.flatMap { WebAddress($0)?.host }.map { $0 == host } ?? false
  }
}
