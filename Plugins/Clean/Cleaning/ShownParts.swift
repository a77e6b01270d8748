import CopydeskHTML

/// Tells which elements have something to show.
struct ShownParts {
  private let foldsEmpty: Bool
  private let page: Page
  /// Whether there is text, a picture, a film or a line in the subtree; a line break counts outside of blocks.
  private var hasContent: [Bool]
  /// Whether an element has text or an inline element as a child, between which an empty block is a gap.
  private var hasInline: [Bool]

  init(_ cleaning: PageCleaning, foldsEmpty: Bool) {
    self.foldsEmpty = foldsEmpty
    page = cleaning.page
    hasContent = Array(repeating: false, count: page.nodes.count)
    hasInline = hasContent
    if !foldsEmpty { return }
    // From the last to the first, so that an element comes after all that is in it. Content below a removed element does not count.
    var isRemoved = hasContent
    for (index, node) in page.nodes.enumerated() {
      isRemoved[index] = cleaning.removedBy[index] > 0 || node.parent >= 0 && isRemoved[Int(node.parent)]
    }
    for index in page.nodes.indices.reversed() where !isRemoved[index] { read(index) }
  }

  private mutating func read(_ index: Int) {
    let node = page.nodes[index]
    switch node.tag {
    case .text: hasContent[index] = page.text(of: index).contains { $0 > 0x20 }
    case .img, .ampImage, .hr, .video, .audio, .br, .wbr: hasContent[index] = true
    default: break
    }
    guard hasContent[index], node.parent >= 0 else { return }
    let parent = Int(node.parent)
    if !node.tag.isBlock { hasInline[parent] = true }
    let isBreak = node.tag == .br || node.tag == .wbr
    if !isBreak || !page.nodes[parent].tag.isBlock { hasContent[parent] = true }
  }

  /// Whether an element is written.
  ///
  /// - Parameter isInShown: Whether the element around it is.
  func isShown(_ index: Int, isInShown: Bool) -> Bool {
    guard foldsEmpty, !hasContent[index] else { return true }
    let node = page.nodes[index]
    switch node.tag {
    // Cells keep the places of those after them; the rest has nothing in it by its nature.
    case .td, .th, .tr, .tbody, .thead, .tfoot, .col, .colgroup, .source, .track, .rp, .rt: return isInShown
    default: return node.tag.isBlock && node.parent >= 0 && hasInline[Int(node.parent)]
    }
  }
}
