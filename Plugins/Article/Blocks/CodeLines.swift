import CopydeskHTML

/// Tells the numbers beside lines of code from the code, and finds lines that are elements.
enum CodeLines {
  /// Whether an element holds the numbers of lines and nothing else: one that a name calls so, or a cell in front of a cell with code.
  static func isGutter(_ node: Int, in page: Page) -> Bool {
    switch page.nodes[node].tag {
    case .td, .th, .pre, .div, .span, .code, .a, .ul, .ol: break
    default: return false
    }
    guard beginsWithNumber(node, in: page) else { return false }
    if isLineNumber(node, in: page) || isApartFromSelection(node, in: page) { return true }
    let isList = page.nodes[node].tag == .ul || page.nodes[node].tag == .ol
    guard
      isList || page.hasClass(node, withAnyOf: gutters)
        || page.nodes[node].tag == .td && (isBesideCode(node, in: page) || isBesideLines(node, in: page))
    else { return false }
    var hasNumber = false
    for index in page.subtree(of: node) where page.nodes[index].tag == .text {
      for byte in page.text(of: index) where byte > 0x20 {
        guard byte &- 0x30 < 10 else { return false }
        hasNumber = true
      }
    }
    return hasNumber
  }

  /// Whether an element in a line of code is a number that is not selected with it, by its name or its style.
  private static func isApartFromSelection(_ node: Int, in page: Page) -> Bool {
    guard page.nodes[node].tag == .span, number(node, in: page) != nil else { return false }
    if let style = page.attribute(.style, of: node), ASCIISearch.contains(style, anyOf: unselected) { return true }
    return page.attribute(.class, of: node)?.split(separator: 0x20).contains { $0.elementsEqual("ln".utf8) } ?? false
  }

  private static let unselected: [StaticString] = ["user-select:none", "user-select: none"]

  /// Whether an element without a name is the number of its line, which it begins: the line before begins with the number before, or the line
  /// after it with the next one.
  static func isLineNumber(_ node: Int, in page: Page) -> Bool {
    guard page.nodes[node].tag == .span, !page.hasClass(node, withAnyOf: gutters), let number = number(node, in: page),
      number > 0, isApart(node, in: page),
      node == Int(page.nodes[node].parent) + 1 || endsLine(node - 1, in: page)
    else { return false }
    let siblings = Int(page.nodes[node].parent) + 1..<Int(page.nodes[Int(page.nodes[node].parent)].end)
    if number > 1 {
      var before = node - 1
      while before > siblings.lowerBound, node - before < longestLine, !endsLine(before - 1, in: page) { before -= 1 }
      return siblings.contains(before) && self.number(before, in: page) == number - 1
    }
    var after = Int(page.nodes[node].end)
    while after < siblings.upperBound, after - node < longestLine, !endsLine(after, in: page) { after += 1 }
    return after + 1 < siblings.upperBound && self.number(after + 1, in: page) == 2
  }

  /// Whether white space comes right after an element.
  private static func isApart(_ node: Int, in page: Page) -> Bool {
    let next = Int(page.nodes[node].end)
    guard next < page.nodes.count, page.nodes[next].tag == .text else { return false }
    return page.text(of: next).first.map { $0 <= 0x20 } ?? false
  }

  /// A line of code has fewer nodes.
  private static let longestLine = 400

  /// Whether a node is a text that ends a line.
  private static func endsLine(_ node: Int, in page: Page) -> Bool {
    page.nodes[node].tag == .text && page.text(of: node).last == 0x0A
  }

  /// The number that is all the text of an element without elements inside.
  private static func number(_ node: Int, in page: Page) -> Int? {
    guard page.nodes[node].tag == .span, Int(page.nodes[node].end) == node + 2, page.nodes[node + 1].tag == .text else {
      return nil
    }
    let text = page.text(of: node + 1)
    // Signs may come before a number; nearly all texts have letters.
    guard text.allSatisfy({ $0 &- 0x30 < 10 || $0 == 0x20 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+") })
    else { return nil }
    return Int(String(decoding: text, as: UTF8.self).filter { $0 != " " })
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
    return isAlone
      && (page.children(of: node).contains { page.nodes[$0].tag == .br } || isHighlighted(node, in: page))
  }

  /// Whether a name that highlighters give says that an element is code, and it has several lines.
  private static func isHighlighted(_ node: Int, in page: Page) -> Bool {
    page.hasClass(node, withAnyOf: highlighters)
      && page.subtree(of: node).contains { page.nodes[$0].tag == .text && page.text(of: $0).dropLast().contains(0x0A) }
  }

  private static let highlighters: [StaticString] = ["hljs", "language-"]

  static let keepingStyles: [StaticString] = ["white-space:pre", "white-space: pre"]
  private static let blockStyles: [StaticString] = ["display:block", "display: block"]

  /// Whether an element in code is a line of it.
  static func isLine(_ node: Int, in page: Page) -> Bool {
    let tag = page.nodes[node].tag
    if tag == .div || tag == .li || tag == .tr || tag == .pre { return true }
    // All names of lines have the word, and few elements have it.
    guard tag == .span || tag == .code else { return false }
    if tag == .code, isOneOfLines(node, in: page) { return true }
    return CodeBox.isNamedLine(node, in: page)
  }

  /// Whether a `<code>` is one of several right inside a `<pre>`, with nothing between them.
  private static func isOneOfLines(_ node: Int, in page: Page) -> Bool {
    let parent = Int(page.nodes[node].parent)
    guard parent >= 0, page.nodes[parent].tag == .pre else { return false }
    let next = Int(page.nodes[node].end)
    if next < Int(page.nodes[parent].end), page.nodes[next].tag == .code { return true }
    var before = node - 1
    while before > parent, Int(page.nodes[before].parent) != parent { before = Int(page.nodes[before].parent) }
    return before > parent && page.nodes[before].tag == .code
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
    if let first = cells.first, page.hasClass(table, withAnyOf: codeCells), isBesideLines(first, in: page) {
      return true
    }
    guard cells.contains(where: { page.hasClass($0, withAnyOf: codeCells) }) else { return false }
    return cells.contains { page.hasClass($0, withAnyOf: gutters) }
      && !page.subtree(of: table).contains { page.nodes[$0].tag == .pre || page.nodes[$0].tag == .p }
  }

  /// The first cells of a table are among so many of its nodes.
  private static let reach = 12
  private static let codeCells: [StaticString] = ["code"]

  private static let gutters: [StaticString] = [
    "gutter", "lineno", "line-no", "linenum", "line-num", "lines-num", "ln-num", "blob-num", "crayon-num",
    "highlighter-num",
  ]
  /// Whether a cell holds as many numbers, in elements of their own from 1 on, as the cell after it has lines, in the only row of a table that is named
  /// as code.
  private static func isBesideLines(_ cell: Int, in page: Page) -> Bool {
    guard let table = tableOfRow(with: cell, in: page), page.hasClass(table, withAnyOf: codeCells),
      page.subtree(of: cell).count <= mostLines
    else { return false }
    var next = Int(page.nodes[cell].end)
    if next < page.nodes.count, page.nodes[next].tag == .text { next = Int(page.nodes[next].end) }
    guard next < page.nodes.count, page.nodes[next].tag == .td, page.nodes[next].parent == page.nodes[cell].parent,
      page.subtree(of: next).count <= mostLines
    else { return false }
    let numbers = innermost(of: cell, in: page)
    guard numbers.count > 1, innermost(of: next, in: page).count == numbers.count else { return false }
    return numbers.enumerated().allSatisfy { number, node in
      let text = page.subtree(of: node).first { page.nodes[$0].tag == .text }
      return text.flatMap { Int(String(decoding: page.text(of: $0), as: UTF8.self).filter { !$0.isWhitespace }) }
        == number + 1
    }
  }

  /// The table of which a cell is in the only row.
  private static func tableOfRow(with cell: Int, in page: Page) -> Int? {
    let row = Int(page.nodes[cell].parent)
    guard row > 0, page.nodes[row].tag == .tr else { return nil }
    var table = Int(page.nodes[row].parent)
    if table > 0, page.nodes[table].tag == .tbody { table = Int(page.nodes[table].parent) }
    guard table > 0, page.nodes[table].tag == .table else { return nil }
    return page.subtree(of: row).upperBound + 1 >= page.subtree(of: table).upperBound ? table : nil
  }

  /// The boxes in an element that hold no other.
  private static func innermost(of node: Int, in page: Page) -> [Int] {
    var boxes: [Int] = []
    for index in page.subtree(of: node).dropFirst() where page.nodes[index].tag == .div {
      if let last = boxes.last, Int(page.nodes[last].end) > index { boxes.removeLast() }
      boxes.append(index)
    }
    return boxes
  }

  /// Code in such a table has so many nodes at most.
  private static let mostLines = 6_000

  private static func isBesideCode(_ node: Int, in page: Page) -> Bool {
    let next = Int(page.nodes[node].end)
    let cell = (next..<min(next + 2, page.nodes.count)).first { page.nodes[$0].tag == .td }
    guard let cell else { return false }
    return page.subtree(of: cell).prefix(4).contains { page.nodes[$0].tag == .pre }
  }
}
