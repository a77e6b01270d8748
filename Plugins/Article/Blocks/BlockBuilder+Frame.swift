import CopydeskCore
import CopydeskHTML
import CopydeskText

extension BlockBuilder {
  /// An element that is open, and what it makes of the text in it.
  struct Frame {
    enum Kind {
      case block, inline, mark, quote, heading(Int), list(ListFrame), item, preformatted
      /// Text with a sign after it.
      case closed(String)
    }
    struct ListFrame {
      var isOrdered: Bool
      var number: Int
      var step: Int
      /// How many levels deeper than the list the item at hand says that it is.
      var indent = 0
      /// Whether the item at hand has no number, whatever the list has.
      var isBulleted = false
      /// Whether the boxes of its items tell something; `nil` before the first.
      var hasBoxes: Bool?
    }
    var kind: Kind
    var end: Int32
    var node: Int
    /// For an item, whether its first block is out.
    var hasBlock = false
  }

  /// The list or quotation that the text at hand is in: the outermost. Code is in a list where an item goes before it.
  @inline(__always)
  func currentGroup() -> Int? {
    if lists == 0, quotes == 0, codes == 0 { return nil }
    if headings == 0, codes == 0 { return outermostGroup() }
    var group: Int?
    for frame in frames {
      switch frame.kind {
      case .heading: return nil
      case .list, .quote: group = group ?? Int(page.nodes[frame.node].position)
      case .preformatted: return itemGroup()
      case .block, .inline, .mark, .closed, .item: continue
      }
    }
    return group
  }

  /// The outermost list or quotation around what has no text of its own, such as a picture, where that is a part of an item: after the
  /// item's first text.
  func itemGroup() -> Int? {
    guard items > 0 else { return nil }
    let item = frames.last { if case .item = $0.kind { true } else { false } }
    guard let item, item.hasBlock else { return nil }
    return outermostGroup()
  }

  private func outermostGroup() -> Int? {
    let outermost = frames.firstIndex {
      switch $0.kind {
      case .list, .quote: true
      default: false
      }
    }
    return outermost.map { Int(page.nodes[frames[$0].node].position) }
  }

  /// What the text at hand is, from the elements around it: the innermost of heading, preformatted, item and quote.
  mutating func currentKind() -> Block.Kind {
    if headings == 0, codes == 0, items == 0 { return quotes > 0 ? .quote(level: quotes) : .paragraph }
    let innermost = frames.lastIndex {
      switch $0.kind {
      case .heading, .preformatted, .item: true
      case .quote, .block, .inline, .mark, .closed, .list: false
      }
    }
    guard let innermost else { return quotes > 0 ? .quote(level: quotes) : .paragraph }
    switch frames[innermost].kind {
    case .heading(let level): return .heading(level: level)
    case .preformatted:
      let code = frames[innermost].node
      return .preformatted(
        language: CodeLanguage.name(code, in: page) ?? CodeHead.language(above: code, in: reading))
    default: break
    }
    let continues = frames[innermost].hasBlock
    frames[innermost].hasBlock = true
    var (last, count): (Frame.ListFrame?, Int) = (nil, 0)
    for index in 0...innermost {
      if case .list(let list) = frames[index].kind { (last, count) = (list, count + 1) }
    }
    let number = last.flatMap { $0.isOrdered && !$0.isBulleted ? $0.number : nil }
    let level = max(1, count) + (last?.indent ?? 0)
    return .listItem(ListItem(level: level, number: number, continues: continues))
  }

  /// How many quotations a block is in that is no paragraph of one. Of those within a list, the further paragraphs of an item are.
  func quotations(around kind: Block.Kind) -> Int {
    var continues = false
    switch kind {
    case .quote, .paragraph: return 0
    case .listItem(let item): continues = item.continues
    default: break
    }
    var count = 0
    for frame in frames {
      switch frame.kind {
      case .quote: count += 1
      case .list where !continues, .item where !continues: return count
      default: continue
      }
    }
    return count
  }

  func orderedList(_ index: Int) -> Frame.ListFrame {
    let reversed = page.has(.reversed, index)
    let start = number(.start, of: index)
    let count = page.children(of: index).count { page.nodes[$0].tag == .li }
    return .init(isOrdered: true, number: start ?? (reversed ? count : 1), step: reversed ? -1 : 1)
  }

  mutating func advanceList() { changeList { $0.number += $0.step } }

  /// Gives an item the number, the level and the box to tick that it has of its own.
  mutating func beginItem(_ index: Int) {
    if let value = number(.value, of: index) { changeList { $0.number = value } }
    let level = ItemLevel(of: index, in: page)
    let isBulleted = page.attribute(.dataList, of: index)?.elementsEqual("bullet".utf8) ?? false
    let lists = frames.count { if case .list = $0.kind { true } else { false } }
    let (page, list) = (page, Int(page.nodes[index].parent))
    let box = TaskBox.sign(of: index, in: page)
    var isTold = false
    changeList {
      $0.indent = max(0, level.isWhole ? level.number - lists : level.number)
      $0.isBulleted = isBulleted
      guard box != nil else { return }
      isTold = $0.hasBoxes ?? TaskBox.tells(list, in: page)
      $0.hasBoxes = isTold
    }
    if let box, isTold { text.append(Array("\(box) ".utf8)[...], position: Int(page.nodes[index].position)) }
  }

  /// A number of a list, within what a list can count on from.
  private func number(_ name: AttributeName, of index: Int) -> Int? {
    page.string(name, of: index).flatMap { Int32($0) }.map(Int.init)
  }

  private mutating func changeList(_ change: (inout Frame.ListFrame) -> Void) {
    guard let depth = frames.lastIndex(where: { if case .list = $0.kind { true } else { false } }),
      case .list(var list) = frames[depth].kind
    else { return }
    change(&list)
    frames[depth].kind = .list(list)
  }

  @inline(__always)
  func kind(of index: Int) -> Frame.Kind {
    let node = page.nodes[index]
    switch node.tag {
    case .h1, .h2, .h3, .h4, .h5, .h6: return isOpenHeading(index) ? .block : .heading(node.tag.headingLevel ?? 2)
    case .div where isInHeading && (isSetInLine(index) || isPartOfHeading(index)): return .inline
    case .div, .p: return headingLevel(index).map { .heading($0) } ?? .block
    case .ul, .menu, .dir: return .list(.init(isOrdered: false, number: 1, step: 1))
    case .ol: return .list(orderedList(index))
    case .li: return .item
    case .blockquote: return .quote
    case .pre: return .preformatted
    case .code where !isPreformatted && CodeLines.isBlock(index, in: reading): return .preformatted
    case .em, .i, .strong, .b: return isPlain(index) ? .inline : .mark
    case .a, .code, .kbd, .samp, .cite, .var, .dfn, .tt, .del, .s, .strike: return .mark
    default:
      // A caption in an inline element is a line of its own all the same.
      let isCaption =
        node.tag == .span && reading.signals[index].contains(.caption) && reading.weight[index] > 8
        && !isBesideComma(index)
      return node.tag.isBlock || isCaption || node.tag == .other && isParagraph(index) ? .block : .inline
    }
  }

  /// The level of a heading that is one by its role.
  @inline(__always)
  private func headingLevel(_ index: Int) -> Int? {
    guard (1...BlockBuilder.longestHeading).contains(reading.weight[index]),
      let role = page.attribute(.role, of: index), role.elementsEqual("heading".utf8)
    else { return nil }
    // ARIA 1.2, "heading": without a level it is of the second.
    return number(.ariaLevel, of: index).map { min(max($0, 1), 6) } ?? 2
  }

  /// A paragraph has so many nodes at most.
  private static let mostParts = 400

  /// Whether an element that a program of the page defines is a paragraph: it ends as sentences do, and the one beside it has the same name.
  private func isParagraph(_ index: Int) -> Bool {
    guard reading.weight[index] >= PageReading.shortSentence, page.subtree(of: index).count <= BlockBuilder.mostParts,
      let name = page.attribute(.other, of: index),
      name.contains(UInt8(ascii: "-")), reading.endsInSentence(index)
    else { return false }
    return [reading.sibling(before: index), reading.sibling(after: index)].contains { beside in
      guard let beside, page.nodes[beside].tag == .other else { return false }
      return page.attribute(.other, of: beside)?.elementsEqual(name) ?? false
    }
  }

  /// Whether a heading was never closed, so that the article is in it: no heading holds paragraphs of running text.
  private func isOpenHeading(_ index: Int) -> Bool {
    guard reading.weight[index] > BlockBuilder.longestHeading else { return false }
    return page.subtree(of: index).count { page.nodes[$0].tag == .p && reading.weight[$0] >= TextRun.leastRunning } >= 2
  }

  /// A heading of more bytes may hold more than a heading.
  private static let longestHeading: Int32 = 200
}
