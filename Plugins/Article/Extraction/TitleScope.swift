import CopydeskHTML

/// What the heading with the page's title says about where the article is.
struct TitleScope {
  let reading: PageReading
  let textRuns: [TextRun]
  let titleHeading: Int?

  /// Running text of more bytes is an article wherever it is.
  private static let short = 400.0
  /// A line with fewer bytes says nothing of where the article is.
  private static let line = 20
  /// Elements with so many bytes of something else between them are parts of a page that have nothing to do with each other.
  private static let apart = 300

  /// Where the article begins: at the heading, where at least a third as much running text comes after it as before; else at the
  /// page's first node.
  var articleStart: Int {
    guard let titleHeading else { return 0 }
    var before = 0
    var after = 0
    for run in textRuns where run.isRunningText {
      if run.start < titleHeading { before += Int(run.weight) } else { after += Int(run.weight) }
    }
    return after * 3 >= before ? titleHeading : 0
  }

  /// The element around the heading with the few lines that follow it, where the element that was chosen is another part of the page and has
  /// little running text: a post of one line, above a foot of two sentences.
  ///
  /// - Parameters:
  ///   - found: The element that was chosen.
  ///   - gain: The text in it that speaks for an article, in bytes.
  func element(insteadOf found: Int?, gain: Double) -> Int? {
    let page = reading.page
    guard let titleHeading, gain < TitleScope.short else { return nil }
    if let found, page.nodes[found].tag == .article || page.subtree(of: found).contains(titleHeading) { return nil }
    var scope = Int(page.nodes[titleHeading].parent)
    while scope > 0, page.nodes[scope].tag != .body {
      if let found, page.subtree(of: scope).contains(found) { return nil }
      let text = lines(below: titleHeading, in: scope)
      if text > 0 {
        guard let found, found > titleHeading else { return scope }
        if isHead(scope, of: found) { return nil }
        return Double(text) * 2 >= gain && isApart(scope, found) ? scope : nil
      }
      scope = Int(page.nodes[scope].parent)
    }
    return nil
  }

  /// Whether a scope is the head of the article in another element: none of its lines is a sentence, as decks and captions seldom are, and that
  /// element has some, two where the head has no picture.
  private func isHead(_ scope: Int, of found: Int) -> Bool {
    let head = reading.page.subtree(of: scope)
    if reading.runs(in: head).contains(where: { $0.linkDensity < 0.5 && $0.endsSentence }) { return false }
    let hasPicture = head.contains { reading.page.nodes[$0].tag == .figure }
    return reading.runs(in: reading.page.subtree(of: found)).count { $0.isRunningText && $0.endsSentence }
      >= (hasPicture ? 1 : 2)
  }

  /// The bytes of the lines after the heading within an element that are no links, dates, names or buttons.
  private func lines(below heading: Int, in scope: Int) -> Int {
    let nodes = reading.page.nodes
    var bytes = 0
    for run in textRuns where run.start > heading && run.start < Int(nodes[scope].end) {
      guard run.weight >= TitleScope.line, run.linkDensity < 0.5, nodes[run.owner].tag.headingLevel == nil,
        reading.signals[run.owner].isDisjoint(with: [.date, .byline, .share, .tags, .comments, .caption, .credit])
      else { continue }
      bytes += Int(run.weight)
    }
    return bytes
  }

  private func isApart(_ a: Int, _ b: Int) -> Bool {
    let page = reading.page
    var common = Int(page.nodes[a].parent)
    while common > 0, !page.subtree(of: common).contains(b) { common = Int(page.nodes[common].parent) }
    return reading.wholeWeight[common] - reading.wholeWeight[a] - reading.wholeWeight[b] > TitleScope.apart
  }
}
