import CopydeskHTML
import CopydeskText

/// What the article goes on with, whatever its name says.
extension BoilerplateSearch {
  /// Whether an element that is named as an advertisement or a tool is the rest of the article: paragraphs right after one, and nothing that offers
  /// say. A page that puts an advertisement into a text may name what comes after it.
  func isRestOfText(_ index: Int, _ rule: RemovalRule) -> Bool {
    guard rule == BoilerplatePass.advertisement || rule == BoilerplatePass.widget else { return false }
    return reading.goesOnWithText(index) && isPlain(index) && !offersSomething(index)
  }

  /// Whether an element named as a tool is paragraphs of sentences right below a heading of the text, others of its name aside: for whom a thing is that
  /// an article tests. Nothing in it is to follow or to fill in, and it neither asks nor offers something.
  func isBelowHeading(_ index: Int, _ rule: RemovalRule) -> Bool {
    guard rule == BoilerplatePass.widget, isPlain(index), isShortSentence(index) else { return false }
    let nodes = reading.page.nodes
    guard reading.page.subtree(of: index).contains(where: { nodes[$0].tag == .p && reading.endsInSentence($0) }) else {
      return false
    }
    var whole = index
    while nodes[whole].parent > 0, reading.weight[Int(nodes[whole].parent)] == reading.weight[index] {
      whole = Int(nodes[whole].parent)
    }
    var before = reading.sibling(before: whole)
    for _ in 0..<BoilerplateSearch.mostBelow {
      guard let other = before, nodes[other].tag == nodes[whole].tag, reading.haveOneName(other, whole) else { break }
      before = reading.sibling(before: other)
    }
    guard let heading = before, nodes[heading].tag.headingLevel ?? 1 > 1, reading.linkWeight[heading] == 0,
      SectionLabels.kind(of: TextKey(reading.text(of: heading, limit: 200)).string) == nil,
      reading.page.children(of: Int(nodes[whole].parent)).prefix(BoilerplateSearch.reach).contains(where: {
        nodes[$0].tag == .p && running[$0] > 0
      })
    else { return false }
    let text = reading.text(of: index, limit: BoilerplateSearch.offer).trimmed
    return !(text.last.map { "!?\u{FF1F}\u{061F}\u{FF01}".contains($0) } ?? true) && !offersSomething(index)
  }

  /// So many such elements are below one heading at most, and so many children of an element are looked at.
  private static let (mostBelow, reach) = (12, 400)

  /// Whether an element named as a button or a tool is the label of a panel that readers open, and the panel is left: its text is that of a heading, and
  /// the panel comes after it.
  func opensPanel(_ index: Int, _ rule: RemovalRule) -> Bool {
    guard rule == BoilerplatePass.widget, reading.weight[index] > 0,
      reading.weight[index] < BoilerplateSearch.longestLabel
    else { return false }
    let nodes = reading.page.nodes
    var whole = index
    while nodes[whole].parent >= 0, reading.weight[Int(nodes[whole].parent)] == reading.weight[index] {
      whole = Int(nodes[whole].parent)
    }
    let isHeading = reading.page.subtree(of: whole).prefix(BoilerplateSearch.labelNodes).contains {
      nodes[$0].tag.headingLevel != nil && reading.weight[$0] == reading.weight[index]
    }
    guard isHeading, let panel = reading.sibling(after: whole), nodes[panel].tag != .text, reading.isOpen(panel) else {
      return false
    }
    return reading.linkDensity(panel) < 0.3 && reading.weight[panel] >= PageReading.shortSentence
      && reading.endsInSentence(panel)
  }

  /// The label of a panel has fewer bytes, and its heading is among so many nodes.
  private static let (longestLabel, labelNodes): (Int32, Int) = (200, 8)
}
