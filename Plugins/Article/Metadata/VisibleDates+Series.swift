import CopydeskHTML
import CopydeskText

/// Dates of what an article tells: lines of their own among the paragraphs of a chronology or a diary.
extension VisibleDates {
  /// The nodes of dates that are alike in form, each alone in its block, with sentences before the first and after each: they are parts of
  /// the story, and none is the day of its publication.
  ///
  /// - Parameter shown: The dates near the headline. The rest of the article is only looked at where one of these is among the text.
  func series(_ shown: [VisibleDate]) -> Set<Int> {
    guard shown.contains(where: mayBeInSeries), shown.contains(where: { mayBeInSeries($0) && isAmongText($0.node) })
    else { return [] }
    return series(in: dates(from: place.headline ?? place.container ?? 0, to: place.range.upperBound, isWhole: true))
  }

  /// The same of the dates of a part of the page.
  func series(in dates: [VisibleDate]) -> Set<Int> {
    let own = dates.filter { mayBeInSeries($0) && isAmongText($0.node) && isBeforeText($0.node) }
    guard own.count > 1 else { return [] }
    var alike: [Form: [VisibleDate]] = [:]
    for date in own { for form in forms(of: date.node) { alike[form, default: []].append(date) } }
    let series = alike.values.filter { Set($0.map { $0.text.prefix(10) }).count > 1 }
    return Set(series.joined().map(\.node))
  }

  private func mayBeInSeries(_ date: VisibleDate) -> Bool {
    date.isAlone && !date.isUpdate && !date.isPublication && date.isBehindHeadline
  }

  /// What blocks with dates that belong together have in common: the element around them, and the kinds of elements inside it.
  private struct Form: Hashable {
    let around: Int32
    let tags: [Tag]
  }

  private func forms(of node: Int) -> [Form] {
    let isBlock = page.nodes[node].tag != .text && page.nodes[node].tag.isBlock
    guard let block = isBlock ? node : reading.ancestor(of: node, where: { page.nodes[$0].tag.isBlock }),
      page.nodes[block].parent >= 0
    else { return [] }
    let parent = page.nodes[block].parent
    let (tag, outer) = (page.nodes[block].tag, page.nodes[Int(parent)].tag)
    return [
      Form(around: parent, tags: [tag]), Form(around: page.nodes[Int(parent)].parent, tags: [outer, tag]),
    ]
  }

  /// Whether a sentence of the article comes before a node.
  private func isAmongText(_ node: Int) -> Bool {
    let start = place.headline ?? place.container ?? 0
    return start < node && (start..<node).contains(where: isSentence)
  }

  /// Whether one of the next texts is a sentence.
  private func isBeforeText(_ node: Int) -> Bool {
    var texts = 0
    var index = Int(page.nodes[node].end)
    while index < page.nodes.count, texts < VisibleDates.nextTexts {
      if page.nodes[index].tag == .text, reading.weight[index] > 0 {
        if isSentence(index) { return true }
        texts += 1
      }
      index += 1
    }
    return false
  }

  private func isSentence(_ index: Int) -> Bool {
    page.nodes[index].tag == .text && reading.weight[index] >= VisibleDates.shortestSentence
      && reading.endsSentence[index]
  }

  private static let nextTexts = 2
  private static let shortestSentence: Int32 = 20
}
