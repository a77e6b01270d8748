import CopydeskCore

/// Takes out rules that separate nothing any more: those before the first and after the last part of the text, and all but the first of several
/// with nothing between them.
struct RulePass: BlocksPass {
  let name = "rules"
  let reason = "A rule separates two parts of the text; where one of them went, it separates nothing."

  func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
    // Most articles have none.
    guard blocks.contains(where: { $0.isRule }) else { return [:] }
    var fates: [Int: BlockFate] = [:]
    var pending: Int?
    var isAfterContent = false
    for index in blocks.indices {
      if blocks[index].isRule {
        if isAfterContent, pending == nil { pending = index } else { fates[index] = .merged }
      } else if RulePass.content.contains(blocks[index].block.role) {
        (isAfterContent, pending) = (true, nil)
      }
    }
    if let pending { fates[pending] = .merged }
    return fates
  }

  /// What is shown as the article's text; headline and byline are shown above it.
  private static let content: [Role] = [.body, .caption, .credit]
}

extension ArticleBlock {
  /// Whether the block is a line between two parts of a text.
  fileprivate var isRule: Bool { if case .rule = block.kind { true } else { false } }
}
