import CopydeskHTML
import CopydeskText

/// What an element, or a few of them, may be that one reader wrote: an item. All that tells of one is read here; ``ReaderThread`` says what it is worth.
///
/// Names, times and buttons are short texts that the item begins or ends with, down to the first longer text from both sides.
struct ReaderItem {
  /// Whether the first short text is a name, in no heading.
  private(set) var beginsWithName = false
  /// Short texts that may be a name; what is left of texts that tell a time as well comes last.
  var names: [String] { plain + timed }
  private var (plain, timed): ([String], [String]) = ([], [])
  /// Whether the first short text is a name with a time.
  private(set) var beginsWithNameAndTime = false
  /// Whether a text says that a name follows: `Posted by:`.
  private(set) var isSigned = false
  /// All other short texts, which items of one make share: `says:`, `Reply`.
  private(set) var marks: Set<String> = []
  /// Those of them that are links or buttons.
  private(set) var links: Set<String> = []
  /// Those of them that do something in the page: buttons, and links to a place in it.
  private(set) var buttons: Set<String> = []
  /// Whether a day or a time is told.
  private(set) var hasTime = false
  /// Whether a time of day is told, or how long ago it was.
  private(set) var hasClock = false
  /// Whether the minute is one that events begin at: `19:30`.
  private(set) var isRound = false
  /// Whether a link leads to where one answers, or to the item as one of readers', or a button says that one can answer.
  private(set) var leadsToAnswers = false
  /// The address of the picture that comes first.
  private(set) var face: ArraySlice<UInt8>?
  /// Whether a line is a link with some words, or a heading has a link: of another article.
  private(set) var hasHeadline = false
  /// A heading of many words without a link: that of another article, unless each item has it.
  private(set) var heading: String?
  /// Whether a heading is below the time: of a part of a chronicle.
  private(set) var isChapter = false
  /// Whether microdata calls it an answer to the question that the page is about.
  private(set) var isAnswer = false
  /// Whether there is text besides, outside of links: a sentence, a longer line, or several.
  private(set) var saysSomething = false
  /// Whether there is that, or as much below a name as the name has.
  private(set) var saysMore = false

  /// A name has at most so many bytes and words, a button so many bytes.
  private static let (longestName, mostWords, longestButton): (Int32, Int, Int32) = (40, 4, 24)
  /// The words of a name that an item begins with.
  private static let mostWordsFirst = 3
  /// A longer text is what the reader wrote.
  private static let longestShort: Int32 = 60
  /// So many nodes from the beginning and from the end are looked at, and so many runs of text.
  private static let (fewNodes, fewRuns) = (64, 32)
  /// A headline has at least so many bytes.
  private static let shortestHeadline: Int32 = 25

  /// - Parameter readsTexts: Whether short texts are read. Without them there are no names, marks and times, and a first short text is taken for
  ///   a name, so that more items may say something.
  init(_ nodes: Range<Int>, in reading: PageReading, readsTexts: Bool = true) {
    let page = reading.page
    var seen = nodes.lowerBound
    // The weight of the first text.
    var name: Int32 = 0
    for node in nodes.prefix(ReaderItem.fewNodes) {
      seen = node
      look(at: node, in: reading)
      guard page.nodes[node].tag == .text, reading.wholeWeight[node] > 0 else { continue }
      if !ReaderItem.isShort(node, in: reading) { break }
      if readsTexts { add(node, in: reading) }
      if name == 0 {
        name = reading.wholeWeight[node]
        beginsWithName = !readsTexts || isName(node, in: reading)
        beginsWithNameAndTime = hasTime && !timed.isEmpty && !isHeading(node, in: reading)
      }
    }
    for node in nodes.suffix(ReaderItem.fewNodes).reversed() where node > seen {
      if page.nodes[node].tag == .text {
        if !ReaderItem.isShort(node, in: reading) { break }
        if readsTexts { add(node, in: reading) }
      } else if reading.isLink[node] {
        look(at: node, in: reading)
      }
    }
    readText(nodes, in: reading, besides: beginsWithName ? name : 0)
  }

  private mutating func readText(_ nodes: Range<Int>, in reading: PageReading, besides name: Int32) {
    var (lines, all) = (Int32(0), Int32(0))
    for run in reading.runs(in: nodes, atMost: ReaderItem.fewRuns) {
      all += run.weight
      if run.linkDensity >= 0.5 { continue }
      if run.weight > ReaderItem.longestName || run.endsSentence { saysSomething = true }
      lines += run.weight
    }
    if lines > ReaderItem.longestName { saysSomething = true }
    saysMore = saysSomething || name > 0 && all > 2 * name
  }

  private static func isShort(_ node: Int, in reading: PageReading) -> Bool {
    reading.isLine(node, below: longestShort + 1)
  }

  private mutating func look(at node: Int, in reading: PageReading) {
    let page = reading.page
    let tag = page.nodes[node].tag
    if let name = page.attribute(.itemprop, of: node), ASCIISearch.contains(name, anyOf: ["answer"]) { isAnswer = true }
    if tag == .img, face == nil { face = page.attribute(.src, of: node) }
    if tag.headingLevel != nil {
      if hasTime { isChapter = true }
      let link = page.subtree(of: node).first { reading.isLink[$0] }
      if let link {
        if !ReaderItem.leadsToAnswers(link, in: page) { hasHeadline = true }
      } else if heading == nil, reading.wholeWeight[node] > ReaderItem.longestName {
        heading = reading.text(of: node, limit: 200)
      }
    }
    guard reading.isLink[node], let target = page.attribute(.href, of: node) else { return }
    if ReaderItem.leadsToAnswers(node, in: page) {
      leadsToAnswers = true
    } else if target.first != UInt8(ascii: "#"), reading.wholeWeight[node] >= ReaderItem.shortestHeadline {
      let parent = Int(page.nodes[node].parent)
      let isLine = reading.wholeWeight[parent] == reading.wholeWeight[node]
      if isLine, !page.subtree(of: node).contains(where: { ReaderItem.isTime($0, in: reading) }),
        !reading.fullText(of: node, limit: 8).hasPrefix("http")
      {
        hasHeadline = true
      }
    }
  }

  private static func leadsToAnswers(_ link: Int, in page: Page) -> Bool {
    page.attribute(.href, of: link).map { ASCIISearch.contains($0, anyOf: ["comment", "reply", "respond"]) } ?? false
  }

  private mutating func add(_ node: Int, in reading: PageReading) {
    guard reading.wholeWeight[node] > 0 else { return }
    let text = ReaderItem.text(node, in: reading)
    if !isSigned, Vocabulary.lead(of: text, PhraseCategories(.bylineLeads)) != nil { isSigned = true }
    if ReaderItem.isTime(text, node, in: reading) {
      hasTime = true
      add(time: text)
      return
    }
    guard text.contains(where: \.isLetter), reading.isLine(node, below: ReaderItem.longestName + 1) else { return }
    let button = reading.ancestor(of: node, levels: 3) { reading.isLink[$0] || reading.page.nodes[$0].tag == .button }
    if button != nil, ReaderItem.replies.contains(TextKey(text).string) { leadsToAnswers = true }
    if reading.isLine(node, below: ReaderItem.longestButton + 1) { add(mark: text, button, in: reading) }
    let words = text.parts(between: ReaderItem.blanks) { $0.isWhitespace }
    guard words.count <= ReaderItem.mostWords else { return }
    switch ReaderItem.end(of: text, words) {
    case .none, .colon: plain.append(text)
    case .sentence, .quotation: break
    }
  }

  private mutating func add(time text: String) {
    if ReaderItem.isAgo(text) {
      hasClock = true
      return
    }
    if let minute = ReaderItem.minute(of: text) {
      hasClock = true
      isRound = minute % 5 == 0
    }
    // A name and a time may be one text.
    let others = text.letterParts.filter { $0.utf8.count > 2 && !VisibleDates.isDateWord($0) }
    if !others.isEmpty { timed.append(others.joined(separator: " ")) }
  }

  private mutating func add(mark text: String, _ button: Int?, in reading: PageReading) {
    marks.insert(text)
    guard let button else { return }
    let page = reading.page
    links.insert(text)
    let isInPage =
      page.nodes[button].tag == .button
      || page.attribute(.href, of: button)?.first.map { $0 == UInt8(ascii: "#") } ?? false
    if isInPage, Vocabulary.end(ofLine: text, PhraseCategories(.pointers)) == nil { buttons.insert(text) }
  }

  /// Whether a text is a name in no heading: a few words that begin with letters, and no date.
  private func isName(_ node: Int, in reading: PageReading) -> Bool {
    guard reading.isLine(node, below: ReaderItem.longestName + 1), !isHeading(node, in: reading) else { return false }
    let name = ReaderItem.text(node, in: reading)
    let words = name.parts(between: ReaderItem.blanks) { $0.isWhitespace }
    return words.count <= ReaderItem.mostWordsFirst && words.allSatisfy { $0.first?.isLetter ?? false }
      && ReaderItem.end(of: name, words) == .none && !VisibleDates.hasOnlyDateWords(name)
  }

  /// A text without white space around it, most of which is ASCII and known by its bytes.
  static func text(_ node: Int, in reading: PageReading) -> String {
    reading.page.text(of: node).withUnsafeBufferPointer { bytes in
      var (start, end) = (0, bytes.count)
      while start < end, bytes[start] <= 0x20 { start += 1 }
      while start < end, bytes[end - 1] <= 0x20 { end -= 1 }
      // In bounds: the end is the count at most.
      let text = String(valid: UnsafeBufferPointer(rebasing: bytes[start..<end]))
      return start == end || bytes[start] < 0x80 && bytes[end - 1] < 0x80 ? text : text.trimmed
    }
  }

  /// How a few words end. The full stop of an initial ends no sentence: `Anna P.`.
  private static func end(of text: String, _ words: [Substring]) -> SentenceEnd {
    let end = SentenceEnd(of: text)
    guard end == .sentence, words.count > 1, let last = words.last, last.count == 2, last.last == "." else {
      return end
    }
    return .none
  }

  private func isHeading(_ text: Int, in reading: PageReading) -> Bool {
    reading.ancestor(of: text, levels: 2, where: { reading.page.nodes[$0].tag.headingLevel != nil }) != nil
  }

  /// Whether it may be one of a reader's: it has a name, and a time or something to follow.
  var mayBeReaders: Bool { !names.isEmpty && (hasTime || leadsToAnswers || !buttons.isEmpty) }

  private static let blanks = ASCIISet { $0.isWhitespace }
  private static let replies = Set(Vocabulary.phrases(.replyButtons).map { TextKey($0).string })
}
