import CopydeskCore
import CopydeskHTML

/// Finds the article's first sentences where they are outside of the element with its text: between the headline and that element.
///
/// Many pages set the standfirst or the first paragraph apart, in the head of the article. Sentences there that are no caption, byline or
/// pointer belong to the article.
struct LeadSearch {
  let reading: PageReading
  let links: LinkBase
  let container: Int
  let headline: Int?

  /// A lead has at least this many bytes of text, and not more than that.
  private static let size: ClosedRange<Int32> = 50...2_500

  /// The blocks of the lead, in order.
  func run() -> [ArticleBlock] {
    guard let headline, headline < container else { return [] }
    let page = reading.page
    var blocks: [ArticleBlock] = []
    var index = Int(page.nodes[headline].end)
    while index < container {
      let node = page.nodes[index]
      let holdsContainer = Int(node.end) > container
      if !reading.isOpen(index) {
        index = Int(node.end)
        continue
      }
      if !holdsContainer, node.tag.isBlock, isLead(index) {
        var builder = BlockBuilder(reading, links: links)
        builder.build(index)
        let found = builder.blocks.filter(isSentence)
        // Lines beside the sentences have not become blocks.
        if found.count < builder.blocks.count { displace(builder.blocks.filter { !isSentence($0) }) }
        if !found.isEmpty { blocks += found.map { named($0, isDeck(index)) } }
        index = Int(node.end)
        continue
      }
      index += 1
    }
    return blocks
  }

  private func isSentence(_ built: ArticleBlock) -> Bool {
    built.block.role == .body && built.linkDensity < 0.4 && Line.endsSentence(built.block.text)
  }

  /// Takes blocks back: their texts are in no block.
  private func displace(_ blocks: [ArticleBlock]) {
    for built in blocks { reading.displace(built.texts ?? reading.page.subtree(of: built.node)) }
  }

  /// Whether the element, or one inside it, is named as the deck.
  private func isDeck(_ index: Int) -> Bool {
    reading.page.subtree(of: index).contains { reading.signals[$0].contains(.deck) }
  }

  private func named(_ built: ArticleBlock, _ isDeck: Bool) -> ArticleBlock {
    guard isDeck, built.block.text.utf8.count < 600 else { return built }
    var result = built
    result.block.role = .deck
    return result
  }

  /// Whether an element is a small stretch of sentences: no heading of its own, no picture, not named as something else.
  private func isLead(_ index: Int) -> Bool {
    let page = reading.page
    let weight = reading.weight[index]
    guard LeadSearch.size.contains(weight), reading.linkDensity(index) < 0.3 else { return false }
    let names = reading.signals[index]
    if !names.isDisjoint(with: [.caption, .credit, .byline, .bio, .date, .tags, .related, .gallery, .share, .comments])
    {
      return false
    }
    for node in page.subtree(of: index) where reading.isOpen(node) {
      switch page.nodes[node].tag {
      case .figure, .figcaption, .img, .table, .h1, .iframe, .video, .time: return false
      default:
        if !reading.signals[node].isDisjoint(with: [.caption, .byline, .bio]) { return false }
      }
    }
    return true
  }
}
