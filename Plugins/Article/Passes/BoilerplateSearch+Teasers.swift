import CopydeskHTML

/// Teasers that are an introduction of the article.
extension BoilerplateSearch {
  /// Whether the element is running text and has no headline or link that would lead to another article: an introduction may be called a
  /// teaser too.
  func pointsNowhere(_ index: Int) -> Bool {
    let nodes = reading.page.nodes
    let signals = reading.signals[index]
    guard signals.contains(.teaser), signals.isDisjoint(with: [.author, .byline]),
      running[index] > 0 || isUnderTitle(index), reading.linkDensity(index) < 0.1,
      reading.ancestor(of: index, levels: 3, where: { reading.isLink[$0] }) == nil
    else { return false }
    return !reading.page.subtree(of: index).contains {
      (nodes[$0].tag.headingLevel != nil || reading.signals[$0].contains(.headline)) && reading.weight[$0] > 0
    }
  }

  /// Whether an element is named as a ticker, and leads nowhere: it is a part of a report that goes on. A ticker of headlines leads to them.
  func isReport(_ index: Int) -> Bool {
    guard reading.linkWeight[index] == 0, reading.weight[index] > 0, isInMain(index),
      let names = reading.page.attribute(.class, of: index)
    else { return false }
    return ASCIISearch.contains(names, "ticker") && isPlain(index)
  }

  private func isInMain(_ index: Int) -> Bool {
    guard let title = titleHeading ?? headline, title < index else { return false }
    return reading.ancestor(of: index, where: { reading.page.subtree(of: $0).contains(title) }).map {
      ![.body, .html].contains(reading.page.nodes[$0].tag)
    } ?? false
  }

  /// Whether an element is below the heading of the page's title in the element that holds this, and is a sentence or has the text below it.
  private func isUnderTitle(_ index: Int) -> Bool {
    let parent = Int(reading.page.nodes[index].parent)
    guard let titleHeading, titleHeading < index, reading.page.subtree(of: parent).contains(titleHeading) else {
      return false
    }
    if reading.endsInSentence(index) { return true }
    let end = Int(reading.page.nodes[index].end)
    return reading.runs(in: reading.page.subtree(of: parent)).contains { $0.start >= end && $0.isRunningText }
  }

  /// Whether what is named as a teaser holds parts that are named as an article's text, and so does the element after it, which has other names:
  /// a reader who does not pay is shown the first of the two.
  func isIntroduction(_ index: Int) -> Bool {
    guard reading.signals[index].contains(.teaser), reading.linkDensity(index) < 0.2, namesBody(within: index) else {
      return false
    }
    var next = reading.sibling(after: index)
    for _ in 0..<BoilerplateSearch.partsBetween {
      guard let part = next else { return false }
      if namesBody(within: part) { return !haveOneName(index, part) }
      next = reading.sibling(after: part)
    }
    return false
  }

  /// Whether a part of an element with running text, or all of it, is named as an article's text.
  private func namesBody(within index: Int) -> Bool {
    reading.page.subtree(of: index).contains { reading.signals[$0].namesArticleBody && running[$0] > 0 }
  }

  func haveOneName(_ one: Int, _ other: Int) -> Bool {
    guard let names = reading.page.attribute(.class, of: one) else { return false }
    return reading.page.attribute(.class, of: other)?.elementsEqual(names) ?? false
  }

  /// So many elements may be between the two parts: an offer.
  private static let partsBetween = 3
}
