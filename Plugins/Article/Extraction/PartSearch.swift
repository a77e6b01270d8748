import CopydeskHTML
import CopydeskText

/// Finds the further parts of a text that is made of parts with a heading each, where the element that was found holds one of them: the others have
/// lists, tables, terms or code, and few sentences.
struct PartSearch {
  let reading: PageReading
  /// The heading of the page's title.
  let titleHeading: Int?
  /// The keys of what links into the page say, once they were asked for.
  private var listed: Set<String>?

  init(reading: PageReading, titleHeading: Int?) { (self.reading, self.titleHeading) = (reading, titleHeading) }

  private var page: Page { reading.page }

  /// Parts are neighbours of the element itself, or of one so many levels above it.
  private static let levels = 4
  /// A part begins with its heading: among so many nodes.
  private static let reach = 24
  private static let foreign: Signals = [
    .comments, .related, .share, .navigation, .footer, .sidebar, .advertisement, .subscribe, .consent, .bio, .author,
    .tags, .disclosure, .social, .popup, .headline, .card,
  ]

  /// The elements that go on with an element, in order.
  mutating func run(after container: Int) -> [Int] {
    guard let titleHeading = title(above: container) else { return [] }
    var result: [Int] = []
    var node = container
    for _ in 0..<PartSearch.levels {
      let parent = Int(page.nodes[node].parent)
      guard parent > 0, page.nodes[node].tag != .main, page.nodes[node].tag != .article else { break }
      let isScope = page.subtree(of: parent).contains(titleHeading)
      let found = parts(after: node, in: parent, isBesideTitle: Int(page.nodes[titleHeading].parent) == parent)
      result += found.parts
      if isScope || found.isEnd { break }
      node = parent
    }
    return result
  }

  /// The heading of the page's title, where that is above an element, else the last one of the first rank above that.
  private func title(above container: Int) -> Int? {
    if let titleHeading, titleHeading < container { return titleHeading }
    return reading.byTag.headings.last {
      $0 < container && page.nodes[$0].tag == .h1 && reading.isOpen($0) && reading.weight[$0] > 0
    }
  }

  /// The parts among the neighbours after an element, and whether one of these is no part, so that nothing after it is.
  private mutating func parts(after node: Int, in parent: Int, isBesideTitle: Bool) -> (parts: [Int], isEnd: Bool) {
    var result: [Int] = []
    let own = heading(of: node).flatMap { page.nodes[$0].tag.headingLevel }
    let isWhole = reading.isArticleBody(node)
    var isHeaded = false
    for sibling in page.children(of: parent)
    where sibling > node && reading.weight[sibling] > 0 && reading.isOpen(sibling) {
      guard isOfText(sibling) else { return (result, true) }
      if page.nodes[sibling].tag.headingLevel != nil {
        guard isBesideTitle && !isWhole || isListed(sibling), isOwn(sibling) else { return (result, true) }
        (isHeaded, result) = (true, result + [sibling])
        continue
      }
      if isHeaded {
        result.append(sibling)
        continue
      }
      guard let heading = heading(of: sibling), isOwn(heading) else { return (result, true) }
      let level = page.nodes[heading].tag.headingLevel
      let isAlike = own == level && page.nodes[sibling].tag == page.nodes[node].tag
      guard !isWhole && (isAlike || isFacts(sibling, below: heading)) || isListed(heading) else {
        return (result, true)
      }
      result.append(sibling)
    }
    return (result, false)
  }

  /// Whether an element has words rather than links, and no name in it says that it is something else.
  private func isOfText(_ index: Int) -> Bool {
    let tag = page.nodes[index].tag
    guard tag != .text, reading.linkDensity(index) < 0.4, reading.weight[index] * 2 > reading.wholeWeight[index] else {
      return false
    }
    return page.subtree(of: index).allSatisfy {
      page.nodes[$0].tag == .text || reading.weight[$0] == 0
        || page.nodes[$0].tag != .h1 && page.nodes[$0].tag != .form
          && reading.signals[$0].isDisjoint(with: PartSearch.foreign)
    }
  }

  /// The heading that an element begins with.
  private func heading(of index: Int) -> Int? {
    for node in page.subtree(of: index).prefix(PartSearch.reach) where reading.isOpen(node) && reading.weight[node] > 0
    {
      if page.nodes[node].tag.headingLevel != nil { return node }
      if page.nodes[node].tag == .text { return nil }
    }
    return nil
  }

  /// Whether a heading is the text's own: it leads nowhere else, and announces nothing of the site's.
  private func isOwn(_ heading: Int) -> Bool {
    let leadsElsewhere = page.subtree(of: heading).contains {
      reading.isLink[$0] && page.attribute(.href, of: $0)?.first != UInt8(ascii: "#")
    }
    return !leadsElsewhere && SectionLabels.kind(of: TextKey(reading.text(of: heading, limit: 300)).string) == nil
  }

  /// Whether a link on the page leads into it and says what a heading says, as its table of contents has it.
  private mutating func isListed(_ heading: Int) -> Bool {
    if listed == nil {
      var (keys, lines): (Set<String>, LineText) = ([], LineText())
      for link in reading.byTag.anchors
      where page.firstByte(of: .href, of: link) == UInt8(ascii: "#")
        && PartSearch.sizes.contains(reading.wholeWeight[link])
      {
        // The table of contents was taken out.
        keys.insert(PartSearch.key(of: reading.fullText(of: link, limit: 300, in: &lines)))
      }
      listed = keys
    }
    let key = PartSearch.key(of: reading.text(of: heading, limit: 300))
    return !key.isEmpty && listed?.contains(key) == true
  }

  /// A heading, or a link to it, has so many bytes.
  private static let sizes: ClosedRange<Int32> = 3...200

  /// The key of a heading without its number, which the table of contents may have besides.
  private static func key(of text: String) -> String {
    String(TextKey(text).string.drop { $0.isNumber || $0 == " " })
  }

  /// Whether what is below a heading is nothing but facts: a list of terms or a table of data, with several of them.
  private func isFacts(_ index: Int, below heading: Int) -> Bool {
    guard reading.linkDensity(index) < 0.3 else { return false }
    let facts = page.subtree(of: index).first { node in
      (page.nodes[node].tag == .dl || page.nodes[node].tag == .table)
        && reading.weight[node] + reading.weight[heading] >= reading.weight[index]
    }
    guard let facts else { return false }
    return page.subtree(of: facts).lazy.filter { node in
      [.dt, .th, .tr].contains(page.nodes[node].tag) && reading.weight[node] > 0
    }.prefix(PartSearch.leastFacts).count == PartSearch.leastFacts
  }

  /// Facts are at least so many.
  private static let leastFacts = 3
}
