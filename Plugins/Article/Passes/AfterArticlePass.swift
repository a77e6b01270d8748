import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Takes out lines after the article's last sentence, where the page has no markup that tells them.
struct AfterArticlePass: BlocksPass {
  let name = "after_article"
  let reason = "Short lines after the last sentence are the page's: labels, names of columns, buttons."

  /// Lines after the last sentence hold less than one part in this many of the text.
  private static let strays = 5

  func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
    if context.favor == .recall { return [:] }
    var end = blocks.count
    while end > 0,
      !blocks[end - 1].isBodyText || isStray(blocks[end - 1]) && !isFigure(end - 1, of: blocks)
    { end -= 1 }
    // A page without any sentence keeps what it has.
    guard end > 0, end < blocks.count else { return [:] }
    let last = end - 1
    // Many such lines are a list that the article ends with.
    guard blocks[end...].bodyBytes * AfterArticlePass.strays < blocks[...].bodyBytes else {
      return contacts(in: blocks)
    }
    var fates: [Int: BlockFate] = [:]
    let place = OwnHeadings(blocks: blocks, reading: page)
    let sources = SourceSections(blocks, LinkTargets(blocks, on: page, context))
    let sections = FinalSections(place, after: last, addresses: AfterArticlePass.addresses)
    let boxes = sections.boxes(in: end..<blocks.count)
    for index in end..<blocks.count where blocks[index].isBodyText {
      if isOwn(index, after: last, place) || place.isOverPicture(index, beside: last) { continue }
      if sources.isPart(index) || boxes.contains(index) { continue }
      if sections.isHeading(index, overWhere: { isOwn($0, after: last, place) }) { continue }
      fates[index] = .removed(LineTyping.after, as: .widget)
    }
    return fates
  }

  /// The last lines where two or more of them are a label and an address: where else to find the author or the site.
  private func contacts(in blocks: [ArticleBlock]) -> [Int: BlockFate] {
    var found: [Int] = []
    for index in blocks.indices.reversed() where blocks[index].isBodyText {
      guard case .paragraph = blocks[index].block.kind, isContact(blocks[index].block.text) else { break }
      found.append(index)
    }
    guard found.count > 1 else { return [:] }
    return Dictionary(uniqueKeysWithValues: found.map { ($0, .removed(LineTyping.after, as: .widget)) })
  }

  /// Whether a line is a label of a few words and an address.
  private func isContact(_ text: String) -> Bool {
    guard text.utf8.count < 100, let address = text.split(separator: " ").last else { return false }
    let label = text.dropLast(address.count).trimmed
    return AfterArticlePass.addresses.contains(where: address.contains) && label.utf8.count < 30
      && (label.hasSuffix(":") || label.hasSuffix("："))
  }

  /// Whether a line is the author's, who signs, gives figures or thanks: a paragraph in the element of the last sentences that says something
  /// else than labels, credits, dates, addresses and other people's work. What is right above links, or a list that was taken out, is their label.
  private func isOwn(_ index: Int, after last: Int, _ place: OwnHeadings) -> Bool {
    let built = place.blocks[index]
    guard case .paragraph = built.block.kind, built.linkDensity < 0.5, place.parent(index) >= 0,
      place.parent(index) == place.parent(last), last > 0, place.parent(last - 1) == place.parent(last),
      !isOverLinks(built.node, place.reading), !built.key.isEmpty
    else { return false }
    let text = built.block.text
    guard SentenceEnd(of: text) != .colon || isOverLines(index, after: last, place),
      !AfterArticlePass.addresses.contains(where: text.holds)
    else { return false }
    let label = text.prefix { $0 != ":" && $0 != "：" }
    return !Line(built).isDate && CreditLine.split(text) == nil && SectionLabels.kind(of: TextKey(label).string) == nil
      && !isStaff(text)
  }

  /// Whether a bold label with a colon is over a line that stays.
  private func isOverLines(_ index: Int, after last: Int, _ place: OwnHeadings) -> Bool {
    let block = place.blocks[index].block
    guard index + 1 < place.blocks.count, block.isBold, place.blocks[index + 1].isBodyText,
      SentenceEnd(of: place.blocks[index + 1].block.text) != .colon
    else { return false }
    return isOwn(index + 1, after: last, place)
  }

  /// Whether a line says who else worked on the article, or is the name of an agency, with somebody's initials or in brackets: `Editor: Kari Ek`,
  /// `dpa/va`, `(PAP)`. Whole sentences in brackets are how agencies sign their texts.
  private func isStaff(_ text: String) -> Bool {
    if let first = text.first, AfterArticlePass.brackets.contains(first) {
      return Vocabulary.isPhrase(text.dropFirst().dropLast(), .agencies)
    }
    if CreditLine.isHouse(line: text) { return true }
    return Vocabulary.end(ofLine: text, PhraseCategories(.otherWork)) != nil || NameReading.labelledName(text) != nil
  }

  private static let brackets: Set<Character> = ["(", "（", "[", "【"]

  private func isOverLinks(_ node: Int, _ page: PageReading) -> Bool {
    guard let next = page.sibling(after: node) else { return false }
    if page.isOpen(next) { return page.linkDensity(next) > 0.8 }
    switch page.page.nodes[next].tag {
    case .ul, .ol, .dl: return true
    default: return false
    }
  }

  /// Whether a line gives a figure under a label that lines further up have as well: `Cost a day: 40`.
  private func isFigure(_ index: Int, of blocks: [ArticleBlock]) -> Bool {
    guard index + AfterArticlePass.lastLines >= blocks.count else { return false }
    let text = blocks[index].block.text
    if text.utf8.count <= AfterArticlePass.longestPrice, isPrice(index, of: blocks) { return true }
    guard let label = label(of: blocks[index]), text.utf8.contains(where: { $0 &- 0x30 < 10 }),
      !Line(blocks[index]).isDate, CreditLine.split(text) == nil,
      SectionLabels.kind(of: TextKey(label).string) == nil
    else { return false }
    return blocks[..<index].reversed().lazy.filter { self.label(of: $0) == label }.prefix(2).count == 2
  }

  /// Whether a line is a price, a score or another figure of the form that two lines further up have, each with a sentence after it: `$ 19.99`.
  private func isPrice(_ index: Int, of blocks: [ArticleBlock]) -> Bool {
    guard case .paragraph = blocks[index].block.kind, blocks[index].linkBytes == 0,
      let form = form(of: blocks[index].block.text), !Line(blocks[index]).isDate,
      !Line.isTime(blocks[index].block.text)
    else { return false }
    var (others, isBelow) = (0, false)
    for other in blocks[..<index].indices.reversed() where blocks.isBodyText(other) {
      if blocks[other].isSentence {
        isBelow = true
      } else if isBelow, blocks[other].block.text.utf8.count <= AfterArticlePass.longestPrice,
        self.form(of: blocks[other].block.text) == form
      {
        (others, isBelow) = (others + 1, false)
        if others == 2 { return true }
      }
    }
    return false
  }

  /// A text with one sign for all digits in a row; `nil` where it has no digit, or nothing else.
  private func form(of text: String) -> [UInt8]? {
    var (form, digits): ([UInt8], Int) = ([], 0)
    for byte in text.utf8 {
      let isDigit = byte &- 0x30 < 10
      if isDigit { digits += 1 }
      if !isDigit || form.last != 0x30 { form.append(isDigit ? 0x30 : byte) }
    }
    return digits == 0 || form.allSatisfy({ $0 == 0x30 || $0 == 0x2E || $0 == 0x2F }) ? nil : form
  }

  /// Such a line has so many bytes at most.
  private static let longestPrice = 16

  /// What is before the colon of a paragraph without links.
  private func label(of built: ArticleBlock) -> Substring? {
    guard built.isBodyText, built.linkBytes == 0, case .paragraph = built.block.kind,
      let colon = built.block.text.utf8.prefix(AfterArticlePass.longestLabel).firstIndex(of: UInt8(ascii: ":"))
    else { return nil }
    let label = built.block.text[..<colon]
    return label.isEmpty ? nil : label
  }

  /// Such a line is among so many last ones.
  private static let lastLines = 8
  /// A label has fewer bytes.
  private static let longestLabel = 40

  private static let addresses = ["://", "www.", "@"]

  private func isStray(_ built: ArticleBlock) -> Bool {
    let text = built.block.text
    return built.isBodyLine && text.utf8.count < 120
      && (!Line.endsSentence(text) || text.hasSuffix(":") || text.hasSuffix("："))
  }
}
