import CopydeskHTML

/// Tells the numbers beside lines of code from the code, and finds lines that are elements.
enum CodeLines {
  /// Whether an element holds the numbers of lines and nothing else: one that a name calls so, or a cell in front of a cell with code.
  static func isGutter(_ node: Int, in page: Page) -> Bool {
    switch page.nodes[node].tag {
    case .td, .th, .pre, .div, .span, .code, .a: break
    default: return false
    }
    guard beginsWithNumber(node, in: page) else { return false }
    guard isNamed(node, gutters, in: page) || page.nodes[node].tag == .td && isBesideCode(node, in: page) else {
      return false
    }
    var hasNumber = false
    for index in page.subtree(of: node) where page.nodes[index].tag == .text {
      for byte in page.text(of: index) where byte > 0x20 {
        guard byte &- 0x30 < 10 else { return false }
        hasNumber = true
      }
    }
    return hasNumber
  }

  /// Whether the first that an element says is a number; nearly all elements say something else.
  private static func beginsWithNumber(_ node: Int, in page: Page) -> Bool {
    for index in page.subtree(of: node) where page.nodes[index].tag == .text {
      if let byte = page.text(of: index).first(where: { $0 > 0x20 }) { return byte &- 0x30 < 10 }
    }
    return false
  }

  /// Whether an element of code within a text is a piece of code with lines of its own: its style sets it in lines that it keeps, or it is all
  /// that its block says, and has the breaks of lines.
  static func isBlock(_ node: Int, in reading: PageReading) -> Bool {
    let page = reading.page
    let parent = Int(page.nodes[node].parent)
    guard parent >= 0, reading.weight[node] > 0, page.nodes[parent].tag.isBlock else { return false }
    let isAlone = [reading.sibling(before: node), reading.sibling(after: node)].allSatisfy {
      $0.map { page.nodes[$0].tag.isBlock } ?? true
    }
    if let style = page.attribute(.style, of: node), ASCIISearch.contains(style, anyOf: keepingStyles) {
      return isAlone || ASCIISearch.contains(style, anyOf: blockStyles)
    }
    return isAlone && page.children(of: node).contains { page.nodes[$0].tag == .br }
  }

  private static let keepingStyles: [StaticString] = ["white-space:pre", "white-space: pre"]
  private static let blockStyles: [StaticString] = ["display:block", "display: block"]

  /// Whether an element in code is a line of it.
  static func isLine(_ node: Int, in page: Page) -> Bool {
    let tag = page.nodes[node].tag
    if tag == .div || tag == .li || tag == .tr { return true }
    guard tag == .span || tag == .code else { return false }
    return names(node, in: page).contains { lines.contains($0) }
  }

  /// Whether an element in code is a part of a table that has its lines for rows, and no line by itself.
  static func isFrame(_ tag: Tag) -> Bool {
    switch tag {
    case .table, .tbody, .thead, .td, .th: true
    default: false
    }
  }

  /// Whether a text is between the rows or cells of such a table.
  static func isBetweenRows(_ text: Int, in page: Page) -> Bool {
    let parent = Int(page.nodes[text].parent)
    guard parent >= 0 else { return false }
    switch page.nodes[parent].tag {
    case .table, .tbody, .thead, .tr: return true
    default: return false
    }
  }

  /// Whether a table outside of code is code that a program has set in lines, by the names of its cells.
  static func isCode(_ table: Int, in page: Page) -> Bool {
    let cells = page.subtree(of: table).prefix(reach).filter { page.nodes[$0].tag == .td }
    guard cells.contains(where: { isNamed($0, codeCells, in: page) }) else { return false }
    return cells.contains { isNamed($0, gutters, in: page) }
      && !page.subtree(of: table).contains { page.nodes[$0].tag == .pre || page.nodes[$0].tag == .p }
  }

  private static func isNamed(_ node: Int, _ names: [StaticString], in page: Page) -> Bool {
    page.attribute(.class, of: node).map { ASCIISearch.contains($0, anyOf: names) } ?? false
  }

  /// The first cells of a table are among so many of its nodes.
  private static let reach = 12
  private static let codeCells: [StaticString] = ["code"]

  private static let gutters: [StaticString] = [
    "gutter", "lineno", "line-no", "linenum", "line-num", "lines-num", "ln-num", "blob-num", "crayon-num",
  ]
  private static let lines: Set<String> = ["line", "code-line", "codeline", "token-line", "view-line", "cm-line"]

  private static func names(_ node: Int, in page: Page) -> [String] {
    guard let value = page.string(.class, of: node) else { return [] }
    return value.lowercased().split(separator: " ").map(String.init)
  }

  private static func isBesideCode(_ node: Int, in page: Page) -> Bool {
    let next = Int(page.nodes[node].end)
    let cell = (next..<min(next + 2, page.nodes.count)).first { page.nodes[$0].tag == .td }
    guard let cell else { return false }
    return page.subtree(of: cell).prefix(4).contains { page.nodes[$0].tag == .pre }
  }
}
