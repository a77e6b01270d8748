import CopydeskCore

/// Takes out headings with nothing under them.
struct EmptyHeadingPass: BlocksPass {
  static let rule = RemovalRule("empty_heading", "A heading with nothing under it.")

  let name = "empty_headings"
  let reason = "A heading that is left over announced what earlier passes took out."

  func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
    let last = blocks.last { $0.block.role == .body && !$0.block.plainText.isEmpty }
    guard let last, case .heading = last.block.kind else { return [:] }
    return [last.id: .removed(EmptyHeadingPass.rule, as: .widget)]
  }
}
