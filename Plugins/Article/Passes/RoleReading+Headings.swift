import CopydeskCore
import CopydeskHTML
import CopydeskText

/// The introduction that a page sets as a heading, between the headline and the first paragraph.
extension RoleReading {
  /// Makes such a heading a paragraph where its names call it a deck, where it is what the page says of itself, or where it is a long sentence
  /// as no other heading is. Short ones, and questions, are headings of the text.
  mutating func settleHeadings() {
    guard !blocks.contains(where: { $0.block.role == .deck }) else { return }
    var hasHeadline = hasTitleHeading
    var hasLead = false
    var found: Int?
    for index in blocks.indices.prefix(RoleReading.headingReach) {
      switch blocks[index].block.role {
      case .headline: (hasHeadline, hasLead, found) = (true, false, nil)
      case .byline, .dateline:
        guard hasLead, let found else { continue }
        return makeParagraph(found)
      case .body where isHeading(blocks[index].block.kind):
        guard found == nil, hasHeadline else { continue }
        if isNamedDeck(index) || !hasLead && (isDescribing(index) || isLongSentence(index)) { found = index }
      case .body where blocks[index].isBodyText:
        if let found, !hasLead { return makeParagraph(found) }
        // A sentence may come before the deck, with the byline below both.
        if hasLead || found != nil { return }
        hasLead = true
      default: continue
      }
    }
  }

  private mutating func makeParagraph(_ index: Int) { blocks[index].block.kind = .paragraph }

  /// Whether two blocks are parts of one heading: what is above a headline, and the headline.
  func areOfOneHeading(_ first: Int, _ second: Int) -> Bool {
    guard let heading = heading(around: blocks[first].node) else { return false }
    return heading == self.heading(around: blocks[second].node)
  }

  private func heading(around node: Int) -> Int? {
    guard node >= 0 else { return nil }
    let nodes = reading.page.nodes
    return nodes[node].tag.headingLevel != nil
      ? node : reading.ancestor(of: node, levels: 3) { nodes[$0].tag.headingLevel != nil }
  }

  /// Whether a heading of some length is named as a deck, or is a sentence that is named as a summary.
  private func isNamedDeck(_ index: Int) -> Bool {
    let node = blocks[index].node
    guard node >= 0, blocks[index].block.text.utf8.count >= RoleReading.shortestHeading else { return false }
    if reading.signals(of: node, without: .id).contains(.deck) { return true }
    guard SentenceEnd(of: blocks[index].block.text) == .sentence else { return false }
    return reading.page.attribute(.class, of: node).map { ASCIISearch.contains($0, anyOf: ["summary", "subhead"]) }
      ?? false
  }

  /// Whether a heading is what the page says of itself.
  private func isDescribing(_ index: Int) -> Bool {
    blocks[index].block.text.utf8.count >= RoleReading.shortestHeading && blocks[index].key == told
  }

  /// Whether a heading is a long sentence that no question is, and the other headings of its rank are none.
  private func isLongSentence(_ index: Int) -> Bool {
    let built = blocks[index]
    guard built.block.text.utf8.count > RoleReading.longestHeading, isStatement(built.block.text), built.linkBytes == 0,
      built.block.text.first?.isNumber == false
    else { return false }
    return !blocks[(index + 1)...].contains { $0.block.kind == built.block.kind && isStatement($0.block.text) }
  }

  private func isStatement(_ text: String) -> Bool {
    SentenceEnd(of: text) == .sentence && !text.contains { "?\u{FF1F}\u{61F}".contains($0) }
  }

  /// The first text is among so many blocks.
  private static let headingReach = 16
  /// A heading that is a deck has so many bytes at least; one that nothing calls so has more than the second number.
  private static let shortestHeading = 30
  private static let longestHeading = 60
}
