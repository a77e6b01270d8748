import CopydeskHTML
import CopydeskText

/// Finds the dates that readers see near the headline.
struct VisibleDates {
  let place: Surroundings
  let dayFirst: Bool

  private var reading: PageReading { place.reading }
  private var page: Page { place.page }

  /// The dates, in order. What is foreign, figures, and the article's own text are passed over.
  func all() -> [VisibleDate] { dates(from: place.start(place.range.lowerBound), to: place.opening) }

  /// The dates after the article's opening.
  func later() -> [VisibleDate] { dates(from: place.opening, to: place.range.upperBound) }

  private func dates(from start: Int, to end: Int) -> [VisibleDate] {
    var result: [VisibleDate] = []
    var index = start
    while index < end, result.count < 12 {
      if let foreign = place.endOfForeign(index) {
        index = foreign
        continue
      }
      let node = page.nodes[index]
      if node.tag == .figure || node.tag != .text && reading.signals[index].contains(.caption) && !holdsTime(index) {
        index = Int(node.end)
        continue
      }
      if let date = date(at: index) {
        result.append(date)
        // Nothing further down is preferred to this.
        if date.isMarked, date.isInHead, date.isBehindHeadline, !date.isUpdate { break }
        index = Int(node.end)
        continue
      }
      index += 1
    }
    return result
  }

  private func holdsTime(_ index: Int) -> Bool {
    page.subtree(of: index).contains { page.nodes[$0].tag == .time || reading.signals[$0].contains(.date) }
  }

  private func date(at index: Int) -> VisibleDate? {
    let node = page.nodes[index]
    let weight = reading.wholeWeight[index]
    if node.tag == .time { return marked(index) }
    guard weight >= 6, weight < 120 else { return nil }
    if node.tag == .text {
      guard VisibleDates.mayHoldDate(page.text(of: index)) else { return nil }
      let parent = Int(page.nodes[index].parent)
      let isMarked = parent >= 0 && reading.signals[parent].contains(.date) && weight < 60
      return made(String(decoding: page.text(of: index), as: UTF8.self), index, isMarked: isMarked)
    }
    guard reading.signals[index].contains(.date), weight < 60 else { return nil }
    let text = reading.fullText(of: index, limit: 200)
    if let first = beforeChange(text, index) { return first }
    // Two dates in one element are looked at one by one.
    if weight > 24, VisibleDates.saysUpdate(ArraySlice(text.utf8)), node.end > Int32(index + 2) { return nil }
    return made(text, index, isMarked: true)
  }

  /// The date of a `<time>`: what the machine is told, if that is a date, else what readers see.
  private func marked(_ index: Int) -> VisibleDate? {
    let source = reading.fullText(of: index, limit: 200)
    if let first = beforeChange(source, index) { return first }
    guard let value = page.string(.datetime, of: index), let date = DateReading.machine(value, dayFirst: dayFirst)
    else {
      return reading.wholeWeight[index] < 60 ? made(source, index, isMarked: true) : nil
    }
    return VisibleDate(
      text: date, source: value, isAlone: true, isMarked: true, isTime: true, isUpdate: isUpdate(source, index),
      isBehindHeadline: isBehindHeadline(index), isInHead: place.isInHead(index))
  }

  /// The date before the word for a change in an element that shows both: `27/11/2017 01:57 | Updated 27/11/2017 19:20`.
  private func beforeChange(_ text: String, _ index: Int) -> VisibleDate? {
    guard let change = Vocabulary.place(in: text, PhraseCategories(.updateWords)), change.lowerBound >= 8 else {
      return nil
    }
    let before = String(Substring(text.utf8.prefix(change.lowerBound)))
    let after = String(Substring(text.utf8.dropFirst(change.upperBound)))
    guard DateReading.visible(after, dayFirst: dayFirst, shortYears: true) != nil,
      let date = DateReading.visibleWithTime(before, dayFirst: dayFirst, shortYears: true)
    else { return nil }
    return VisibleDate(
      text: date, source: before, isAlone: true, isMarked: true, isTime: page.nodes[index].tag == .time,
      isUpdate: false,
      isBehindHeadline: isBehindHeadline(index), isInHead: place.isInHead(index))
  }

  private func made(_ text: String, _ index: Int, isMarked: Bool) -> VisibleDate? {
    let isShort = isMarked || reading.wholeWeight[index] < 20
    guard !VisibleDates.isCopyright(text),
      let date = DateReading.visibleWithTime(text, dayFirst: dayFirst, shortYears: isShort)
    else { return nil }
    var found = VisibleDate(
      text: date, source: text, isAlone: isMarked || reading.wholeWeight[index] < 48 && !isInParagraph(index),
      isMarked: isMarked,
      isTime: page.nodes[index].tag == .time, isUpdate: isUpdate(text, index),
      isBehindHeadline: isBehindHeadline(index), isInHead: place.isInHead(index))
    found.isInSentence = !isMarked && isInSentence(index)
    return found
  }

  /// Whether a text is a part of a paragraph that ends as a sentence does, and longer than a line about the article.
  private func isInSentence(_ index: Int) -> Bool {
    let block = reading.ancestor(of: index) { page.nodes[$0].tag.isBlock }
    guard let block, [.p, .li, .blockquote, .dd, .td].contains(page.nodes[block].tag),
      reading.wholeWeight[block] >= VisibleDates.sentence
    else { return false }
    let last = page.subtree(of: block).last { page.nodes[$0].tag == .text && reading.wholeWeight[$0] > 0 }
    return last.map { reading.endsSentence[$0] } ?? false
  }

  /// A paragraph is a sentence of the story from so many bytes.
  private static let sentence = 60

  /// Whether a text is a part of a paragraph: a date there is in the story.
  private func isInParagraph(_ index: Int) -> Bool {
    let block = reading.ancestor(of: index) { page.nodes[$0].tag.isBlock }
    guard let block, [.p, .li, .blockquote].contains(page.nodes[block].tag) else { return false }
    return reading.wholeWeight[block] >= reading.wholeWeight[index] + 60
  }

  private func isBehindHeadline(_ index: Int) -> Bool { place.headline.map { index > $0 } ?? true }

  /// Whether a date says when the article was changed: by its own words, by those right before it, or by its element's names.
  private func isUpdate(_ text: String, _ index: Int) -> Bool {
    if VisibleDates.saysUpdate(ArraySlice(text.utf8)) { return true }
    if let names = page.attribute(.class, of: index), ASCIISearch.contains(names, anyOf: ["updated", "modified"]),
      !ASCIISearch.contains(names, anyOf: ["publi", "entry-date"])
    {
      return true
    }
    if page.attribute(.itemprop, of: index)?.elementsEqual("dateModified".utf8) == true { return true }
    // The label is in the text before, in the same line.
    var before = index - 1
    var steps = 0
    while before >= 0, steps < 4 {
      let node = page.nodes[before]
      if node.tag == .text, reading.wholeWeight[before] > 0 {
        let label = page.text(of: before)
        return label.count < 60 && !VisibleDates.holdsDigit(label) && VisibleDates.saysUpdate(label)
      }
      before -= 1
      steps += 1
    }
    return false
  }

  private static func isCopyright(_ text: String) -> Bool {
    Vocabulary.isInside(text, PhraseCategories(.copyrightWords))
  }

  /// Whether a text says that something was changed; "Stand" is how German pages label it.
  private static func saysUpdate(_ text: ArraySlice<UInt8>) -> Bool {
    text.withUnsafeBufferPointer { Vocabulary.isInside($0, PhraseCategories(.updateWords)) }
  }

  private static func holdsDigit(_ text: ArraySlice<UInt8>) -> Bool {
    text.contains { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// Whether a text can hold a date: four digits in a row, or two numbers with a sign between them, or digits of another script.
  static func mayHoldDate(_ text: ArraySlice<UInt8>) -> Bool {
    var digits = 0
    var groups = 0
    var hasOther = false
    for byte in text {
      if byte >= 0x30, byte <= 0x39 {
        digits += 1
        if digits == 4 { return true }
        if digits == 1 { groups += 1 }
      } else {
        digits = 0
        if byte >= 0xD9 { hasOther = true }
      }
    }
    return groups >= 3 || hasOther && text.count < 120 && (groups > 0 || holdsOtherDigit(text))
  }

  /// Whether there is a digit of Arabic, Persian, Devanagari, Bengali, Thai, or a full-width one.
  private static func holdsOtherDigit(_ text: ArraySlice<UInt8>) -> Bool {
    String(decoding: text, as: UTF8.self).unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x660...0x669, 0x6F0...0x6F9, 0x966...0x96F, 0x9E6...0x9EF, 0xE50...0xE59, 0xFF10...0xFF19: true
      default: false
      }
    }
  }

  /// The first date in an element that is named or marked as one, anywhere outside of comments and pointers to other articles.
  func anywhere() -> String? {
    for index in page.nodes.indices where page.nodes[index].tag == .time || reading.signals[index].contains(.date) {
      let weight = reading.weight[index]
      guard weight >= 6, weight < 80, !reading.isRemoved(index) else { continue }
      if let value = page.string(.datetime, of: index), let date = DateReading.machine(value) { return date }
      if let date = DateReading.visible(reading.text(of: index, limit: 200), dayFirst: dayFirst, shortYears: true) {
        return date
      }
    }
    return nil
  }
}
