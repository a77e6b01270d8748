import CopydeskCore

/// Takes out headings with nothing under them. One that is a sentence after a sentence is a paragraph
/// that the page sets as a heading.
struct EmptyHeadingPass: BlocksPass {
  static let rule = RemovalRule("empty_heading", "A heading with nothing under it.")

  let name = "empty_headings"
  let reason = "A heading that is left over announced what earlier passes took out."

  func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
    let last = blocks.last { $0.block.role == .body && !$0.block.plainText.isEmpty }
    guard let last, case .heading = last.block.kind else { return [:] }
    if last.isSentence, last.id > 0, blocks[last.id - 1].isSentence { return [:] }
    return [last.id: .removed(EmptyHeadingPass.rule, as: .widget)]
  }
}
