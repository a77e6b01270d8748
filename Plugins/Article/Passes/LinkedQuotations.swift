import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Tells lines of a quotation that are links: its words that lead to where they were said, and the line below them that says who said them.
struct LinkedQuotations {
  let blocks: [ArticleBlock]
  let reading: PageReading
  let targets: LinkTargets

  /// Whether a line that is a link is a part of a quotation. A teaser in such an element is a headline of the same site.
  func contains(_ index: Int) -> Bool {
    guard blocks[index].block.quotations > 0 else { return false }
    if isSentence(index), !targets.leadToOwnSite(index), targets.isWithinText(index..<index + 1) { return true }
    if isSource(index) { return true }
    guard index > 0, blocks[index - 1].linkBytes == 0, isSentence(index - 1), let quotation = quotation(index)
    else { return false }
    return self.quotation(index - 1) == quotation
  }

  /// Whether a short line is the last of a quotation, below text without links, in an element for who is quoted.
  private func isSource(_ index: Int) -> Bool {
    guard index > 0, blocks[index].block.text.utf8.count <= LinkedQuotations.longestSource,
      blocks[index - 1].linkBytes == 0, let quotation = quotation(index), self.quotation(index - 1) == quotation,
      index + 1 == blocks.count || self.quotation(index + 1) != quotation
    else { return false }
    let node = blocks[index].node
    return LinkedQuotations.sources.contains(reading.page.nodes[node].tag)
      || reading.ancestor(of: node, levels: LinkedQuotations.levels) {
        LinkedQuotations.sources.contains(reading.page.nodes[$0].tag)
      } != nil
      || reading.page.subtree(of: node).contains { LinkedQuotations.sources.contains(reading.page.nodes[$0].tag) }
  }

  private static let longestSource = 100
  private static let sources: [Tag] = [.cite, .footer, .figcaption]

  private func isSentence(_ index: Int) -> Bool {
    let text = blocks[index].block.text
    return text.utf8.count >= LinkedQuotations.shortest && SentenceEnd(of: text) == .sentence
  }

  /// A sentence has so many bytes.
  private static let shortest = 24

  private func quotation(_ index: Int) -> Int? {
    let node = blocks[index].node
    guard node >= 0 else { return nil }
    if reading.page.nodes[node].tag == .blockquote { return node }
    return reading.ancestor(of: node, levels: LinkedQuotations.levels) { reading.page.nodes[$0].tag == .blockquote }
  }

  /// A quotation is at most so many levels around its lines.
  private static let levels = 4
}
