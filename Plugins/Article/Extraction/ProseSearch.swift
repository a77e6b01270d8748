import CopydeskHTML

/// Finds the end of an article in elements that directly follow the one with the rest of it: prose without links, whose names say nothing else.
struct ProseSearch {
  let reading: PageReading
  /// The heading of the page's title.
  let titleHeading: Int?

  private var page: Page { reading.page }

  /// The end is a neighbour of the element itself, or of one so many levels above it.
  private static let levels = 3
  private static let foreign: Signals = [
    .comments, .related, .share, .navigation, .footer, .sidebar, .advertisement, .subscribe, .consent, .byline, .date,
    .bio, .author, .tags,
    .headline, .disclosure, .widget, .social, .list, .card, .popup, .caption, .credit,
  ]

  /// The elements that go on with an element, in order.
  func run(after container: Int) -> [Int] {
    var result: [Int] = []
    var node = container
    let isNamed = reading.isArticleBody(container)
    let isHead = isNamed && isHead(container)
    for _ in 0..<ProseSearch.levels {
      let parent = Int(page.nodes[node].parent)
      guard parent > 0, page.nodes[node].tag != .body else { break }
      let isWhole = isWhole(node) || isNamed && !isHead && holdsTitle(node)
      for sibling in page.children(of: parent) where sibling > node && reading.weight[sibling] > 0 {
        guard
          isSecond(sibling, after: node)
            || !isWhole && isProse(sibling, mayBeShort: isHead && node == container)
        else { return result }
        result.append(sibling)
      }
      if isWhole { break }
      node = parent
    }
    return result
  }

  /// Whether an element is the article's with the title and running text, so that nothing after it goes on with that.
  private func isWhole(_ node: Int) -> Bool {
    if reading.isArticleBody(node) {
      return reading.runs(in: page.subtree(of: node)).lazy.filter(\.isRunningText).prefix(3).count == 3
    }
    let tag = page.nodes[node].tag
    guard tag == .main || tag == .article, let titleHeading, holdsTitle(node) else { return false }
    return reading.runs(in: page.subtree(of: node)).contains { $0.start > titleHeading && $0.isRunningText }
  }

  /// Whether an element that is named as the article's holds no more than its head: the title, and a sentence at most.
  private func isHead(_ node: Int) -> Bool {
    guard let titleHeading, holdsTitle(node) else { return false }
    let runs = reading.runs(in: page.subtree(of: node)).filter { $0.start > titleHeading && $0.endsSentence }
    return runs.count <= 1
  }

  private func holdsTitle(_ node: Int) -> Bool { titleHeading.map { page.subtree(of: node).contains($0) } ?? false }

  /// Whether an element holds paragraphs of sentences, one of them at least long, and nothing else.
  ///
  /// - Parameter mayBeShort: Whether it is enough that they are sentences.
  private func isProse(_ index: Int, mayBeShort: Bool) -> Bool {
    guard reading.isOpen(index), reading.linkWeight[index] == 0, mayBeShort || reading.runningBytes(index) > 0 else {
      return false
    }
    let subtree = page.subtree(of: index)
    return subtree.allSatisfy(isOfProse) && reading.runs(in: subtree).allSatisfy { $0.isRunningText || $0.endsSentence }
  }

  /// Whether an element is another `<main>` or `<article>` of prose beside one, without a title of its own.
  private func isSecond(_ index: Int, after node: Int) -> Bool {
    let tag = page.nodes[index].tag
    guard tag == .main || tag == .article, tag == page.nodes[node].tag, reading.isOpen(index),
      reading.linkWeight[index] == 0, reading.runningBytes(index) > 0,
      reading.signals[index].isDisjoint(with: ProseSearch.foreign)
    else { return false }
    return page.children(of: index).allSatisfy { page.subtree(of: $0).allSatisfy(isOfProse) }
      && reading.runs(in: page.subtree(of: index)).allSatisfy { $0.isRunningText || $0.endsSentence }
  }

  private func isOfProse(_ node: Int) -> Bool {
    switch page.nodes[node].tag {
    case .text: true
    case .p, .div, .section, .span, .em, .strong, .b, .i, .br, .blockquote:
      reading.isOpen(node) && reading.signals[node].isDisjoint(with: ProseSearch.foreign)
    default: false
    }
  }
}
