import CopydeskCore
import CopydeskText

/// Takes out what is above the headline, where the page has no markup that tells it.
struct BeforeHeadlinePass: BlocksPass {
  let name = "before_headline"
  let reason = "Lines above the headline are the page's: a date, a section, teasers."

  /// How many blocks down a headline is looked for.
  private static let reach = 60

  func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
    guard let headline = headline(context.metadata.title, in: blocks), headline > 0 else { return [:] }
    // A headline with much text above it is the one of a box further down.
    guard blocks[..<headline].bodyBytes * 6 < blocks[(headline + 1)...].bodyBytes else { return [:] }
    var fates: [Int: BlockFate] = [:]
    var hasBegun = false
    for index in 0..<headline {
      let block = blocks[index].block
      guard block.role == .body || block.role == .dateline, block.isText else { continue }
      // An introduction may come before a heading that repeats the title, and may have lists and short lines of its own.
      if blocks[index].linkDensity < 0.2, hasBegun || Line(blocks[index]).isRunning, !Line(blocks[index]).isDate {
        hasBegun = true
        continue
      }
      fates[index] =
        Line(blocks[index]).isDate
        ? .removed(LineTyping.banner, as: .dateline) : .removed(LineTyping.before, as: .teaser)
    }
    return fates
  }

  private func headline(_ title: String?, in blocks: [ArticleBlock]) -> Int? {
    guard let title else { return nil }
    let key = TextKey(title).string
    guard key.utf8.count >= 12 else { return nil }
    return blocks.indices.prefix(BeforeHeadlinePass.reach).first { index in
      let own = blocks[index].block.role == .body || blocks[index].block.role == .headline ? blocks[index].key : ""
      return own == key || own.hasSuffix(key) && own.utf8.count <= key.utf8.count + 40
    }
  }
}
