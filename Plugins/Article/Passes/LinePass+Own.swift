import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Tells lines that are links, and are the article's own all the same.
extension LinePass {
  /// A sentence that is a link as a whole is longer than a headline.
  private static let shortestSentence = 90
  /// One that ends with a full stop and leads to another site has so many bytes.
  private static let shortestOutside = 50

  /// Whether a line that is a link is the article's own: a heading of a paragraph that leads to itself or to what the paragraph is about on
  /// another site, a sentence among the article's sentences, or facts with a year among them.
  func isOwn(_ index: Int, of blocks: [ArticleBlock], _ targets: LinkTargets) -> Bool {
    let built = blocks[index]
    let isFollowed = index + 1 < blocks.count && LinkTargets.isText(blocks[index + 1])
    if case .heading = built.block.kind {
      if LinePass.isNumbered(built.block.text) { return isFollowed || isOverText(index, of: blocks) }
      return targets.leadElsewhere(index) && isOverText(index, of: blocks)
        || targets.leadToOtherSites(index..<index + 1) && targets.isWithinText(index..<index + 1)
    }
    if LinePass.isListOfFacts(built.block.text) { return true }
    let whole = index..<index + 1
    if targets.isWithinText(whole), targets.leadToDocuments(whole) || isAnnounced(index, of: blocks) { return true }
    let isOnOtherSite =
      built.block.text.utf8.count >= LinePass.shortestOutside && targets.leadToOtherSites(whole)
      && SentenceEnd(of: built.block.text) == .sentence
    return (built.isSentence && built.block.text.utf8.count >= LinePass.shortestSentence || isOnOtherSite) && isFollowed
      && index > 0 && LinkTargets.isText(blocks[index - 1])
  }

  /// Whether a paragraph that is a link is a sentence right between two sentences of its element that have no links, or two headings: headlines end
  /// without a sign.
  func isLinkedSentence(_ index: Int, _ sentences: OwnHeadings) -> Bool {
    let blocks = sentences.blocks
    guard index > 0, index + 1 < blocks.count, case .paragraph = blocks[index].block.kind,
      SentenceEnd(of: blocks[index].block.text) == .sentence,
      blocks[index].block.text.utf8.count >= LinePass.shortestLinked,
      // An offer may stand between the paragraphs again and again.
      !isAgain(index, in: blocks)
    else { return false }
    return [index - 1, index + 1].allSatisfy { beside in
      blocks[beside].linkBytes == 0 && sentences.parent(beside) == sentences.parent(index)
        && (sentences.isPlainSentence(beside)
          || blocks.isHeading(beside) && SectionLabels.kind(of: blocks[beside].key) == nil)
    }
  }

  /// Such a sentence has so many bytes.
  private static let shortestLinked = 24

  /// Whether a block near another says the same.
  private func isAgain(_ index: Int, in blocks: [ArticleBlock]) -> Bool {
    let near = max(0, index - LinePass.reach)..<min(blocks.count, index + LinePass.reach)
    return near.contains { $0 != index && blocks[$0].block.text == blocks[index].block.text }
  }

  private static let reach = 40

  /// Whether a paragraph that is a link ends with a colon, right above a sentence without links in the same element, which is what it announces.
  func isLinkedAnnouncement(_ index: Int, _ sentences: OwnHeadings) -> Bool {
    let blocks = sentences.blocks
    guard index > 0, index + 1 < blocks.count, case .paragraph = blocks[index].block.kind,
      SentenceEnd(of: blocks[index].block.text) == .colon, SectionLabels.kind(of: blocks[index].key) == nil
    else { return false }
    return blocks[index + 1].linkBytes == 0 && SentenceEnd(of: blocks[index + 1].block.text) == .sentence
      && sentences.parent(index + 1) == sentences.parent(index)
  }

  /// Whether a line that is a link to another site is one of two or more of its rank in one element, each right above a sentence without links, or
  /// each in a box with such a sentence: the names of what a list tells of.
  func isNameOfRow(_ index: Int, _ sentences: OwnHeadings, _ targets: LinkTargets) -> Bool {
    guard isName(index, sentences) else { return false }
    let blocks = sentences.blocks
    let parent = sentences.parent(index)
    func other(_ places: some Sequence<Int>) -> Int? {
      places.first { blocks[$0].linkBytes > 0 }.flatMap { other in
        guard isName(other, sentences) else { return nil }
        return sentences.parent(other) == parent || sentences.areBeside(other, index) ? other : nil
      }
    }
    let above = other(blocks.indices[max(0, index - LinePass.facts)..<index].reversed())
    let below = other(blocks.indices[(index + 1)...].prefix(LinePass.facts))
    return [above, below].contains { other in
      other.map { targets.leadOut([index, $0]) } ?? false
    }
  }

  /// Whether a heading or a paragraph is a link that does not end as a sentence, right above one that has no links, in the same element.
  private func isName(_ index: Int, _ sentences: OwnHeadings) -> Bool {
    let blocks = sentences.blocks
    guard index + 1 < blocks.count, blocks[index].block.text.utf8.count <= LinePass.longestName,
      blocks[index].block.text.contains(where: \.isLetter), !blocks[index].block.text.holds("://")
    else { return false }
    switch blocks[index].block.kind {
    case .paragraph, .heading: break
    default: return false
    }
    guard SentenceEnd(of: blocks[index].block.text) == .none, sentences.isShortSentence(index + 1) else { return false }
    let parent = sentences.parent(index + 1)
    return parent == sentences.parent(index) || Int(parent) == blocks[index].node
  }

  /// The name of a place, a firm or a product has at most so many bytes.
  private static let longestName = 60

  /// Whether a line is the entry of a running report: a sentence without links right below a time of day, in one element with that.
  func isEntry(_ index: Int, _ sentences: OwnHeadings) -> Bool {
    let blocks = sentences.blocks
    guard index > 0, case .paragraph = blocks[index].block.kind, blocks[index].linkBytes == 0,
      blocks[index - 1].block.role == .dateline, Line.isTime(blocks[index - 1].block.text)
    else { return false }
    let parent = sentences.parent(index)
    return SentenceEnd(of: blocks[index].block.text) == .sentence
      && (parent == sentences.parent(index - 1) || Int(parent) == blocks[index - 1].node)
  }

  /// Whether all of a line is code: `--watch`, `share()`.
  func isCode(_ block: Block) -> Bool {
    block.marks.contains { $0.kind == .code && $0.range.count == block.text.utf8.count }
  }

  /// Whether an item is one of several steps: it has a number, ends as a sentence does and has no link, and so do the items beside it in the same list,
  /// which are no notices.
  func isStep(_ index: Int, of blocks: [ArticleBlock]) -> Bool {
    guard isNumberedSentence(blocks[index]), let group = blocks[index].block.group else { return false }
    let near = max(0, index - LinePass.nearSteps)..<min(blocks.count, index + LinePass.nearSteps + 1)
    return near.count {
      $0 != index && blocks[$0].block.group == group && isNumberedSentence(blocks[$0])
        && !LinePhrases.isNotice(blocks[$0].block.text)
    } >= LinePass.fewSteps
  }

  private func isNumberedSentence(_ built: ArticleBlock) -> Bool {
    guard case .listItem(let item) = built.block.kind, item.number != nil, built.linkBytes == 0 else { return false }
    return SentenceEnd(of: built.block.text) == .sentence
  }

  /// Steps that are no notices are so many at least, among so many blocks before and after.
  private static let (fewSteps, nearSteps) = (2, 3)

  /// Whether the line before a block is a sentence that ends with a colon, in the same element.
  private func isAnnounced(_ index: Int, of blocks: [ArticleBlock]) -> Bool {
    guard index > 0, case .paragraph = blocks[index - 1].block.kind, blocks[index - 1].isBodyText,
      blocks[index - 1].linkBytes == 0, blocks[index - 1].block.text.utf8.count >= LinePass.shortestAnnouncement
    else { return false }
    return SentenceEnd(of: blocks[index - 1].block.text) == .colon
      && SectionLabels.kind(of: blocks[index - 1].key) == nil
      && !LinePhrases.isPointer(blocks[index - 1].block.text, linkDensity: 0)
  }

  /// A sentence that announces a link has so many bytes; labels have fewer.
  private static let shortestAnnouncement = 24

  /// Whether a heading is in an item of a list that the paragraph above announces, over text without links of that item.
  func isOfAnnouncedItem(_ index: Int, _ sentences: OwnHeadings) -> Bool {
    let (blocks, reading) = (sentences.blocks, sentences.reading)
    guard case .heading = blocks[index].block.kind, blocks[index].node > 0, index + 1 < blocks.count,
      blocks[index + 1].linkBytes == 0, blocks[index + 1].node > 0,
      let item = reading.ancestor(of: blocks[index].node, levels: 3, where: { reading.page.nodes[$0].tag == .li })
    else { return false }
    return reading.page.subtree(of: item).contains(blocks[index + 1].node)
      && reading.isAnnounced(list: Int(reading.page.nodes[item].parent))
  }

  /// Whether text of the article is between a heading and the next one, with a few lines before it at most.
  private func isOverText(_ index: Int, of blocks: [ArticleBlock]) -> Bool {
    let below = blocks[(index + 1)...].prefix(LinePass.facts).prefix {
      if case .heading = $0.block.kind { false } else { true }
    }
    return below.contains(where: LinkTargets.isText)
  }

  /// Whether a heading with a number is right over a sentence without links, however short.
  func isNumberedOverSentence(_ index: Int, _ sentences: OwnHeadings) -> Bool {
    guard case .heading = sentences.blocks[index].block.kind, index + 1 < sentences.blocks.count else { return false }
    return LinePass.isNumbered(sentences.blocks[index].block.text) && sentences.isShortSentence(index + 1)
  }

  /// Whether a heading is over a text of some length, and both are in the element with the text above the heading: a teaser has a box of its own.
  func isOverOwnText(_ index: Int, _ sentences: OwnHeadings) -> Bool {
    let blocks = sentences.blocks
    guard case .heading = blocks[index].block.kind, index + 1 < blocks.count, sentences.isPlainSentence(index + 1),
      blocks[index + 1].block.text.utf8.count >= LinePass.shortestOwnText,
      sentences.parent(index + 1) == sentences.parent(index),
      index > 1
    else { return false }
    // In a row of teasers there is one sentence between two headings.
    return (index - 2..<index).allSatisfy {
      sentences.isPlainSentence($0) && sentences.parent($0) == sentences.parent(index)
    }
  }

  /// The text below a linked heading has so many bytes.
  private static let shortestOwnText = 90

  /// Whether a heading is over several paragraphs in a box that it has with them: a teaser has one, and a pointer none.
  func isOverPost(_ index: Int, _ sentences: OwnHeadings) -> Bool {
    guard case .heading = sentences.blocks[index].block.kind else { return false }
    let below = sentences.blocks.indices[(index + 1)...].prefix(2 * LinePass.facts).prefix {
      if case .heading = sentences.blocks[$0].block.kind { false } else { sentences.isInBox($0, of: index) }
    }
    guard below.lazy.filter({ LinkTargets.isText(sentences.blocks[$0]) }).prefix(2).count == 2 else { return false }
    let above = sentences.blocks[..<index].lastIndex(where: \.isBodyText)
    return above.map { !sentences.isInBox($0, of: index) } ?? false
  }

  /// So many lines about what a heading names may be between it and its text.
  private static let facts = 6

  /// Whether a line is facts with slashes between them, one of them a year: `1999 / 日本 / 剧情`. The path to a page has no years.
  private static func isListOfFacts(_ text: String) -> Bool {
    guard text.holds(UInt8(ascii: "/")) else { return false }
    let parts = text.split(separator: " / ")
    return parts.count >= 3
      && parts.contains {
        $0.utf8.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) && $0.allSatisfy(\.isWholeNumber)
      }
  }

  /// Whether a heading begins with its number among others: "3. ", "3) ", "#3 ".
  static func isNumbered(_ text: String) -> Bool {
    let rest = text.drop { $0 == "#" }
    let number = rest.prefix { $0.isASCII && $0.isWholeNumber }
    guard (1...2).contains(number.count) else { return false }
    let sign = rest.dropFirst(number.count).first
    return sign == "." || sign == ")" || sign == "、" || sign == ":" || rest.count < text.count && sign == " "
  }
}
