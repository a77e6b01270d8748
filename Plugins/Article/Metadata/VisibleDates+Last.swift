import CopydeskHTML
import CopydeskText

/// Dates that count where nothing nearer to the headline tells.
extension VisibleDates {
  /// The date that the article's element ends with, in a line that says no more than what it is: `Posted: 5 March 2024`.
  func last() -> String? {
    guard let container = place.container else { return nil }
    let article = reading.ancestor(of: container) { page.nodes[$0].tag == .article } ?? container
    let end = page.subtree(of: article).last { page.nodes[$0].tag == .text && reading.wholeWeight[$0] > 0 }
    guard let end, VisibleDates.mayHoldDate(page.text(of: end)), !reading.isRemoved(end), !isElsewhere(end),
      !isInFigure(end), reading.ancestor(of: end, where: { reading.signals[$0].contains(.comments) }) == nil,
      let block = reading.ancestor(of: end, where: { page.nodes[$0].tag.isBlock }), block != article,
      reading.wholeWeight[block] < VisibleDates.longestLast
    else { return nil }
    let line = reading.fullText(of: block, limit: 200).trimmed
    guard let text = own(line, end), text == line, !VisibleDates.saysUpdate(ArraySlice(text.utf8)),
      !VisibleDates.isCopyright(text), let date = date(text), date >= VisibleDates.firstDay
    else { return nil }
    let digit = text.firstIndex(where: \.isNumber) ?? text.endIndex
    let colon = text[..<digit].lastIndex { $0 == ":" || $0 == "\u{FF1A}" }
    let label = colon.map { text[..<$0] } ?? ""
    let rest = colon.map { text[$0...].dropFirst() } ?? text[...]
    return label.spacedParts.count <= VisibleDates.mostOfLabel && VisibleDates.hasOnlyDateWords(String(rest))
      ? date : nil
  }

  /// The only `<time>` in a small menu right above or below the headline, as sites have it beside the section's link.
  func timeAtHeadline(_ menu: Range<Int>) -> Int? {
    guard let headline = place.headline, menu.count < VisibleDates.largestMenu,
      reading.wholeWeight[menu.lowerBound] < VisibleDates.longestMenu,
      reading.fates[menu.lowerBound].rule.map({ reading.rules[$0] == BoilerplatePass.navigation }) ?? false,
      menu.upperBound <= headline
        ? headline - menu.upperBound < VisibleDates.nearHeadline : place.isAboveStory(menu.lowerBound)
    else { return nil }
    let times = menu.lazy.filter { page.nodes[$0].tag == .time && page.has(.datetime, $0) }.prefix(2)
    return times.count == 1 ? times.first : nil
  }

  /// Such a menu has fewer nodes and bytes, and one above the headline so few nodes between the two.
  private static let (largestMenu, longestMenu, nearHeadline): (Int, Int32, Int) = (40, 120, 16)

  /// The day that a page's `<time>` elements tell, where it is the same for all of them that are neither readers' nor in pointers to other articles:
  /// some pages have it at their foot or in a column.
  func only() -> String? {
    var found: String?
    let times = page.nodes.indices.lazy.filter { page.nodes[$0].tag == .time && reading.wholeWeight[$0] > 0 }
    for node in times.prefix(VisibleDates.fewTimes) {
      guard let date = marked(node).first, !date.isUpdate, isOfPage(node), !isElsewhere(node) else { continue }
      guard found?.prefix(VisibleDates.day) ?? date.text.prefix(VisibleDates.day) == date.text.prefix(VisibleDates.day)
      else { return nil }
      found = found ?? date.text
    }
    return found
  }

  /// So many elements are looked at: with more of them the page is a list.
  private static let fewTimes = 40

  /// Whether an element is in none that a pass took out as somebody else's, and in no link but one to all that the site has of that day.
  private func isOfPage(_ time: Int) -> Bool {
    reading.ancestor(of: time) { node in
      if let rule = reading.fates[node].rule { return VisibleDates.others.contains(reading.rules[rule]) }
      if place.isInComments(node) || place.isQuotation(node) { return true }
      guard page.nodes[node].tag == .a, let address = page.attribute(.href, of: node) else { return false }
      return address.last(where: { $0 != UInt8(ascii: "/") }).map { $0 &- 0x30 >= 10 } ?? true
    } == nil
  }

  private static let others = [
    BoilerplatePass.comments, BoilerplatePass.related, BoilerplatePass.advertisement, BoilerplatePass.afterFoot,
    BoilerplatePass.header, TeaserGroupPass.rule, OtherArticlePass.rule,
  ]

  /// The last line has fewer bytes, and its label so many words at most.
  private static let (longestLast, mostOfLabel): (Int32, Int) = (48, 3)

  /// The dates in the article's element that words for the publication label.
  func labelled() -> [String] {
    guard let container = place.container else { return [] }
    let article = reading.ancestor(of: container) { [.article, .main].contains(page.nodes[$0].tag) } ?? container
    return dates(from: article, to: Int(page.nodes[article].end), isWhole: true).filter {
      $0.isPublication && $0.isAlone
    }
    .map(\.text)
  }

  /// The dates in teasers that lead to the page itself, as lists of the newest articles have it, with the texts that tell them.
  ///
  /// - Parameter title: What the page is called, which a link to it may say whatever its address is.
  func inOwnTeasers(_ address: String?, title: String?) -> [(date: String, source: String)] {
    var own: [ArraySlice<UInt8>] = []
    if let address {
      guard !TitleReading.isHome(ArraySlice(address.utf8)), let host = WebAddress.host(of: address),
        let place = address.places(of: String(host)).first
      else { return [] }
      own = [Array(address.utf8), Array(address[place.upperBound...].utf8)].map(VisibleDates.withoutSlash)
    }
    let isOwn = { (link: Int) in
      if let title, says(title, link) { return true }
      return page.attribute(.href, of: link).map { target in
        own.contains { $0 == VisibleDates.withoutSlash(Array(target)) }
      }
        ?? false
    }
    return reading.byTag.anchors.lazy.filter(isOwn).prefix(VisibleDates.fewTeasers).compactMap { link in
      teaser(around: link, isOwn)
    }
  }

  /// Whether a link says what the page is called, or the longer part of it.
  private func says(_ title: String, _ link: Int) -> Bool {
    let weight = Int(reading.wholeWeight[link])
    guard weight >= VisibleDates.shortestTitle, weight <= title.utf8.count, weight * 2 > title.utf8.count else {
      return false
    }
    return title.hasPrefix(reading.fullText(of: link, limit: title.utf8.count + 1).trimmed)
  }

  /// A shorter title, in bytes, may be that of another page.
  private static let shortestTitle = 18

  /// The date in the smallest element around a link that has one, and no link to another page.
  private func teaser(around link: Int, _ isOwn: (Int) -> Bool) -> (date: String, source: String)? {
    var around = link
    for _ in 0...VisibleDates.levelsOfTeaser {
      guard reading.wholeWeight[around] < VisibleDates.longestTeaser,
        !page.subtree(of: around).contains(where: { page.nodes[$0].tag == .a && !isOwn($0) })
      else { return nil }
      if let found = page.subtree(of: around).lazy.compactMap(onlyDate).first { return found }
      guard page.nodes[around].parent >= 0 else { return nil }
      around = Int(page.nodes[around].parent)
    }
    return nil
  }

  /// The date of a `<time>`, or of a text that is nothing else.
  private func onlyDate(_ index: Int) -> (date: String, source: String)? {
    if page.nodes[index].tag == .time, let value = page.string(.datetime, of: index),
      let date = DateReading.machine(value, dayFirst: dayFirst)
    {
      return (date, value)
    }
    guard page.nodes[index].tag == .text, VisibleDates.mayHoldDate(page.text(of: index)) else { return nil }
    let text = String(decoding: page.text(of: index), as: UTF8.self).trimmed
    guard VisibleDates.hasOnlyDateWords(text), let date = date(text), date >= VisibleDates.firstDay else { return nil }
    return (date, text)
  }

  private static func withoutSlash(_ address: [UInt8]) -> ArraySlice<UInt8> {
    address.last == UInt8(ascii: "/") ? address.dropLast() : address[...]
  }

  /// So many links to the page are looked at, and so many elements around each, of so few bytes.
  private static let (fewTeasers, levelsOfTeaser, longestTeaser): (Int, Int, Int32) = (8, 3, 600)
}
