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

  init(_ reading: PageReading, links: LinkBase) {
    self.reading = reading
    self.links = links
  }

  private struct Frame {
    enum Kind {
      case block, inline, mark, quote, heading(Int), list(ListFrame), item, preformatted
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
      text.appendPreformatted(page.text(of: index), position: Int(node.position))
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
      if node.tag.isBlock { flush() } else { text.space() }
      return end
    }
    switch node.tag {
    case .br: lineBreak()
    case .img, .ampImage: addImage(index)
    case .hr: addRule(index)
    case .wbr, .rt, .rp, .head, .template, .source, .track: return end
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
      push(.inline, index)
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
    case .a, .em, .i, .strong, .b, .code, .kbd, .samp, .cite, .var, .dfn, .tt: return .mark
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
        frames.append(Frame(kind: .inline, end: node.end, node: index))
        return
      }
      text.open(mark)
    case .inline: break
    default:
      flush()
      owner = index
    }
    frames.append(Frame(kind: kind, end: node.end, node: index))
  }

  private func mark(of index: Int) -> Mark.Kind? {
    switch page.nodes[index].tag {
    case .a: reading.isLink[index] ? links.address(page.string(.href, of: index)).map { .link(href: $0) } : nil
    case .em, .i, .cite, .var, .dfn: .emphasis
    case .strong, .b: .strong
    default: .code
    }
  }

  private mutating func leave(_ frame: Frame) {
    switch frame.kind {
    case .mark: text.close()
    case .inline:
      if page.nodes[frame.node].tag == .q { text.append(Array("”".utf8)[...], position: 0) }
    default: flush()
    }
    frames.removeLast()
    if case .item = frame.kind { advanceList() }
    if case .inline = frame.kind {} else { owner = frames.last?.node ?? owner }
  }

  private mutating func advanceList() {
    guard let depth = frames.lastIndex(where: { if case .list = $0.kind { true } else { false } }),
      case .list(var list) = frames[depth].kind
    else { return }
    list.number += list.step
    frames[depth].kind = .list(list)
  }

  private var isPreformatted: Bool {
    frames.contains { if case .preformatted = $0.kind { true } else { false } }
  }

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

  /// Whether a caption element is outside of any figure.
  private func isStray(_ index: Int) -> Bool {
    reading.weight[index] > 0 && reading.weight[index] < 800
      && reading.ancestor(of: index, levels: 4, where: { page.nodes[$0].tag == .figure }) == nil
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
    guard !taken.text.isEmpty else { return }
    let block = Block(currentKind(), text: taken.text, marks: taken.marks, position: taken.position)
    var built = ArticleBlock(block, node: owner, linkBytes: taken.linkBytes)
    built.texts = texts
    blocks.append(built)
  }

  /// What the text at hand is, from the elements around it: the innermost of heading, preformatted, item and quote.
  private mutating func currentKind() -> Block.Kind {
    var quotes = 0
    var innermost: Int?
    for (depth, frame) in frames.enumerated() {
      switch frame.kind {
      case .quote: quotes += 1
      case .heading, .preformatted, .item: innermost = depth
      case .block, .inline, .mark, .list: continue
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
