import CopydeskHTML

/// News of a sentence or two, or a text of short lines, which a page shows in an element of its own with the title.
struct ShortArticle {
  let reading: PageReading
  /// The heading with the words of the page's title.
  let title: Int?

  /// A line with fewer bytes is no sentence of an article.
  private static let sentence: Int32 = 10

  /// The article's element that holds the title and lines below it, be they the cells of a table.
  var element: Int? {
    guard let title, let element = reading.ancestor(of: title, where: isArticle) else { return nil }
    let bytes = lines(of: element, below: title).reduce(0) { $0 + $1.weight }
    return bytes < ShortArticle.sentence ? nil : element
  }

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

  /// Whether there is such an article with a sentence, whatever other articles the page has beside it.
  var isSentence: Bool { isBeside([]) }

  /// Whether an article's element holds the title and a sentence, and none of some cards. A list of places or products has them in its own.
  func isBeside(_ cards: [Int]) -> Bool {
    guard let title, let element = reading.ancestor(of: title, where: isArticle) else { return false }
    let nodes = reading.page.subtree(of: element)
    return !cards.contains(where: nodes.contains)
      && lines(of: element, below: title).contains {
        $0.endsSentence && $0.weight >= ShortArticle.sentence
      }
  }

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
