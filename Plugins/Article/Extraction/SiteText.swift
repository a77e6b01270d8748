import CopydeskHTML
import CopydeskText

/// Tells news of a sentence or two from what the page says after it of its own: whose the paper is, what may be copied, what consent is asked for, which
/// other stories there are. That may be longer than the news.
struct SiteText {
  private let reading: PageReading
  private let site: ShownSite
  /// The key of what the page's title has after its headline.
  private let tail: String?

  private var page: Page { reading.page }

  /// - Parameter titles: What the page's head says that its title is.
  init(_ reading: PageReading, heading: Int?, titles: [String]) {
    self.reading = reading
    site = ShownSite(reading)
    let headline = heading.map { TextKey(reading.text(of: $0, limit: SiteText.limit)).string } ?? ""
    tail = headline.isEmpty ? nil : titles.lazy.compactMap { SiteText.tail(of: $0, after: headline) }.first
  }

  private static func tail(of title: String, after headline: String) -> String? {
    let key = TextKey(title).string
    guard key.hasPrefix(headline) else { return nil }
    let tail = key.dropFirst(headline.count).drop { !$0.isLetter && !$0.isNumber }
    return tail.utf8.count >= shortestName ? String(tail) : nil
  }

  /// The name of a site has so many bytes.
  private static let shortestName = 6

  /// The innermost element with the title and sentences, where all running text after it is the site's, or is outside of the `<article>` or the
  /// `<main>` that it is.
  func element(of short: ShortArticle) -> Int? {
    guard let title = short.title, let scope = short.scope else { return nil }
    let nodes = page.nodes
    let end = Int(nodes[scope].end)
    let own = reading.runs(in: title..<end)
    let rest = reading.textRuns.filter { $0.start >= end && isTold($0) }
    let sentences = own.count { $0.endsSentence && $0.weight >= ShortArticle.sentence && $0.linkWeight == 0 }
    guard own.reduce(0, { $0 + ($1.isRunningText ? $1.weight : 0) }) < SiteText.long,
      sentences <= SiteText.mostSentences, (1...SiteText.mostRest).contains(rest.count)
    else { return nil }
    // What a number in the headline announces is the article's.
    let isList = reading.text(of: title, limit: 200).contains(where: \.isNumber)
    let others = isList ? rest : rest.filter { !isTeaser($0) }
    guard others.reduce(0, { $0 + $1.weight }) <= SiteText.mostOthers else { return nil }
    if sentences >= 2, nodes[scope].tag == .article || nodes[scope].tag == .main, rest.count <= SiteText.fewRest,
      !rest.contains(where: { isBody($0) || isInTag(nodes[scope].tag, $0) })
    {
      return scope
    }
    return others.allSatisfy { isOfSite($0, isTold: sentences >= 2) } ? scope : nil
  }

  /// So much running text is no news of a sentence or two, in bytes, nor are more paragraphs.
  private static let long: Int32 = 250
  private static let mostSentences = 3
  /// What comes after it is at most so many paragraphs, or so few where they are outside of the article's own element.
  private static let (mostRest, fewRest) = (6, 2)
  /// Teasers aside, it has at most so many bytes.
  private static let mostOthers: Int32 = 600
  /// So many bytes of a text are looked at.
  private static let limit = 600
  private static let rights = PhraseCategories([.edgeNotices, .copyrightWords].map { PhraseCategories($0) })

  /// Whether a run of text tells something: a paragraph, or a sentence.
  private func isTold(_ run: TextRun) -> Bool {
    run.isRunningText || run.endsSentence && run.weight >= ShortArticle.sentence && run.linkDensity < 0.4
  }

  private func isInTag(_ tag: Tag, _ run: TextRun) -> Bool {
    reading.ancestor(of: run.owner, where: { page.nodes[$0].tag == tag }) != nil
  }

  private func isBody(_ run: TextRun) -> Bool {
    reading.signals[run.owner].namesArticleBody
      || reading.ancestor(of: run.owner, where: { reading.signals[$0].namesArticleBody }) != nil
  }

  /// Whether a paragraph begins with the site's name, or has it anywhere, claims rights, asks for consent or is over a button.
  ///
  /// - Parameter isTold: Whether several sentences are above it. Below a single one, which may be the deck, an article of one paragraph may have all that
  ///   but its beginning.
  private func isOfSite(_ run: TextRun, isTold: Bool) -> Bool {
    let text = reading.text(of: run.owner, limit: SiteText.limit)
    guard isTold else { return names(String(text.prefix(SiteText.beginning))) }
    if Vocabulary.count(in: text, ConsentText.words) >= 2 || Vocabulary.isInside(text, SiteText.rights) || names(text) {
      return true
    }
    let box = Int(page.nodes[run.owner].parent)
    guard box > 0, page.nodes[box].tag != .body else { return false }
    return (run.end..<Int(page.nodes[box].end)).contains { node in
      page.nodes[node].tag == .button
        || page.nodes[node].tag == .text && ASCIISearch.holds(page.text(of: node), exactly: "\u{A9}")
    }
  }

  /// Whether a text has the site's name, as the page shows it or as its title has it after the headline.
  private func names(_ text: String) -> Bool {
    site.isNamed(in: text) || tail.map { TextKey(text).string.holds($0) } ?? false
  }

  /// The name of a site is within so many characters of a text that begins with it.
  private static let beginning = 40

  /// Whether the first line of the box around a paragraph is a link, and little else is in the box.
  private func isTeaser(_ run: TextRun) -> Bool {
    var box = Int(page.nodes[run.owner].parent)
    for _ in 0..<2 where box > 0 && page.nodes[box].tag != .body {
      if let first = reading.runs(in: page.subtree(of: box)).first, first.start != run.start {
        return first.linkDensity > 0.8 && reading.weight[box] - reading.linkWeight[box] <= SiteText.teaser
      }
      box = Int(page.nodes[box].parent)
    }
    return false
  }

  /// A teaser has at most so many bytes besides its link.
  private static let teaser: Int32 = 220
}
