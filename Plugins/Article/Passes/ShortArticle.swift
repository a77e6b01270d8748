import CopydeskHTML

/// News of a sentence or two, or a text of short lines, which a page shows in an element of its own with the title.
struct ShortArticle {
  let reading: PageReading
  /// The heading with the words of the page's title.
  let title: Int?

  /// A line with fewer bytes is no sentence of an article.
  static let sentence: Int32 = 10

  /// The article's element that holds the title and lines below it, be they the cells of a table.
  var element: Int? {
    guard let title, let element = reading.ancestor(of: title, where: isArticle) else { return nil }
    let bytes = lines(of: element, below: title).reduce(0) { $0 + $1.weight }
    return bytes < ShortArticle.sentence ? nil : element
  }

  /// The element around the title and lines below it that no `<article>` holds: a `<main>`, a `<section>`, or one whose name says that it is the
  /// content, with more text than links.
  var plainElement: Int? {
    guard let title else { return nil }
    let nodes = reading.page.nodes
    let element = reading.ancestor(of: title) {
      nodes[$0].tag == .main || nodes[$0].tag == .section || nodes[$0].tag == .div && isContent($0)
    }
    guard let element, reading.ancestor(of: title, where: isArticle) == nil, reading.linkDensity(element) < 0.4 else {
      return nil
    }
    let bytes = lines(of: element, below: title).reduce(0) { $0 + $1.weight }
    return bytes < ShortArticle.sentence ? nil : element
  }

  /// Whether an element is named as the page's content or main part, and as nothing else.
  private func isContent(_ index: Int) -> Bool {
    let signals = reading.signals[index]
    return !signals.isDisjoint(with: [.body, .main])
      && signals.isDisjoint(with: [.comments, .related, .sidebar, .footer, .navigation, .widget, .popup, .list, .card])
  }

  /// The same where the element that was found is but one of its lines: the answer to one of several questions.
  ///
  /// - Parameter gain: The text in what was found that speaks for an article, in bytes.
  func element(aroundLine found: Int, gain: Double) -> Int? {
    guard gain < ShortArticle.little, let title, found > title, let element = plainElement,
      reading.page.subtree(of: element).contains(found), sentences(in: reading.page.subtree(of: found)) <= 2,
      reading.runningBytes(element) == reading.runningBytes(found), isOneOfSeveral(found)
    else { return nil }
    let others = lines(of: element, below: title).filter { !reading.page.subtree(of: found).contains($0.start) }
    return others.count >= ShortArticle.fewLines ? element : nil
  }

  /// Whether at least two neighbours of an element are of its make, and hold text.
  private func isOneOfSeveral(_ index: Int) -> Bool {
    let page = reading.page
    let names = page.attribute(.class, of: index)
    return page.children(of: Int(page.nodes[index].parent)).count(upTo: 2) {
      $0 != index && page.nodes[$0].tag == page.nodes[index].tag && reading.weight[$0] > 0
        && reading.linkDensity($0) < 0.5 && isSame(page.attribute(.class, of: $0), names)
    } == 2
  }

  private func isSame(_ a: ArraySlice<UInt8>?, _ b: ArraySlice<UInt8>?) -> Bool {
    if let a, let b { a.elementsEqual(b) } else { a == nil && b == nil }
  }

  private func sentences(in nodes: Range<Int>) -> Int { reading.runs(in: nodes).count(where: \.endsSentence) }

  /// So many lines besides the one that was found make a list.
  private static let fewLines = 3

  /// The same where the element that was found is another part of the page, and has little running text.
  ///
  /// - Parameter gain: The text in what was found that speaks for an article, in bytes.
  func element(insteadOf found: Int, gain: Double) -> Int? {
    guard gain < ShortArticle.little, let title, let element,
      found < element || found >= reading.page.nodes[element].end
    else { return nil }
    return reading.page.subtree(of: found).contains(title) ? nil : element
  }

  private static let little = 400.0

  /// The element around one that was found and is a sentence or two, where another such without a name is right before it or after it.
  ///
  /// - Parameter gain: The text in what was found that speaks for an article, in bytes.
  func element(aroundSentence found: Int, gain: Double) -> Int? {
    guard gain < ShortArticle.little, let title, found > title, reading.signals[found].isEmpty,
      let element = element ?? plainElement, reading.page.subtree(of: element).dropFirst().contains(found),
      sentences(in: reading.page.subtree(of: found)) <= 2
    else { return nil }
    let isBeside = [reading.sibling(before: found), reading.sibling(after: found)].contains { other in
      guard let other, reading.page.nodes[other].tag == reading.page.nodes[found].tag else { return false }
      return reading.signals[other].isEmpty && reading.weight[other] >= ShortArticle.sentence
        && reading.linkWeight[other] == 0 && reading.endsInSentence(other)
    }
    return isBeside ? Int(reading.page.nodes[found].parent) : nil
  }

  /// Whether there is such an article with a sentence, whatever other articles the page has beside it.
  var isSentence: Bool { isBeside([]) }

  /// Whether an article's element holds the title and a sentence, and none of some cards. A list of places or products has them in its own. Any other
  /// element with the title has two sentences, and the cards say little.
  func isBeside(_ cards: [Int]) -> Bool {
    guard let title else { return false }
    guard let element = reading.ancestor(of: title, where: isArticle) else { return isBesideTeasers(cards) }
    let nodes = reading.page.subtree(of: element)
    return !cards.contains(where: nodes.contains)
      && lines(of: element, below: title).contains {
        $0.endsSentence && $0.weight >= ShortArticle.sentence
      }
  }

  private func isBesideTeasers(_ cards: [Int]) -> Bool {
    guard let title, let scope, !reading.text(of: title, limit: 200).contains(where: \.isNumber) else { return false }
    let nodes = reading.page.subtree(of: scope)
    return !cards.contains(where: nodes.contains) && sentences(in: title..<nodes.upperBound) >= 2
      && cards.allSatisfy { reading.weight[$0] - reading.linkWeight[$0] <= ShortArticle.teaser }
  }

  /// What a teaser says besides its link has at most so many bytes.
  private static let teaser: Int32 = 200

  /// The innermost element with the title and a sentence below it.
  var scope: Int? {
    guard let title else { return nil }
    let own = reading.ancestor(of: title, levels: ShortArticle.levels) { element in
      lines(of: element, below: title).contains { $0.endsSentence && $0.weight >= ShortArticle.shortSentence }
    }
    return own.flatMap { $0 > 0 && reading.page.nodes[$0].tag != .body ? $0 : nil }
  }

  /// The element is among so many around the title.
  private static let levels = 12
  /// A sentence right below a title has so many bytes.
  private static let shortSentence: Int32 = 24

  /// The lines below the title that are no headings, no links and nothing about the article.
  private func lines(of element: Int, below title: Int) -> [TextRun] {
    reading.runs(in: reading.page.subtree(of: element)).filter { run in
      run.start > title && run.linkDensity < 0.5
        && reading.page.nodes[run.owner].tag.headingLevel == nil
        && reading.signals[run.owner].isDisjoint(with: [.date, .byline, .share, .caption, .credit])
    }
  }

  private func isArticle(_ index: Int) -> Bool {
    reading.page.nodes[index].tag == .article || reading.signals[index].namesArticleBody
  }
}
