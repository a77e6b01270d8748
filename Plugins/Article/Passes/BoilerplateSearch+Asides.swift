import CopydeskHTML

/// What an `<aside>` between two paragraphs is: a part of the article, or a quotation of it.
extension BoilerplateSearch {
  /// Whether an `<aside>` among the article's paragraphs is prose of its own: no name says that it is something else, it has nothing to follow or
  /// to fill in, offers nothing, and says no sentence of the paragraphs around it again.
  func isOwnAside(_ index: Int) -> Bool {
    let isFact = { isShortSentence(index) && holdsHeading(index) }
    return reading.signals[index].isEmpty && (running[index] >= BoilerplateSearch.prose || isFact()) && isPlain(index)
      && reading.isBetweenParagraphs(index) && !offersSomething(index) && !isQuotation(index)
  }

  /// Whether a heading is in an element: a sentence without one may be a quotation in other words.
  private func holdsHeading(_ index: Int) -> Bool {
    reading.page.subtree(of: index).contains {
      reading.page.nodes[$0].tag.headingLevel != nil && reading.weight[$0] > 0
    }
  }

  /// Whether the beginning of an element's first running text is in a sibling's.
  private func isQuotation(_ index: Int) -> Bool {
    let page = reading.page
    let runs = reading.runs(in: page.subtree(of: index))
    guard let run = runs.first(where: \.isRunningText) ?? runs.first(where: \.endsSentence) else { return false }
    let opening = reading.text(of: run.owner, limit: BoilerplateSearch.quoted)
      .drop { !$0.isLetter }.prefix(BoilerplateSearch.opening)
    return page.children(of: Int(page.nodes[index].parent)).contains {
      $0 != index && (page.nodes[$0].tag == .p || reading.runningBytes($0) > 0)
        && reading.text(of: $0).holds(String(opening))
    }
  }

  /// A quotation is known by so many characters of what it begins with.
  private static let opening = 24
  private static let quoted = 200
}
