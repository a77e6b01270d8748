import CopydeskCore
import CopydeskText

/// Finds the article among lines of equal rank, by their shape, their order and what they repeat.
///
/// A page as bare lines reads: date banner, teasers of other stories, headline, headline again with the section glued in front, caption with
/// its credit, caption again, paragraphs, widgets. Nothing marks which is which, but paragraphs are long and end like sentences; the
/// headline and the caption appear twice; what is before the headline and after the last sentence belongs to the page. A text that is an
/// article and little else (``BareArticle``) keeps its short lines: they are subheads, questions and items of lists.
struct LineTyping {
  static let banner = RemovalRule("date_banner", "A date above the headline.")
  static let before = RemovalRule("before_headline", "It is above the headline: teasers of other articles, menus.")
  static let after = RemovalRule("after_article", "It comes after the last sentence: tags, lists of other articles.")

  let lines: [Line]
  private let hasBlanks: Bool
  private let isBare: Bool
  private(set) var title: String?
  private(set) var published: String?
  private(set) var authors: [String] = []
  private(set) var blocks: [Block] = []
  private(set) var removals: [Removal] = []

  /// - Parameter known: The title that the source knew. Where no line has it, all lines are the text that it names.
  init(_ lines: [Line], title known: String? = nil) {
    self.lines = lines
    // Empty lines tell paragraphs from the lines of a list where the text has them between most lines.
    hasBlanks = lines.count(where: \.isAfterBlank) * 2 >= lines.count
    let isNamed = known.map { LineTyping.isNamed($0, lines) } ?? false
    let bare = isNamed ? nil : BareArticle(lines)
    isBare = isNamed || bare != nil
    guard !lines.isEmpty else { return }
    if isNamed {
      readNamed()
    } else if let bare {
      readParts(body: bare.body, headline: bare.headline, title: known)
    } else {
      let body = bodyRange()
      readParts(body: body, headline: findHeadline(before: body.lowerBound), title: known)
    }
    published =
      published
      ?? removals.lazy.filter { $0.rule == LineTyping.banner.name }
      .compactMap { DateReading.visible($0.block.text) }.first
  }

  /// Whether a title stands above a text that does not have it: as a line of its own, or as a part of one or of it.
  private static func isNamed(_ title: String, _ lines: [Line]) -> Bool {
    let key = TextKey(title).string
    guard !key.isEmpty else { return false }
    return !lines.contains { line in
      line.key == key || line.key.utf8.count >= shortestTitle && key.hasPrefix(line.key)
        || key.utf8.count >= shortestTitle && line.weight < longestTitle && line.key.hasSuffix(key)
    }
  }

  /// Parts of titles are at least this long, and lines with a title in them at most, in bytes.
  private static let shortestTitle = 12
  private static let longestTitle = 300

  /// Reads a text that has its title elsewhere, as records and mail have: nothing stands above it but who wrote it and when, and it ends with its
  /// last line, or before what announces the foot of a page.
  private mutating func readNamed() {
    // What ends as sentences do is the text's: "By midnight the water had gone."
    let first = lines.firstIndex { $0.endsSentence || !$0.isDate && !isByline($0) } ?? 0
    for line in lines[..<first] {
      if line.isDate {
        published = published ?? DateReading.visible(line.text)
        add(line, .paragraph, .dateline)
      } else {
        authors += NameReading(site: nil).names([line.text])
        add(line, .paragraph, .byline)
      }
    }
    let end = BareArticle.end(of: lines, from: first)
    readBody(first..<max(end, first))
    readAfter(max(end, first)..<lines.count)
  }

  /// - Parameters:
  ///   - found: The line that looks like the headline.
  ///   - known: The title that the source knew: above the first sentence, the line that says the same is the headline.
  private mutating func readParts(body range: Range<Int>, headline found: Int?, title known: String?) {
    let key = known.map { TextKey($0).string }
    let stated = lines.indices.prefix(range.lowerBound + 1).first { lines[$0].key == key }
    let headline = stated ?? found
    let body = stated.map { max(range.lowerBound, $0 + 1)..<max(range.upperBound, $0 + 1) } ?? range
    let start = headline ?? min(body.lowerBound, lines.count)
    readBefore(start)
    readHead(start..<max(start, body.lowerBound), headline: headline)
    readBody(body)
    readAfter(max(body.upperBound, start)..<lines.count)
  }

  /// The stretch of lines with the most running text: the one with the largest sum, where a long line counts for it and a short one
  /// against it. Sentences right after it belong to it, and so do further paragraphs after a subhead or a few lines of a list.
  private func bodyRange() -> Range<Int> {
    let threshold = 120
    var best = (sum: 0, range: lines.count..<lines.count)
    var sum = 0
    var start = 0
    for (index, line) in lines.enumerated() {
      if sum <= 0 {
        sum = 0
        start = index
      }
      // A line that appears again is a headline or a caption.
      let value = line.isRunning ? min(line.weight, 600) - threshold : max(-threshold, line.weight - threshold)
      sum += line.endsSentence ? value : min(value, -10)
      if sum > best.sum { best = (sum, start..<index + 1) }
    }
    if best.sum == 0 { return fallbackRange() }
    var end = best.range.upperBound
    while true {
      while end < lines.count, isSentence(lines[end]) { end += 1 }
      let near = lines[end..<min(lines.count, end + LineTyping.longestGap + 1)]
      guard let next = near.firstIndex(where: \.isRunning) else { break }
      end = next + 1
    }
    return best.range.lowerBound..<end
  }

  /// At most this many short lines are between two paragraphs of an article.
  private static let longestGap = 3

  /// A page with next to no text: its sentences.
  private func fallbackRange() -> Range<Int> {
    guard let first = lines.firstIndex(where: isSentence), let last = lines.lastIndex(where: isSentence) else {
      return lines.count..<lines.count
    }
    return first..<last + 1
  }

  private func isSentence(_ line: Line) -> Bool {
    line.endsSentence && line.weight >= 15 && !line.text.hasSuffix(":") && !LinePhrases.isNotice(line.text)
      && !LinePhrases.isPointer(line.text, linkDensity: 0)
  }

  // MARK: the parts

  private func findHeadline(before body: Int) -> Int? {
    let head = Array(lines[..<min(lines.count, body + 1)])
    if let glued = LinePairs.gluedHeadline(head) { return min(glued.headline, glued.glued) }
    let captions = LinePairs.creditedCaptions(head)
    if let repeated = LinePairs.repeatedHeadline(head), captions[repeated] == nil { return repeated }
    // The nearest line above the text that can be a headline; a line above it that is one too is a teaser's or the site's.
    let candidates = lines.indices[..<min(body, lines.count)].filter { index in
      let line = lines[index]
      return line.weight >= 12 && line.weight < 300 && !line.isDate && !isByline(line) && captions[index] == nil
        && CreditLine.split(line.text) == nil && !LinePhrases.isNotice(line.text)
    }
    return candidates.last { !lines[$0].endsSentence || lines[$0].text.hasSuffix("?") || lines[$0].text.hasSuffix("!") }
      ?? candidates.last
  }

  private func isByline(_ line: Line) -> Bool {
    guard line.weight < 100 else { return false }
    if Vocabulary.lead(of: line.text, PhraseCategories(.bylineLeads)) != nil { return true }
    return line.weight < 60 && NameReading.reporterWords.contains(where: line.text.hasSuffix)
  }

  private mutating func readBefore(_ start: Int) {
    for line in lines[..<start] {
      let isBanner = line.isDate
      remove(line, isBanner ? LineTyping.banner : LineTyping.before, role: isBanner ? .dateline : .teaser)
    }
  }

  private mutating func readHead(_ range: Range<Int>, headline: Int?) {
    let captions = LinePairs.creditedCaptions(lines)
    let copies = Dictionary(captions.map { ($0.value.copy, $0.key) }, uniquingKeysWith: { first, _ in first })
    for index in range {
      let line = lines[index]
      if index == headline {
        title = line.text
        add(line, .heading(level: 1), .headline)
      } else if let title, line.key == TextKey(title).string || line.key.hasSuffix(TextKey(title).string) {
        add(line, .paragraph, .headline)
      } else if let caption = captions[index] {
        addCaption(line, credit: caption.credit, rest: caption.rest)
      } else if copies[index] != nil {
        add(line, .paragraph, .caption)
      } else if line.isDate {
        published = published ?? DateReading.visible(line.text)
        add(line, .paragraph, .dateline)
      } else if isByline(line) {
        authors += NameReading(site: nil).names([line.text])
        add(line, .paragraph, .byline)
      } else if let split = CreditLine.split(line.text) {
        addCaption(line, credit: split.credit, rest: split.rest)
      } else if line.endsSentence, title != nil {
        add(line, .paragraph, .deck)
      } else if isBare, title != nil, !LinePhrases.isNotice(line.text, key: line.key) {
        add(line, isSubhead(index, in: range.lowerBound..<lines.count) ? .heading(level: 2) : .paragraph, .body)
      } else {
        remove(line, LineTyping.before, role: .widget)
      }
    }
    let head = Array(lines[..<min(lines.count, range.upperBound + 1)])
    if !isBare, let glued = LinePairs.gluedHeadline(head), glued.headline > glued.glued {
      title = lines[glued.headline].text
    }
  }

  private mutating func readBody(_ range: Range<Int>) {
    for index in range {
      let line = lines[index]
      if LinePhrases.isNotice(line.text) || LinePhrases.isPointer(line.text, linkDensity: 0) {
        remove(line, LinePass.notice, role: .widget)
      } else if isSubhead(index, in: range) {
        add(line, .heading(level: 2), .body)
      } else {
        add(line, .paragraph, .body)
      }
    }
  }

  /// Whether a line is a heading: a short one with sentences after it, and no part of a list.
  private func isSubhead(_ index: Int, in range: Range<Int>) -> Bool {
    let line = lines[index]
    guard index > range.lowerBound, index + 1 < range.upperBound, line.weight < 100, !line.endsSentence else {
      return false
    }
    let next = lines[index + 1]
    return (next.endsSentence || next.isRunning) && (!hasBlanks || line.isAfterBlank && next.isAfterBlank)
  }

  private mutating func readAfter(_ range: Range<Int>) {
    for index in range { remove(lines[index], LineTyping.after, role: .widget) }
  }

  private mutating func add(_ line: Line, _ kind: Block.Kind, _ role: Role) {
    blocks.append(Block(kind, role: role, text: line.text, position: line.position))
  }

  private mutating func addCaption(_ line: Line, credit: String, rest: Int) {
    let end = line.text.utf8.index(line.text.startIndex, offsetBy: rest)
    let image = ImageReference(src: "", credit: credit)
    blocks.append(
      Block(.figure(image), role: .caption, text: String(line.text[..<end]), position: line.position))
  }

  private mutating func remove(_ line: Line, _ rule: RemovalRule, role: Role) {
    removals.append(
      Removal(
        rule: rule.name, reason: rule.reason,
        block: Block(.paragraph, role: role, text: line.text, position: line.position)))
  }
}
