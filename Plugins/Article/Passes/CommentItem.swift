import CopydeskHTML
import CopydeskText

/// What an element may be that one reader wrote: the short texts it begins and ends with, and what can be done with it.
struct CommentItem {
  /// Short texts that may be a name, those that tell a time as well behind the others.
  var names: [String] { plain + timed }
  private var (plain, timed): ([String], [String]) = ([], [])
  /// All other short texts, which items of one make share: `says:`, `Reply`.
  private(set) var marks: Set<String> = []
  /// Those of them that are links or buttons.
  private(set) var links: Set<String> = []
  /// Whether a day or a time is told.
  private(set) var hasTime = false
  /// Whether a time of day is told, or how long ago it was.
  private(set) var hasClock = false
  /// Whether a link leads to an answer, or to the item as one of readers'.
  private(set) var isAnswered = false
  /// Whether a line is a link with some words, or a heading has a link or many words: of another article.
  private(set) var hasHeadline = false
  /// Whether microdata calls it an answer to the question that the page is about.
  private(set) var isOwn = false
  /// Whether there is text besides, outside of links.
  private(set) var saysSomething = false

  /// A name has at most so many bytes and words, a button so many bytes.
  private static let (longestName, mostWords, longestButton): (Int32, Int, Int32) = (40, 4, 24)
  /// A longer text is what the reader wrote.
  private static let longestShort: Int32 = 60
  /// So many nodes from the beginning and from the end are looked at.
  private static let fewNodes = 64
  /// A headline has at least so many bytes.
  private static let shortestHeadline: Int32 = 25

  init(_ nodes: Range<Int>, in reading: PageReading) {
    let page = reading.page
    var seen = nodes.lowerBound
    for node in nodes.prefix(CommentItem.fewNodes) {
      seen = node
      look(at: node, in: reading)
      if page.nodes[node].tag == .text {
        if reading.wholeWeight[node] > CommentItem.longestShort { break }
        add(node, in: reading)
      }
    }
    for node in nodes.suffix(CommentItem.fewNodes).reversed() where node > seen {
      if page.nodes[node].tag == .text {
        if reading.wholeWeight[node] > CommentItem.longestShort { break }
        add(node, in: reading)
      } else if reading.isLink[node] {
        look(at: node, in: reading)
      }
    }
    var (text, lines) = (Int32(0), Int32(0))
    for run in reading.runs(in: nodes) where run.linkDensity < 0.5 {
      if run.weight > CommentItem.longestName || run.endsSentence { text += run.weight } else { lines += run.weight }
    }
    saysSomething = text > 0 || lines > CommentItem.longestName
  }

  private mutating func look(at node: Int, in reading: PageReading) {
    let page = reading.page
    let tag = page.nodes[node].tag
    if let name = page.attribute(.itemprop, of: node), ASCIISearch.contains(name, anyOf: ["answer"]) { isOwn = true }
    if tag.headingLevel != nil {
      let isLinked = page.subtree(of: node).contains { reading.isLink[$0] }
      if isLinked || reading.wholeWeight[node] > CommentItem.longestName { hasHeadline = true }
    }
    guard reading.isLink[node], let target = page.attribute(.href, of: node) else { return }
    if ASCIISearch.contains(target, anyOf: ["comment", "reply", "respond"]) {
      isAnswered = true
    } else if target.first != UInt8(ascii: "#"), reading.wholeWeight[node] >= CommentItem.shortestHeadline {
      let parent = Int(page.nodes[node].parent)
      let isLine = reading.wholeWeight[parent] == reading.wholeWeight[node]
      if isLine, !page.subtree(of: node).contains(where: { CommentItem.isTime($0, in: reading) }),
        !reading.fullText(of: node, limit: 8).hasPrefix("http")
      {
        hasHeadline = true
      }
    }
  }

  private mutating func add(_ node: Int, in reading: PageReading) {
    guard reading.wholeWeight[node] > 0 else { return }
    let text = String(decoding: reading.page.text(of: node), as: UTF8.self).trimmed
    if CommentItem.isTime(node, in: reading) {
      hasTime = true
      if CommentItem.hasClock(text) || LinePhrases.isCounted(TextKey(text).string) { hasClock = true }
      // A name and a time may be one text.
      if !VisibleDates.hasOnlyDateWords(text) { timed.append(text) }
      return
    }
    guard text.contains(where: \.isLetter), reading.wholeWeight[node] <= CommentItem.longestName else { return }
    if reading.wholeWeight[node] <= CommentItem.longestButton {
      marks.insert(text)
      let isButton = { reading.isLink[$0] || reading.page.nodes[$0].tag == .button }
      if reading.ancestor(of: node, levels: 3, where: isButton) != nil { links.insert(text) }
    }
    let words = text.parts(between: CommentItem.blanks) { $0.isWhitespace }
    switch SentenceEnd(of: text) {
    case .none, .colon: if words.count <= CommentItem.mostWords { plain.append(text) }
    case .sentence, .quotation: break
    }
  }

  private static let blanks = ASCIISet { $0.isWhitespace }

  /// Whether it may be one of a reader's: it has a name and a time, and something to follow.
  var mayBeReaders: Bool { hasTime && !names.isEmpty && (isAnswered || !links.isEmpty) }

  /// Whether a text is short and has a digit.
  static func mayBeTime(_ node: Int, in reading: PageReading) -> Bool {
    guard (4...CommentItem.longestShort).contains(reading.weight[node]) else { return false }
    let bytes = reading.page.text(of: node)
    // Digits of other scripts come after these bytes.
    return bytes.contains { $0 &- 0x30 < 10 || (0xD9...0xE0).contains($0) }
  }

  /// Whether a short text has a day, a time of day or how long ago something was.
  private static func isTime(_ node: Int, in reading: PageReading) -> Bool {
    guard mayBeTime(node, in: reading) else { return false }
    let bytes = reading.page.text(of: node)
    let mayHoldDate = VisibleDates.mayHoldDate(bytes)
    let text = String(decoding: bytes, as: UTF8.self).trimmed
    return mayHoldDate && DateReading.visible(text, shortYears: true) != nil
      || LinePhrases.isCounted(TextKey(text).string)
  }

  /// Whether a text has a time of day in figures: `9:05`.
  private static func hasClock(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.dropFirst().dropLast(2).contains {
      bytes[$0] == UInt8(ascii: ":") && [$0 - 1, $0 + 1, $0 + 2].allSatisfy { bytes[$0] &- 0x30 < 10 }
    }
  }
}
