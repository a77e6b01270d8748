import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Finds what the head of an article has twice, for print or for another width of the screen: lines between two copies of the headline,
/// bylines and days that come again before the text, and words for "by" that are left without a name.
struct HeadCopies {
  let blocks: [ArticleBlock]
  let reading: PageReading

  /// The head is among so many blocks.
  private static let reach = 16
  /// A line of the head has at most so many bytes.
  private static let longest = 150

  /// The indices of the lines.
  var found: [Int] {
    var found: [Int] = []
    // The first copy of the headline, and the lines of the head since the last text.
    var headline: Int?
    var lines: [Int] = []
    for index in blocks.indices.prefix(HeadCopies.reach) {
      switch blocks[index].block.role {
      case .headline:
        guard let first = headline, blocks[first].key == blocks[index].key else {
          headline = index
          continue
        }
        // A box of facts is called as the article is.
        if reading.isInAside(blocks[index].node) { continue }
        found += blocks.indices[(first + 1)..<index].filter(blocks.isBodyText)
        found += bylines(below: index)
        headline = index
      case .byline, .dateline:
        let text = blocks[index].block.text
        guard text.utf8.count <= HeadCopies.longest else { continue }
        let isAlone = blocks[index].block.role == .byline && NameReading.isLead(text)
        // A label that is not there twice has its date below it.
        let isLabelled = lines.last.map { blocks[$0].block.text.last == ":" && !found.contains($0) } ?? false
        if isAlone || !isLabelled && lines.contains(where: { isSame($0, index) }) { found.append(index) }
        lines.append(index)
      case .body where blocks.isBodyText(index):
        lines = []
        // What is between two copies has no text.
        if !isShort(index) { headline = nil }
      default: continue
      }
    }
    return found
  }

  private func isSame(_ first: Int, _ second: Int) -> Bool {
    blocks[first].block.role == blocks[second].block.role && blocks[first].key == blocks[second].key
  }

  private func isShort(_ index: Int) -> Bool {
    blocks[index].block.text.utf8.count <= HeadCopies.longest && SentenceEnd(of: blocks[index].block.text) == .none
  }

  /// The headings between a headline and the text whose class says that they name the author.
  private func bylines(below headline: Int) -> [Int] {
    blocks.indices[(headline + 1)...].prefix { isShort($0) }.filter { index in
      guard blocks.isHeading(index), blocks[index].isBodyText, blocks[index].node >= 0 else { return false }
      return reading.page.attribute(.class, of: blocks[index].node).map { ASCIISearch.contains($0, "author") } ?? false
    }
  }
}
