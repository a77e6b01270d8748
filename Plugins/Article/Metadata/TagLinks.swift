import CopydeskHTML
import CopydeskText

/// Finds the links of a page that name what its article is about: tags, and the categories that it is in.
///
/// Those of menus, of the page's head and foot, of boxes beside the article and of other stories' cards are left out.
struct TagLinks {
  private let place: Surroundings
  /// The article's element.
  private let article: Range<Int>?

  init(place: Surroundings) {
    self.place = place
    let page = place.page
    func article(around node: Int) -> Int? {
      page.nodes[node].tag == .article ? node : place.reading.ancestor(of: node) { page.nodes[$0].tag == .article }
    }
    let around = place.headline.flatMap(article) ?? place.container.flatMap(article)
    self.article = (around ?? place.container).map(page.subtree)
  }

  /// The links to tags; those to categories that are marked as tags where there are no others.
  var tags: [Int] {
    let links = first(TagLinks.most) { isTagged($0) && !isInCloud($0) && !isElsewhere($0) }
    let tags = links.filter { !isCategory($0) }
    return tags.isEmpty ? links : tags
  }

  /// Whether a link outside of the article has a size of its own, as all those of a cloud have, whose tags are the site's.
  private func isInCloud(_ link: Int) -> Bool {
    guard article.map({ !$0.contains(link) }) ?? false, page.nodes[link].tag == .a,
      let style = page.attribute(.style, of: link)
    else { return false }
    return ASCIISearch.contains(style, "font-size")
      && !(page.attribute(.rel, of: link).map { ASCIISearch.contains($0, "tag") } ?? false && !hasNeighbours(link))
  }

  /// The links to categories.
  var categories: [Int] {
    // Links that are beside each other have one parent, which is asked about once.
    var (parent, isNamed): (Int32, Bool) = (-1, false)
    return first(TagLinks.few) { link in
      guard reading.weight[link] <= TagLinks.longestCategory else { return false }
      if let rel = page.attribute(.rel, of: link) {
        return (ASCIISearch.contains(rel, "category") || ASCIISearch.contains(rel, "tag") && leadsToCategory(link))
          && !isElsewhere(link)
      }
      if page.nodes[link].parent != parent {
        (parent, isNamed) = (page.nodes[link].parent, isInCategories(link))
      }
      return isNamed && !isElsewhere(link)
    }
  }

  /// The links to categories that are in lines of the article's own, wherever these are.
  var linesOfCategories: [Int] {
    first(TagLinks.few) { link in
      (2...TagLinks.longestCategory).contains(reading.weight[link]) && leadsToCategory(link) && isOwn(link)
        && isApart(link) && !isElsewhere(link)
    }
  }

  /// The links near the headline that are named as its kicker, or as a category's, with no other text and few links beside them.
  var kickers: [Int] {
    let range = place.range.lowerBound..<min(place.story, place.range.upperBound)
    return first(TagLinks.few) { link in
      guard range.contains(link), (2...TagLinks.longestCategory).contains(reading.weight[link]),
        page.attribute(.href, of: link).map({ $0.count > 1 && $0.first != UInt8(ascii: "#") }) == true
      else { return false }
      let isNamed =
        TagLinks.kickerNames.areIn(classOf: link, page)
        || reading.ancestor(of: link, levels: 2) { node in
          TagLinks.kickerNames.areIn(classOf: node, page)
            && reading.wholeWeight[node] - reading.wholeWeight[link] <= TagLinks.longestBeside
            && page.subtree(of: node).count { page.nodes[$0].tag == .a } <= TagLinks.mostKickers
        } != nil
      return isNamed && !isElsewhere(link)
    }
  }

  /// More links are a menu.
  private static let mostKickers = 2
  private static let kickerNames = ClassWords([
    "category", "categories", "kicker", "eyebrow", "rubric", "rubrik", "rubrique",
  ])

  /// Whether an address is that of a category's page, as programs of blogs have it: `/category/harbour`.
  private func leadsToCategory(_ link: Int) -> Bool {
    page.attribute(.href, of: link).map { href in
      ASCIISearch.contains(href, "category")
        && ASCIISearch.hasSegment(href) { $0.elementsEqual("category".utf8) || $0.elementsEqual("categories".utf8) }
    } ?? false
  }

  /// Whether a link is in the article's element, or between the headline and the text.
  private func isOwn(_ link: Int) -> Bool {
    article.map { $0.contains(link) } ?? false || place.headline != nil && place.isAboveStory(link)
  }

  /// Whether a link is in a block with next to no other text, which is no part of a card.
  private func isApart(_ link: Int) -> Bool {
    guard let block = reading.ancestor(of: link, where: { page.nodes[$0].tag.isBlock }) else { return false }
    return reading.wholeWeight[block] - reading.linkWeight[block] <= TagLinks.longestLine && !isInSentence(link)
      && !isInLongList(block)
      && SentenceEnd(of: reading.fullText(of: block, limit: 4 * Int(TagLinks.longestLine))) != .sentence
  }

  /// Whether a block has many links, or is one of many items: a list of all that the site has.
  private func isInLongList(_ block: Int) -> Bool {
    if page.subtree(of: block).lazy.filter({ page.nodes[$0].tag == .a }).prefix(TagLinks.mostCategories + 1).count
      > TagLinks.mostCategories
    {
      return true
    }
    guard page.nodes[block].tag == .li else { return false }
    let items = page.children(of: Int(page.nodes[block].parent)).lazy.filter { page.nodes[$0].tag == .li }
    return Array(items.prefix(TagLinks.mostCategories + 1)).count > TagLinks.mostCategories
  }

  /// An article is in so many categories at most.
  private static let mostCategories = 5

  /// The bytes beside a kicker's link at most, and those of a line beside its links.
  private static let (longestBeside, longestLine): (Int32, Int32) = (24, 60)

  /// The first links that a test accepts, each of which is asked about once.
  private func first(_ most: Int, where accepts: (Int) -> Bool) -> [Int] {
    var found: [Int] = []
    for link in reading.byTag.anchors where accepts(link) {
      found.append(link)
      if found.count == most { break }
    }
    return found
  }

  /// The name of a category has at most so many bytes.
  private static let longestCategory: Int32 = 60

  /// So many links are looked for.
  private static let (most, few) = (60, 4)

  private var reading: PageReading { place.reading }
  private var page: Page { place.page }

  /// Whether a link is marked as one to a category, or is in an element that is named for holding such.
  private func isCategory(_ link: Int) -> Bool {
    if let rel = page.attribute(.rel, of: link) { return ASCIISearch.contains(rel, "category") }
    return isInCategories(link)
  }

  private func isInCategories(_ link: Int) -> Bool {
    reading.ancestor(of: link, levels: 2) { node in
      page.attribute(.class, of: node).map {
        // Most names have no such part.
        ASCIISearch.contains($0, "cat")
          && ASCIISearch.contains($0, anyOf: ["cat-links", "entry-categories", "post-categories"])
      } ?? false
    } != nil
  }

  /// Whether a link is in a menu, in the head or the foot of the page, in a box beside the article, or in another story's card.
  private func isElsewhere(_ link: Int) -> Bool {
    let isOutside = article.map { !$0.contains(link) } ?? false
    let isAbove = article.map { link < $0.lowerBound } ?? false
    let isForeign =
      reading.ancestor(of: link) { node in
        if page.nodes[node].tag == .nav { return true }
        if let rule = reading.fates[node].rule, TagLinks.foreign.contains(reading.rules[rule]) { return true }
        guard isOutside else { return false }
        switch page.nodes[node].tag {
        case .header, .footer, .aside: return true
        case .body: return false
        default:
          // A box of tags may be called a footer: `FooterTagList`.
          var names: Signals = reading.signals[node].contains(.tags) ? .related : [.related, .sidebar, .footer]
          // Menus above the article; the foot of a post may be called one.
          if isAbove { names.insert(.navigation) }
          return !reading.signals[node].isDisjoint(with: names) && !holdsArticle(node)
        }
      } != nil
    return isForeign || place.isOfOtherStory(link, .tag)
  }

  private func holdsArticle(_ node: Int) -> Bool {
    article.map { page.subtree(of: node).contains($0.lowerBound) } ?? true
  }

  private static let foreign: [RemovalRule] = [
    BoilerplatePass.related, BoilerplatePass.navigation, BoilerplatePass.advertisement, BoilerplatePass.comments,
    BoilerplatePass.sidebar,
    TeaserGroupPass.rule, OtherArticlePass.rule,
  ]

  /// Whether a link is marked as a tag, is in a box of tags, or leads to a tag's page.
  private func isTagged(_ index: Int) -> Bool {
    if let rel = page.attribute(.rel, of: index) {
      if ASCIISearch.contains(rel, "tag") { return true }
      // The headline of a post leads to the post.
      if ASCIISearch.contains(rel, "bookmark") { return false }
    }
    if reading.ancestor(of: index, levels: 3, where: { isTagBox($0) }) != nil { return true }
    guard let href = page.attribute(.href, of: index) else { return false }
    return !isInSentence(index)
      && ASCIISearch.hasSegment(href) {
        $0.count == 1 && $0[0] == UInt8(ascii: "t") && hasNeighbours(index) || Vocabulary.isPhrase($0, .tagPaths)
      }
      && !isQuestion(index)
  }

  /// Whether a link is a question of several words, as the topics of forums are.
  private func isQuestion(_ index: Int) -> Bool {
    let text = reading.fullText(of: index, limit: 300).trimmed
    guard let last = text.last, last == "?" || last == "\u{FF1F}" || last == "\u{61F}" else { return false }
    return text.utf8.count >= MetadataReading.shortestHeadline
  }

  /// Whether a link is a few words of a paragraph.
  private func isInSentence(_ index: Int) -> Bool {
    guard let block = reading.ancestor(of: index, where: { page.nodes[$0].tag.isBlock }) else { return false }
    return page.nodes[block].tag == .p && reading.runningBytes(block) > 0
  }

  /// Whether an element's name says that it holds tags. The names of the body and of a whole article say what the article has, as
  /// WordPress writes them: `post tag-harbour`.
  private func isTagBox(_ index: Int) -> Bool {
    reading.signals[index].contains(.tags) && ![.body, .article, .main].contains(page.nodes[index].tag)
      && reading.weight[index] - reading.linkWeight[index] < TagLinks.longestTagBox && !isPost(index)
  }

  /// Whether an element's class says that it is a post, with the names of all that it is filed under.
  private func isPost(_ index: Int) -> Bool {
    page.attribute(.class, of: index).map { ASCIISearch.contains($0, anyOf: ["hentry", "type-post"]) } ?? false
  }

  /// The bytes that a box of tags may have beside its links.
  private static let longestTagBox: Int32 = 400

  /// Whether there is another link beside a link: tags come in rows.
  private func hasNeighbours(_ index: Int) -> Bool {
    let parent = Int(page.nodes[index].parent)
    return parent >= 0 && page.children(of: parent).contains { $0 != index && page.nodes[$0].tag == .a }
  }
}
