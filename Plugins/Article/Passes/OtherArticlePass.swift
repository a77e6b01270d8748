import CopydeskHTML
import CopydeskText

/// Takes out whole articles below the page's own: what an endless page loads when a reader comes to its end, and earlier posts of a blog.
///
/// Each of them is an element like the one that holds the heading with the page's title, comes after it, and has a heading of the same rank. Where there are
/// none, ``PostFeet`` looks for posts without headings.
struct OtherArticlePass: PagePass {
  let name = "other_articles"
  let reason = "Below the article with the page's title others may follow, each with a headline of its own."

  static let rule = RemovalRule("other_article", "Another article, below the one with the page's title.")

  /// So much running text in the element with the page's title, in bytes, is its article; and so much in another is one of its own.
  private static let article = (own: 200, other: 80)

  func fates(in page: PageReading, _ context: PassContext) -> [PageFate] {
    if context.favor == .recall { return [] }
    let found = articles(in: page, context)
    let posts = found.isEmpty ? PostFeet(reading: page, title: context.titleHeading).following : []
    return (found + posts + pointers(in: page, context)).map { .removed(node: $0, OtherArticlePass.rule) }
  }

  /// Short articles inside of the one with the page's title, each with a headline that leads elsewhere: pointers in the shape of articles.
  private func pointers(in page: PageReading, _ context: PassContext) -> [Int] {
    guard let title = context.titleHeading ?? context.headline,
      let own = page.ancestor(of: title, where: { page.page.nodes[$0].tag == .article })
    else { return [] }
    let found = page.page.subtree(of: own).filter {
      $0 > title && page.page.nodes[$0].tag == .article && page.isOpen($0)
        && page.textBytes($0) < OtherArticlePass.longestPointer && leading($0, in: page) != nil
    }
    return areItems(found, in: page) ? [] : found
  }

  /// Whether several such articles are what the page's own lists: each has a sentence about what its headline leads to, and most of them lead to a site of
  /// their own.
  private func areItems(_ found: [Int], in page: PageReading) -> Bool {
    guard found.count >= OtherArticlePass.fewItems else { return false }
    var hosts: Set<Substring> = []
    for item in found {
      guard let heading = leading(item, in: page),
        let link = page.page.subtree(of: heading).first(where: { page.isLink[$0] }),
        let host = page.page.string(.href, of: link).flatMap({ WebAddress.host(of: $0) }), !host.isEmpty,
        page.runs(in: page.page.subtree(of: item)).contains(where: { $0.endsSentence && $0.linkDensity < 0.5 })
      else { return false }
      hosts.insert(host)
    }
    return hosts.count * 2 > found.count
  }

  /// A list has so many items.
  private static let fewItems = 3

  /// The bytes of a pointer at most.
  private static let longestPointer = 300

  /// The articles after the one under the heading with the page's title.
  private func articles(in page: PageReading, _ context: PassContext) -> [Int] {
    guard let title = context.titleHeading ?? context.headline,
      let level = page.page.nodes[title].tag.headingLevel
    else { return [] }
    let nodes = page.page.nodes
    var found: [Int] = []
    let isShort = ShortArticle(reading: page, title: context.titleHeading).isSentence
    var own = Int(nodes[title].parent)
    while own > 0, nodes[own].tag != .body {
      if isShort && nodes[own].tag == .article || page.runningBytes(own) >= OtherArticlePass.article.own {
        if nodes[own].tag == .article || context.titleHeading != nil { found = others(like: own, level, in: page) }
        // Elements around it hold what was found as well.
        if !found.isEmpty { break }
      }
      own = Int(nodes[own].parent)
    }
    return found
  }

  /// The elements after one with the page's title that are articles like it.
  private func others(like own: Int, _ level: Int, in page: PageReading) -> [Int] {
    let nodes = page.page.nodes
    let names = page.page.attribute(.class, of: own)
    let isArticle = nodes[own].tag == .article
    // Such as are under another element than the article must say that they are articles, and have a headline of the first rank.
    let isAnywhere = isArticle && level == 1
    func isOther(_ other: Int) -> Bool {
      guard other >= Int(nodes[own].end), nodes[other].tag == nodes[own].tag, page.isOpen(other),
        page.runningBytes(other) >= OtherArticlePass.article.other
          || level == 1 && page.textBytes(other) >= OtherArticlePass.article.other,
        isArticle || names.map({ page.page.attribute(.class, of: other)?.elementsEqual($0) == true }) ?? false,
        let heading = heading(of: other, level: level, in: page) ?? (isAnywhere ? leading(other, in: page) : nil)
      else { return false }
      return level == 1 || isArticle || isDated(other) && page.linkDensity(heading) > 0.8
    }
    return isAnywhere
      ? nodes.indices.filter(isOther) : page.page.children(of: Int(nodes[own].parent)).filter(isOther)
    func isDated(_ other: Int) -> Bool {
      page.page.subtree(of: other).contains {
        nodes[$0].tag == .time || page.weight[$0] > 0 && page.signals[$0].contains(.date)
      }
    }
  }

  /// The first heading of an element, where that is a link to another page.
  private func leading(_ element: Int, in page: PageReading) -> Int? {
    page.page.subtree(of: element).first {
      page.page.nodes[$0].tag.headingLevel != nil && page.weight[$0] > 0
    }.flatMap { heading in
      let links = page.page.subtree(of: heading).filter { page.isLink[$0] }
      let leadsAway = links.contains { page.page.firstByte(of: .href, of: $0) != UInt8(ascii: "#") }
      return leadsAway && page.linkDensity(heading) > 0.8 ? heading : nil
    }
  }

  /// The first heading of an element, where it has a rank.
  private func heading(of element: Int, level: Int, in page: PageReading) -> Int? {
    let first = page.page.subtree(of: element).first {
      page.page.nodes[$0].tag.headingLevel != nil && page.weight[$0] > 0
    }
    return first.flatMap { page.page.nodes[$0].tag.headingLevel == level ? $0 : nil }
  }
}
