import CopydeskCore
import CopydeskText

/// A text that is an article and little else, as people save, convert or type one: a headline, then sentences, with short lines between them.
///
/// A whole page as lines differs at its top: menus and teasers come before the headline, and the headline comes twice. At the end an article
/// may well have a list of short lines, so that nothing goes there unless a label or a copyright notice announces the page's foot.
struct BareArticle {
  /// The line with the headline; `nil` where the text begins with a paragraph.
  let headline: Int?
  /// The lines from the first sentence to the last line of the article.
  let body: Range<Int>

  /// At most this many lines are above the first sentence: headline, deck, byline, date, picture, the first subhead.
  private static let longestHead = 8
  /// Sentences have at least this share of the text, in percent, unless nothing in it looks like a page's.
  private static let leastSentences = 30
  /// A list without sentences has lines of at least this many bytes on average; items of menus are shorter.
  private static let averageItem = 25
  /// Lines without sentences that say at least this much, in bytes, are a text of their own: about 30 words.
  private static let leastList = 150
  /// So many short lines above a copyright notice belong to the page's foot with it.
  private static let longFoot = 8

  /// `nil` where the lines are those of a whole page.
  init?(_ lines: [Line]) {
    guard let start = lines.firstIndex(where: { !$0.isDate }) else { return nil }
    let first = lines[start...].firstIndex { $0.isRunning || $0.isLongSentence && $0.position != lines[start].position }
    guard !BareArticle.repeatsHeadline(lines, start, first ?? lines.count) else { return nil }
    if let first {
      guard first - start <= BareArticle.longestHead,
        BareArticle.hasSentences(lines[start...]) || !lines.contains(where: \.isOfPage)
      else { return nil }
    } else {
      guard BareArticle.isList(lines[start...]) else { return nil }
    }
    headline = first == start ? nil : start
    body = (first ?? start + 1)..<BareArticle.end(of: lines, from: first ?? start)
  }

  /// Whether a headline that comes twice above the text is not the first line: pages do that, below their teasers.
  private static func repeatsHeadline(_ lines: [Line], _ start: Int, _ first: Int) -> Bool {
    if LinePairs.hasGluedHeadline(lines) { return true }
    guard let repeated = LinePairs.repeatedHeadline(Array(lines[..<first])) else { return false }
    return repeated != start
  }

  /// Whether the text is sentences by its amount and by its lines, with hardly a line of a page's own.
  private static func hasSentences(_ lines: ArraySlice<Line>) -> Bool {
    var all = 0
    var sentences = 0
    var short = 0
    for line in lines.dropFirst() {
      all += line.weight
      if line.isRunning || line.isLongSentence { sentences += line.weight } else { short += 1 }
    }
    guard sentences * 100 >= all * leastSentences else { return false }
    return (short * 100 < lines.count * mostShort || sentences * 100 >= all * enoughSentences)
      && lines.count { $0.isOfPage || $0.claimsRights } <= 1 + lines.count / linesPerSign
  }

  /// A text with at least this share of short lines, in percent, has at least that share of its words in sentences.
  private static let mostShort = 60
  private static let enoughSentences = 80
  /// One line in so many may be what pages have around articles.
  private static let linesPerSign = 40

  private static func isList(_ lines: ArraySlice<Line>) -> Bool {
    let weight = lines.reduce(0) { $0 + $1.weight }
    return weight >= leastList && weight >= lines.count * averageItem && !lines.contains(where: \.isOfPage)
  }

  /// Where the article ends: with the text, or before what announces the page's foot after the last paragraph.
  static func end(of lines: [Line], from first: Int) -> Int {
    let last = lines.lastIndex(where: \.isRunning) ?? lines.lastIndex(where: \.isLongSentence) ?? first
    let tail = lines[max(last + 1, first)...]
    let label = tail.firstIndex(where: \.isOfPage) ?? lines.count
    guard let rights = tail[..<label].firstIndex(where: \.claimsRights) ?? tail.firstIndex(where: \.claimsRights) else {
      return label
    }
    let short = tail[..<min(rights, label)].drop { $0.endsSentence }
    return short.count >= longFoot ? short.startIndex : min(rights, label)
  }
}

extension Line {
  /// Whether the line is a sentence of more than a few words.
  fileprivate var isLongSentence: Bool { endsSentence && weight >= 40 }

  /// Whether it is what pages have around articles: a notice, a pointer, the label of a section of theirs.
  fileprivate var isOfPage: Bool {
    !isRunning
      && (SectionLabels.kind(of: key) != nil || LinePhrases.isNotice(text, key: key)
        || LinePhrases.isPointer(text, linkDensity: 0))
  }

  fileprivate var claimsRights: Bool {
    !isRunning && text.unicodeScalars.contains("©") && text.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
  }
}
