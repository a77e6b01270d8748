import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Turns a part of the tree into typed blocks.
///
/// The walk is a loop over the nodes in document order with a stack of the elements that are open, so that nesting costs no
/// call stack.
///
/// A method that only reads the builder and is not inlined gets a copy of all of it where a method that changes it calls it. Those that are
/// called for each element are inlined therefore.
struct BlockBuilder {
  let reading: PageReading
  /// The reading's. To ask that for it counts a reference each time.
  let page: Page
  let links: LinkBase
  /// What came out.
  private(set) var blocks: [ArticleBlock] = []

  var text = InlineText()
  var frames: [Frame] = []
  /// The node that the text at hand belongs to.
  var owner = 0
  /// The nodes from the first text at hand to the last.
  var texts = 0..<0
  /// The figure around the caption before this one, and whether figures are in it.
  var lastFigure = (node: -1, holdsFigures: false)
  /// Whether an element ended that is a line of code.
  var lineEnd = false
  /// How many headings and pieces of code are open.
  var headings = 0
  var codes = 0
  /// How many quotations and items of lists are open.
  var quotes = 0
  var items = 0
  /// How many lists are open.
  var lists = 0
  /// How many elements are open that keep the ends of their lines.
  var keepers = 0
  /// The wrapped text at hand.
  var wrapped: WrappedText?

  init(_ reading: PageReading, links: LinkBase) {
    self.reading = reading
    page = reading.page
    self.links = links
  }

  /// Builds the blocks of a subtree.
  mutating func build(_ root: Int) {
    build(root..<Int(page.nodes[root].end))
  }

  /// Builds the blocks of a range of nodes, which must be whole subtrees.
  mutating func build(_ range: Range<Int>) {
    var index = range.lowerBound
    owner = index
    // About so many blocks have so many nodes.
    if blocks.isEmpty, range.count > 64 {
      blocks.reserveCapacity(range.count / 8)
      text.reserveCapacity(BlockBuilder.usualBlock)
    }
    var done = 0
    while index < range.upperBound {
      // A document whose time is up fails, whatever is built of it.
      if done & 0xFFF == 0, Task.isCancelled { break }
      done += 1
      while let frame = frames.last, Int(frame.end) <= index { leave(frame) }
      index = page.nodes[index].tag == .text && reading.isOpen(index) ? addText(index) : enter(index)
    }
    while let frame = frames.last { leave(frame) }
    flush()
  }

  /// Few blocks have more bytes.
  private static let usualBlock = 1_024

  /// Goes into an element. Returns the index to go on with.
  mutating func enter(_ index: Int) -> Int {
    let node = page.nodes[index]
    let end = Int(node.end)
    if !reading.isOpen(index) {
      if let formula = Formula(page).script(index) {
        text.append(Array(formula.utf8)[...], position: Int(node.position))
      } else if let film = EmbedReading.film(inRemoved: index, in: reading, links: links) {
        addEmbed(index, film)
      } else if node.tag != .script, node.tag != .style, !isUnseen(index) {
        if node.tag.isBlock { flush() } else { text.leaveGap() }
      }
      return end
    }
    if isPreformatted, text.isEmpty, CodeHead.isHead(index, in: reading) { return end }
    if isPreformatted, addCode(index) { return CodeLines.isGutter(index, in: page) ? end : index + 1 }
    if node.tag == .pre, let lines = WrappedText(index, in: reading) {
      wrapped = lines
      push(.block, index)
      return index + 1
    }
    switch node.tag {
    case .br: lineBreak()
    case .img, .ampImage: addImage(index)
    case .other where ImageReading.isCustomElement(index, in: page): addImage(index)
    case .hr: addRule(index)
    case .wbr, .rp, .head, .template, .source, .track: return end
    case .label where CaptionLabel.isUnseen(index, in: page): return end
    case .rt: return addReading(index)
    case .math, .sup, .sub, .span, .a, .div, .td, .p, .pre, .other:
      if let next = addSpecial(index) { return next }
      fallthrough
    default: return enterElement(index)
    }
    return index + 1
  }

  /// Goes into an element that has no meaning of its own inside a line.
  mutating func enterElement(_ index: Int) -> Int {
    let node = page.nodes[index]
    let end = Int(node.end)
    if items > 0, text.isEmpty, isMarkOfItem(index) { return end }
    if let post = EmbedReading.post(index, in: page) {
      addEmbed(index, post)
      if node.tag == .other { return end }
    }
    switch node.tag {
    case .iframe, .embed, .video, .audio, .object:
      addEmbed(index)
      return end
    case .figure where FigureReading.isFigure(index, in: reading),
      .div where FigureReading.isSlide(index, in: reading) || FigureReading.isBox(index, in: reading),
      .li where FigureReading.isSlide(index, in: reading), .td where FigureReading.isBox(index, in: reading),
      .p where FigureReading.isBox(index, in: reading), .dl where FigureReading.isBox(index, in: reading),
      .table where FigureReading.isBox(index, in: reading),
      .span where FigureReading.isInlineBox(index, in: reading):
      flush()
      add(FigureReading(index, in: reading, links: links).blocks)
      return end
    case .figcaption where isStray(index), .p where isCaptionOfParts(index), .div where isCaptionOfParts(index):
      flush()
      addCaption(index)
      return end
    case .table where CodeLines.isCode(index, in: page): push(.preformatted, index)
    case .div where CodeBox.isBox(index, in: reading), .td where CodeBox.isBox(index, in: reading):
      push(.preformatted, index)
    case .table where TableReading.isData(index, in: reading):
      flush()
      let table = TableReading(index, in: reading, links: links)
      add(table.block, node: index)
      add(table.figures)
      return end
    case .q:
      text.append(Array("“".utf8)[...], position: Int(node.position))
      push(.closed("”"), index)
    default: push(kind(of: index), index)
    }
    return index + 1
  }

  mutating func push(_ kind: Frame.Kind, _ index: Int) {
    let node = page.nodes[index]
    switch kind {
    case .mark:
      guard let mark = mark(of: index) else {
        beginInline(index)
        frames.append(Frame(kind: .inline, end: node.end, node: index))
        if reading.keepsLines(index) { keepers += 1 }
        return
      }
      beginInline(index)
      text.open(mark)
    case .inline: beginInline(index)
    case .closed: text.beginElement()
    default:
      // A large letter in an element of its own begins the paragraph after it.
      if node.tag == .p || node.tag == .div, text.isDropCap { text.endElement(isDropCap: true) } else { flush() }
      owner = index
    }
    if case .item = kind { beginItem(index) }
    frames.append(Frame(kind: kind, end: node.end, node: index))
    count(kind, 1)
    if reading.keepsLines(index) { keepers += 1 }
  }

  /// Whether a block that ends is nothing but the large letter of the paragraph right after it. Notes that.
  private mutating func isLetter(_ frame: Frame) -> Bool {
    guard !text.isEmpty, text.bytes.count <= 4, case .block = frame.kind, DropCap.isDropCap(frame.node, in: reading),
      let next = reading.sibling(after: frame.node), [.p, .div].contains(page.nodes[next].tag), reading.isOpen(next)
    else { return false }
    text.endElement(isDropCap: true)
    return true
  }

  mutating func count(_ kind: Frame.Kind, _ step: Int) {
    switch kind {
    case .heading: headings += step
    case .preformatted: codes += step
    case .quote: quotes += step
    case .item: items += step
    case .list: lists += step
    default: break
    }
  }

  mutating func leave(_ frame: Frame) {
    switch frame.kind {
    case .mark:
      text.close()
      text.endElement(isDropCap: DropCap.isDropCap(frame.node, in: reading))
      if isStyledAsBlock(frame.node) || isReplaced(frame) { text.space() }
    case .inline:
      if isPreformatted, CodeLines.isLine(frame.node, in: page) {
        // An editor's empty line has nothing in it.
        if codeBox != nil, CodeBox.isEmptyLine(frame.node, in: page) { lineBreak() }
        lineEnd = true
      }
      text.endElement(isDropCap: DropCap.isDropCap(frame.node, in: reading))
      if isStyledAsBlock(frame.node) || isPlace(frame.node) || isNumber(frame) || isLineOfHeading(frame.node) {
        text.space()
      }
    case .closed(let sign): text.attach(sign, position: 0)
    default: if !isLetter(frame) { flush() }
    }
    frames.removeLast()
    count(frame.kind, -1)
    if reading.keepsLines(frame.node) { keepers -= 1 }
    if case .item = frame.kind { advanceList() }
    switch frame.kind {
    case .inline, .mark, .closed: break
    default: owner = frames.last?.node ?? owner
    }
  }

  mutating func addRule(_ index: Int) {
    flush()
    add(Block(.rule, position: Int(page.nodes[index].position)), node: index)
  }

  mutating func add(_ block: Block, node: Int) {
    guard reading.affords(block) else { return }
    blocks.append(ArticleBlock(block, node: node))
    place(from: blocks.count - 1)
  }

  mutating func add(_ built: [ArticleBlock]) {
    let start = blocks.count
    blocks += built
    place(from: start)
  }

  /// Tells blocks that were read apart from the text which list and quotations they are in.
  private mutating func place(from start: Int) {
    if quotes == 0, items == 0 { return }
    let group = itemGroup()
    for index in start..<blocks.count {
      blocks[index].block.group = group
      blocks[index].block.quoted = quotations(around: blocks[index].block.kind)
    }
  }

  /// Ends the text at hand, and makes a block of it.
  mutating func flush() {
    let texts = self.texts
    (self.texts, lineEnd) = (0..<0, false)
    // Between most elements nothing was read since the last time.
    if text.isUntouched { return text.beginAnew() }
    let (line, marks, position, linkBytes) = text.take()
    guard !line.isEmpty else { return }
    let kind = currentKind()
    if case .paragraph = kind, SignLine.isSeparator(line) { return }
    if SignLine.isUnseen(line, kind) { return }
    if case .paragraph = kind, SignLine.isRule(line) {
      blocks.append(ArticleBlock(Block(.rule, position: position), node: owner))
      return
    }
    let group = currentGroup()
    var block = Block(kind, text: line, marks: marks, position: position, group: group)
    if quotes > 0 { block.quoted = quotations(around: kind) }
    guard reading.affords(block) else { return }
    var built = ArticleBlock(consume block, node: owner, linkBytes: linkBytes)
    built.texts = texts
    blocks.append(consume built)
  }
}
