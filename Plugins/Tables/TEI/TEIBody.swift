import CopydeskCore

/// Writes blocks as the body of a TEI text: headings begin divisions, neighbouring items become lists, neighbouring quotations one quotation.
struct TEIBody {
  private var out: XMLOutline
  /// Levels of the headings whose divisions are open.
  private var divisions: [Int] = []
  private var lists: [(level: Int, isOrdered: Bool)] = []
  private var quotes = 0
  /// How many quotations are open within the item at hand.
  private var inner = 0
  /// The list or quotation that is open.
  private var group: Int?

  /// Lists and quotations deeper than this are written at this depth.
  private static let deepest = 32

  init(_ out: XMLOutline) { self.out = out }

  /// The outline, with all that was begun ended.
  consuming func finish() -> XMLOutline {
    endContainers()
    endDivisions(from: 0)
    return out
  }

  /// Writes one block; nothing where it has nothing to show.
  mutating func write(_ block: Block) {
    if inner > 0, !isQuoted(block) { setInner(0) }
    if block.isApart(from: group) { endContainers() }
    switch block.kind {
    case .listItem(let item): return writeItem(block, item)
    case .quote(let level): return writeQuote(block, level)
    case _ where !lists.isEmpty && block.isPart(ofItemIn: group): break
    default:
      while !lists.isEmpty { endList() }
      // A division, which a heading begins, is in no quotation.
      if case .heading = block.kind { setQuotes(0) } else { setQuotes(depth(block)) }
    }
    switch block.kind {
    case .heading(let level): writeHeading(block, min(max(level, 1), 6))
    case .preformatted(let language): writeCode(block.text, language)
    case .table(let table): writeTable(table, block)
    case .figure(let image): writeFigure(image, block)
    case .embed(let url): writeEmbed(block, url)
    case .rule: out.empty("milestone", [("unit", "section"), ("rend", "rule")])
    case .paragraph, .listItem, .quote: writeParagraph(block)
    }
  }

  private mutating func write(_ name: String, _ attributes: [(String, String?)] = [], _ text: TEIInline) {
    if text.isEmpty { return }
    out.begin(name, attributes, content: text.bytes)
    out.end()
  }

  private mutating func writeParagraph(_ block: Block) {
    let role = block.role == .body || block.role == .headline ? nil : block.role.rawValue
    write("p", [("rend", role)], TEIInline(block.text, block.marks))
  }

  private mutating func writeHeading(_ block: Block, _ level: Int) {
    let text = TEIInline(block.text, block.marks)
    if text.isEmpty { return }
    endDivisions(from: level)
    out.begin("div", [("type", "section"), ("n", "\(level)")])
    divisions.append(level)
    write("head", text)
  }

  private mutating func write(_ name: String, _ text: TEIInline) { write(name, [], text) }

  private mutating func endDivisions(from level: Int) {
    while let last = divisions.last, last >= level {
      out.end()
      divisions.removeLast()
    }
  }

  private mutating func writeCode(_ text: String, _ language: String?) {
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    let lines = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    out.begin(
      "ab", [("type", "code"), ("subtype", language.flatMap(TEIBody.word)), ("xml:space", "preserve")],
      content: XMLOutline.escaped(lines))
    out.end()
  }

  /// A name that can be the value of an attribute that wants one (`teidata.enumerated`).
  private static func word(_ text: String) -> String? {
    let word = text.filter { $0.isASCII && ($0.isLetter || $0.isNumber || "-_.".contains($0)) }
    return word.first?.isLetter == true ? String(word.prefix(40)) : nil
  }

  private mutating func writeTable(_ table: DataTable, _ block: Block) {
    let rows = table.rows.filter { !$0.isEmpty }
    if rows.isEmpty { return writeParagraph(block) }
    out.begin("table")
    write("head", TEIInline(block.text, block.marks))
    for row in rows {
      out.begin("row", [("role", row.allSatisfy(\.isHeader) ? "label" : nil)])
      for cell in row {
        out.begin(
          "cell",
          [
            ("role", cell.isHeader ? "label" : nil), ("cols", cell.columns > 1 ? "\(cell.columns)" : nil),
            ("rows", cell.rows > 1 ? "\(cell.rows)" : nil),
          ], content: TEIInline(cell.text, cell.marks).bytes)
        out.end()
      }
      out.end()
    }
    out.end()
  }

  private mutating func writeFigure(_ image: ImageReference, _ block: Block) {
    let caption =
      block.text.isEmpty ? TEIInline(image.caption ?? "") : TEIInline(block.text, block.marks)
    let (credit, alternative) = (TEIInline(image.credit ?? ""), TEIInline(image.alt ?? ""))
    let address = TEIPointer(image.src)?.text
    if address == nil, caption.isEmpty, credit.isEmpty, alternative.isEmpty { return }
    out.begin("figure")
    if let address { out.empty("graphic", [("url", address)]) }
    write("p", [("rend", "caption")], caption)
    write("p", [("rend", "credit")], credit)
    if !alternative.isEmpty {
      out.begin("figDesc", content: alternative.plainBytes)
      out.end()
    }
    out.end()
  }

  private mutating func writeEmbed(_ block: Block, _ url: String) {
    var text = block.text.isEmpty ? url : block.text
    if text.isEmpty { text = url }
    write("p", [("rend", "embed")], TEIInline(text, [Mark(.link(href: url), 0..<text.utf8.count)]))
  }

  // MARK: Quotations and lists

  private mutating func endContainers() {
    while !lists.isEmpty { endList() }
    setQuotes(0)
  }

  /// How many quotations a block is in that is no paragraph of one; none for what has nothing to show.
  private func depth(_ block: Block) -> Int { block.plainText.isEmpty ? 0 : min(block.quoted, TEIBody.deepest) }

  private mutating func writeQuote(_ block: Block, _ level: Int) {
    while !lists.isEmpty { endList() }
    let text = TEIInline(block.text, block.marks)
    if text.isEmpty { return }
    setQuotes(min(max(level, 1), TEIBody.deepest))
    group = block.group
    write("p", text)
  }

  private mutating func setQuotes(_ count: Int) {
    while quotes > count {
      out.end()
      quotes -= 1
    }
    while quotes < count {
      out.begin("quote")
      quotes += 1
    }
  }

  private mutating func writeItem(_ block: Block, _ item: ListItem) {
    let text = TEIInline(block.text, block.marks)
    if item.continues, !lists.isEmpty, depth(block) > quotes {
      if !text.isEmpty { setInner(depth(block) - quotes) }
      return write("p", text)
    }
    if quotes != depth(block) {
      while !lists.isEmpty { endList() }
      setQuotes(depth(block))
    }
    if text.isEmpty { return }
    let level = min(max(item.level, 1), TEIBody.deepest)
    let isOrdered = item.number != nil
    group = block.group
    while let last = lists.last, last.level > level { endList() }
    if item.continues, !lists.isEmpty { return write("p", text) }
    if let last = lists.last, last.level == level {
      if last.isOrdered == isOrdered { out.end() } else { endList() }
    }
    if lists.last?.level != level {
      out.begin("list", [("rend", isOrdered ? "numbered" : "bulleted")])
      lists.append((level, isOrdered))
    }
    out.begin("item", [("n", item.number.map { "\($0)" })], content: text.bytes)
  }

  private mutating func setInner(_ count: Int) {
    while inner > count {
      out.end()
      inner -= 1
    }
    while inner < count {
      out.begin("quote")
      inner += 1
    }
  }

  /// Whether a block is a paragraph of a quotation within the item at hand.
  private func isQuoted(_ block: Block) -> Bool {
    guard case .listItem(let item) = block.kind else { return false }
    return item.continues && depth(block) > quotes && !block.isApart(from: group)
  }

  /// Ends the innermost list and its last item.
  private mutating func endList() {
    setInner(0)
    out.end()
    out.end()
    lists.removeLast()
  }
}
