import CopydeskCore
import CopydeskHTML
import CopydeskText

/// What elements inside a line say: marks, and where words and lines are apart.
extension BlockBuilder {
  /// Begins an inline element, with a space before it where the page sets it apart.
  mutating func beginInline(_ index: Int) {
    beginSpeaker(index)
    if isStyledAsBlock(index)
      || text.isAtSeam && (reading.isApart(index) || isCell(index) || reading.isOtherNumber(index))
    {
      text.space()
    } else {
      text.beginElement()
    }
  }

  /// Whether an inline element is a cell of a table, an item of a list or the like by its role.
  private func isCell(_ index: Int) -> Bool {
    guard let role = page.attribute(.role, of: index) else { return false }
    return BlockBuilder.cells.contains { $0.elementsEqual(role) }
  }

  /// The roles of ARIA 1.2 that stand beside others of their kind.
  private static let cells = [
    "cell", "gridcell", "columnheader", "rowheader", "row", "listitem", "option", "tab", "menuitem", "treeitem",
  ].map { Array($0.utf8) }

  /// Whether the page sets an inline element in lines of its own.
  @inline(__always)
  func isStyledAsBlock(_ index: Int) -> Bool {
    guard let style = page.attribute(.style, of: index) else { return false }
    return ASCIISearch.contains(style, "display") && ASCIISearch.contains(style, anyOf: BlockBuilder.blockStyles)
  }

  /// Whether an element at the beginning of a paragraph is named as the place that the story is from, which the page's style sets apart.
  @inline(__always)
  func isPlace(_ index: Int) -> Bool {
    guard page.nodes[index].tag == .span, texts.lowerBound > index, text.bytes.count < 60,
      let names = page.string(.class, of: index)?.lowercased().letterParts
    else { return false }
    return names.contains { BlockBuilder.placeNames.contains($0) }
  }

  /// Whether an element at the beginning of a heading is the number of that, which the page's style sets apart from the words.
  func isNumber(_ frame: Frame) -> Bool {
    guard isInHeading, (1...3).contains(text.bytes.count), text.bytes.allSatisfy({ $0 &- 0x30 < 10 || $0 == 0x2E }),
      Int(frame.end) < page.nodes.count, page.nodes[Int(frame.end)].tag == .text,
      let next = page.text(of: Int(frame.end)).first
    else { return false }
    return next >= 0x80 || next &- 0x41 < 26
  }

  /// Whether a style sets an element in the line around it, as scripts that move words do with each.
  func isSetInLine(_ index: Int) -> Bool {
    page.attribute(.style, of: index).map { ASCIISearch.contains($0, anyOf: BlockBuilder.lineStyles) } ?? false
  }

  /// Whether an element is a line of a heading, and no part of a word.
  @inline(__always)
  func isLineOfHeading(_ index: Int) -> Bool { page.nodes[index].tag == .div && isInHeading && !isSetInLine(index) }

  /// Whether an element in a heading is one of several lines or words of it that have the same name.
  @inline(__always)
  func isPartOfHeading(_ index: Int) -> Bool {
    guard reading.weight[index] > 0, let beside = reading.sibling(before: index) ?? reading.sibling(after: index) else {
      return false
    }
    return page.nodes[beside].tag == .div && reading.haveSameNames(index, beside)
      && page.nodes[Int(page.nodes[index].parent)].tag.headingLevel != nil
  }

  private static let lineStyles: [StaticString] = ["display:inline", "display: inline"]

  private static let placeNames: Set<Substring> = ["location", "place", "city", "dateline"]
  private static let blockStyles: [StaticString] = [
    "display:block", "display: block", "display:table", "display: table", "display:flex", "display: flex",
    "display:grid", "display: grid",
  ]

  @inline(__always)
  func mark(of index: Int) -> Mark.Kind? {
    switch page.nodes[index].tag {
    case .a: reading.isLink[index] ? links.address(page.string(.href, of: index)).map { .link(href: $0) } : nil
    case .em, .i, .cite, .var, .dfn: .emphasis
    case .strong, .b: .strong
    case .del, .s, .strike: .strikethrough
    default: .code
    }
  }

  /// Whether a style takes the emphasis from an element for it, as programs do that wrap what is pasted: `<b style="font-weight:normal">`; or
  /// the styles of all the spans in it.
  func isPlain(_ index: Int) -> Bool {
    let isBold = page.nodes[index].tag == .b || page.nodes[index].tag == .strong
    let plain = isBold ? BlockBuilder.plainWeights : BlockBuilder.plainStyles
    func takesAway(_ node: Int) -> Bool {
      page.attribute(.style, of: node).map { ASCIISearch.contains($0, anyOf: plain) } ?? false
    }
    if takesAway(index) { return true }
    // Most hold a text and nothing else.
    guard Int(page.nodes[index].end) - index > 2 else { return false }
    var spans = 0
    for part in page.children(of: index) where reading.weight[part] > 0 {
      guard spans < BlockBuilder.mostPlainParts, page.nodes[part].tag == .span, takesAway(part) else { return false }
      spans += 1
    }
    return spans > 0
  }

  /// So many spans in an element may take the emphasis from it, each from its own text.
  private static let mostPlainParts = 8

  private static let plainWeights: [StaticString] = [
    "font-weight:normal", "font-weight: normal", "font-weight:400", "font-weight: 400",
  ]
  private static let plainStyles: [StaticString] = ["font-style:normal", "font-style: normal"]

  /// Whether what was struck out is followed by what takes its place, so that they would read as one word.
  func isReplaced(_ frame: Frame) -> Bool {
    let (end, tag) = (Int(frame.end), page.nodes[frame.node].tag)
    guard tag == .del || tag == .s || tag == .strike, end < page.nodes.count else { return false }
    if page.nodes[end].tag == .ins { return true }
    // A number or a word right behind another that is struck out.
    if page.nodes[end].tag == .text, page.nodes[end].parent == page.nodes[frame.node].parent {
      let isWord = page.text(of: end).first.map { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 } ?? false
      return isWord && reading.weight[frame.node] > 1 && reading.weight[end] > 1
    }
    return [.b, .strong, .span, .em, .i].contains(page.nodes[end].tag)
      && page.nodes[end].parent == page.nodes[frame.node].parent && reading.weight[frame.node] > 1
      && reading.weight[end] > 1
  }
}
