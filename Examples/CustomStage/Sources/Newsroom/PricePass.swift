import Copydesk
import CopydeskPages

/// A pass of extraction: takes lines with share prices out of the page before `html.article` looks for the article.
struct PricePass: PagePass {
  static let rule = RemovalRule("share_price", "A line with the price of a share, not a sentence.")

  let name = "share_prices"
  let reason = "A paragraph that begins with ▲ or ▼ is a price, whatever its element is called."

  func fates(in page: PageReading, _ context: PassContext) -> [PageFate] {
    page.page.allNodes.filter { node in
      guard node.name == "p" else { return false }
      let text = page.text(of: node.index)
      return text.hasPrefix("▲") || text.hasPrefix("▼")
    }.map { .removed(node: $0.index, Self.rule) }
  }
}
