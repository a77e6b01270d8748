import CopydeskHTML
import CopydeskText

/// Looks for groups of cards in one page.
struct TeaserGroupSearch {
  let reading: PageReading
  /// The bytes of running text below each node.
  let running: Column<Int32>
  let favor: Favor
  /// The heading with the words of the page's title.
  let title: Int?
  /// A headline has more text than this, in bytes, and a card has more than a headline.
  static let leastText: Int32 = 8
  /// Cards hold less text than this, in bytes.
  static let largest: Int32 = 700
  /// Cards with a date or an author of their own hold less than this.
  private static let largestDated: Int32 = 2_500
  /// Cards with more running text each, in bytes, may be more than teasers; numbered ones with more text outside of links are items.
  private static let telling = 150
  static let item: Int32 = 100

  /// The cards, with the large ones that have a date or an author of their own; without these where the cards would be the page. Where
  /// they still would, they are the article: a list of products, places or dates.
  var found: [Int] {
    var (headlines, candidates): ([Int], [Int]) = ([], [])
    let weight = reading.weight
    // As many as most pages have.
    headlines.reserveCapacity(64)
    candidates.reserveCapacity(64)
    // Texts are neither.
    let marks = reading.marks
    for node in reading.page.nodes.indices
    where weight[node] > TeaserGroupSearch.leastText && !marks[node].contains(.text) {
      if isHeadline(node) { headlines.append(node) }
      if isCandidate(node), reading.isOpen(node) { candidates.append(node) }
    }
    let cards =
      candidates.filter { holdsLinkedHeadline($0, among: headlines) || isExcerpt($0) } + coveredCards(among: headlines)
    let all = groups(cards)
    let boxed = boxedExcerpts(without: Set(all))
    if isBeside(all) { return all + boxed }
    let small = groups(cards.filter { reading.weight[$0] < TeaserGroupSearch.largest })
    return isBeside(small) ? small + boxed : boxed
  }

  /// Items that are a link within the site with a text below it, in a box of their own below the title and beside the article.
  private func boxedExcerpts(without cards: Set<Int>) -> [Int] {
    guard favor != .recall, let title else { return [] }
    let nodes = reading.page.nodes
    // Most elements have no three children that could be items; a look at each child would cost more than all other searches.
    var counts: [Int: Int] = [:]
    // An article below its title is below all columns that come before that.
    let own = reading.ownElement(of: title).flatMap { running[$0] >= TeaserGroupSearch.whole ? $0 : nil }
    var index = own == nil ? title : 0
    while index < nodes.count {
      if index == own { index = title }
      if !reading.isOpen(index) {
        index = Int(nodes[index].end)
        continue
      }
      if reading.linkWeight[index] > 8, reading.weight[index] < TeaserGroupSearch.largest, isCandidate(index) {
        counts[Int(nodes[index].parent), default: 0] += 1
      }
      index += 1
    }
    var items: [Int] = []
    for (box, count) in counts where count >= 3 && (box > title || own.map { Int(nodes[box].end) <= $0 } ?? false) {
      items += excerpts(of: box, without: cards, below: title)
    }
    return items.isEmpty ? [] : groups(items.sorted())
  }

  /// The items of an element that holds nothing else, with a label over them.
  private func excerpts(of box: Int, without cards: Set<Int>, below title: Int) -> [Int] {
    let isLabelled = isUnderPointers(box)
    // Under such a label there may be more of other articles than of a short one.
    guard running[box] <= (isLabelled ? 12 : 5) * ((running.first ?? 0) - running[box]) else { return [] }
    var (items, sum, texts): ([Int], Int32, Int) = ([], 0, 0)
    for child in reading.page.children(of: box) where reading.page.nodes[child].tag != .text {
      if reading.isOpen(child), !cards.contains(child) {
        guard isExcerptOrLink(child) else { continue }
        items.append(child)
        if isLinkOverText(child) { texts += 1 }
      }
      sum += running[child]
    }
    let isWhole = items.count >= 3 && texts >= 2 && sum == running[box]
    if isWhole, isLabelled || hasHeading(box, items: items, below: title) { return items }
    let isApart =
      reading.ownElement(of: title).map { own in
        let nodes = reading.page.nodes
        return Int(nodes[own].end) <= box || Int(nodes[box].end) <= own
      } ?? false
    return isWhole && texts == items.count && (isApart || isWithin(box, items)) ? items : []
  }

  /// Whether items are right after running text of the article, each a headline with a sentence.
  private func isWithin(_ box: Int, _ items: [Int]) -> Bool {
    reading.isAfterText(box)
      && items.allSatisfy {
        reading.linkWeight[$0] >= 20 && reading.weight[$0] - reading.linkWeight[$0] <= TeaserGroupSearch.sentence
      }
  }

  /// A teaser's sentence has so many bytes at most.
  private static let sentence: Int32 = 300

  /// Whether items have a heading over them, or another text that is no link, in an element with no other text than theirs.
  private func hasHeading(_ box: Int, items: [Int], below title: Int) -> Bool {
    let nodes = reading.page.nodes
    var frame = box
    let holdsTitle = { (node: Int) in node < title && title < Int(nodes[node].end) }
    while case let parent = Int(nodes[frame].parent), parent > 0, !holdsTitle(parent), running[parent] == running[box] {
      frame = parent
    }
    return (frame..<items[0]).contains {
      reading.weight[$0] > 0
        && (nodes[$0].tag.headingLevel != nil || nodes[$0].tag == .text && !reading.isLink[Int(nodes[$0].parent)])
    }
  }

  /// Whether the line right before an element is a label of pointers.
  private func isUnderPointers(_ box: Int) -> Bool {
    let first = reading.firstRun(from: box)
    guard first > 0, case let line = reading.textRuns[first - 1], line.weight <= TeaserGroupSearch.label,
      reading.isOpen(line.start), line.owner < box, reading.weight[line.owner] == line.weight
    else { return false }
    return SectionLabels.kind(of: TextKey(reading.text(of: line.owner, limit: 300)).string) == .pointers
  }

  /// A label has at most so many bytes.
  private static let label: Int32 = 120

  private func isExcerptOrLink(_ index: Int) -> Bool {
    guard isCandidate(index), reading.page.nodes[index].tag != .a, reading.weight[index] < TeaserGroupSearch.largest
    else { return false }
    return (isLinkOverText(index) || reading.linkDensity(index) > 0.9) && leadsInside(index)
  }

  /// Whether the first line of an item is a link, and what follows it is a text.
  private func isLinkOverText(_ index: Int) -> Bool {
    guard let line = firstLine(of: index), line.links >= 12, line.links * 2 > line.weight else { return false }
    return reading.weight[index] - line.weight >= 25
  }

  /// Whether all links of an item say that they lead to a page of the same site.
  private func leadsInside(_ index: Int) -> Bool {
    reading.page.subtree(of: index).allSatisfy {
      guard reading.isLink[$0], let address = reading.page.attribute(.href, of: $0) else { return true }
      return address.first != UInt8(ascii: "#") && !address.starts(with: "//".utf8)
        && !address.prefix(12).contains(UInt8(ascii: ":"))
    }
  }

  /// Whether there is an article beside the cards.
  private func isBeside(_ cards: [Int]) -> Bool {
    cards.reduce(0) { $0 + running[$1] } * 5 <= 4 * (running.first ?? 0)
      || ShortArticle(reading: reading, title: title).isBeside(cards)
  }

  /// The cards in groups of three and more.
  private func groups(_ cards: [Int]) -> [Int] {
    var isCard = [Bool](repeating: false, count: reading.page.nodes.count)
    var parents: [Int] = []
    for card in cards {
      isCard[card] = true
      let parent = Int(reading.page.nodes[card].parent)
      if parent >= 0, parent != parents.last { parents.append(parent) }
    }
    parents.sort()
    let isFirst = zip(parents, [-1] + parents).map { $0 != $1 }
    return zip(parents, isFirst).flatMap { parent, isFirst in
      isFirst && reading.isOpen(parent) ? runs(parent, isCard) : []
    }
  }

  private func isCandidate(_ index: Int) -> Bool {
    guard reading.linkWeight[index] > 8, reading.weight[index] > 15, mayBeCard(index) else { return false }
    return reading.weight[index] < TeaserGroupSearch.largest
      || reading.weight[index] < TeaserGroupSearch.largestDated && isDated(index)
  }

  func mayBeCard(_ index: Int) -> Bool {
    switch reading.page.nodes[index].tag {
    case .article, .div, .li, .section, .a, .figure, .dd, .td, .other: true
    default: false
    }
  }

  /// Whether a part of the element is named as a date or a byline, and short: it is an article's, with its own.
  private func isDated(_ index: Int) -> Bool {
    reading.page.subtree(of: index).dropFirst().contains {
      reading.page.nodes[$0].tag != .text && reading.weight[$0] > 3 && reading.weight[$0] < 60
        && !reading.signals[$0].isDisjoint(with: [.date, .byline])
    }
  }

  /// Whether the element is an item of a list whose first line is a link, or one with a source or date after it, and whose other lines are
  /// the beginning of a text: they break off.
  private func isExcerpt(_ index: Int) -> Bool {
    guard reading.page.nodes[index].tag == .li, (60..<TeaserGroupSearch.largest).contains(reading.weight[index]),
      reading.linkDensity(index) < 0.8, let line = firstLine(of: index), line.links >= 12, line.links * 2 > line.weight,
      reading.weight[index] - line.weight >= 25
    else { return false }
    let text = reading.text(of: index).reversed().drop { "]） )".contains($0) }
    return text.starts(with: "...") || text.first == "…"
  }

  /// The bytes of an element's first line, and how many of them are in a link that it begins with; `nil` where that leads to a place in the
  /// page, or nothing follows the line.
  private func firstLine(of index: Int) -> (weight: Int32, links: Int32)? {
    let page = reading.page
    var line: (weight: Int32, links: Int32) = (0, 0)
    var linkEnd: Int32 = 0
    var lineEnd = Int32.max
    for node in page.subtree(of: index).dropFirst() where reading.isOpen(node) {
      let current = page.nodes[node]
      if line.weight > 0, current.tag.isBlock || current.tag == .br || node >= Int(lineEnd) { return line }
      if current.tag == .text {
        line.weight += reading.weight[node]
        if node < Int(linkEnd) { line.links += reading.weight[node] }
        if line.weight > 0, line.links == 0 { return nil }
      } else if current.tag.isBlock {
        lineEnd = current.end
      } else if reading.isLink[node] {
        if page.firstByte(of: .href, of: node) == UInt8(ascii: "#") { return nil }
        linkEnd = current.end
      }
    }
    return nil
  }

  /// Whether cards tell so much that they may be an article's items.
  private func tells(_ cards: [Int]) -> Bool {
    if favor == .recall { return cards.reduce(0) { $0 + Int(running[$1]) } > TeaserGroupSearch.telling * cards.count }
    if favor == .balanced, areAmongParagraphs(cards) || areRecommended(cards) || areAnnounced(cards) { return true }
    // The places of a ranking, or the steps of a guide, are numbered, and each says something.
    let unlinked = cards.reduce(0) { $0 + Int(reading.weight[$1] - reading.linkWeight[$1]) }
    guard favor == .balanced, unlinked > Int(TeaserGroupSearch.item) * cards.count else { return false }
    let numbers = cards.compactMap(number)
    return numbers.count == cards.count && zip(numbers, numbers.dropFirst()).allSatisfy { abs($0 - $1) == 1 }
  }

  /// Whether each of the cards is about something of another site, with a sentence or two, below text of the article.
  private func areRecommended(_ cards: [Int]) -> Bool {
    cards.allSatisfy { running[$0] >= TeaserGroupSearch.item } && isWithinText(cards)
      && CardTargets(reading: reading).leadToOtherSites(cards)
  }

  /// Whether running text is before and after cards, anywhere on the page.
  private func isWithinText(_ cards: [Int]) -> Bool {
    let end = reading.page.nodes[cards[cards.count - 1]].end
    let runs = reading.textRuns.lazy.filter(\.isRunningText)
    return runs.contains { $0.start < cards[0] } && runs.contains { $0.start >= Int(end) }
  }

  /// Whether each of the cards says much, and text of the article is before and after them in the element around theirs.
  private func areAmongParagraphs(_ cards: [Int]) -> Bool {
    let nodes = reading.page.nodes
    guard let least = cards.map({ running[$0] }).min(), least >= TeaserGroupSearch.much else { return false }
    if least >= TeaserGroupSearch.whole, !isDated(cards[0]), reading.isAfterText(cards[0]) { return true }
    let around = Int(nodes[Int(nodes[cards[0]].parent)].parent)
    guard around > 0, nodes[around].tag != .body else { return false }
    let ends = (cards[0], Int(nodes[cards[cards.count - 1]].end))
    let others = reading.page.children(of: around).filter { $0 < ends.0 || $0 >= ends.1 }
    return others.contains { Int(nodes[$0].end) <= ends.0 && running[$0] > 0 && reading.linkDensity($0) < 0.3 }
      && (least >= TeaserGroupSearch.whole
        || others.contains { $0 >= ends.1 && running[$0] > 0 && reading.linkDensity($0) < 0.3 })
  }

  /// So much running text, in bytes, is more than a teaser's.
  private static let much: Int32 = 250
  /// So much is no teaser's, even where nothing follows.
  private static let whole: Int32 = 350

  /// The number that a card begins with: `3.`, `#3`, `No. 3`.
  private func number(_ card: Int) -> Int? {
    let digits = reading.text(of: card, limit: 40).prefix(8).drop { !$0.isWholeNumber }.prefix { $0.isWholeNumber }
    return Int(String(digits.compactMap(\.wholeNumberValue).map(String.init).joined()))
  }

  /// The cards among an element's children where at least three are beside each other, other children of no weight aside.
  private func runs(_ index: Int, _ isCard: [Bool]) -> [Int] {
    var result: [Int] = []
    var run: [Int] = []
    func finish() {
      if run.count >= 3, !tells(run) { result += run }
      run = []
    }
    for child in reading.page.children(of: index) {
      if isCard[child] {
        run.append(child)
      } else if reading.weight[child] > 0, reading.isOpen(child) {
        finish()
      }
    }
    finish()
    return result.isEmpty || areItems(result[0], of: index, isCard) ? [] : result
  }
}
