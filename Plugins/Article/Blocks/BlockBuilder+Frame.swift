import CopydeskCore
import CopydeskHTML

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
    }
    var kind: Kind
    var end: Int32
    var node: Int
    /// For an item, whether its first block is out.
    var hasBlock = false
  }

  /// The list or quotation that the text at hand is in: the outermost. Code is in a list where an item goes before it.
  func currentGroup() -> Int? {
    var group: Int?
    for frame in frames {
      switch frame.kind {
      case .heading: return nil
      case .list, .quote: group = group ?? Int(page.nodes[frame.node].position)
      case .preformatted:
        let item = frames.last { if case .item = $0.kind { true } else { false } }
        return item?.hasBlock == true ? group : nil
      case .block, .inline, .mark, .closed, .item: continue
      }
    }
    return group
  }

  /// What the text at hand is, from the elements around it: the innermost of heading, preformatted, item and quote.
  mutating func currentKind() -> Block.Kind {
    var quotes = 0
    var innermost: Int?
    for (depth, frame) in frames.enumerated() {
      switch frame.kind {
      case .quote: quotes += 1
      case .heading, .preformatted, .item: innermost = depth
      case .block, .inline, .mark, .closed, .list: continue
      }
    }
    guard let innermost else { return quotes > 0 ? .quote(level: quotes) : .paragraph }
    switch frames[innermost].kind {
    case .heading(let level): return .heading(level: level)
    case .preformatted: return .preformatted(language: CodeLanguage.name(frames[innermost].node, in: page))
    default: break
    }
    let continues = frames[innermost].hasBlock
    frames[innermost].hasBlock = true
    let lists = frames[...innermost].compactMap { frame -> Frame.ListFrame? in
      if case .list(let list) = frame.kind { list } else { nil }
    }
    let number = lists.last.flatMap { $0.isOrdered ? $0.number : nil }
    return .listItem(ListItem(level: max(1, lists.count), number: number, continues: continues))
  }

  /// How many quotations a block is in that is no paragraph of one. Those within a list are in its items.
  func quotations(around kind: Block.Kind) -> Int {
    if case .quote = kind { return 0 }
    if case .paragraph = kind { return 0 }
    var count = 0
    for frame in frames {
      switch frame.kind {
      case .quote: count += 1
      case .list, .item: return count
      default: continue
      }
    }
    return count
  }

  func orderedList(_ index: Int) -> Frame.ListFrame {
    let reversed = page.attribute(.reversed, of: index) != nil
    let start = number(.start, of: index)
    let count = page.children(of: index).count { page.nodes[$0].tag == .li }
    return .init(isOrdered: true, number: start ?? (reversed ? count : 1), step: reversed ? -1 : 1)
  }

  mutating func advanceList() { changeList { $0.number += $0.step } }

  /// Gives an item the number that it has of its own.
  mutating func beginItem(_ index: Int) {
    if let value = number(.value, of: index) { changeList { $0.number = value } }
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

  /// Begins an inline element, with a space before it where the page sets it apart.
  mutating func beginInline(_ index: Int) {
    if isStyledAsBlock(index) || text.isAtSeam && reading.isApart(index) { text.space() } else { text.beginElement() }
  }

  func kind(of index: Int) -> Frame.Kind {
    let node = page.nodes[index]
    switch node.tag {
    case .h1, .h2, .h3, .h4, .h5, .h6: return isOpenHeading(index) ? .block : .heading(node.tag.headingLevel ?? 2)
    case .ul, .menu, .dir: return .list(.init(isOrdered: false, number: 1, step: 1))
    case .ol: return .list(orderedList(index))
    case .li: return .item
    case .blockquote: return .quote
    case .pre: return .preformatted
    case .a, .em, .i, .strong, .b, .code, .kbd, .samp, .cite, .var, .dfn, .tt, .del, .s, .strike: return .mark
    default:
      // A caption in an inline element is a line of its own all the same.
      let isCaption = node.tag == .span && reading.signals[index].contains(.caption) && reading.weight[index] > 8
      return node.tag.isBlock || isCaption || node.tag == .other && isParagraph(index) ? .block : .inline
    }
  }

  /// A paragraph has so many nodes at most.
  private static let mostParts = 400

  /// Whether an element that a program of the page defines is a paragraph: it ends as sentences do, and the one beside it has the same name.
  private func isParagraph(_ index: Int) -> Bool {
    guard reading.weight[index] >= PageReading.shortSentence, page.subtree(of: index).count <= BlockBuilder.mostParts,
      let name = page.attribute(.other, of: index),
      name.contains(UInt8(ascii: "-")),
      let last = page.subtree(of: index).last(where: { page.nodes[$0].tag == .text && reading.weight[$0] > 0 }),
      reading.endsSentence[last]
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

  /// Whether what was struck out is followed by what takes its place, so that they would read as one word.
  func isReplaced(_ frame: Frame) -> Bool {
    guard [.del, .s, .strike].contains(page.nodes[frame.node].tag), Int(frame.end) < page.nodes.count else {
      return false
    }
    return page.nodes[Int(frame.end)].tag == .ins
  }
}
