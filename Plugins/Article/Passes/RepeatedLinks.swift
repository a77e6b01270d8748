import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Finds the buttons that each of several parts of an article ends with: lines that are links as a whole and are below other text of an item, and
/// links to a place in the page, or in square brackets, that say the same each time, such as `Map` and `[edit]`.
struct RepeatedLinks {
  private let blocks: [ArticleBlock]
  private let reading: PageReading

  /// An article has so many of them at least.
  private static let least = 3
  /// The bytes of such a line at most, and of one that leads into the page.
  private static let longest = 80
  private static let longestInside = 24
  /// A link is one of so many nodes of such a line.
  private static let few = 12

  init(_ blocks: [ArticleBlock], on reading: PageReading) { (self.blocks, self.reading) = (blocks, reading) }

  /// The indices of the lines.
  var found: Set<Int> {
    var ends: [Int] = []
    var places: [String: [Int]] = [:]
    for index in blocks.indices where blocks[index].block.role == .body {
      let size = blocks[index].block.text.utf8.count
      switch blocks[index].block.kind {
      case .listItem(let item):
        if item.continues, blocks[index].linkBytes > 0, size <= RepeatedLinks.longest, isLink(index),
          ends.last == index - 1 || SentenceEnd(of: blocks[index - 1].block.text) != .none
        {
          ends.append(index)
        }
      case .paragraph:
        if size <= RepeatedLinks.longestInside,
          blocks[index].linkBytes == 0 ? leadsInside(index) : isBracketed(blocks[index])
        {
          places[blocks[index].block.text, default: []].append(index)
        }
      default: continue
      }
    }
    let repeated = places.values.filter { $0.count >= RepeatedLinks.least }.joined()
    return Set(repeated).union(ends.count >= RepeatedLinks.least ? ends : [])
  }

  /// Whether a line is a link in square brackets: `[edit]`, as wikis have it beside each heading.
  private func isBracketed(_ built: ArticleBlock) -> Bool {
    let text = built.block.text
    return text.utf8.first == UInt8(ascii: "[") && text.utf8.last == UInt8(ascii: "]")
      && built.linkBytes + 4 >= text.utf8.count && text.contains(where: \.isLetter)
  }

  /// Whether a line is a link as a whole, or several with nothing between them, and no sentence.
  private func isLink(_ index: Int) -> Bool {
    let text = blocks[index].block.text
    let spaces = text.utf8.count { $0 == 0x20 }
    return Double(blocks[index].linkBytes + spaces) > 0.97 * Double(text.utf8.count) && blocks[index].linkDensity > 0.6
      && SentenceEnd(of: text) == .none && text.contains(where: \.isLetter)
  }

  /// Whether a line is a link to a place in the page as a whole.
  private func leadsInside(_ index: Int) -> Bool {
    guard blocks[index].node >= 0, blocks[index].block.text.contains(where: \.isLetter) else { return false }
    let page = reading.page
    return page.subtree(of: blocks[index].node).prefix(RepeatedLinks.few).contains { node in
      page.nodes[node].tag == .a && reading.weight[node] == reading.weight[blocks[index].node]
        && page.firstByte(of: .href, of: node) == UInt8(ascii: "#")
    }
  }
}
