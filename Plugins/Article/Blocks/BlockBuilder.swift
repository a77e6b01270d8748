import CopydeskCore
import CopydeskHTML

/// Turns a part of the tree into typed blocks.
///
/// The walk is a loop over the nodes in document order with a stack of the elements that are open, so that nesting costs no
/// call stack.
struct BlockBuilder {
  let reading: PageReading
  let links: LinkBase
  /// What came out.
  private(set) var blocks: [ArticleBlock] = []

  private var page: Page { reading.page }
  private var text = InlineText()
  private var frames: [Frame] = []
  /// The node that the text at hand belongs to.
  private var owner = 0
  /// The nodes from the first text at hand to the last.
  private var texts = 0..<0
  /// Whether an element ended that is a line of code.
  private var lineEnd = false
  /// How many headings and pieces of code are open.
  private var headings = 0
  private var codes = 0

  init(_ reading: PageReading, links: LinkBase) {
    self.reading = reading
    self.links = links
  }

  private struct Frame {
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
    var role: Role?
    /// For an item, whether its first block is out.
    var hasBlock = false
  }

  /// Builds the blocks of a subtree.
  mutating func build(_ root: Int) {
    build(root..<Int(page.nodes[root].end))
  }

  /// Builds the blocks of a range of nodes, which must be whole subtrees.
  mutating func build(_ range: Range<Int>) {
    var index = range.lowerBound
    owner = index
    while index < range.upperBound {
      while let frame = frames.last, Int(frame.end) <= index { leave(frame) }
      index = page.nodes[index].tag == .text && reading.isOpen(index) ? addText(index) : enter(index)
    }
    while let frame = frames.last { leave(frame) }
    flush()
  }

  private mutating func addText(_ index: Int) -> Int {
    let node = page.nodes[index]
    reading.place(index)
    texts = (texts.isEmpty ? index : texts.lowerBound)..<index + 1
    if isPreformatted {
      let line = page.text(of: index)
      if lineEnd, let first = line.first(where: { $0 != 0x20 && $0 != 0x09 }), first != 0x0A { text.beginLine() }
      lineEnd = false
      text.appendPreformatted(line, position: Int(node.position))
    } else {
      text.append(page.text(of: index), position: Int(node.position))
    }
    return index + 1
  }

  /// Goes into an element. Returns the index to go on with.
  private mutating func enter(_ index: Int) -> Int {
    let node = page.nodes[index]
    let end = Int(node.end)
    if !reading.isOpen(index) {
      if let formula = Formula(page).script(index) {
        text.append(Array(formula.utf8)[...], position: Int(node.position))
      } else if node.tag != .script, node.tag != .style {
        if node.tag.isBlock { flush() } else { text.space() }
      }
      return end
    }
    if isPreformatted, addCode(index) { return CodeLines.isGutter(index, in: page) ? end : index + 1 }
    switch node.tag {
    case .br: lineBreak()
    case .img, .ampImage: addImage(index)
    case .hr: addRule(index)
    case .wbr, .rp, .head, .template, .source, .track: return end
    case .rt: return addReading(index)
    case .math, .sup, .sub, .span, .a, .div, .td, .p, .pre:
      if let next = addSpecial(index) { return next }
      fallthrough
    default: return enterElement(index)
    }
    return index + 1
  }

  /// Goes into an element that has no meaning of its own inside a line.
  private mutating func enterElement(_ index: Int) -> Int {
    let node = page.nodes[index]
    let end = Int(node.end)
    switch node.tag {
    case .iframe, .embed, .video, .audio, .object:
      addEmbed(index)
      return end
    case .figure where FigureReading.isFigure(index, in: reading),
      .div where FigureReading.isSlide(index, in: reading) || FigureReading.isBox(index, in: reading),
      .li where FigureReading.isSlide(index, in: reading), .td where FigureReading.isBox(index, in: reading),
      .p where FigureReading.isBox(index, in: reading), .table where FigureReading.isBox(index, in: reading):
      flush()
      add(FigureReading(index, in: reading, links: links).blocks)
      return end
    case .figcaption where isStray(index):
      flush()
      addCaption(index)
      return end
    case .table where TableReading.isData(index, in: reading):
      flush()
      add(TableReading(index, in: reading, links: links).block, node: index)
      return end
    case .q:
      text.append(Array("“".utf8)[...], position: Int(node.position))
      push(.closed("”"), index)
    default: push(kind(of: index), index)
    }
    return index + 1
  }

  private func kind(of index: Int) -> Frame.Kind {
    let node = page.nodes[index]
    switch node.tag {
    case .h1, .h2, .h3, .h4, .h5, .h6: return .heading(node.tag.headingLevel ?? 2)
    case .ul, .menu, .dir: return .list(.init(isOrdered: false, number: 1, step: 1))
    case .ol: return .list(orderedList(index))
    case .li: return .item
    case .blockquote: return .quote
    case .pre: return .preformatted
    case .a, .em, .i, .strong, .b, .code, .kbd, .samp, .cite, .var, .dfn, .tt, .del, .s, .strike: return .mark
    default:
      // A caption in an inline element is a line of its own all the same.
      let isCaption = node.tag == .span && reading.signals[index].contains(.caption) && reading.weight[index] > 8
      return node.tag.isBlock || isCaption ? .block : .inline
    }
  }

  private func orderedList(_ index: Int) -> Frame.ListFrame {
    let reversed = page.attribute(.reversed, of: index) != nil
    let start = page.string(.start, of: index).flatMap { Int($0) }
    let count = page.children(of: index).count { page.nodes[$0].tag == .li }
    return .init(isOrdered: true, number: start ?? (reversed ? count : 1), step: reversed ? -1 : 1)
  }

  private mutating func push(_ kind: Frame.Kind, _ index: Int) {
    let node = page.nodes[index]
    switch kind {
    case .mark:
      guard let mark = mark(of: index) else {
        text.beginElement()
        frames.append(Frame(kind: .inline, end: node.end, node: index))
        return
      }
      text.beginElement()
      text.open(mark)
    case .inline, .closed: text.beginElement()
    default:
      flush()
      owner = index
    }
    frames.append(Frame(kind: kind, end: node.end, node: index))
    count(kind, 1)
  }

  private mutating func count(_ kind: Frame.Kind, _ step: Int) {
    switch kind {
    case .heading: headings += step
    case .preformatted: codes += step
    default: break
    }
  }

  private func mark(of index: Int) -> Mark.Kind? {
    switch page.nodes[index].tag {
    case .a: reading.isLink[index] ? links.address(page.string(.href, of: index)).map { .link(href: $0) } : nil
    case .em, .i, .cite, .var, .dfn: .emphasis
    case .strong, .b: .strong
    case .del, .s, .strike: .strikethrough
    default: .code
    }
  }

  private mutating func leave(_ frame: Frame) {
    switch frame.kind {
    case .mark:
      text.close()
      text.endElement(isDropCap: DropCap.isDropCap(frame.node, in: reading))
    case .inline:
      if isPreformatted, CodeLines.isLine(frame.node, in: page) { lineEnd = true }
      text.endElement(isDropCap: DropCap.isDropCap(frame.node, in: reading))
    case .closed(let sign): text.attach(sign, position: 0)
    default: flush()
    }
    frames.removeLast()
    count(frame.kind, -1)
    if case .item = frame.kind { advanceList() }
    switch frame.kind {
    case .inline, .closed: break
    default: owner = frames.last?.node ?? owner
    }
  }

  private mutating func advanceList() {
    guard let depth = frames.lastIndex(where: { if case .list = $0.kind { true } else { false } }),
      case .list(var list) = frames[depth].kind
    else { return }
    list.number += list.step
    frames[depth].kind = .list(list)
  }

  /// Adds what is read otherwise than it is written: formulas, raised and lowered text, notes, numbers of lines. Returns the index to go
  /// on with; `nil` for an element that is as any other.
  private mutating func addSpecial(_ index: Int) -> Int? {
    if isPreformatted { return nil }
    let node = page.nodes[index]
    let end = Int(node.end)
    switch node.tag {
    case .math:
      text.append(Array(Formula(page).mathML(index).utf8)[...], position: Int(node.position))
      read(page.subtree(of: index))
      return end
    case .a:
      let isSign = NoteLink.isSign(index, inHeading: isInHeading, in: reading)
      return isSign ? end : nil
    case .sup where NoteLink.isReference(index, in: reading):
      let isBracketed = "[(".contains(reading.text(of: index).first ?? " ")
      if !isBracketed { text.attach("[", position: Int(node.position)) }
      push(isBracketed ? .inline : .closed("]"), index)
      return index + 1
    case .sup, .sub:
      guard let raised = RaisedText.text(of: index, after: text.bytes.last, in: reading) else { return nil }
      text.append(Array(raised.utf8)[...], position: Int(node.position))
      read(page.subtree(of: index))
      return end
    default:
      if CodeLines.isGutter(index, in: page) { return end }
      if isCreditLine(index) {
        addCredit(index)
        return end
      }
      return (node.tag == .span || node.tag == .div) && Formula(page).isDrawn(index) ? end : nil
    }
  }

  /// Notes that texts are in the block at hand.
  private mutating func read(_ nodes: Range<Int>) {
    reading.place(nodes)
    texts = (texts.isEmpty ? nodes.lowerBound : texts.lowerBound)..<nodes.upperBound
  }

  private var isInHeading: Bool { headings > 0 }

  /// Goes into the reading of a word (`rt`), which is written after it in brackets; in a heading it is left out.
  private mutating func addReading(_ index: Int) -> Int {
    if isInHeading || reading.weight[index] == 0 { return Int(page.nodes[index].end) }
    let isWide = (text.bytes.last ?? 0) >= 0x80
    text.attach(isWide ? "（" : " (", position: Int(page.nodes[index].position))
    push(.closed(isWide ? "）" : ")"), index)
    return index + 1
  }

  /// Reads an element inside of code: lines that are elements begin a line, and numbers of lines are left out. Returns whether that was all.
  private mutating func addCode(_ index: Int) -> Bool {
    if CodeLines.isGutter(index, in: page) { return true }
    let tag = page.nodes[index].tag
    if tag == .br { lineEnd = false }
    guard CodeLines.isLine(index, in: page) else { return false }
    lineEnd = false
    text.beginLine()
    push(.inline, index)
    return true
  }

  private var isPreformatted: Bool { codes > 0 }

  private mutating func lineBreak() {
    if isPreformatted {
      text.appendPreformatted([UInt8(ascii: "\n")], position: 0)
    } else if text.endsWithLineBreak {
      // Two breaks in a row separate paragraphs.
      flush()
    } else {
      text.lineBreak()
    }
  }

  private mutating func addRule(_ index: Int) {
    flush()
    add(Block(.rule, position: Int(page.nodes[index].position)), node: index)
  }

  private mutating func addImage(_ index: Int) {
    if PictureText.isBesideFormula(index, in: reading) { return }
    if let words = PictureText.words(index, in: page) {
      text.append(Array(words.utf8)[...], position: Int(page.nodes[index].position))
      return
    }
    guard let image = ImageReading.image(index, in: reading, links: links), !isPortrait(index, image) else { return }
    let position = Int(page.nodes[index].position)
    // An image within a line of text comes out after that line.
    if text.isEmpty || frames.allSatisfy({ if case .mark = $0.kind { false } else { true } }) { flush() }
    add(Block(.figure(image), role: .caption, position: position), node: index)
  }

  /// Whether a picture shows an author: it is in a byline, or beside one in a small box.
  private func isPortrait(_ index: Int, _ image: ImageReference) -> Bool {
    reading.ancestor(of: index, levels: 3) { node in
      reading.weight[node] < 120 && !reading.signals[node].isDisjoint(with: [.byline, .bio])
    } != nil
  }

  private mutating func addEmbed(_ index: Int) {
    guard let url = EmbedReading.address(index, in: reading, links: links) else { return }
    flush()
    add(Block(.embed(url: url), text: "", position: Int(page.nodes[index].position)), node: index)
  }

  /// Whether a caption element is in no figure, or is the line of a figure of figures.
  private func isStray(_ index: Int) -> Bool {
    guard reading.weight[index] > 0, reading.weight[index] < 800 else { return false }
    guard let figure = reading.ancestor(of: index, levels: 4, where: { page.nodes[$0].tag == .figure }) else {
      return true
    }
    return page.subtree(of: figure).dropFirst().contains { page.nodes[$0].tag == .figure }
  }

  /// Whether an inline element right after a picture says by its names that it is the picture's credit.
  private func isCreditLine(_ index: Int) -> Bool {
    guard reading.signals[index].contains(.credit), text.isEmpty, (3..<120).contains(reading.weight[index]),
      case .figure? = blocks.last?.block.kind, frames.allSatisfy({ if case .block = $0.kind { true } else { false } })
    else { return false }
    return !page.subtree(of: index).contains { page.nodes[$0].tag == .img }
  }

  /// Adds a credit as a line, for the pass that finds its picture.
  private mutating func addCredit(_ index: Int) {
    reading.place(page.subtree(of: index))
    let position = Int(page.nodes[index].position)
    add(Block(.paragraph, role: .credit, text: reading.text(of: index), position: position), node: index)
  }

  /// Adds a caption and its credit as lines, for the pass that finds their picture.
  private mutating func addCaption(_ index: Int) {
    let read = CaptionReading.read(index, credit: nil, in: reading, links: links)
    let position = Int(page.nodes[index].position)
    if !read.caption.isEmpty {
      add(Block(.paragraph, role: .caption, text: read.caption, marks: read.marks, position: position), node: index)
    }
    if let credit = read.credit { add(Block(.paragraph, role: .credit, text: credit, position: position), node: index) }
  }

  private mutating func add(_ block: Block, node: Int) {
    blocks.append(ArticleBlock(block, node: node))
  }

  private mutating func add(_ built: [ArticleBlock]) {
    blocks += built
  }

  /// Ends the text at hand, and makes a block of it.
  private mutating func flush() {
    let (taken, texts) = (text.take(), self.texts)
    self.texts = 0..<0
    lineEnd = false
    guard !taken.text.isEmpty else { return }
    let group = currentGroup()
    let block = Block(currentKind(), text: taken.text, marks: taken.marks, position: taken.position, group: group)
    var built = ArticleBlock(block, node: owner, linkBytes: taken.linkBytes)
    built.texts = texts
    blocks.append(built)
  }

  /// The list or quotation that the text at hand is in: the outermost. Code is in a list where an item goes before it.
  private func currentGroup() -> Int? {
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
  private mutating func currentKind() -> Block.Kind {
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
}
