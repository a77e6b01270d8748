import CopydeskCore

/// Writes blocks one below the other, with a blank line between them where Markdown needs one.
struct BlockWriter {
  private var out: [UInt8] = []
  private var list = ListLayout()
  private var previous: Block.Kind?
  private var group: Int?
  /// How many quotations the block at hand is in, and the one before it.
  private var (quotes, quotesBefore) = (0, 0)
  /// Whether the block at hand is in another list or quotation than the one before it.
  private var isApart = false
  /// How many quotations the list at hand is in, and how many within its item the block at hand and the one before it are in.
  private var (listQuotes, innerNow, innerBefore) = (0, 0, 0)
  /// What goes before the lines of a block that is a part of a list's item.
  private var margin = ""

  /// Lists and quotations deeper than this are written at this depth, so that a page cannot make lines that are mostly
  /// indentation.
  static let deepest = 32

  /// All that was written, after what comes before it.
  consuming func finish(after front: [UInt8]) -> [UInt8] { front.isEmpty ? out : front + out }

  /// Writes one block; nothing where it has nothing to show.
  mutating func write(_ block: Block) {
    isApart = block.isApart(from: group)
    quotes = min(max(block.quotations, 0), BlockWriter.deepest)
    let indent = quotes == quotesBefore && block.isPart(ofItemIn: group) ? list.content : nil
    margin = String(repeating: " ", count: indent ?? 0)
    innerNow = 0
    let count = out.count
    switch block.kind {
    case .heading(let level): writeHeading(block, level: level)
    case .paragraph: add(InlineWriter.render(block.text, marks: block.marks), as: block.kind)
    case .listItem(let item): writeItem(block, item)
    case .quote: add(InlineWriter.render(block.text, marks: block.marks), as: block.kind)
    case .preformatted(let language):
      writeCode(block.text, language: language, as: block.kind)
    case .table(let table): writeTable(block, table)
    case .figure(let image): writeFigure(block, image)
    case .embed(let url): writeEmbed(block, url: url)
    case .rule: add(Array("***".utf8), as: block.kind)
    }
    if out.count > count {
      // A heading or a table has no group, and does not end the quotation that it is in.
      if block.group != nil || block.quoted == 0 { group = block.group }
      quotesBefore = quotes
      innerBefore = innerNow
    }
  }

  /// Adds the lines of a block, each with the signs of the quotations that it is in; after a blank line if it isn't the next item of a list.
  private mutating func add(
    _ lines: [UInt8], as kind: Block.Kind, first: String = "", rest: String = "", needsBlank: Bool = true,
    keepsList: Bool = false
  ) {
    if lines.isEmpty { return }
    if !out.isEmpty, needsBlank || quotes != quotesBefore {
      // Within a quotation the line has its sign, without a space after it.
      let shared = isApart ? 0 : min(quotes, quotesBefore)
      if shared > 0 { out += Array(repeating: ">", count: shared).joined(separator: " ").utf8 }
      out.append(0x0A)
    }
    let quotation = quotes > 0 ? String(repeating: "> ", count: quotes) : ""
    let before = quotation + margin
    let (first, rest) = before.isEmpty ? (first, rest) : (before + first, before + rest)
    out += first.utf8
    var start = 0
    if !rest.isEmpty {
      while let end = lines[start...].firstIndex(of: 0x0A) {
        out += lines[start...end]
        out += rest.utf8
        start = end + 1
      }
    }
    if start == 0 { out += lines } else { out += lines[start...] }
    out.append(0x0A)
    previous = kind
    if keepsList || !margin.isEmpty { return }
    list = ListLayout()
  }

  private mutating func writeHeading(_ block: Block, level: Int) {
    let marker = String(repeating: "#", count: min(max(level, 1), 6)) + " "
    // A heading is bold as it is.
    let marks = block.marks.filter { $0.kind != .strong || $0.range.count < block.text.utf8.count }
    add(InlineWriter.render(block.text, marks: marks, in: .heading), as: block.kind, first: marker)
  }

  private mutating func writeItem(_ block: Block, _ item: ListItem) {
    var text = InlineWriter.render(block.text, marks: block.marks)
    if text.isEmpty { return }
    if !item.continues { BlockWriter.markTask(&text) }
    if item.continues, let content = list.content, !isApart, quotes > listQuotes {
      return writeQuote(text, content, within: block)
    }
    if quotes != quotesBefore { list = ListLayout() }
    listQuotes = quotes
    let place = list.place(item, startsList: isApart)
    var needsBlank = place.needsBlankLine
    if case .listItem = previous, innerBefore == 0 {} else { needsBlank = true }
    add(
      text, as: block.kind, first: String(repeating: " ", count: place.indent) + place.marker,
      rest: String(repeating: " ", count: place.indent + place.marker.utf8.count), needsBlank: needsBlank,
      keepsList: true)
  }

  /// Makes the box that an item begins with one of a list of tasks, as GitHub Flavored Markdown has it (section 5.3).
  private static func markTask(_ text: inout [UInt8]) {
    for (box, mark) in [("☑ ", "[x] "), ("☐ ", "[ ] ")] where text.starts(with: box.utf8) {
      text.replaceSubrange(..<box.utf8.count, with: mark.utf8)
    }
  }

  /// Writes a paragraph of a quotation that is within an item of the list at hand.
  private mutating func writeQuote(_ text: [UInt8], _ content: Int, within item: Block) {
    let inner = quotes - listQuotes
    quotes = listQuotes
    let (indent, sign) = (String(repeating: " ", count: content), String(repeating: "> ", count: inner))
    // The line between two paragraphs of one quotation has its sign.
    let goesOn = inner == innerBefore
    if goesOn { out += (String(repeating: "> ", count: quotes) + indent + sign.dropLast() + "\n").utf8 }
    add(text, as: item.kind, first: indent + sign, rest: indent + sign, needsBlank: !goesOn, keepsList: true)
    innerNow = inner
  }

  private mutating func writeCode(_ text: String, language: String?, as kind: Block.Kind) {
    var code: [UInt8] = []
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar {
      case "\n" where previous == "\r": continue
      case "\r", "\n": code.append(0x0A)
      case "\t", " "...: code += String(scalar).utf8
      default: code += "\u{FFFD}".utf8
      }
    }
    while code.last == 0x0A { code.removeLast() }
    if code.allSatisfy({ $0 == 0x0A || $0 == 0x20 }) { return }
    let fence = Array(repeating: UInt8(ascii: "`"), count: max(3, code.longestRun(of: UInt8(ascii: "`")) + 1))
    let info = (language ?? "").utf8.filter { (0x61...0x7A).contains($0 | 0x20) || "0123456789+-#._".utf8.contains($0) }
    add(fence + info.prefix(40) + [0x0A] + code + [0x0A] + fence, as: kind)
  }

  private mutating func writeTable(_ block: Block, _ table: DataTable) {
    writeEmphasized(block.text, marks: block.marks, as: .paragraph)
    add(TableWriter(table).bytes, as: block.kind)
  }

  private mutating func writeEmphasized(_ text: String, marks: [Mark], as kind: Block.Kind) {
    let whole = Mark(.emphasis, 0..<text.utf8.count)
    add(InlineWriter.render(text, marks: marks.filter { $0.kind != .emphasis } + [whole]), as: kind)
  }

  /// Writes picture, caption and credit as one paragraph: the caption emphasized, on a line of its own, followed by the credit
  /// in parentheses.
  private mutating func writeFigure(_ block: Block, _ image: ImageReference) {
    let (caption, marks) = block.text.isEmpty ? (image.caption ?? "", []) : (block.text, block.marks)
    var words = caption
    var wordMarks = marks.filter { $0.kind != .emphasis } + [Mark(.emphasis, 0..<caption.utf8.count)]
    if let credit = image.credit, !credit.isEmpty { words += caption.isEmpty ? "(\(credit))" : " (\(credit))" }
    var lines: [UInt8] = []
    if let destination = LinkDestination(image.src) {
      let alternative = InlineWriter.render(image.alt ?? "", in: .alternative)
      lines.reserveCapacity(alternative.count + destination.bytes.count + 8)
      lines += "![".utf8
      lines += alternative
      lines += "](".utf8
      lines += destination.bytes
      lines.append(UInt8(ascii: ")"))
    } else if words.isEmpty, let alternative = image.alt {
      (words, wordMarks) = (alternative, [])
    }
    let below = InlineWriter.render(words, marks: wordMarks)
    if !lines.isEmpty, !below.isEmpty { lines += [UInt8(ascii: "\\"), 0x0A] }
    add(lines + below, as: block.kind)
  }

  private mutating func writeEmbed(_ block: Block, url: String) {
    let text = block.text.isEmpty ? url : block.text
    let whole = Mark(.link(href: url), 0..<text.utf8.count)
    add(InlineWriter.render(text, marks: block.marks.filter { !$0.isLink } + [whole]), as: block.kind)
  }
}
