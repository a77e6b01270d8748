import CopydeskCore

/// Takes out lines after the article's last sentence, where the page has no markup that tells them.
struct AfterArticlePass: BlocksPass {
  let name = "after_article"
  let reason = "Short lines after the last sentence are the page's: labels, names of columns, buttons."

  /// Lines after the last sentence hold less than one part in this many of the text.
  private static let strays = 5

  func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
    if context.favor == .recall { return [:] }
    var end = blocks.count
    while end > 0, !blocks[end - 1].isBodyText || isStray(blocks[end - 1]) { end -= 1 }
    // A page without any sentence keeps what it has.
    guard end > 0, end < blocks.count else { return [:] }
    // Many such lines are a list that the article ends with.
    guard blocks[end...].bodyBytes * AfterArticlePass.strays < blocks[...].bodyBytes else { return [:] }
    var fates: [Int: BlockFate] = [:]
    for index in end..<blocks.count where blocks[index].isBodyText {
      fates[index] = .removed(LineTyping.after, as: .widget)
    }
    return fates
  }

  private func isStray(_ built: ArticleBlock) -> Bool {
    let text = built.block.text
    return built.isBodyLine && text.utf8.count < 120
      && (!Line.endsSentence(text) || text.hasSuffix(":") || text.hasSuffix("："))
  }
}
