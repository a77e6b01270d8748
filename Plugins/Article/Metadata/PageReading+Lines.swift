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
}
