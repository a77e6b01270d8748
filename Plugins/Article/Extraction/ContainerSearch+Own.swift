import CopydeskHTML

/// Which element around the page's title is the article's own, so that what comes after it is none of it.
extension ContainerSearch {
  /// The article's element with the title, where what comes after it is no part of the article: not where it has little of the text, which
  /// then goes on after it, nor where a part of the page after it says to be the article.
  var ownArticle: OwnArticle? {
    guard favor != .recall, let titleHeading else { return nil }
    for (tag, share) in ContainerSearch.mostAfter {
      let running = OwnArticle(around: titleHeading, in: reading, tags: [tag])
      guard
        let own = running ?? (tag == .article ? OwnArticle(ofSentencesAround: titleHeading, in: reading) : nil)
      else { continue }
      let after = bytes(after: own)
      guard after > 0, after <= share * own.running else { continue }
      if !namesBody(after: own) { return own }
    }
    return ownBody(below: titleHeading) ?? ownScope(of: titleHeading)
  }

  /// The innermost element with the title and several paragraphs, where little comes after it. Neither does it end in a short sentence, nor does one
  /// follow: such are parts of an article that only what is around all of them holds.
  private func ownScope(of titleHeading: Int) -> OwnArticle? {
    guard let element = reading.ownElement(of: titleHeading) else { return nil }
    let own = OwnArticle(element: element, body: element, in: reading)
    let runs = reading.runs(in: reading.page.subtree(of: element))
    guard runs.count(where: \.isRunningText) >= ContainerSearch.fewParagraphs,
      runs.last(where: isSentence)?.isRunningText == true
    else { return nil }
    let after = bytes(after: own)
    guard after > 0, after * ContainerSearch.littleAfter <= own.running else { return nil }
    let next = textRuns.first { own.isBefore($0.start) && isSentence($0) }
    return next?.isRunningText == false || namesBody(after: own) ? nil : own
  }

  private func isSentence(_ run: TextRun) -> Bool { run.linkWeight == 0 && run.endsSentence || run.isRunningText }

  /// Whether a part of the page after an element says to be the article.
  private func namesBody(after own: OwnArticle) -> Bool {
    reading.page.nodes.indices.contains {
      own.isBefore($0) && reading.isOpen($0) && reading.runningBytes($0) > 0 && reading.signals[$0].namesArticleBody
    }
  }

  /// The only element below the title that the page calls the article's text, where that has several paragraphs and more than what comes after it.
  private func ownBody(below titleHeading: Int) -> OwnArticle? {
    let page = reading.page
    var body: Int?
    var index = titleHeading
    while index < page.nodes.count {
      guard reading.isOpen(index), reading.runningBytes(index) > 0 else {
        index = Int(page.nodes[index].end)
        continue
      }
      guard reading.isArticleBody(index) else {
        index += 1
        continue
      }
      if body != nil { return nil }
      body = index
      index = Int(page.nodes[index].end)
    }
    guard let body else { return nil }
    let own = OwnArticle(element: body, in: reading)
    let paragraphs = reading.runs(in: page.subtree(of: body)).count(where: \.isRunningText)
    let after = bytes(after: own)
    if paragraphs >= ContainerSearch.fewParagraphs, after > 0, after <= own.running { return own }
    // What is outside of the element with the title and the text is none of a short article.
    guard let both = reading.ancestor(of: titleHeading, where: { page.nodes[$0].end > body }),
      both > 0, page.nodes[both].tag != .body
    else { return nil }
    let whole = OwnArticle(element: both, body: body, in: reading)
    let beyond = bytes(after: whole)
    return beyond > 0 && beyond <= ContainerSearch.mostBeyond * whole.running ? whole : nil
  }

  /// The bytes of running text after an article's element.
  private func bytes(after own: OwnArticle) -> Int {
    textRuns.reduce(0) { $1.isRunningText && own.isBefore($1.start) ? $0 + Int($1.weight) : $0 }
  }

  /// After an element that no name calls the article's comes at most one part in so many of its running text.
  private static let littleAfter = 3
  /// After the element with the title and the text comes at most so many times its running text.
  private static let mostBeyond = 3

  /// So many paragraphs are an article.
  private static let fewParagraphs = 3

  /// After the article's element comes at most so many times its running text; an `<article>` may be only the head of a longer one.
  private static let mostAfter: [(tag: Tag, share: Int)] = [(.article, 2), (.main, 12)]
}
