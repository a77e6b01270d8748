import CopydeskHTML

/// Bytes to text, text to a tree, and selectors on it.
enum PageTargets {
  static func decode(_ input: [UInt8]) {
    let page = DecodedPage(input)
    precondition(String(validating: page.utf8, as: UTF8.self) != nil, "decoded to what is not UTF-8")
  }

  static func parse(_ input: [UInt8]) {
    let decoded = DecodedPage(input)
    for isXML in [false, true] {
      guard let page = try? Page(decoded, isXML: isXML) else { continue }
      check(page)
      check(page.complete)
    }
  }

  /// The tree is a tree: every subtree is a range within the one around it.
  private static func check(_ page: Page) {
    for (index, node) in page.nodes.enumerated() {
      precondition(Int(node.end) > index && Int(node.end) <= page.nodes.count, "a subtree ends where it cannot")
      precondition(Int(node.parent) < index, "a node comes before the one around it")
      if node.parent >= 0 {
        precondition(node.end <= page.nodes[Int(node.parent)].end, "a subtree leaves the one around it")
      }
    }
  }

  /// The first line is a selector, the rest a page.
  static func select(_ input: [UInt8]) {
    let parts = input.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
    guard let selector = try? Selector(String(decoding: parts[0], as: UTF8.self)) else { return }
    let rest = parts.count > 1 ? Array(parts[1]) : Array("<p class=a><b id=c>x</b><i>y</i></p><ul><li>z</ul>".utf8)
    guard let page = try? Page(DecodedPage(rest)) else { return }
    for element in page.elements(matching: selector) { _ = element.text }
  }
}
