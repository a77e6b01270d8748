import CopydeskHTML
import CopydeskText

extension PageReading {
  /// The elements that say a text and nothing else, and are not in a link.
  func lines(saying text: String, in range: Range<Int>) -> [Int] {
    let size = text.utf8.count { $0 > 0x20 }
    let key = TextKey(text)
    return range.filter { node in
      let tag = page.nodes[node].tag
      guard tag != .text, tag != .title, tag != .a, abs(size - Int(wholeWeight[node])) <= 2,
        TextKey(fullText(of: node, limit: 600)) == key
      else { return false }
      return ancestor(of: node) { page.nodes[$0].tag == .a } == nil
    }
  }

  /// The first short lines of a preformatted text, up to one that is long: there the head of an article is no element of its own.
  func openingLines(_ text: Int) -> [String] {
    guard wholeWeight[text] >= PageReading.preformatted,
      ancestor(of: text, levels: 2, where: { page.nodes[$0].tag == .pre }) != nil
    else { return [] }
    let first = page.text(of: text).prefix(PageReading.opening).split(separator: 0x0A).prefix(
      PageReading.linesOfOpening)
    return Array(
      first.map { String(decoding: $0, as: UTF8.self).trimmed }.filter { !$0.isEmpty }.prefix { $0.isLine(below: 60) })
  }

  /// A preformatted article has so many bytes, and so many of them and of its lines are looked at.
  private static let (preformatted, opening, linesOfOpening): (Int32, Int, Int) = (200, 600, 4)

  /// Whether line breaks or other blocks are around a text in a block.
  func isLine(_ text: Int, apartIn block: Int) -> Bool {
    func isEdge(_ other: Int) -> Bool? {
      switch page.nodes[other].tag {
      case .br, .hr: return true
      case .text where wholeWeight[other] > 0:
        return ancestor(of: other, where: { page.nodes[$0].tag.isBlock }) != block
      default: return page.nodes[other].tag.isBlock ? true : nil
      }
    }
    let before = max(block + 1, text - PageReading.beside)..<text
    let after = text + 1..<min(Int(page.nodes[block].end), text + PageReading.beside)
    return before.reversed().lazy.compactMap(isEdge).first ?? true && after.lazy.compactMap(isEdge).first ?? true
  }

  /// So many nodes beside a line are looked at.
  private static let beside = 20
}
