import CopydeskCore
import CopydeskHTML

/// Which elements of a page became blocks, and which were removed.
struct PageMarks {
  /// By the offset of the first byte after each element's start tag.
  private(set) var marks: [Int: InertPage.Mark] = [:]
  /// The nodes that blocks were made of.
  private(set) var kept: Set<Int> = []
  /// The nodes that were removed.
  private(set) var removed: Set<Int> = []
  private let page: Page

  init(_ page: Page, blocks: [Block], removals: [Removal]) {
    self.page = page
    for removal in removals { removed.formUnion(mark(removal.block.position, "removed \(removal.rule)")) }
    // What a page shows as the article counts more than what was taken out of the same element.
    for block in blocks { kept.formUnion(mark(block.position, "kept \(block.role.rawValue)")) }
  }

  /// Marks the element at a position, or the one around the text there.
  private mutating func mark(_ position: Int, _ kind: String) -> [Int] {
    let nodes = page.nodes(at: position)
    guard let node = nodes.first(where: { !$0.isText }) ?? nodes.first?.parent else { return [] }
    marks[node.position] = InertPage.Mark(position: position, kind: kind)
    return [node.index]
  }
}
