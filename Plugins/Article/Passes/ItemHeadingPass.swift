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
    var last: (item: Int, number: Int)?
    for index in blocks.indices.dropLast() {
      guard case .heading = blocks[index].block.kind, blocks[index].block.role == .body,
        blocks[index + 1].block.role == .body, case .listItem(var item) = blocks[index + 1].block.kind,
        !item.continues, let element = element(around: blocks[index].node, on: page),
        page.page.subtree(of: element).contains(blocks[index + 1].node),
        page.weight[element] < ItemHeadingPass.longestItem
      else { continue }
      if let inner = self.element(around: blocks[index + 1].node, on: page), inner > element {
        // A list in the item is below its heading.
        item.level -= 1
        item.number = number(of: element, after: last, on: page)
        last = item.number.map { (element, $0) }
        blocks[index].block.beginItem(item, of: blocks[index + 1].block)
        continue
      }
      blocks[index].block.beginItem(item, of: blocks[index + 1].block)
      item.continues = true
      blocks[index + 1].block.kind = .listItem(item)
    }
    return [:]
  }

  /// The number of an item in its list; `nil` where that has none.
  ///
  /// - Parameter last: An item before it whose number is known, from which on items are counted if it is in the same list.
  private func number(of item: Int, after last: (item: Int, number: Int)?, on page: PageReading) -> Int? {
    let (nodes, list) = (page.page.nodes, Int(page.page.nodes[item].parent))
    guard list >= 0, nodes[list].tag == .ol else { return nil }
    if let value = page.page.string(.value, of: item).flatMap({ Int32($0) }) { return Int(value) }
    var (node, number) = (list + 1, page.page.string(.start, of: list).flatMap { Int32($0) }.map(Int.init) ?? 1)
    if let last, nodes[last.item].parent == list { (node, number) = (last.item, last.number) }
    while node < item {
      if nodes[node].tag == .li { number += 1 }
      node = Int(nodes[node].end)
    }
    return number
  }

  /// The item that a heading is in, if it is near.
  private func element(around heading: Int, on page: PageReading) -> Int? {
    guard heading >= 0 else { return nil }
    if page.page.nodes[heading].tag == .li { return heading }
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
