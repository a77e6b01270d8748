import CopydeskCore

/// Takes out single lines that lead elsewhere or speak for the site.
struct LinePass: BlocksPass {
  static let linkLine = RemovalRule("link_line", "A line of links to elsewhere.")
  static let pointer = RemovalRule("pointer", "A line that points to another article.")
  static let notice = RemovalRule("notice", "A notice of the site's, not a part of the article.")

  let name = "lines"
  let reason =
    "A line that is a link, points to another article or speaks for the site is not a sentence of the article."

  func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
    var fates: [Int: BlockFate] = [:]
    for index in blocks.indices {
      if let fate = fate(of: blocks[index], context.favor) { fates[index] = fate }
    }
    return fates
  }

  private func fate(of built: ArticleBlock, _ favor: Favor) -> BlockFate? {
    let block = built.block
    let length = block.text.utf8.count
    guard length > 0, length < 400, block.role == .body else { return nil }
    switch block.kind {
    case .table, .preformatted: return nil
    default: break
    }
    if length < 300, LinePhrases.isPointer(block.text, linkDensity: built.linkDensity) {
      return .removed(LinePass.pointer, as: .teaser)
    }
    if LinePhrases.isNotice(block.text, key: built.key) { return .removed(LinePass.notice, as: .widget) }
    let mostLinks = favor == .precision ? 0.6 : 0.85
    if built.linkDensity > mostLinks, length < 200, !block.isListItem,
      !block.text.hasSuffix(".") || built.linkDensity > 0.97
    {
      return .removed(LinePass.linkLine, as: .teaser)
    }
    return nil
  }
}
