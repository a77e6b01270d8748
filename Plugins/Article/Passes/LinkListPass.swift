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
    let targets = LinkTargets(blocks, on: page, context)
    let sources = SourceSections(blocks, targets)
    let lastText = blocks.indices.last { LinkTargets.isText($0, of: blocks) } ?? 0
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
        !isAnnounced(index..<end, in: blocks, targets), !isSigned(index..<end, in: blocks),
        !isCollection(index..<end, of: blocks, targets), !sources.contains(index),
        !areWorks(index..<end, of: blocks, targets),
        !isChapter(index..<end, of: blocks, on: page, before: lastText)
      {
        for item in index..<end { fates[item] = .removed(LinkListPass.rule, as: .teaser) }
      }
      index = end
    }
    return fates
  }

  /// Whether a list names the authors, below a word for "by".
  private func isSigned(_ list: Range<Int>, in blocks: [ArticleBlock]) -> Bool {
    list.lowerBound > 0 && blocks[list].allSatisfy { $0.block.role == .byline }
      && blocks[list.lowerBound - 1].block.role == .byline
      && NameReading.isLead(blocks[list.lowerBound - 1].block.text)
  }

  /// Whether a list of several is all that a chapter of the article has: right below a heading that is no label, in the element with that and
  /// with the text above it, and nothing was taken out between these. The article goes on below it; headlines that break off are another's.
  private func isChapter(
    _ list: Range<Int>, of blocks: [ArticleBlock], on reading: PageReading, before lastText: Int
  ) -> Bool {
    guard list.count > 1, list.lowerBound > 1, list.upperBound <= lastText else { return false }
    let (above, heading) = (blocks[list.lowerBound - 2], blocks[list.lowerBound - 1])
    guard case .heading = heading.block.kind, heading.isBodyText, heading.linkBytes == 0, above.isBodyText,
      heading.node > 0,
      SectionLabels.kind(of: heading.key) == nil, !LinePhrases.isPointer(heading.block.text, linkDensity: 0),
      !LinePhrases.isNotice(heading.block.text), SentenceEnd(of: heading.block.text) != .colon,
      !blocks[list].contains(where: { $0.block.text.endsInDots })
    else { return false }
    let parent = reading.page.nodes[heading.node].parent
    guard let first = element(of: above, in: parent, on: reading),
      let last = element(of: blocks[list.lowerBound], in: parent, on: reading)
    else { return false }
    return (Int(reading.page.nodes[first].end)..<last).allSatisfy { reading.fates[$0].rule == nil }
  }

  /// The element of a block, or the list that it is an item of, where that is right inside another element.
  private func element(of built: ArticleBlock, in parent: Int32, on reading: PageReading) -> Int? {
    let nodes = reading.page.nodes
    guard built.node > 0 else { return nil }
    if nodes[built.node].parent == parent { return built.node }
    guard built.block.isListItem else { return nil }
    return reading.ancestor(of: built.node, levels: LinkListPass.levels) {
      nodes[$0].parent == parent && [.ul, .ol, .dl].contains(nodes[$0].tag)
    }
  }

  /// An item is so many levels below its list, with lists in items counted.
  private static let levels = 6

  /// Whether a list within the article's text is what the article has collected: several things of other sites. Headlines that break off are
  /// another's.
  private func isCollection(_ list: Range<Int>, of blocks: [ArticleBlock], _ targets: LinkTargets) -> Bool {
    list.count >= LinkListPass.collected && targets.leadToOtherSites(list) && targets.isWithinText(list)
      && !blocks[list].contains { $0.block.text.endsInDots }
  }

  /// Whether the items of a list are works, each with who made it after the link, and lead to other sites: `The Weir, by Ada Quillfeather`.
  private func areWorks(_ list: Range<Int>, of blocks: [ArticleBlock], _ targets: LinkTargets) -> Bool {
    let areWorks = blocks[list].allSatisfy { built in
      let links = built.block.marks.filter { if case .link = $0.kind { true } else { false } }
      guard links.count == 1, let link = links.first, built.block.text.utf8.count - link.range.upperBound < 60 else {
        return false
      }
      var name = Substring(built.block.text.utf8.dropFirst(link.range.upperBound)).trimmingPrefix { !$0.isLetter }
      if let lead = Vocabulary.lead(of: String(name), PhraseCategories(.bylineLeads)) {
        name = Substring(name.utf8.dropFirst(lead.nameStart))
      }
      // Of names of papers the first word is often an article.
      return NameReading.looksLikePerson(name.trimmed)
        && name.spacedParts.first.map { $0.utf8.count > 2 && !FrequentWords.isFrequent(String($0)) } ?? false
    }
    return areWorks && list.count > 1 && targets.leadOut(list)
  }

  /// A collection has so many items; a few links to partners of the site are none.
  private static let collected = 5

  /// A list that a label may announce has at most so many items, and they are names, with so many bytes at most; headlines are longer.
  private static let names = (items: 12, bytes: 40)

  /// Whether a line is a paragraph with few links that ends with a colon.
  private func endsInColon(_ line: ArticleBlock) -> Bool {
    guard line.block.role == .body, case .paragraph = line.block.kind, line.linkDensity < 0.5 else { return false }
    return SentenceEnd(of: line.block.text) == .colon
  }

  /// Whether such a line is a sentence, and neither leads elsewhere nor speaks for the site.
  private func isAnnouncement(_ line: ArticleBlock) -> Bool {
    let text = line.block.text
    guard text.utf8.count >= LinkListPass.announcement else { return false }
    return !LinePhrases.isPointer(text, linkDensity: line.linkDensity) && !LinePhrases.isNotice(text)
      && !Vocabulary.isInside(text, PhraseCategories(.edgeNotices))
  }

  /// A sentence that announces several links has so many bytes; labels that no list knows are shorter.
  private static let announcement = 24
  /// One that ends with a full stop has at most so many.
  private static let longestAnnouncement = 90

  /// Whether a list of several is right below a short sentence without links that speaks of something, and leads to documents, or to other sites and the
  /// article goes on after it.
  private func isTold(_ list: Range<Int>, after line: ArticleBlock, _ targets: LinkTargets) -> Bool {
    guard list.count > 1, case .paragraph = line.block.kind, line.isBodyText, line.linkBytes == 0,
      line.block.text.utf8.count <= LinkListPass.longestAnnouncement,
      SentenceEnd(of: line.block.text) == .sentence, isAnnouncement(line), SectionLabels.kind(of: line.key) == nil
    else { return false }
    return targets.leadToDocuments(list) || targets.leadOut(list) && targets.isWithinText(list)
  }

  /// Whether the line before a list announces it, and is no label of sections that are no part of an article. Over links to other sites it may
  /// begin as such a label does.
  private func isAnnounced(_ list: Range<Int>, in blocks: [ArticleBlock], _ targets: LinkTargets) -> Bool {
    guard list.lowerBound > 0 else { return false }
    let before = blocks[list.lowerBound - 1]
    if isTold(list, after: before, targets) { return true }
    guard endsInColon(before),
      SectionLabels.kind(of: before.key) == nil || !SectionLabels.isWhole(before.key) && targets.leadOut(list)
    else { return false }
    if list.count > 1, isAnnouncement(before) { return true }
    let most = LinkListPass.names
    guard list.count <= most.items, blocks[list].allSatisfy({ $0.block.text.utf8.count <= most.bytes }) else {
      return false
    }
    return blocks[list.upperBound...].contains { $0.block.role == .body && Line($0).isRunning && $0.linkDensity < 0.4 }
      || targets.leadToDocuments(list)
  }
}
