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
    guard blocks[index].block.quotations > 0 else { return isCaption(index) || isPost(index) }
    if isSentence(index), !targets.leadToOwnSite(index), targets.isWithinText(index..<index + 1) { return true }
    if isSource(index) { return true }
    guard index > 0, blocks[index - 1].linkBytes == 0, isSentence(index - 1), let quotation = quotation(index)
    else { return false }
    return self.quotation(index - 1) == quotation
  }

  /// Whether a line without a quotation's element is what somebody has posted, and leads to that post: elements of some programs for newsletters are one
  /// link, with the post's words in it.
  private func isPost(_ index: Int) -> Bool {
    guard blocks[index].linkBytes > 0, isSentence(index, of: LinkedQuotations.shortestPost),
      targets.leadToPost(index)
    else { return false }
    return targets.isWithinText(index..<index + 1)
  }

  /// Whether a short line is the last of a quotation, below text without links: in an element for who is quoted, or a name below a sentence.
  private func isSource(_ index: Int) -> Bool {
    guard index > 0, blocks[index].block.text.utf8.count <= LinkedQuotations.longestSource,
      blocks[index - 1].linkBytes == 0, let quotation = quotation(index), isIn(quotation, index - 1),
      index + 1 == blocks.count || !isIn(quotation, index + 1)
    else { return false }
    let node = blocks[index].node
    if blocks[index].block.text.utf8.count <= LinkedQuotations.longestName,
      SentenceEnd(of: blocks[index].block.text) == .none, !blocks[index].block.isListItem,
      SentenceEnd(of: blocks[index - 1].block.text) == .sentence,
      !LinePhrases.isPointer(blocks[index - 1].block.text, linkDensity: 0),
      SectionLabels.kind(of: blocks[index - 1].key) == nil
    {
      return true
    }
    return element(LinkedQuotations.sources, around: node) != nil
      || reading.page.subtree(of: node).contains { LinkedQuotations.sources.contains(reading.page.nodes[$0].tag) }
  }

  /// Whether a short line is the caption of a figure that is a quotation without links, right below that.
  private func isCaption(_ index: Int) -> Bool {
    guard index > 0, blocks[index - 1].block.quotations > 0, blocks[index - 1].linkBytes == 0,
      blocks[index].block.text.utf8.count <= LinkedQuotations.longestSource, blocks[index].node > 0
    else { return false }
    guard let caption = element([.figcaption], around: blocks[index].node) else { return false }
    let figure = Int(reading.page.nodes[caption].parent)
    return reading.page.nodes[figure].tag == .figure && isIn(figure, index - 1)
  }

  private func isIn(_ element: Int, _ index: Int) -> Bool {
    reading.page.subtree(of: element).contains(blocks[index].node)
  }

  /// A name has so many bytes at most: headlines are longer.
  private static let longestName = 48
  private static let longestSource = 100
  private static let sources: [Tag] = [.cite, .footer, .figcaption]

  private func isSentence(_ index: Int, of shortest: Int = shortest) -> Bool {
    let text = blocks[index].block.text
    return text.utf8.count >= shortest && SentenceEnd(of: text) == .sentence
  }

  /// A sentence has so many bytes.
  private static let shortest = 24
  /// The whole of a post may be a word.
  private static let shortestPost = 3

  private func quotation(_ index: Int) -> Int? {
    let node = blocks[index].node
    return node >= 0 ? element([.blockquote], around: node) : nil
  }

  /// The nearest element with one of a few tags that a node is or is in.
  private func element(_ tags: [Tag], around node: Int) -> Int? {
    if tags.contains(reading.page.nodes[node].tag) { return node }
    return reading.ancestor(of: node, levels: LinkedQuotations.levels) { tags.contains(reading.page.nodes[$0].tag) }
  }

  /// A quotation is at most so many levels around its lines.
  private static let levels = 4
}
