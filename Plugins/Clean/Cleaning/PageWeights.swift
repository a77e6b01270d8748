import CopydeskHTML

/// How much text is where on a page.
struct PageWeights {
  /// The bytes of text in each subtree, without white space.
  private(set) var text: [Int32]
  /// How many of these are not in links.
  private(set) var unlinked: [Int32]
  /// How many pictures each subtree has.
  private(set) var pictures: [Int32]
  /// How many headlines (`<h1>`).
  private(set) var headlines: [Int32]
  /// Whether text is a child of the element.
  private(set) var hasDirectText: [Bool]

  init(_ page: Page) {
    let count = page.nodes.count
    text = Array(repeating: 0, count: count)
    (unlinked, pictures, headlines) = (text, text, text)
    hasDirectText = Array(repeating: false, count: count)
    for index in page.nodes.indices.reversed() {
      let node = page.nodes[index]
      if node.tag == .text {
        text[index] = Int32(page.text(of: index).count { $0 > 0x20 })
        unlinked[index] = text[index]
        if text[index] > 0, node.parent >= 0 { hasDirectText[Int(node.parent)] = true }
      } else if node.tag == .a {
        unlinked[index] = 0
      } else if PageWeights.isUnseen(node.tag) {
        (text[index], unlinked[index]) = (0, 0)
      }
      if node.tag == .img || node.tag == .ampImage { pictures[index] += 1 }
      if node.tag == .h1 { headlines[index] += 1 }
      guard node.parent >= 0 else { continue }
      pictures[Int(node.parent)] += pictures[index]
      headlines[Int(node.parent)] += headlines[index]
      text[Int(node.parent)] += text[index]
      unlinked[Int(node.parent)] += unlinked[index]
    }
  }

  /// The text of the whole page.
  var whole: Int32 { text.first ?? 0 }

  private static func isUnseen(_ tag: Tag) -> Bool {
    switch tag {
    case .head, .title, .script, .style, .template, .option, .textarea: true
    default: false
    }
  }
}
