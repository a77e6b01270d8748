import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Takes out what is above the headline, where the page has no markup that tells it.
struct BeforeHeadlinePass: BlocksPass {
  let name = "before_headline"
  let reason = "Lines above the headline are the page's: a date, a section, teasers."

  /// How many blocks down a headline is looked for.
  private static let reach = 60

  func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
    guard let headline = headline(context.metadata.title, in: blocks, on: page), headline > 0 else { return [:] }
    // Below the heading with the page's title and some text the same words are those of a chapter.
    if let heading = context.titleHeading, heading < blocks[0].node, blocks[headline].node != heading,
      blocks[..<headline].contains(where: { $0.isBodyText && Line($0).isRunning && $0.linkDensity < 0.2 })
    {
      return [:]
    }
    // A headline with much text above it is the one of a box further down, unless it has the page's title: then a blog describes itself.
    let title = blocks[headline].node == context.titleHeading ? TitlePlace(page, context) : nil
    let (above, below) = (blocks[..<headline].bodyBytes, blocks[(headline + 1)...].bodyBytes)
    let isLittle = above * 6 < below
    guard isLittle || title != nil && above < 2 * below else { return [:] }
    let decks = [context.metadata.deck, context.metadata.description].compactMap { $0.map { TextKey($0).string } }
    func isDeck(_ built: ArticleBlock) -> Bool { decks.contains(built.key) }
    var fates: [Int: BlockFate] = [:]
    var hasBegun = false
    for index in 0..<headline {
      let block = blocks[index].block
      guard block.role == .body || block.role == .dateline, block.isText else { continue }
      if title?.isOutside(blocks[index].node) != true,
        hasBegun || title?.isBoxed(blocks[index].node) != true || isDeck(blocks[index])
      {
        // An introduction may come before a heading that repeats the title, and may have lists and short lines of its own.
        if blocks[index].linkDensity < 0.2, hasBegun || Line(blocks[index]).isRunning, !Line(blocks[index]).isDate {
          hasBegun = true
          continue
        }
        if !isLittle { continue }
      }
      fates[index] =
        Line(blocks[index]).isDate
        ? .removed(LineTyping.banner, as: .dateline) : .removed(LineTyping.before, as: .teaser)
    }
    return fates
  }

  private func headline(_ title: String?, in blocks: [ArticleBlock], on page: PageReading) -> Int? {
    guard let title else { return nil }
    let key = TextKey(title).string
    guard key.utf8.count >= 12 else { return nil }
    return blocks.indices.prefix(BeforeHeadlinePass.reach).first { index in
      guard blocks[index].block.role == .body || blocks[index].block.role == .headline,
        blocks[index].mayHaveKey(ofAtMost: key.utf8.count + 40)
      else { return false }
      let own = blocks[index].key
      return own.utf8.count <= key.utf8.count + 40 && own.ends(with: key) && !isOfBox(blocks[index], on: page)
    }
  }

  /// Whether a block is a table, or a heading in an `<aside>`: boxes of facts are called as the article is, wherever in its text they are.
  private func isOfBox(_ built: ArticleBlock, on page: PageReading) -> Bool {
    if case .table = built.block.kind { return true }
    return page.isInAside(built.node)
  }
}

/// What is above the heading with the page's title and no part of its article.
private struct TitlePlace {
  private let reading: PageReading
  /// The element around the heading; `nil` where the page's first headline is another one, such as the name of a blog.
  private let parent: Int?

  /// `nil` on a page whose first headline has the title already, so that a heading with the title further down repeats it.
  init?(_ reading: PageReading, _ context: PassContext) {
    guard let title = context.titleHeading else { return nil }
    self.reading = reading
    let first = context.headline.flatMap { $0 < title ? $0 : nil }
    if let first, TextKey(reading.text(of: first, limit: 600)) == TextKey(reading.text(of: title, limit: 600)) {
      return nil
    }
    parent = first == nil ? Int(reading.page.nodes[title].parent) : nil
  }

  /// Whether a node is in a box of its own beside the heading: in an element there that is no paragraph, list or quotation.
  func isBoxed(_ node: Int) -> Bool {
    guard let parent, node > parent else { return false }
    var box = node
    while let around = Optional(Int(reading.page.nodes[box].parent)), around > parent { box = around }
    switch reading.page.nodes[box].tag {
    case .div, .section, .aside, .header: return box != node
    default: return false
    }
  }

  /// Whether a node above the heading has nothing to do with it.
  func isOutside(_ node: Int) -> Bool { parent.map { !reading.page.subtree(of: $0).contains(node) } ?? true }
}
