import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Takes out headings with nothing under them: the last one of an article, and labels of links that are in one box with them or in the list
/// below. A last heading that is a sentence after a sentence is a paragraph that the page sets as a heading.
struct EmptyHeadingPass: BlocksPass {
  static let rule = RemovalRule("empty_heading", "A heading with nothing under it.")

  let name = "empty_headings"
  let reason = "A heading that is left over announced what earlier passes took out."

  func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
    var fates: [Int: BlockFate] = [:]
    let own = context.metadata.canonicalURL.flatMap { WebAddress.host(of: $0) }
    let labels = blocks.indices.filter {
      isLabel($0, of: blocks, on: page, own) || isOverLinks($0, of: blocks, on: page)
    }
    for index in labels where !isItem(index, among: labels, of: blocks, on: page.page) {
      fates[index] = .removed(EmptyHeadingPass.rule, as: .widget)
    }
    let last = blocks.last { $0.block.role == .body && !$0.block.plainText.isEmpty }
    guard let last, case .heading = last.block.kind else { return fates }
    if last.isSentence, last.id > 0, blocks[last.id - 1].isSentence { return fates }
    if isOverPicture(last, of: blocks, on: page.page) { return fates }
    let place = OwnHeadings(blocks: blocks, reading: page)
    if let sentence = blocks[..<last.id].lastIndex(where: { $0.isBodyText && $0.isSentence }),
      place.isOverPicture(last.id, beside: sentence) || isCall(last.id, after: sentence, place)
    {
      return fates
    }
    fates[last.id] = .removed(EmptyHeadingPass.rule, as: .widget)
    return fates
  }

  /// Whether a heading ends as a sentence right below one of its element, with nothing after it: the last words of the article set in large type.
  private func isCall(_ heading: Int, after sentence: Int, _ place: OwnHeadings) -> Bool {
    guard sentence == heading - 1, place.blocks[heading].linkBytes == 0, place.parent(heading) >= 0,
      place.parent(heading) == place.parent(sentence)
    else { return false }
    let text = place.blocks[heading].block.text
    return SentenceEnd(of: text) == .sentence && text.spacedParts.count >= Self.wordsOfCall
      && text.last != "?" && text.last != "\u{FF1F}" && !LinePhrases.isNotice(text)
      && SectionLabels.kind(of: place.blocks[heading].key) == nil
  }

  private static let wordsOfCall = 5

  /// So many days of other articles are in one box.
  private static let mostDays = 12

  /// Whether a picture in the same element is under a heading, as under those before it: the article is a list of pictures.
  private func isOverPicture(_ heading: ArticleBlock, of blocks: [ArticleBlock], on page: Page) -> Bool {
    func isAbovePicture(_ built: ArticleBlock) -> Bool {
      guard built.node > 0, built.id + 1 < blocks.count, case .figure = blocks[built.id + 1].block.kind else {
        return false
      }
      return page.subtree(of: Int(page.nodes[built.node].parent)).contains(blocks[built.id + 1].node)
    }
    guard isAbovePicture(heading) else { return false }
    return blocks[..<heading.id].count { built in
      guard case .heading = built.block.kind else { return false }
      return built.block.role == .body && isAbovePicture(built)
    } >= Self.items
  }

  /// Whether a heading, or a short line that is no sentence, is all that is left of a box whose other text was links.
  private func isLabel(_ index: Int, of blocks: [ArticleBlock], on page: PageReading, _ own: Substring?) -> Bool {
    guard blocks[index].linkBytes == 0, blocks[index].block.text.utf8.count < Self.longest else { return false }
    let node = blocks[index].node
    guard blocks.isBodyLine(index), node > 0,
      SentenceEnd(of: blocks[index].block.text) != .sentence || blocks[index].block.text.hasSuffix("\u{2026}")
    else { return false }
    var box = node
    while page.page.nodes[box].parent > 0, page.wholeWeight[box] == page.wholeWeight[node] {
      box = Int(page.page.nodes[box].parent)
    }
    guard page.wholeWeight[box] < Self.largest, !Self.others.contains(page.page.nodes[box].tag) else { return false }
    let inside = page.page.subtree(of: box)
    // The blocks of an element are next to each other.
    if index > 0, inside.contains(blocks[index - 1].node) { return false }
    // Days of other articles stay behind without their links.
    let next = blocks[(index + 1)...].prefix(Self.mostDays).firstIndex { $0.block.role != .dateline }
    if let next, inside.contains(blocks[next].node) { return false }
    var (links, linked): (Int, Int32) = (0, 0)
    for node in inside where page.isLink[node] && page.wholeWeight[node] > 0 && !isOfHeading(node, page.page) {
      (links, linked) = (links + (leadsAway(node, page.page, own) ? -1 : 1), linked + page.wholeWeight[node])
    }
    let rest = page.wholeWeight[box] - page.wholeWeight[node]
    return links > 0 && linked * 10 > rest * 7
  }

  /// Whether a link beside a heading leads to a place of the page, or to where the section can be edited.
  private func isOfHeading(_ link: Int, _ page: Page) -> Bool {
    guard let address = page.attribute(.href, of: link) else { return true }
    if address.first == UInt8(ascii: "#") || ASCIISearch.contains(address, anyOf: Self.editing) { return true }
    let parent = Int(page.nodes[link].parent)
    return page.attribute(.class, of: parent).map { ASCIISearch.contains($0, "editsection") } ?? false
  }

  private static let editing: [StaticString] = ["action=edit", "veaction="]

  /// Whether a heading is called as sections of pointers are, and was over nothing but links, which are gone.
  private func isOverLinks(_ index: Int, of blocks: [ArticleBlock], on page: PageReading) -> Bool {
    guard blocks[index].linkBytes == 0, case .heading = blocks[index].block.kind, blocks[index].block.role == .body,
      blocks[index].node > 0, SectionLabels.kind(of: blocks[index].key) == .pointers,
      let next = page.sibling(after: blocks[index].node), page.wholeWeight[next] > 0
    else { return false }
    let isGone = index + 1 == blocks.count || !page.page.subtree(of: next).contains(blocks[index + 1].node)
    return isGone && (!page.isOpen(next) || page.linkDensity(next) > 0.8)
  }

  /// Whether a label is one of several that are made alike and each say something else: the items of a list, of which only the links went.
  private func isItem(_ index: Int, among labels: [Int], of blocks: [ArticleBlock], on page: Page) -> Bool {
    let (node, key) = (blocks[index].node, blocks[index].key)
    let alike = labels.filter {
      page.nodes[blocks[$0].node].tag == page.nodes[node].tag
        && page.attribute(.class, of: blocks[$0].node) == page.attribute(.class, of: node)
    }
    return alike.count >= Self.items && alike.count { blocks[$0].key == key } == 1
  }

  /// So many labels that are made alike are a list's.
  private static let items = 3

  /// Whether a link leads to another site: shops and sources are below names that are the article's own.
  private func leadsAway(_ link: Int, _ page: Page, _ own: Substring?) -> Bool {
    guard let own, let host = page.string(.href, of: link).flatMap({ WebAddress.host(of: $0) }), !host.isEmpty else {
      return false
    }
    return LinkTargets.isOther(host, than: own)
  }

  /// What holds more than a list of links, and what a row of a table or of definitions is.
  private static let others: [Tag] = [.article, .main, .body, .tr, .td, .th, .dl, .dt, .dd]

  /// A label has fewer bytes, and a box of links fewer bytes of text.
  private static let longest = 80
  private static let largest: Int32 = 3_000
}
