import CopydeskHTML
import CopydeskText

/// The part of a page around the headline, where bylines and dates are.
struct Surroundings {
  let reading: PageReading
  let headline: Int?
  let container: Int?
  /// The first long text after the headline: the article has begun.
  let firstText: Int
  /// The same, or the text before it that makes several sentences together long.
  let story: Int
  /// The end of where bylines and dates are right below the headline: the first long text, or as much text in short paragraphs.
  let headEnd: Int
  /// The first sentence after the headline; a deck may be one.
  let firstSentence: Int
  /// For each rule that took nodes out, whether what it takes is foreign. The rules are all known by now.
  private let isForeign: [Bool]
  /// The same below the beginning of the text.
  private let isForeignBelow: [Bool]
  /// The posts after the headline's, on a page with several.
  private let otherPosts: Range<Int>?
  /// What readers wrote below the article, from its heading on.
  private let comments: Range<Int>?

  /// The host that the page says it has.
  let host: Substring?

  /// - Parameter address: The page's address, where it is known.
  init(reading: PageReading, headline: Int?, container: Int?, address: String? = nil) {
    host = address.flatMap(WebAddress.host(of:))
    self.reading = reading
    self.headline = headline
    self.container = container
    isForeign = reading.rules.map { Surroundings.foreign.contains($0) }
    isForeignBelow = reading.rules.map { Surroundings.foreignBelow.contains($0) }
    otherPosts = headline.flatMap { Surroundings.posts(after: $0, in: reading) }
    let start = headline ?? container ?? 0
    firstText = Surroundings.firstText(reading, headline, container)
    // On pages with short paragraphs the first long text may be far down, in a comment say.
    headEnd = Surroundings.story(reading, start..<firstText, Surroundings.paragraphs)
    story = Surroundings.story(reading, start..<firstText, Surroundings.sentences)
    firstSentence = Surroundings.story(reading, start..<story, Surroundings.sentence)
    comments = Surroundings.comments(reading, story: story, container)
  }

  /// The first long text after a headline, or the end of where it is looked for.
  static func firstText(_ reading: PageReading, _ headline: Int?, _ container: Int?) -> Int {
    let end = range(reading, headline, container).upperBound
    let start = headline ?? container ?? 0
    return (start..<end).first { reading.page.nodes[$0].tag == .text && reading.weight[$0] >= 160 } ?? end
  }

  /// The neighbours after the element of the headline's post that are posts like it, by their names and a headline that leads elsewhere.
  private static func posts(after headline: Int, in reading: PageReading) -> Range<Int>? {
    let page = reading.page
    func isPost(_ index: Int) -> Bool {
      page.nodes[index].tag == .article
        || page.attribute(.class, of: index).map { ASCIISearch.contains($0, "hentry") } ?? false
    }
    guard let own = reading.ancestor(of: headline, levels: 4, where: isPost), let next = reading.sibling(after: own),
      page.nodes[next].tag == page.nodes[own].tag, isPost(next),
      let heading = page.subtree(of: next).first(where: { page.nodes[$0].tag.headingLevel != nil }),
      reading.wholeWeight[heading] > 0, page.subtree(of: heading).contains(where: { reading.isLink[$0] })
    else { return nil }
    return next..<Int(page.nodes[Int(page.nodes[own].parent)].end)
  }

  /// The part of a page that a heading such as `Comments` opens below the beginning of the text.
  private static func comments(_ reading: PageReading, story: Int, _ container: Int?) -> Range<Int>? {
    let page = reading.page
    for heading in reading.byTag.headings where heading > max(story, container ?? 0) {
      // Most headings below the text are links to other stories.
      guard (4..<longestLabel).contains(reading.wholeWeight[heading]), !holdsLink(heading, reading) else { continue }
      let key = TextKey(reading.fullText(of: heading, limit: 100)).string
      guard SectionLabels.kind(of: key) == .comments, SectionLabels.isWhole(key) else { continue }
      var around = Int(page.nodes[heading].parent)
      while page.nodes[around].parent > 0, reading.wholeWeight[around] == reading.wholeWeight[heading] {
        around = Int(page.nodes[around].parent)
      }
      return heading..<Int(page.nodes[around].end)
    }
    return nil
  }

  private static func holdsLink(_ heading: Int, _ reading: PageReading) -> Bool {
    reading.linkWeight[heading] > 0 || reading.ancestor(of: heading, levels: 1) { reading.isLink[$0] } != nil
  }

  /// A heading over comments has fewer bytes.
  private static let longestLabel: Int32 = 40

  private static func story(_ reading: PageReading, _ range: Range<Int>, _ sentences: Int32) -> Int {
    var sum: Int32 = 0
    for index in range where reading.page.nodes[index].tag == .text && reading.endsSentence[index] {
      // A deck may be one, and a caption; three in a row are the text.
      if reading.weight[index] >= sentence { sum += reading.weight[index] }
      if sum >= sentences { return index }
    }
    return range.upperBound
  }

  /// Texts that are sentences have so many bytes together where the article has begun.
  private static let sentences: Int32 = 200
  /// And so many as a long text has with a deck and the like before it.
  private static let paragraphs: Int32 = 400
  /// A sentence has so many bytes at least.
  private static let sentence: Int32 = 60

  var page: Page { reading.page }

  /// The nodes to look at: from a little before the headline to a little into the article; without a headline, the article's
  /// beginning.
  var range: Range<Int> { Surroundings.range(reading, headline, container) }

  private static func range(_ reading: PageReading, _ headline: Int?, _ container: Int?) -> Range<Int> {
    let start = headline ?? container ?? 0
    let end = container.map { max($0 + 200, start + 400) } ?? start + 400
    return max(0, start - 60)..<min(reading.page.nodes.count, max(start + 1, end))
  }

  /// Whether a node is between the headline and where the story has begun, with a long text or with several.
  func isAboveStory(_ index: Int) -> Bool { index < story && headline.map { index > $0 } ?? true }

  /// Whether a node is between the headline and the first long text.
  func isInHead(_ index: Int) -> Bool { index < headEnd && headline.map { index > $0 } ?? true }

  /// Whether an element is a quotation. A long one, or one with the headline or the article in it, is an article that is set in by it.
  func isQuotation(_ node: Int) -> Bool {
    guard page.nodes[node].tag == .blockquote, reading.wholeWeight[node] < Surroundings.longestQuotation else {
      return false
    }
    let subtree = page.subtree(of: node)
    return !(headline.map(subtree.contains) ?? false) && !(container.map(subtree.contains) ?? false)
  }

  /// The bytes of a quotation at most.
  private static let longestQuotation: Int32 = 1_000

  /// The end of the article's opening: the headline, the deck and whatever else comes before the text has well begun.
  var opening: Int {
    var sum: Int32 = 0
    for index in (headline ?? container ?? 0)..<range.upperBound where page.nodes[index].tag == .text {
      guard reading.weight[index] >= 100 else { continue }
      sum += reading.weight[index]
      if sum >= 700 { return index }
    }
    return range.upperBound
  }

  /// The node after whatever a pass took out, or the page names, as comments, pointers to other articles or a part of the page's
  /// frame; `nil` for a node of the article's own. A small box right below the headline is the article's, whatever its name, and so is
  /// an article's foot.
  func endOfForeign(_ index: Int) -> Int? {
    if let number = reading.fates[index].rule, isForeign[number] {
      let rule = reading.rules[number]
      if rule == BoilerplatePass.footer, isInArticle(index) { return nil }
      let isBelowHeadline =
        headline.map { index > $0 && index < story && reading.wholeWeight[index] < 120 } ?? false
      return isBelowHeadline && rule != BoilerplatePass.navigation ? nil : Int(page.nodes[index].end)
    }
    if let number = reading.fates[index].rule, isForeignBelow[number], index > firstSentence {
      return Int(page.nodes[index].end)
    }
    if let otherPosts, otherPosts.contains(index) { return otherPosts.upperBound }
    if let comments, comments.contains(index) { return comments.upperBound }
    if page.nodes[index].tag == .text { return nil }
    let isComment = reading.signals[index].contains(.comments) && reading.running(index) < 200
    return isComment ? Int(page.nodes[index].end) : nil
  }

  /// Whether an element of microdata is a part of something that the article is about, or of what others say of it: `itemprop="itemReviewed"`.
  func isOfOther(_ index: Int) -> Bool {
    reading.ancestor(of: index) { node in
      guard node != index, let names = page.attribute(.itemprop, of: node) else { return false }
      return names.split { $0 <= 0x20 }.contains { name in Surroundings.others.contains { name.elementsEqual($0.utf8) }
      }
    } != nil
  }

  private static let others = ["itemReviewed", "about", "mentions", "citation", "comment", "review"]

  /// Whether a node is in an article's element, or is or is in one that a name says to be an article or its foot.
  private func isInArticle(_ index: Int) -> Bool {
    func isArticle(_ node: Int) -> Bool {
      page.nodes[node].tag == .article
        || page.attribute(.class, of: node).map { ASCIISearch.contains($0, anyOf: Surroundings.articles) } ?? false
    }
    return isArticle(index) || reading.ancestor(of: index, where: isArticle) != nil
  }

  private static let articles: [StaticString] = [
    "hentry", "article-footer", "entry-footer", "post-footer", "story-footer",
  ]

  /// Where to begin to look from a node on: after what is foreign around it.
  func start(_ index: Int) -> Int {
    // A page may have no node at all.
    guard page.nodes.indices.contains(index) else { return index }
    var node = index
    var result = index
    while node >= 0 {
      if let end = endOfForeign(node) { result = max(result, end) }
      node = Int(page.nodes[node].parent)
    }
    return result
  }

  /// Names such as "banner" say nothing of what is above the text.
  private static let foreignBelow: [RemovalRule] = [
    BoilerplatePass.advertisement, BoilerplatePass.subscribe, BoilerplatePass.consent, BoilerplatePass.popup,
  ]

  private static let foreign: [RemovalRule] = [
    BoilerplatePass.comments, BoilerplatePass.related, BoilerplatePass.navigation, BoilerplatePass.footer,
    TeaserGroupPass.rule, HiddenPass.machinery, OtherArticlePass.rule,
  ]
}

extension PageReading {
  /// How much of a subtree's text is there to be read: what is left of it, without its links.
  fileprivate func running(_ index: Int) -> Int32 { weight[index] - linkWeight[index] }
}
