import CopydeskCore
import CopydeskHTML

/// Makes a heading in a short item of a list the beginning of that item, which it names: `<li><h3>Cut the reed</h3><p>Cut it dry.</p></li>`.
struct ItemHeadingPass: BlocksPass {
  let name = "item_headings"
  let reason = "A heading in a short item of a list is the beginning of that item."
  let runsOnKept = true
  let keepsBlocks = true

  /// A longer item, in bytes, is a part of the text with a heading of its own.
  private static let longestItem: Int32 = 400

  func fates(of blocks: inout [ArticleBlock], on page: PageReading, _ context: PassContext) -> [Int: BlockFate] {
    for index in blocks.indices.dropLast() {
      guard case .heading = blocks[index].block.kind, blocks[index].block.role == .body,
        blocks[index + 1].block.role == .body, case .listItem(var item) = blocks[index + 1].block.kind,
        !item.continues, let element = element(around: blocks[index].node, on: page),
        page.page.subtree(of: element).contains(blocks[index + 1].node),
        page.weight[element] < ItemHeadingPass.longestItem
      else { continue }
      blocks[index].block.beginItem(item, of: blocks[index + 1].block)
      item.continues = true
      blocks[index + 1].block.kind = .listItem(item)
    }
    return [:]
  }

  /// The item that a heading is in, if it is near.
  private func element(around heading: Int, on page: PageReading) -> Int? {
    guard heading >= 0 else { return nil }
    return page.ancestor(of: heading, levels: 4) { page.page.nodes[$0].tag == .li }
  }
}

extension Block {
  /// Becomes the bold first line of an item.
  fileprivate mutating func beginItem(_ item: ListItem, of next: Block) {
    kind = .listItem(item)
    (group, quoted) = (next.group, next.quoted)
    marks = [Mark(.strong, 0..<text.utf8.count)] + marks.filter { $0.kind != .strong }
  }
}
