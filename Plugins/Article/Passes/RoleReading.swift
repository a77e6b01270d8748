import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Reads the roles of the blocks of one page.
struct RoleReading: ~Copyable {
  let reading: PageReading
  /// The days that the page states.
  let stated: (published: String?, modified: String?)
  let title: String?
  /// The key of what the page says of itself, where that is more than a slogan.
  private let description: String?
  /// Whether a heading has the page's title.
  let hasTitleHeading: Bool
  /// The key of the description or the deck that the page states.
  let told: String?
  /// The keys of the authors' names, and of those of them who speak in the text.
  let authorKeys: [String]
  let speakers: Set<String>
  var blocks: [ArticleBlock]

  init(_ blocks: consuming [ArticleBlock], on reading: PageReading, _ context: PassContext) {
    let metadata = context.metadata
    stated = (metadata.published, metadata.modified)
    hasTitleHeading = context.titleHeading != nil
    self.reading = reading
    title = metadata.title.map { TextKey($0).string }
    description = metadata.description.map { TextKey($0).string }.flatMap {
      $0.utf8.count >= RoleReading.leastTold ? $0 : nil
    }
    told = (metadata.deck ?? metadata.description).map { TextKey($0).string }
    authorKeys = metadata.authorKeys
    speakers = Set(Speakers.find(among: metadata.authors, in: blocks).map { TextKey($0).string })
    self.blocks = blocks
  }

  mutating func assign() {
    var hasBody = false
    var texts = 0
    var headings: [Int: Block.Kind] = [:]
    let isTold = isNamedAsBylines
    for index in blocks.indices where blocks[index].block.role == .body {
      // Not its text and its kind, since copies count references.
      let (size, isHeading) = (blocks[index].block.text.utf8.count, blocks.isHeading(index))
      if case .heading(1) = blocks[index].block.kind, !hasBody || blocks[index].key == title {
        blocks[index].block.role = .headline
      } else if let title, size < 400, !hasBody || isHeading, blocks[index].key == title, !isTable(index) {
        blocks[index].block.role = .headline
      } else if let role = roleByNames(index, isLead: !hasBody), role != .byline || !isTold || !tells(blocks[index]) {
        blocks[index].block.role =
          role == .byline && !isByline(index) && Line(blocks[index]).isDate ? .dateline : role
      } else if !hasBody,
        isDateline(blocks[index].block.text) || Line.isTime(blocks[index].block.text) || isSource(index)
      {
        blocks[index].block.role = .dateline
      } else if size <= Line.longestTime, Line.isTime(blocks[index].block.text), !isHeading,
        !blocks[index].block.isListItem, !isDefinition(index)
      {
        blocks[index].block.role = .dateline
      } else if isByline(index, most: hasBody ? 12 : 60) {
        blocks[index].block.role = .byline
      } else if texts < 2, isSigned(index) {
        blocks[index].block.role = .byline
      } else if size >= 80, !isHeading {
        hasBody = true
        texts += 1
      }
      if isHeading, RoleReading.lines.contains(blocks[index].block.role) {
        headings[index] = blocks[index].block.kind
        blocks[index].block.kind = .paragraph
      }
    }
    settleHead()
    settleHeadings()
    settleCentredLines()
    for index in LateDatelines(blocks: blocks, stated: [stated.published, stated.modified]).found() {
      blocks[index].block.role = .dateline
    }
    keepListsOfDates()
    for index in days(headings) where blocks[index].block.role == .dateline {
      blocks[index].block.role = .body
      if let kind = headings[index] { blocks[index].block.kind = kind }
    }
    signEnd()
    for index in blocks.indices where blocks[index].block.role == .headline { decode(index) }
  }

  /// Whether a block is what a list says of a term: `1952.77` may be the number of an object.
  private func isDefinition(_ index: Int) -> Bool {
    blocks[index].node >= 0 && reading.page.nodes[blocks[index].node].tag == .dd
  }

  /// Whether a block is a table: one that is called as the article is has its facts.
  private func isTable(_ index: Int) -> Bool {
    if case .table = blocks[index].block.kind { true } else { false }
  }

  /// Decodes a headline that was escaped once too often, as the title is.
  private mutating func decode(_ index: Int) {
    let built = blocks[index]
    guard built.block.text.holds(UInt8(ascii: "&")) else { return }
    let text = WhiteSpace.collapsed(CharacterReferences.decoded(built.block.text))
    guard text != built.block.text else { return }
    var block = built.block
    block.replace(0..<block.text.utf8.count, with: text)
    var decoded = ArticleBlock(block, node: built.node, linkBytes: min(built.linkBytes, text.utf8.count))
    (decoded.texts, decoded.id) = (built.texts, built.id)
    blocks[index] = decoded
  }

  /// Gives the last lines of the text that sign it, with the name of one of its authors, the role of a byline: `By Kari Ek, Odd Moe and Ola Lie`.
  private mutating func signEnd() {
    if authorKeys.isEmpty { return }
    for index in blocks.indices.reversed() where blocks[index].isBodyText {
      let built = blocks[index]
      let text = built.block.text
      guard case .paragraph = built.block.kind, text.isLine(below: RoleReading.longestByline),
        SentenceEnd(of: text) != .sentence, authorKeys.contains(where: built.key.holds), NameReading.isSignature(text)
      else { return }
      blocks[index].block.role = .byline
    }
  }

  /// Whether a paragraph is a word for "by" and a name, whoever is stated as the author.
  private func isSigned(_ index: Int) -> Bool {
    let text = blocks[index].block.text
    guard case .paragraph = blocks[index].block.kind, text.isLine(below: RoleReading.leastTold) else { return false }
    return SentenceEnd(of: text) != .sentence && NameReading.signedLine(text) != nil
  }

  /// The days that a chronology tells of.
  private func days(_ headings: [Int: Block.Kind]) -> [Int] {
    guard let first = blocks.firstIndex(where: { $0.block.role == .body && isSentence($0) }) else { return [] }
    let named = blocks.indices.filter { blocks[$0].block.role == .dateline && roleByNames($0, isLead: false) != nil }
    let chronology = Chronology(blocks: blocks, reading: reading, headings: headings, named: Set(named))
    return chronology.days(from: first) + chronology.times
  }

  /// Gives dates that follow one another, with no text between them, back to the body: they are what the article lists.
  private mutating func keepListsOfDates() {
    var run: [Int] = []
    for index in blocks.indices {
      if blocks[index].block.role == .dateline {
        run.append(index)
      } else if blocks[index].block.role == .body, blocks[index].block.text.utf8.count >= RoleReading.leastTold {
        keep(run)
        run = []
      }
    }
    keep(run)
  }

  private mutating func keep(_ dates: [Int]) {
    guard dates.count >= RoleReading.leastDates else { return }
    for index in dates { blocks[index].block.role = .body }
  }

  /// A page shows fewer dates of its own.
  private static let leastDates = 8

  /// Roles of lines that are no heading, whatever element a page has them in.
  private static let lines: [Role] = [.byline, .dateline, .credit, .deck]

  func isHeading(_ kind: Block.Kind) -> Bool { if case .heading = kind { true } else { false } }

  func isSentence(_ built: ArticleBlock) -> Bool {
    built.block.text.utf8.count >= RoleReading.shortestSentence && SentenceEnd(of: built.block.text) == .sentence
  }

  /// So many sentences, each a block, are a text.
  static let leastSentences = 4

  /// A sentence of an article has so many bytes.
  private static let shortestSentence = 30

  /// Whether a page describes itself with a text, which is the beginning of the article then, whatever it is called.
  func isDescription(_ built: ArticleBlock) -> Bool {
    guard built.key.utf8.count >= RoleReading.leastTold, let description else { return false }
    return built.key.hasPrefix(description) || description.hasPrefix(built.key)
  }

  /// Whether a line is a sentence about somebody and not a byline, which is a name with a few words and seldom ends in a full stop.
  private func saysMore(_ index: Int, than name: String) -> Bool {
    let text = blocks[index].block.text
    return blocks[index].key.utf8.count > name.utf8.count + RoleReading.longestLead
      && SentenceEnd(of: text) == .sentence
      && Vocabulary.lead(of: text, PhraseCategories(.bylineLeads)) == nil
  }

  /// Whether names call several texts bylines: they say nothing about them then. One alone may be a note about the author.
  private var isNamedAsBylines: Bool {
    var count = 0
    for index in blocks.indices where blocks[index].block.text.utf8.count >= RoleReading.leastTold {
      guard blocks[index].block.role == .body, roleByNames(index, isLead: true) == .byline, tells(blocks[index]) else {
        continue
      }
      count += 1
      if count > 1 { return true }
    }
    return false
  }

  /// Whether a block is a sentence without an author's name.
  private func tells(_ built: ArticleBlock) -> Bool {
    let text = built.block.text
    return text.utf8.count >= RoleReading.leastTold && SentenceEnd(of: text) == .sentence
      && !authorKeys.contains { built.key.holds($0) }
      && Vocabulary.lead(of: text, PhraseCategories(.bylineLeads)) == nil
  }

  /// Text in an element that is named as a byline's has so many bytes.
  private static let leastTold = 100

  /// What is beside a name in a byline that is no sentence, in bytes of the key.
  static let longestLead = 24

  /// A byline has fewer bytes.
  static let longestByline = 150

  /// Whether a line right below a picture says what that shows, and who took it.
  private func isCaption(_ index: Int) -> Bool {
    guard index > 0, case .figure(let image) = blocks[index - 1].block.kind, !image.src.isEmpty,
      blocks[index - 1].block.text.isEmpty, case .paragraph = blocks[index].block.kind
    else { return false }
    return CreditLine.split(blocks[index].block.text).map { $0.rest >= RoleReading.longestLead } ?? false
  }

  /// A short line that names one of the authors.
  ///
  /// - Parameter most: How much may be beside the name, in bytes of the key.
  func isByline(_ index: Int, most: Int = 60) -> Bool {
    guard !authorKeys.isEmpty, blocks[index].block.text.isLine(below: RoleReading.longestByline),
      most > 12 || !isHeading(blocks[index].block.kind), !isCaption(index)
    else { return false }
    let key = blocks[index].key
    return authorKeys.contains { name in
      name.utf8.count >= 4 && key.holds(name) && key.lineSize <= name.lineSize + most
        && !saysMore(index, than: name) && (most > 12 || !speakers.contains(name))
    }
  }
}
