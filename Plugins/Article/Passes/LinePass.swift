import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Takes out single lines that lead elsewhere or speak for the site.
struct LinePass: BlocksPass {
  static let linkLine = RemovalRule("link_line", "A line of links to elsewhere.")
  static let pointer = RemovalRule("pointer", "A line that points to another article.")
  static let notice = RemovalRule("notice", "A notice of the site's, not a part of the article.")

  static let headLabel = RemovalRule("head_label", "A label between the headline and the text.")

  let name = "lines"
  let reason =
    "A line that is a link, points to another article or speaks for the site is not a sentence of the article."

  func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
    let headings = OwnHeadings(blocks: blocks, reading: page)
    let targets = LinkTargets(blocks, on: page, context)
    let sources = SourceSections(blocks, targets)
    let pointers = LabelledPointers(blocks: blocks, targets: targets)
    let boxes = NoticeBoxes(headings)
    let listed = ListedHeadings(headings, targets)
    let quotations = LinkedQuotations(blocks: blocks, reading: page, targets: targets)
    var linkedHeadings = OutsideHeadings(headings, targets)
    var fates: [Int: BlockFate] = [:]
    for index in HeadLabels(headings, context.metadata).found {
      fates[index] = .removed(LinePass.headLabel, as: .widget)
    }
    for index in HeadCopies(blocks: blocks, reading: page).found {
      fates[index] = .removed(LinePass.headLabel, as: .widget)
    }
    for index in RepeatedLinks(blocks, on: page).found { fates[index] = .removed(LinePass.linkLine, as: .teaser) }
    for index in ScannedCode(blocks: blocks).found ?? 0..<0 { fates[index] = .removed(LinePass.notice, as: .widget) }
    var isBeforeText = true
    for index in blocks.indices {
      if isBeforeText {
        if blocks[index].block.text.utf8.count <= LinePass.longestCounter, !blocks[index].block.text.isEmpty,
          isCounter(blocks[index].block), !page.isInAside(blocks[index].node)
        {
          fates[index] = .removed(LinePass.notice, as: .widget)
          continue
        }
        isBeforeText = !LinkTargets.isText(index, of: blocks)
        if blocks[index].linkBytes > 0, blocks[index].block.marks.count > 1, isPath(blocks[index].block) {
          fates[index] = .removed(LinePass.linkLine, as: .widget)
          continue
        }
      }
      if case .figure = blocks[index].block.kind, !blocks[index].block.text.isEmpty,
        isNoticeUnderPicture(blocks[index].block.text)
      {
        fates[index] = .removed(LinePass.notice, as: .widget)
        continue
      }
      // A call copies its block, and most blocks have no links and are no numbers.
      if blocks[index].linkBytes > 0 && ShareLinks.isRow(index, of: blocks) || ShareLinks.isSign(index, of: blocks) {
        fates[index] = .removed(BoilerplatePass.share, as: .widget)
        continue
      }
      if blocks[index].linkBytes > 0 && blocks[index].block.text.utf8.count <= PagingLine.longest
        && PagingLine.isPaging(index, of: blocks)
      {
        fates[index] = .removed(BoilerplatePass.navigation, as: .widget)
        continue
      }
      if blocks[index].linkBytes > 0 && blocks[index].block.text.utf8.count <= TagLine.longest
        && (isAboutPost(index, of: blocks, on: page) || TagLine.isTags(index, of: blocks))
        || blocks[index].block.text.firstByte == UInt8(ascii: "#") && isHashtags(blocks[index].block)
      {
        fates[index] = .removed(BoilerplatePass.tags, as: .widget)
        continue
      }
      let size = blocks[index].block.text.utf8.count
      if size <= LinePass.longestNumber && (blocks[index].block.text.lastByte ?? 0) &- 0x30 < 10
        && isPictureNumber(blocks[index], on: page)
        || (8...LinePass.longestTime).contains(size) && isPlayingTime(blocks[index].block)
        || size <= LinePass.longestSign && blocks[index].block.text.firstByte ?? 0 >= 0xE2
          && isSign(blocks[index], on: page)
      {
        fates[index] = .removed(LinePass.notice, as: .widget)
        continue
      }
      guard let fate = fate(of: index, in: blocks, context.favor) else {
        if blocks[index].linkBytes > 0 && pointers.contains(index) {
          fates[index] = .removed(LinePass.pointer, as: .teaser)
        } else if boxes.contains(index) {
          fates[index] = .removed(LinePass.notice, as: .widget)
        }
        continue
      }
      if case .removed(let rule, _) = fate {
        if rule == LinePass.linkLine {
          if isOwn(index, of: blocks, targets) || isOverOwnText(index, headings) || isOverPost(index, headings)
            || isOfAnnouncedItem(index, headings) || isLinkedSentence(index, headings)
            || isNumberedOverSentence(index, headings)
            || isLinkedAnnouncement(index, headings) || quotations.contains(index) || linkedHeadings.contains(index)
            || sources.contains(index) || listed.contains(index)
            || headings.isTerm(index) || isNameOfRow(index, headings, targets)
          {
            continue
          }
        } else if headings.contains(index) && !LinePhrases.beginsAsNotice(blocks[index].block.text) {
          continue
        } else if rule == LinePass.notice,
          isOfStory(index, headings) || isCredit(index, of: blocks) || isEntry(index, headings)
            || headings.isTerm(index) || headings.isOfRow(index) || isCode(blocks[index].block)
            || isStep(index, of: blocks)
            || headings.isChapter(index) || headings.isTermOfSeveral(index) || headings.isBelowNumber(index)
        {
          continue
        }
      }
      fates[index] = fate
    }
    for index in NoticeLayers(headings).found(below: fates) where fates[index] == nil {
      fates[index] = .removed(LinePass.notice, as: .widget)
    }
    for index in NoticeRests(headings).found(beside: fates) {
      fates[index] = .removed(LinePass.notice, as: .widget)
    }
    // A label is no notice that what is beside it would be a rest of.
    for index in RepeatedLabels(blocks).found { fates[index] = .removed(LinePass.notice, as: .widget) }
    return fates
  }

  /// Whether a line that begins as notices do is a sentence of the story: it has nothing but words, and is between two sentences of one
  /// element, or it is long, and two are before it or after it. A notice has a link, a name set in bold, an address, or says what only notices say.
  private func isOfStory(_ index: Int, _ sentences: OwnHeadings) -> Bool {
    let built = sentences.blocks[index]
    // A line about the article has its day.
    let isWithoutFigures = !built.block.text.contains(where: \.isNumber)
    guard case .paragraph = built.block.kind, built.block.marks.isEmpty, sentences.isParagraphElement(index),
      SentenceEnd(of: built.block.text) == .sentence, let neighbours = neighbours(of: index, sentences),
      neighbours.allSatisfy({
        (sentences.isPlainSentence($0) || isWithoutFigures && sentences.isShortSentence($0))
          && sentences.parent($0) == sentences.parent(index)
      }), neighbours.contains(where: sentences.isPlainSentence)
    else { return false }
    return !built.block.text.contains { LinePass.noticeSigns.contains($0) }
      && LinePhrases.beginsAsNotice(built.block.text)
      && !Vocabulary.isInside(built.block.text, PhraseCategories(.edgeNotices))
  }

  /// Whether a line right below a picture of the story says whose that is: a sign of rights and a name.
  private func isCredit(_ index: Int, of blocks: [ArticleBlock]) -> Bool {
    guard index > 0, case .figure(let image) = blocks[index - 1].block.kind, image.credit == nil, !image.src.isEmpty,
      CreditLine.isRights(line: blocks[index].block.text)
    else { return false }
    return blocks[(index + 1)...].contains(where: \.isBodyText)
  }

  /// The blocks before and after a sentence; the next two of a long one that the story begins or ends with.
  private func neighbours(of index: Int, _ sentences: OwnHeadings) -> [Int]? {
    let blocks = sentences.blocks
    let before = blocks[..<index].lastIndex(where: \.isBodyText)
    let after = blocks[(index + 1)...].firstIndex(where: \.isBodyText)
    if let before, let after { return [before, after] }
    guard blocks[index].isSentence else { return nil }
    if let after { return after + 1 < blocks.count ? [after, after + 1] : nil }
    return before.flatMap { $0 > 0 ? [$0 - 1, $0] : nil }
  }

  /// Whether a short line has a link that says that it leads to the post's category or tag: it is about the post.
  private func isAboutPost(_ index: Int, of blocks: [ArticleBlock], on page: PageReading) -> Bool {
    guard blocks[index].node >= 0, blocks[index].block.role == .body, case .paragraph = blocks[index].block.kind,
      blocks[index].block.text.utf8.count < LinePass.longestAbout,
      SentenceEnd(of: blocks[index].block.text) == .none, isLabel(blocks[index])
    else { return false }
    return page.page.subtree(of: blocks[index].node).contains { node in
      guard page.isLink[node], let relations = page.page.attribute(.rel, of: node) else { return false }
      return relations.split(separator: 0x20).contains { LinePass.isOfPost($0) }
    }
  }

  /// Whether a line is several words with the sign of tags before each.
  private func isHashtags(_ block: Block) -> Bool {
    guard block.role == .body, case .paragraph = block.kind,
      block.text.utf8.count < LinePass.longestAbout
    else { return false }
    let words = block.text.split(whereSeparator: \.isWhitespace)
    return words.count > 1 && words.allSatisfy { $0.first == "#" && $0.dropFirst().first?.isLetter == true }
  }

  /// Whether a line with links says little else: a word or two, the date. A sentence of the article may end in such a link.
  private func isLabel(_ built: ArticleBlock) -> Bool {
    built.block.text.utf8.count - built.linkBytes < LinePass.longestAboutWords || built.block.text.holds(0x0A)
      || DateReading.visible(built.block.text, shortYears: true) != nil
  }

  /// What WordPress and others say of such links.
  private static func isOfPost(_ relation: ArraySlice<UInt8>) -> Bool {
    relation.elementsEqual("category".utf8) || relation.elementsEqual("tag".utf8)
  }
  private static let longestAbout = 200
  /// Outside of its links it has fewer bytes.
  private static let longestAboutWords = 40

  /// Sentences of a story have no line breaks, names of accounts or claims of rights.
  private static let noticeSigns: Set<Character> = ["@", "©", "\n"]

  /// The bytes of the wide signs between the links of a line.
  private static func dividers(in text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + (wideDividers.contains($1) ? $1.utf8.count : 0) }
  }

  private static let wideDividers: Set<Unicode.Scalar> = [
    "\u{FF5C}", "\u{FF0F}", "\u{30FB}", "\u{3000}", "\u{2502}",
  ]
  /// A line with a smaller share of links is no row of them, whatever is between these.
  private static let (someLinks, fewLinks) = (0.6, 0.3)

  private func fate(of index: Int, in blocks: [ArticleBlock], _ favor: Favor) -> BlockFate? {
    // A copy of the whole block would cost more than most of these questions.
    let text = blocks[index].block.text
    let length = text.utf8.count
    guard length > 0, blocks[index].block.role == .body else { return nil }
    if ScriptError.isOnly(in: text) || Placeholder.isOnly(in: text) { return .removed(LinePass.notice, as: .widget) }
    switch blocks[index].block.kind {
    case .table, .preformatted: return nil
    default: break
    }
    if length < 400 && Shortcode.isOnly(in: text) || TagRest.isOnly(in: text), blocks[index].block.quotations == 0,
      !blocks[index].block.marks.contains(where: { $0.kind == .code })
    {
      return .removed(LinePass.notice, as: .widget)
    }
    guard length < 400 else { return nil }
    var linkDensity = blocks[index].linkDensity
    if linkDensity > LinePass.fewLinks, length < 200, LinkRow.isRow(blocks[index].block) { linkDensity = 1 }
    if linkDensity > LinePass.someLinks, text.utf8.last ?? 0 >= 0x80, SentenceEnd(of: text) == .none {
      linkDensity = Double(blocks[index].linkBytes) / Double(length - LinePass.dividers(in: text))
    }
    if length < 300, LinePhrases.isPointer(text, linkDensity: linkDensity) {
      return .removed(LinePass.pointer, as: .teaser)
    }
    let key = blocks[index].mayHaveKey(ofAtMost: LinePhrases.longest) ? blocks[index].key : nil
    if LinePhrases.isNotice(text, key: key) { return .removed(LinePass.notice, as: .widget) }
    let mostLinks = favor == .precision ? 0.6 : 0.85
    if linkDensity > mostLinks, length < 200, !blocks[index].block.isListItem,
      text.utf8.last != UInt8(ascii: ".") || linkDensity > 0.97
    {
      return .removed(LinePass.linkLine, as: .teaser)
    }
    return nil
  }
}
