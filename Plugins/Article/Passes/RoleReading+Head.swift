import CopydeskCore
import CopydeskHTML
import CopydeskText

/// What is between an article's headline and its text, where a line with the author or the day is below it: a heading in other words than the
/// title, the deck, lines about the article.
extension RoleReading {
  /// Gives the lines of the head their roles. No paragraph of a text has the byline below it, so that sentences and headings there are none.
  mutating func settleHead() {
    guard let head else { return }
    for index in head.lines where blocks[index].block.role == .body {
      blocks[index].block.role = isByline(index) && !Line(blocks[index]).isDate ? .byline : .dateline
    }
    var headings = head.headings[...]
    if !hasTitleHeading, !blocks.contains(where: { $0.block.role == .headline }), var heading = headings.popFirst() {
      if let next = headings.first, areOfOneHeading(heading, next) {
        blocks[heading].block.role = .dateline
        blocks[heading].block.kind = .paragraph
        heading = headings.removeFirst()
      }
      blocks[heading].block.role = .headline
    }
    guard !blocks.contains(where: { $0.block.role == .deck }) else {
      for heading in headings where sharesWords(heading) { blocks[heading].block.role = .headline }
      return
    }
    if let lead = head.lead, isTold(lead) {
      setDeck(lead)
    } else if let heading = headings.first(where: { blocks[$0].block.text.utf8.count >= RoleReading.shortestDeck }) {
      setDeck(heading)
    }
  }

  /// Whether several words of a heading, and a third of them, are in the page's title: it is the headline in other words than search engines get.
  private func sharesWords(_ heading: Int) -> Bool {
    guard let title else { return false }
    let words = blocks[heading].block.text.split(separator: " ").map { TextKey($0).string }
      .filter { $0.utf8.count >= RoleReading.shortestWord }
    let shared = words.count { title.contains($0) }
    return shared >= 2 && shared * 3 >= words.count
  }

  /// Shorter words, in bytes, are in any title.
  private static let shortestWord = 4

  private mutating func setDeck(_ index: Int) {
    blocks[index].block.role = .deck
    if isHeading(blocks[index].block.kind) { blocks[index].block.kind = .paragraph }
  }

  /// The parts of the head.
  private struct Head {
    /// The first sentences, and the headings above these.
    var lead: Int?
    var headings: [Int] = []
    /// The bylines and days below one of them.
    var lines: [Int] = []
  }

  /// The head, where the text follows.
  private var head: Head? {
    var head = Head()
    for index in blocks.indices.prefix(RoleReading.reach) {
      if blocks[index].block.role == .headline {
        head = Head()
      } else if isAboutArticle(index) {
        if head.lead != nil || !head.headings.isEmpty { head.lines.append(index) }
      } else if isHeading(blocks[index].block.kind), blocks[index].isBodyText, head.lines.isEmpty, head.lead == nil {
        head.headings.append(index)
      } else if isEnd(index) {
        if !head.lines.isEmpty { return hasDays(below: index) ? nil : head }
        guard head.lead == nil, isText(index), blocks[index].block.text.utf8.count <= RoleReading.longestDeck else {
          return nil
        }
        head.lead = index
      }
    }
    return nil
  }

  /// Whether the head ends with a block unless it is the lead: a text, a heading, or a line that is a sentence or announces something.
  private func isEnd(_ index: Int) -> Bool {
    guard blocks[index].isBodyText else { return false }
    return isText(index) || isHeading(blocks[index].block.kind) || Line.endsSentence(blocks[index].block.text)
  }

  /// Whether a block is a sentence of some length, a long text, or what the page says of itself.
  private func isText(_ index: Int) -> Bool {
    guard blocks[index].isBodyText, blocks[index].linkDensity < 0.4 else { return false }
    let text = blocks[index].block.text
    return text.utf8.count >= RoleReading.longestByline
      || text.utf8.count >= RoleReading.shortestText && (SentenceEnd(of: text) == .sentence || isTold(index))
  }

  /// Whether the page describes itself with a block, or with its beginning.
  private func isTold(_ index: Int) -> Bool {
    let key = blocks[index].key
    guard !key.isEmpty, let told else { return false }
    return told.hasPrefix(key) || key.hasPrefix(told)
  }

  /// Whether a line is a byline or says when the article was published.
  private func isAboutArticle(_ index: Int) -> Bool {
    switch blocks[index].block.role {
    case .byline, .dateline: return true
    case .body:
      let text = blocks[index].block.text
      guard case .paragraph = blocks[index].block.kind, text.utf8.count < RoleReading.longestByline else {
        return false
      }
      let isSigned = isByline(index) && speakers.isEmpty && SentenceEnd(of: text) == .none
      return isSigned || isDateline(text) && !isOfOtherTime(text)
    default: return false
    }
  }

  /// Whether a day is years away from the one that the page states, or has a label of another kind and is none of those: the story is about it.
  private func isOfOtherTime(_ text: String) -> Bool {
    if LateDatelines.isLabelledOtherwise(text), let day = DateReading.visible(text, shortYears: true)?.prefix(10),
      ![stated.published, stated.modified].contains(where: { $0?.prefix(10) == day })
    {
      return stated.published != nil
    }
    guard let stated = stated.published.flatMap({ Int($0.prefix(4)) }),
      let told = DateReading.visible(text, shortYears: true).flatMap({ Int($0.prefix(4)) })
    else { return false }
    return abs(stated - told) > 1
  }

  /// Whether days are above sentences of the text as well: they are of several posts then, or of those who comment on one.
  private func hasDays(below text: Int) -> Bool {
    guard let last = blocks.indices[text...].last(where: { blocks[$0].isBodyText && blocks[$0].isSentence }) else {
      return false
    }
    var days = 0
    for index in text..<last where isAboutArticle(index) && isDateline(blocks[index].block.text) {
      days += 1
      if days == 2 { return true }
    }
    return false
  }

  /// The head and the first block of the text are among so many blocks.
  private static let reach = 16
  /// A deck has so many bytes; sentences so many at least.
  private static let shortestDeck = 30
  private static let longestDeck = 600
  private static let shortestText = 50
}
