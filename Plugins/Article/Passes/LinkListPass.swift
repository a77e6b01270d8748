import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Takes out lists whose items are links: a list of other articles, or of topics. A list of several
/// that the sentence before it announces with a colon is the article's, and so is a short list of names below a shorter line, when the article goes on after it. So is one within its text
/// whose links all lead to other sites, one of documents, and one under a heading for sources (``SourceSections``).
struct LinkListPass: BlocksPass {
  static let rule = RemovalRule("link_list", "A list of links to elsewhere.")

  let name = "link_lists"
  let reason = "A list whose text is mostly links leads to other pages."

  /// A list goes when more than this share of its text is in links.
  private static let mostLinks = 0.7

  func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
    let targets = LinkTargets(blocks, context)
    let sources = SourceSections(blocks, targets)
    var fates: [Int: BlockFate] = [:]
    var index = 0
    while index < blocks.count {
      guard blocks[index].block.isListItem else {
        index += 1
        continue
      }
      var end = index
      while end < blocks.count, blocks[end].block.isListItem { end += 1 }
      let bytes = blocks[index..<end].reduce(0) { $0 + $1.block.text.utf8.count }
      let links = blocks[index..<end].reduce(0) { $0 + $1.linkBytes }
      if bytes > 0, Double(links) > LinkListPass.mostLinks * Double(bytes),
        !isAnnounced(index..<end, in: blocks, targets), !isUnderHeading(index..<end, in: blocks, on: page.page),
        !isCollection(index..<end, of: blocks, targets), !sources.contains(index),
        !isChapter(index..<end, of: blocks, on: page)
      {
        for item in index..<end { fates[item] = .removed(LinkListPass.rule, as: .teaser) }
      }
      index = end
    }
    return fates
  }

  /// Whether a list of several is all that a chapter of the article has: right below a heading that is no label, in the element with that and with the text
  /// above it, and nothing was taken out between these. The article goes on below it; headlines that break off are another's.
  private func isChapter(_ list: Range<Int>, of blocks: [ArticleBlock], on reading: PageReading) -> Bool {
    guard list.count > 1, list.lowerBound > 1 else { return false }
    let (above, heading) = (blocks[list.lowerBound - 2], blocks[list.lowerBound - 1])
    guard case .heading = heading.block.kind, heading.isBodyText, heading.linkBytes == 0, above.isBodyText,
      SectionLabels.kind(of: heading.key) == nil, !LinePhrases.isPointer(heading.block.text, linkDensity: 0),
      !LinePhrases.isNotice(heading.block.text), SentenceEnd(of: heading.block.text) != .colon,
      !blocks[list].contains(where: { $0.block.text.hasSuffix("...") || $0.block.text.hasSuffix("…") })
    else { return false }
    let page = reading.page
    func element(_ built: ArticleBlock) -> Int? {
      guard built.node > 0 else { return nil }
      if !built.block.isListItem { return built.node }
      let first = reading.ancestor(of: built.node) { [.ul, .ol, .dl].contains(page.nodes[$0].tag) }
      return first.map { first in
        // The list around the lists of its items.
        var list = first
        while let outer = reading.ancestor(
          of: list, levels: 2, where: { [.ul, .ol, .dl].contains(page.nodes[$0].tag) })
        {
          list = outer
        }
        return list
      }
    }
    guard let first = element(above), let last = element(blocks[list.lowerBound]), first < heading.node,
      page.nodes[first].parent == page.nodes[heading.node].parent,
      page.nodes[last].parent == page.nodes[heading.node].parent
    else { return false }
    return (Int(page.nodes[first].end)..<last).allSatisfy { reading.fates[$0].rule == nil }
      && (list.upperBound..<blocks.count).contains { LinkTargets.isText($0, of: blocks) }
  }

  /// Whether a list within the article's text is what the article has collected: several things of other sites. Headlines that break off are
  /// another's.
  private func isCollection(_ list: Range<Int>, of blocks: [ArticleBlock], _ targets: LinkTargets) -> Bool {
    list.count >= LinkListPass.collected && targets.leadToOtherSites(list) && targets.isWithinText(list)
      && !blocks[list].contains { $0.block.text.hasSuffix("...") || $0.block.text.hasSuffix("…") }
  }

  /// A collection has so many items; a few links to partners of the site are none.
  private static let collected = 5

  /// A list that a label may announce has at most so many items, and they are names, with so many bytes at most; headlines are longer.
  private static let names = (items: 12, bytes: 40)
  /// Under a heading names are shorter still, in bytes: headlines are not.
  private static let shortest = 28

  /// Whether a heading of the article is over a list of names, and a sentence of the article comes right after the list.
  private func isUnderHeading(_ list: Range<Int>, in blocks: [ArticleBlock], on page: Page) -> Bool {
    guard list.lowerBound > 1, list.count > 1, list.count <= LinkListPass.names.items, list.upperBound < blocks.count
    else { return false }
    let before = blocks[list.lowerBound - 1]
    let around = [before, blocks[list.lowerBound - 2], blocks[list.upperBound]]
    // A box of links has its own element.
    guard around.allSatisfy({ $0.node > 0 && page.nodes[$0.node].parent == page.nodes[before.node].parent }),
      case .heading = before.block.kind, before.block.role == .body, before.linkBytes == 0,
      blocks[list].allSatisfy({ $0.block.text.utf8.count <= LinkListPass.shortest }),
      SectionLabels.kind(of: before.key) == nil, !LinePhrases.isPointer(before.block.text, linkDensity: 0)
    else { return false }
    return LinkTargets.isText(around[1]) && LinkTargets.isText(around[2])
  }

  /// Whether a line is a paragraph with few links that ends with a colon, and no label of sections that are no part of an article.
  private func endsInColon(_ line: ArticleBlock) -> Bool {
    guard line.block.role == .body, case .paragraph = line.block.kind, line.linkDensity < 0.5 else { return false }
    return SentenceEnd(of: line.block.text) == .colon && SectionLabels.kind(of: line.key) == nil
  }

  /// Whether such a line is a sentence, and neither leads elsewhere nor speaks for the site.
  private func isAnnouncement(_ line: ArticleBlock) -> Bool {
    let text = line.block.text
    guard text.utf8.count >= LinkListPass.announcement else { return false }
    return !LinePhrases.isPointer(text, linkDensity: line.linkDensity) && !LinePhrases.isNotice(text)
      && !Vocabulary.isInside(text, PhraseCategories(.edgeNotices))
  }

  /// A sentence that announces several links has so many bytes; labels that no list knows are shorter.
  private static let announcement = 28

  private func isAnnounced(_ list: Range<Int>, in blocks: [ArticleBlock], _ targets: LinkTargets) -> Bool {
    guard list.lowerBound > 0 else { return false }
    let before = blocks[list.lowerBound - 1]
    guard endsInColon(before) else { return false }
    if list.count > 1, isAnnouncement(before) { return true }
    let most = LinkListPass.names
    guard list.count <= most.items, blocks[list].allSatisfy({ $0.block.text.utf8.count <= most.bytes }) else {
      return false
    }
    return blocks[list.upperBound...].contains { $0.block.role == .body && Line($0).isRunning && $0.linkDensity < 0.4 }
      || targets.leadToDocuments(list)
  }
}
