import CopydeskCore

/// Writes blocks as elements: neighbouring items become lists, neighbouring quotations one quotation.
struct HTMLBlocks {
  var out = TidyWriter(tidies: true)
  private let safe: SafeAddress
  private var lists: [OpenList] = []
  private var quotes = 0
  /// How many quotations are open within the item at hand.
  private var inner = 0
  /// The list or quotation that is open.
  private var group: Int?

  /// Lists and quotations deeper than this are written at this depth.
  private static let deepest = 32

  private struct OpenList {
    var level: Int
    var isOrdered: Bool
    var next: Int
  }

  init(_ safe: SafeAddress) {
    self.safe = safe
  }

  /// All that was written.
  consuming func finish() -> [UInt8] { out.html() }

  /// Ends the lists and quotations that are open.
  mutating func endContainers() {
    while !lists.isEmpty { endList() }
    setQuotes(0)
  }

  /// Writes one block; nothing where it has nothing to show.
  mutating func write(_ block: Block) {
    if inner > 0, !isQuoted(block) { setInner(0) }
    if block.isApart(from: group) { endContainers() }
    if case .listItem(let item) = block.kind { return writeItem(block, item) }
    if case .quote(let level) = block.kind { return writeQuote(block, level) }
    // What is a part of a list's item goes into the item, which is still open.
    if lists.isEmpty || !block.isPart(ofItemIn: group) {
      while !lists.isEmpty { endList() }
      setQuotes(block.plainText.isEmpty ? 0 : min(block.quoted, HTMLBlocks.deepest))
    }
    switch block.kind {
    case .heading(let level): writeText("h\(min(max(level, 1), 6))", block)
    case .preformatted(let language): writeCode(block.text, language)
    case .table(let table): HTMLTable(table, caption: block, safe).write(to: &out)
    case .figure(let image): HTMLFigure(image, block, safe).write(to: &out)
    case .embed(let url): writeEmbed(block, url)
    case .rule: out.empty("hr", [], isBlock: true, isBreak: false)
    case .paragraph, .listItem, .quote: writeText("p", block)
    }
  }

  /// Whether a block is a paragraph of a quotation within the item at hand.
  private func isQuoted(_ block: Block) -> Bool {
    guard case .listItem(let item) = block.kind else { return false }
    return item.continues && block.quoted > quotes && !block.isApart(from: group)
  }

  private mutating func writeText(_ name: String, _ block: Block) {
    let text = HTMLInline(block.text, block.marks, safe)
    if text.isEmpty { return }
    out.open(name, HTMLBlocks.roleClass(block.role), isBlock: true)
    text.write(to: &out)
    out.close(isBlock: true)
  }

  /// The name of what a line is for, where it is not the article itself.
  private static func roleClass(_ role: Role) -> [(name: String, value: String)] {
    switch role {
    case .body, .headline: []
    case .deck, .byline, .dateline, .caption, .credit, .teaser, .widget: [("class", role.rawValue)]
    }
  }

  private mutating func writeCode(_ text: String, _ language: String?) {
    let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    guard lines.contains(where: { !$0.isWhitespace }) else { return }
    let code = lines.unicodeScalars.map { scalar in
      scalar.value < 0x20 && scalar != "\n" && scalar != "\t" || scalar.value == 0x7F ? "\u{FFFD}" : String(scalar)
    }
    let name = (language ?? "").lowercased().filter {
      $0.isASCII && ($0.isLetter || $0.isNumber || "+-#._".contains($0))
    }
    out.open("pre", [], isBlock: true)
    out.open("code", name.isEmpty ? [] : [("class", "language-\(name.prefix(40))")], isBlock: false)
    out.text(code.joined())
    out.close(isBlock: false)
    out.close(isBlock: true)
  }

  private mutating func writeEmbed(_ block: Block, _ url: String) {
    var block = block
    if block.text.isEmpty { block.text = url }
    block.marks = block.marks.filter { if case .link = $0.kind { false } else { true } }
    block.marks.append(Mark(.link(href: url), 0..<block.text.utf8.count))
    writeText("p", block)
  }

  // MARK: Quotations

  private mutating func writeQuote(_ block: Block, _ level: Int) {
    while !lists.isEmpty { endList() }
    let text = HTMLInline(block.text, block.marks, safe)
    if text.isEmpty { return }
    setQuotes(min(max(level, 1), HTMLBlocks.deepest))
    group = block.group
    writeText("p", block)
  }

  private mutating func setQuotes(_ count: Int) {
    while quotes > count {
      out.close(isBlock: true)
      quotes -= 1
    }
    while quotes < count {
      out.open("blockquote", [], isBlock: true)
      quotes += 1
    }
  }

  // MARK: Lists

  private mutating func writeItem(_ block: Block, _ item: ListItem) {
    let depth = min(block.quoted, HTMLBlocks.deepest)
    if item.continues, !lists.isEmpty, depth > quotes { return writeQuote(block, within: depth - quotes) }
    if depth != quotes {
      while !lists.isEmpty { endList() }
      setQuotes(block.text.isEmpty ? 0 : depth)
    }
    let text = HTMLInline(block.text, block.marks, safe)
    if text.isEmpty { return }
    let level = min(max(item.level, 1), HTMLBlocks.deepest)
    group = block.group
    while let last = lists.last, last.level > level { endList() }
    if item.continues, !lists.isEmpty { return writeText("p", block) }
    if lists.last?.level == level {
      if lists.last?.isOrdered == (item.number != nil) { out.close(isBlock: true) } else { endList() }
    }
    let number = item.number.map { min(max($0, 0), 999_999_999) }
    if lists.last?.level != level { beginList(level, number) }
    let isNext = number == nil || number == lists.last?.next
    out.open("li", isNext ? [] : [("value", "\(number ?? 1)")], isBlock: true)
    text.write(to: &out)
    lists[lists.count - 1].next = (number ?? 0) + 1
  }

  /// Writes a paragraph of a quotation that is within the item at hand.
  private mutating func writeQuote(_ block: Block, within depth: Int) {
    if HTMLInline(block.text, block.marks, safe).isEmpty { return }
    setInner(depth)
    writeText("p", block)
  }

  private mutating func setInner(_ count: Int) {
    while inner > count {
      out.close(isBlock: true)
      inner -= 1
    }
    while inner < count {
      out.open("blockquote", [], isBlock: true)
      inner += 1
    }
  }

  private mutating func beginList(_ level: Int, _ number: Int?) {
    let start = number.flatMap { $0 == 1 ? nil : [(name: "start", value: "\($0)")] } ?? []
    out.open(number == nil ? "ul" : "ol", start, isBlock: true)
    lists.append(OpenList(level: level, isOrdered: number != nil, next: number ?? 1))
  }

  /// Ends the innermost list and its last item.
  private mutating func endList() {
    setInner(0)
    out.close(isBlock: true)
    out.close(isBlock: true)
    lists.removeLast()
  }
}
