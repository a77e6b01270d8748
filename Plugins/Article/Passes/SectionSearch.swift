import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Looks for sections that are no part of the article.
struct SectionSearch {
  let blocks: [ArticleBlock]
  /// The bytes of the body's text before each block, and of all of it.
  var before: [Int] = [0]
  /// What is to go, and which rule says so.
  private(set) var found: [Int: RemovalRule] = [:]

  /// A section may have at most this share of the text; what has more is an article about its heading.
  private static let largest = 0.4
  /// Blocks of this many bytes that end like sentences are running text: under a heading, which tells more, and under a mere line.
  private static let running = (heading: 200, line: 140)

  /// A paragraph whose first line is a label has at most this many bytes.
  private static let longestLabel = 300

  let headings: OwnHeadings
  let targets: LinkTargets
  let favor: Favor
  let authors: [String]

  /// - Parameter authors: The keys of the authors' names.
  init(_ blocks: [ArticleBlock], _ targets: LinkTargets, on page: PageReading, authors: [String], favor: Favor) {
    self.blocks = blocks
    self.targets = targets
    self.authors = authors
    headings = OwnHeadings(blocks: blocks, reading: page)
    self.favor = favor
    for index in blocks.indices {
      let weight = blocks[index].block.role == .body ? blocks[index].block.text.utf8.count : 0
      before.append(before[before.count - 1] + weight)
    }
  }

  mutating func run() {
    var index = 0
    while index < blocks.count {
      guard let kind = label(index),
        before[index] * 4 > total || kind == .pointers || kind == .offer || isCounted(index, kind)
      else {
        index += 1
        continue
      }
      if kind == .pointers && announcesOtherSites(index)
        || (kind == .pointers || kind == .tags) && headings.containsAmongParagraphs(index)
      {
        index += 1
        continue
      }
      if let box = box(of: index, kind) {
        let isOwn = kind == .author && SectionBox(headings: headings).tellsOfPerson(box, besides: authors)
        for doomed in box where !isOwn { found[doomed] = rule(kind) }
        index = box.upperBound
        continue
      }
      if isAlone(index, kind) {
        found[index] = rule(kind)
        index += 1
        continue
      }
      if kind == .pointers, isOverSentence(index) {
        // A line that is a notice goes as one.
        if !LinePhrases.isNotice(blocks[index].block.text) { found[index] = rule(kind) }
        index += 1
        continue
      }
      if kind == .comments && !isOverReaders(index) || isLooseLink(index), isAmongParagraphs(index) {
        // A button; a heading is then one of the article's own.
        if !isHeading(index) { found[index] = rule(kind) }
        index += 1
        continue
      }
      if let end = endOfTeasers(index, kind) {
        for doomed in index..<end { found[doomed] = rule(kind) }
        index = end
        continue
      }
      let end = self.end(of: index, kind)
      let weight = before[end] - before[index]
      if end > index + 1 || isHeading(index), before[index] > 0, !isOverProse(index, kind, end),
        allows(kind, weight, from: index, to: end) || isStream(index, kind, end)
      {
        for doomed in index..<end { found[doomed] = rule(kind) }
        index = end
      } else {
        index += 1
      }
    }
  }

  /// The box between paragraphs that a label is in, where it is about what the label says: the label begins it, or is a link that ends a short one.
  private func box(of label: Int, _ kind: SectionLabels.Kind) -> Range<Int>? {
    guard kind != .tags, favor != .recall || kind == .comments,
      let box = SectionBox(headings: headings).blocks(around: label)
    else { return nil }
    let weight = before[box.upperBound] - before[box.lowerBound]
    if Double(weight) > SectionSearch.largest * Double(total) { return nil }
    if box.lowerBound == label { return kind == .comments || weight <= SectionSearch.longestBox ? box : nil }
    return kind == .offer && isLooseLink(label) && box.upperBound == label + 1 && weight <= SectionSearch.longestLead
      ? box : nil
  }

  /// What a label announces in a box has at most so many bytes, and what leads to a link so many.
  private static let (longestBox, longestLead) = (600, 300)

  private var total: Int { before[before.count - 1] }

  private func allows(_ kind: SectionLabels.Kind, _ weight: Int, from label: Int, to end: Int) -> Bool {
    if kind == .comments { return true }
    if favor == .recall { return false }
    if namesAuthor(label), weight > SectionSearch.longestBio || end < blocks.count && self.label(end) == nil {
      return false
    }
    if kind == .author, isChapter(label, to: end) { return false }
    // What bloggers say of themselves may be longer than the post above it.
    if kind == .author, end == blocks.count, before[label] >= SectionSearch.article { return true }
    return Double(weight) <= SectionSearch.largest * Double(total)
  }

  /// So many bytes under an author's name tell of the author.
  private static let longestBio = 600

  func isHeading(_ index: Int) -> Bool { level(index) != nil }

  func level(_ index: Int) -> Int? {
    if case .heading(let level) = blocks[index].block.kind { level } else { nil }
  }

  /// Whether a block is a heading in the lower half of the text that names an author as bylines do: "Written by Ann Miller".
  func namesAuthor(_ index: Int) -> Bool {
    guard isHeading(index), before[index] * 2 > total, !authors.isEmpty else { return false }
    let key = blocks[index].key
    guard authors.contains(where: key.hasSuffix) else { return false }
    return authors.contains(key) && isLastHeading(index)
      || Vocabulary.lead(of: blocks[index].block.text, PhraseCategories(.bylineLeads)) != nil
  }

  /// Whether no heading is below a heading, and little text.
  private func isLastHeading(_ index: Int) -> Bool {
    total - before[index] <= SectionSearch.longestBio && !blocks[(index + 1)...].indices.contains(where: isHeading)
  }

  /// What a heading, or a short line in place of one, announces.
  private func label(_ index: Int) -> SectionLabels.Kind? {
    guard blocks[index].block.text.utf8.count <= SectionSearch.longestLabel else { return nil }
    if namesAuthor(index) { return .author }
    guard blocks[index].block.role == .body else { return nil }
    switch blocks[index].block.kind {
    case .heading, .paragraph: break
    default: return nil
    }
    if blocks[index].block.text.isLine(below: SectionLabels.longest + 1) {
      let kind = SectionLabels.kind(of: blocks[index].key)
      // A sentence announces nothing.
      if let kind, isHeading(index),
        isOverText(index, kind) || isBetweenChapters(index, kind) || beginsSection(index, kind)
          || isChapter(index, kind)
      {
        return nil
      }
      if kind != nil, blocks[index].linkBytes == 0, headings.isNumbered(index) || headings.isTermOfSeveral(index) {
        return nil
      }
      if kind == .pointers, !isHeading(index), isLinkedWithin(index) { return nil }
      guard kind != nil, !isHeading(index), headings.isOwnLine(index) else { return kind }
      return kind == .offer && Line.endsSentence(blocks[index].block.text) || onlyBeginsAsLabel(index) ? nil : kind
    }
    let text = blocks[index].block.text
    guard text.holds(UInt8(ascii: "\n")), let end = text.utf8.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    // Other labels are as often the first line of something that an article lists.
    return SectionLabels.kind(of: TextKey(text[..<end]).string).flatMap { $0 == .offer || $0 == .author ? $0 : nil }
  }

  /// Whether a line is a sentence with a link in the middle that goes on in small letters, as no headline begins: `You may also like this
  /// walk along the river.`
  private func isLinkedWithin(_ index: Int) -> Bool {
    let block = blocks[index].block
    guard Line.endsSentence(block.text),
      let link = block.marks.first(where: { if case .link = $0.kind { true } else { false } }),
      link.range.lowerBound > 0
    else { return false }
    return Substring(block.text.utf8.dropFirst(link.range.lowerBound)).first?.isLowercase == true
  }

  /// The index after a section.
  private func end(of label: Int, _ kind: SectionLabels.Kind) -> Int {
    var index = label + 1
    var weight = 0
    while index < blocks.count {
      let block = blocks[index].block
      if let next = level(index), next <= level(label) ?? 6, !isInOwnBox(index, of: label, kind), !isReader(index, kind)
      {
        break
      }
      if goesOn(from: index, after: label, kind) || beginsPart(index, after: label, kind) { return index }
      let isRunning = isRunningText(index, isUnderHeading: isHeading(label))
      switch kind {
      case .comments: break
      case .pointers:
        if isRunning || headings.goesOn(index) || isBack(index, from: label) || isAfterList(index, of: label)
          || isBehindBox(index, of: label)
        {
          return index
        }
      case .tags: if block.text.utf8.count > 120 || isRunning { return index }
      case .offer:
        weight += block.text.utf8.count
        if isBesideOffer(index, label) { return index }
        if weight > 600 || isRunning && block.text.utf8.count > 200 { return index }
        // What a short line of the offer has right below it.
        let isShort = index > label + 1 && !headings.isPlainSentence(label + 1)
        if isShort, headings.goesOn(index), isBeside(index, label) { return index }
      case .author:
        weight += block.text.utf8.count
        if weight > 1_500 { return index }
      }
      // Without a heading's rank, a line speaks for the lines right after it, and for no picture with a caption.
      if level(label) == nil, kind != .comments {
        if case .figure = block.kind, !block.text.isEmpty { return index }
        // A line that holds its pointer itself speaks for no sentence: `Read also: The ferry stops`.
        if kind == .pointers, blocks[label].linkBytes > 0, headings.isShortSentence(index) { return index }
        if index > label + 1, !isLike(index, label + 1), !isItemOfLinks(index, label + 1) { return index }
      }
      index += 1
    }
    return index
  }

  /// Whether a label is a link in a line of its own, as to the comments below or to a form.
  private func isLooseLink(_ label: Int) -> Bool { !isHeading(label) && blocks[label].linkDensity > 0.8 }

  /// Whether a section called after an author is a chapter of the article: between paragraphs, of sentences that name no author, and another
  /// chapter comes after it.
  private func isChapter(_ label: Int, to end: Int) -> Bool {
    guard end < blocks.count, self.label(end) == nil, headings.containsAmongParagraphs(label) else { return false }
    let texts = blocks[(label + 1)..<end].map(\.key)
    return !texts.contains { text in authors.contains { text.contains($0) } }
  }

  func isRunningText(_ index: Int, isUnderHeading: Bool) -> Bool {
    let built = blocks[index]
    guard built.block.role == .body, built.linkDensity < 0.4, !isUnderHeading || !built.block.isListItem else {
      return false
    }
    let least = isUnderHeading ? SectionSearch.running.heading : SectionSearch.running.line
    return built.block.text.utf8.count >= least && Line.endsSentence(built.block.text)
  }

  /// Whether two blocks are of one kind: items, or lines that are links or not.
  private func isLike(_ a: Int, _ b: Int) -> Bool {
    blocks[a].block.isListItem == blocks[b].block.isListItem
      && (blocks[a].linkDensity > 0.5) == (blocks[b].linkDensity > 0.5)
  }

  /// Whether a block is an item with a link in the list of the first item, which has one as well.
  private func isItemOfLinks(_ index: Int, _ first: Int) -> Bool {
    blocks[index].block.isListItem && blocks[first].block.isListItem && blocks[index].linkBytes > 0
      && blocks[first].linkBytes > 0 && headings.parent(index) == headings.parent(first) && headings.parent(first) >= 0
  }

  private func rule(_ kind: SectionLabels.Kind) -> RemovalRule {
    switch kind {
    case .comments: SectionPass.comments
    case .pointers: SectionPass.pointers
    case .offer: SectionPass.offer
    case .author: SectionPass.author
    case .tags: SectionPass.tags
    }
  }
}
