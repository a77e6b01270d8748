import CopydeskHTML
import CopydeskText

/// Finds the dates that readers see near the headline.
struct VisibleDates {
  let place: Surroundings
  let dayFirst: Bool
  /// Whether `05.03.24` is the 24th of March 2005, as in East Asia.
  var yearFirst = false

  var reading: PageReading { place.reading }
  var page: Page { place.page }

  /// The dates, in order. What is foreign, figures, and the article's own text are passed over.
  func all() -> [VisibleDate] { dates(from: place.start(place.range.lowerBound), to: place.opening) }

  /// The dates after the article's opening.
  func later() -> [VisibleDate] { dates(from: place.opening, to: place.range.upperBound) }

  /// - Parameter isWhole: Whether to look at the whole part, and not only until nothing better can come.
  func dates(from start: Int, to end: Int, isWhole: Bool = false) -> [VisibleDate] {
    var result: [VisibleDate] = []
    var index = start
    var end = end
    while index < end, result.count < 12 {
      if let foreign = place.endOfForeign(index) {
        if let time = timeAtHeadline(index..<foreign) { result += dates(at: time) }
        index = foreign
        continue
      }
      let node = page.nodes[index]
      if node.tag == .figure || isQuote(index)
        || node.tag != .text && reading.signals[index].contains(.caption) && !holdsTime(index) && !isOnlyDate(index)
      {
        index = Int(node.end)
        continue
      }
      let dates = dates(at: index)
      if !dates.isEmpty, isElsewhere(index) {
        index = Int(node.end)
        continue
      }
      if !dates.isEmpty {
        result += dates
        // Nothing further down is preferred to this, and only the head may tell of a change.
        if !isWhole, dates.contains(where: { $0.isMarked && $0.isInHead && $0.isBehindHeadline && !$0.isUpdate }) {
          end = min(end, place.story)
        }
        index = Int(node.end)
        continue
      }
      index += 1
    }
    return result
  }

  /// Whether an element is a quotation, whose dates are those of what it quotes.
  private func isQuote(_ index: Int) -> Bool {
    place.isQuotation(index)
  }

  /// Whether two elements for a date are in an element: of publication, and of the change.
  private func holdsTimes(_ index: Int) -> Bool {
    Int(page.nodes[index].end) - index > 4
      && page.subtree(of: index).lazy.filter({ page.nodes[$0].tag == .time }).prefix(2).count == 2
  }

  /// Whether a short element says a date and nothing else.
  private func isOnlyDate(_ index: Int) -> Bool {
    guard (6..<VisibleDates.longestOwn).contains(reading.wholeWeight[index]) else { return false }
    let text = reading.fullText(of: index, limit: 80)
    return VisibleDates.mayHoldDate(ArraySlice(text.utf8)) && VisibleDates.hasOnlyDateWords(text) && date(text) != nil
  }

  /// The bytes of such an element at most, without spaces.
  private static let longestOwn: Int32 = 40

  private func holdsTime(_ index: Int) -> Bool {
    page.subtree(of: index).contains { page.nodes[$0].tag == .time || reading.signals[$0].contains(.date) }
  }

  private func dates(at index: Int) -> [VisibleDate] {
    let node = page.nodes[index]
    let weight = reading.wholeWeight[index]
    if node.tag == .time || node.tag == .other && page.has(.datetime, index) { return marked(index) }
    if node.tag == .abbr || node.tag == .span && weight > 0 && weight < 20, let date = told(index) { return [date] }
    if weight == 4, node.tag == .text, let date = dividedDate(from: index) { return [date] }
    // In the longest script, a letter has three bytes.
    guard weight >= 6, weight < 360 else { return [] }
    if node.tag == .text {
      guard VisibleDates.mayHoldDate(page.text(of: index)) else { return [] }
      let size = reading.lineSize(index)
      guard size < 120 else { return [] }
      guard let text = own(String(decoding: page.text(of: index), as: UTF8.self), index) else { return [] }
      let parent = Int(page.nodes[index].parent)
      let isMarked = parent >= 0 && reading.signals[parent].contains(.date) && size < 60
      let both = VisibleDates.mayHoldDates(text) ? bothDates(text, index, isMarked: isMarked) : []
      if !both.isEmpty, isMarked || !isInSentence(index) { return both }
      return made(text, index, isMarked: isMarked).map { [$0] } ?? []
    }
    guard reading.signals[index].contains(.date), reading.isLine(index, below: 60), !holdsTimes(index),
      let text = own(reading.fullText(of: index, limit: 200), index)
    else { return [] }
    let both = bothDates(text, index, isMarked: true)
    if !both.isEmpty { return both }
    // Two dates in one element are looked at one by one.
    if weight > 24, VisibleDates.saysUpdate(ArraySlice(text.utf8)), node.end > Int32(index + 2) { return [] }
    return made(text, index, isMarked: true).map { [withTime($0, index)] } ?? []
  }

  /// The date of an element, with the time of day that a `<time>` in it tells the machine of the same day.
  private func withTime(_ found: VisibleDate, _ index: Int) -> VisibleDate {
    guard found.text.utf8.count == VisibleDates.day,
      let time = page.subtree(of: index).prefix(VisibleDates.fewParts).first(where: { page.nodes[$0].tag == .time }),
      let value = page.string(.datetime, of: time), let date = DateReading.machine(value, dayFirst: dayFirst),
      date.hasPrefix(found.text)
    else { return found }
    var found = found
    found.text = date
    return found
  }

  /// A day in ISO 8601 has so many bytes; the element of a date has a few parts.
  static let (day, fewParts) = (10, 8)

  /// The date of a `<time>`: what the machine is told, if that is a date, else what readers see.
  func marked(_ index: Int) -> [VisibleDate] {
    guard let source = own(reading.fullText(of: index, limit: 200), index) else { return [] }
    let both = bothDates(source, index, isMarked: true)
    if !both.isEmpty { return both }
    guard let value = page.string(.datetime, of: index), let date = DateReading.machine(value, dayFirst: dayFirst)
    else {
      let own = reading.isLine(index, below: 60) ? made(source, index, isMarked: true) : nil
      return [own ?? told(index)].compactMap { $0 }
    }
    return [dated(date, value, index, isUpdate: isUpdate(source, index))]
  }

  /// The date in the title of an `<abbr>` that is named as a date, as microformats have it: `<abbr class="published" title="2024-03-05">`, or
  /// with the time of day in that of another short element, which says how long ago that was.
  private func told(_ index: Int) -> VisibleDate? {
    guard page.nodes[index].count > 0, let title = page.attribute(.title, of: index),
      reading.signals[index].contains(.date) || title.contains(UInt8(ascii: ":")),
      title.contains(where: { $0 &- 0x30 < 10 }), title.count < 60
    else { return nil }
    let value = String(decoding: title, as: UTF8.self)
    guard let date = DateReading.machine(value, dayFirst: dayFirst) else { return nil }
    return dated(date, value, index, isUpdate: isUpdate("", index))
  }

  func dated(_ date: String, _ source: String, _ index: Int, isMarked: Bool = true, isUpdate: Bool)
    -> VisibleDate
  {
    VisibleDate(
      text: date, source: source, node: index, isAlone: true, isMarked: isMarked,
      isTime: page.nodes[index].tag == .time,
      isUpdate: isUpdate, isBehindHeadline: isBehindHeadline(index), isInHead: place.isAboveStory(index),
      isAtHeadline: isAtHeadline(index), isPublication: !isUpdate && isPublication(source, index))
  }

  static let firstDay = "1991"

  func date(_ text: String) -> String? {
    DateReading.visibleWithTime(text, dayFirst: dayFirst, shortYears: true, yearFirst: yearFirst)
  }

  private func made(_ text: String, _ index: Int, isMarked: Bool) -> VisibleDate? {
    let size = reading.lineSize(index)
    let isShort =
      isMarked || size < 20
      || size < 60
        && (Vocabulary.isInside(text, PhraseCategories(.publicationWords))
          || place.isInHead(index)
            && (Vocabulary.lead(of: text.trimmed, PhraseCategories(.bylineLeads)) != nil
              || NameReading.withoutDate(text) != text))
    guard !VisibleDates.isCopyright(text),
      let date = DateReading.visibleWithTime(text, dayFirst: dayFirst, shortYears: isShort, yearFirst: yearFirst)
    else { return nil }
    var found = dated(date, text, index, isMarked: isMarked, isUpdate: isUpdate(text, index))
    // The web is younger: an older date that nothing marks is that of an event.
    if !isMarked, found.text < VisibleDates.firstDay { return nil }
    found.isInSentence = !isMarked && (isInSentence(index) && !opensWithDate(text) || isInStory(text, index))
    found.isOfOrigin = VisibleDates.tellsOrigin(line(around: index, text))
    found.isAlone =
      isMarked
      || (size < 48 || isLineOfFacts(text)) && !isInParagraph(index) && !found.isInSentence
    return found
  }

  /// Whether a text is several facts with bars or dots between them, and opens with a date and its label: `Published 5 March 2024 | Views: 530`.
  private func isLineOfFacts(_ text: String) -> Bool {
    text.unicodeScalars.contains { "|\u{B7}\u{2022}\u{FF5C}".unicodeScalars.contains($0) }
      && VisibleDates.opensWithLabel(text.trimmed)
  }

  /// Whether a text is a part of a paragraph that ends as a sentence does, and longer than a line about the article.
  func isInSentence(_ index: Int) -> Bool {
    let block = reading.ancestor(of: index) { page.nodes[$0].tag.isBlock }
    guard let block, [.p, .li, .blockquote, .dd, .td].contains(page.nodes[block].tag) else { return false }
    // A line between the blocks of a cell or an item is a line by itself.
    let inner = page.subtree(of: block).dropFirst()
    if inner.count > VisibleDates.fewNodes || inner.contains(where: { page.nodes[$0].tag.isBlock }) { return false }
    // And so is one between line breaks.
    if page.nodes[block].tag == .td, !reading.endsSentence[index], reading.isLine(index, apartIn: block) {
      return false
    }
    let last = page.subtree(of: block).last { page.nodes[$0].tag == .text && reading.wholeWeight[$0] > 0 }
    guard let last, reading.endsSentence[last] else { return false }
    let text = reading.fullText(of: block, limit: 200)
    if reading.wholeWeight[block] >= VisibleDates.sentence {
      return reading.wholeWeight[block] >= VisibleDates.longestLabelled || !VisibleDates.opensWithLabel(text)
    }
    // Scripts without spaces have words of about two characters.
    let words = otherWords(in: text).reduce(0) { $0 + ($1.utf8.first ?? 0 >= 0xE3 ? max(1, $1.count / 2) : 1) }
    // A short line below the headline is about the article, even one with a full stop, unless it says more than that.
    return words >= (place.isAboveStory(index) ? VisibleDates.storyWords : VisibleDates.sentenceWords)
      && !Vocabulary.isInside(text, [PhraseCategories(.publicationWords), PhraseCategories(.updateWords)])
      && Vocabulary.lead(of: text, PhraseCategories(.bylineLeads)) == nil
  }

  /// The words of a text that are no part of a date.
  private func otherWords(in text: String) -> [Substring] {
    text.letterParts.filter { Vocabulary.categories(of: $0).isDisjoint(with: VisibleDates.dateWords) }
  }

  /// Whether a text below the beginning of the story tells a date of the story's: in a heading, in an item or a cell with other words, or
  /// in one of several cells.
  private func isInStory(_ text: String, _ index: Int) -> Bool {
    guard !place.isAboveStory(index), place.headline.map({ index > $0 }) ?? true,
      let block = reading.ancestor(of: index, where: { page.nodes[$0].tag.isBlock })
    else { return false }
    switch page.nodes[block].tag {
    case .td, .th: return page.children(of: Int(page.nodes[block].parent)).count { page.nodes[$0].tag != .text } > 1
    case .li, .dt, .dd:
      return otherWords(in: text).count > 0
        && !Vocabulary.isInside(text, [PhraseCategories(.publicationWords), PhraseCategories(.updateWords)])
    default: return page.nodes[block].tag.headingLevel ?? 1 > 1 && !isPublication(text, index)
    }
  }

  /// A paragraph with more nodes, or a cell, is not looked at.
  private static let fewNodes = 300

  /// Whether a text has figures for two dates.
  private static func mayHoldDates(_ text: String) -> Bool {
    guard text.utf8.count >= 16 else { return false }
    // The digits of other scripts come after these bytes.
    return text.utf8.count { $0 >= 0x30 && $0 <= 0x39 } >= 4 || text.utf8.contains { (0xD9...0xE0).contains($0) }
  }

  /// A paragraph is a sentence of the story from so many bytes, or so many words besides the date.
  private static let sentence = 60
  private static let longestLabelled = 200
  private static let sentenceWords = 3
  /// A line below the headline is one from so many.
  private static let storyWords = 5

  /// Whether a text is a part of a paragraph: a date there is in the story.
  private func isInParagraph(_ index: Int) -> Bool {
    let block = reading.ancestor(of: index) { page.nodes[$0].tag.isBlock }
    guard let block, [.p, .li, .blockquote].contains(page.nodes[block].tag) else { return false }
    return reading.wholeWeight[block] >= reading.wholeWeight[index] + 60
  }

  func isBehindHeadline(_ index: Int) -> Bool { place.headline.map { index > $0 } ?? true }

  /// Whether nothing is between an element and the headline after it.
  private func isAtHeadline(_ index: Int) -> Bool {
    guard let headline = place.headline, page.nodes[index].end <= headline, page.nodes[index].end + 12 > headline else {
      return false
    }
    return !(Int(page.nodes[index].end)..<headline).contains {
      page.nodes[$0].tag == .text && reading.wholeWeight[$0] > 0
    }
  }
}
