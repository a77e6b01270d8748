import CopydeskHTML
import CopydeskText

/// Names in lines right before the story, and right after the article's element.
extension VisibleAuthors {
  /// The short paragraph right before the first of the story's, where it begins with a word for the author.
  var firstParagraph: (block: Int, text: String)? {
    guard let container = place.container else { return nil }
    let texts = page.subtree(of: container).prefix(VisibleAuthors.nodesOfOpening).filter {
      page.nodes[$0].tag == .text && reading.weight[$0] > 0
    }
    for node in texts where mayBeSigned(page.text(of: node)) {
      guard let line = line(around: node), page.nodes[line.block].tag == .p,
        reading.signals[line.block].isDisjoint(with: [.caption, .credit, .rights]),
        let next = reading.sibling(after: line.block), page.nodes[next].tag == .p,
        reading.weight[next] >= VisibleAuthors.shortestOpening
      else { continue }
      return line
    }
    return nil
  }

  /// So many nodes at the beginning of an article are looked at for such a paragraph; the next one has so many bytes.
  private static let nodesOfOpening = 60
  private static let shortestOpening: Int32 = 100

  /// The lines right after the article's element that begin with a word for the author and go on with a name, as those of blogs do with the day:
  /// `By Ada Quillfeather on 5 March 2024 | Harbour`.
  var behind: [String] {
    guard let container = place.container else { return [] }
    var result: [String] = []
    var node = Int(page.nodes[container].end)
    let end = min(page.nodes.count, node + VisibleAuthors.nodesBehind)
    while node < end {
      if let foreign = place.endOfForeign(node) {
        node = foreign
        continue
      }
      if page.nodes[node].tag == .text, reading.weight[node] >= 3, reading.isLine(node, below: 90),
        mayBeSigned(page.text(of: node)),
        let signed = line(around: node).flatMap(signedBehind) ?? nameAfterHeading(node)
      {
        result.append(signed)
      }
      node += 1
    }
    return result
  }

  private func signedBehind(_ line: (block: Int, text: String)) -> String? {
    NameReading.labelledName(line.text) ?? NameReading.eastAsianLine(line.text)
      ?? (isDate(line.text) ? NameReading.signedLine(line.text.prefix { $0 != "|" }.trimmed) : nil)
  }

  /// The person whom the text after several words for the author names, and nothing else: `<h2>Article by</h2><div>Ada Quillfeather</div>`.
  private func nameAfterHeading(_ label: Int) -> String? {
    guard lineText(label).holds(UInt8(ascii: " ")), NameReading.isLead(lineText(label)),
      let next = (label + 1..<min(page.nodes.count, label + VisibleAuthors.fewNodes)).first(where: {
        page.nodes[$0].tag == .text && reading.weight[$0] > 0
      }), !place.isOfOtherStory(next), isPerson(lineText(next))
    else { return nil }
    return lineText(next)
  }

  /// Whether a text begins with a word for the author, or is in a script of East Asia.
  private func mayBeSigned(_ text: ArraySlice<UInt8>) -> Bool {
    let text = text.drop { $0 <= 0x20 || $0 == UInt8(ascii: "(") }
    guard let first = text.first else { return false }
    return first >= 0xE3
      || text.withUnsafeBufferPointer { Vocabulary.lead(of: $0, PhraseCategories(.bylineLeads)) != nil }
  }

  /// So many nodes after the article's element may sign it.
  private static let nodesBehind = 40
}
