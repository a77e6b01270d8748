import CopydeskHTML
import CopydeskText

/// Dates that belong to something else on the page.
extension VisibleDates {
  /// Whether a date is that of something else: today's in the head of the page, a teaser's, or one that a sentence of the story mentions.
  func isElsewhere(_ index: Int) -> Bool {
    if !isBehindHeadline(index) { return isInPageHead(index) || place.isOfOtherStory(index, .date) }
    if place.headline == nil { return false }
    if place.isAboveStory(index) { return place.isOfOtherStory(index, .date) }
    if isInTeaser(index) || isMentioned(index) || isOfChronology(index) { return true }
    // Cards say when stories were published, and boxes such as that of a meeting do not.
    return !isUpdate("", index) && place.isOfOtherStory(index, isPublication("", index) ? .item : .date)
  }

  /// Whether an element is in a picture's.
  func isInFigure(_ index: Int) -> Bool {
    reading.ancestor(of: index) {
      page.nodes[$0].tag == .figure || page.nodes[$0].tag == .figcaption || reading.signals[$0].contains(.caption)
    } != nil
  }

  /// Whether an element is in the head of the page, with the menu or the link to the first page: it may show which day it is.
  private func isInPageHead(_ index: Int) -> Bool {
    reading.ancestor(of: index) { around in
      guard page.nodes[around].tag == .header, place.headline.map({ page.nodes[around].end <= $0 }) ?? true else {
        return false
      }
      return page.subtree(of: around).contains { node in
        page.nodes[node].tag == .nav
          || page.nodes[node].tag == .a && TitleReading.isHome(node, in: page)
      }
    } != nil
  }

  /// Whether a date is in a link with a headline, or in one of several items of a list that have a link and a date each.
  private func isInTeaser(_ index: Int) -> Bool {
    let own = reading.wholeWeight[index]
    let link = reading.ancestor(of: index) { reading.isLink[$0] }
    if let link, reading.wholeWeight[link] >= own + VisibleDates.shortestHeadline { return true }
    guard let item = reading.ancestor(of: index, levels: 4, where: { page.nodes[$0].tag == .li }),
      page.nodes[item].parent >= 0, isTeaser(item)
    else { return false }
    // Two are enough: a list may have thousands.
    return page.children(of: Int(page.nodes[item].parent)).count(upTo: 2, where: isTeaser) == 2
  }

  private func isTeaser(_ item: Int) -> Bool {
    guard page.nodes[item].tag == .li, reading.wholeWeight[item] < 400 else { return false }
    let inner = page.subtree(of: item)
    return inner.contains { reading.isLink[$0] && reading.wholeWeight[$0] >= VisibleDates.shortestHeadline }
      && inner.contains { page.nodes[$0].tag == .text && VisibleDates.mayHoldDate(page.text(of: $0)) }
  }

  /// A link with fewer bytes is no headline.
  private static let shortestHeadline: Int32 = 8

  /// Whether a date is marked in the middle of a sentence of the story: `The fair opens on <time>3 May</time> at the hall, says the board.`
  private func isMentioned(_ index: Int) -> Bool {
    let parent = Int(page.nodes[index].parent)
    let isMarked = page.nodes[index].tag != .text || parent >= 0 && reading.signals[parent].contains(.date)
    guard isMarked, isInSentence(index), let block = reading.ancestor(of: index, where: { page.nodes[$0].tag.isBlock })
    else {
      return false
    }
    let before = (block..<index).reversed().first { page.nodes[$0].tag == .text && reading.wholeWeight[$0] > 0 }
    guard let before else { return false }
    let text = String(decoding: page.text(of: before), as: UTF8.self)
    return !Vocabulary.isInside(text, [PhraseCategories(.publicationWords), PhraseCategories(.updateWords)])
      && Vocabulary.lead(of: text, PhraseCategories(.bylineLeads)) == nil
  }

  /// The first date in an element that is named or marked as one, anywhere outside of comments and pointers to other articles.
  ///
  /// - Parameter series: The nodes of dates that the story tells.
  func anywhere(besides series: Set<Int>) -> String? {
    for index in page.nodes.indices where page.nodes[index].tag == .time || reading.signals[index].contains(.date) {
      if series.contains(where: page.subtree(of: index).contains) { continue }
      let weight = reading.weight[index]
      guard weight >= 6, weight < 80, !reading.isRemoved(index), !isElsewhere(index), !isInFigure(index) else {
        continue
      }
      if let value = page.string(.datetime, of: index), let date = DateReading.machine(value) { return date }
      if let text = own(reading.text(of: index, limit: 200), index),
        let date = DateReading.visible(text, dayFirst: dayFirst, shortYears: true, yearFirst: yearFirst)
      {
        return date
      }
    }
    return nil
  }
}
