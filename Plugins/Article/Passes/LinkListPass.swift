import CopydeskCore

/// Takes out lists whose items are links: a list of other articles, or of topics.
struct LinkListPass: BlocksPass {
  static let rule = RemovalRule("link_list", "A list of links to elsewhere.")

  let name = "link_lists"
  let reason = "A list whose text is mostly links leads to other pages."

  /// A list goes when more than this share of its text is in links.
  private static let mostLinks = 0.7

  func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
    var fates: [Int: BlockFate] = [:]
    var index = 0
    while index < blocks.count {
      guard blocks[index].block.isListItem else {
        index += 1
        continue
      }
      var end = index
      while end < blocks.count, blocks[end].block.isListItem { end += 1 }
      let bytes = blocks[index..<end].reduce(0) { $0 + $1.block.text.utf8.count }
      let links = blocks[index..<end].reduce(0) { $0 + $1.linkBytes }
      if bytes > 0, Double(links) > LinkListPass.mostLinks * Double(bytes) {
        for item in index..<end { fates[item] = .removed(LinkListPass.rule, as: .teaser) }
      }
      index = end
    }
    return fates
  }
}
