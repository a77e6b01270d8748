import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Reads a caption element: its text without the credit, and the credit.
struct CaptionReading {
  let reading: PageReading
  private let links: LinkBase
  let creditNode: Int?
  var text = InlineText()
  private var credit: String?
  /// The elements that the text is in, with where they end.
  private var open: [(end: Int32, kind: Element)] = []

  /// What is done where an element ends.
  private enum Element { case link, quotation, title, other }

  var page: Page { reading.page }

  static func read(
    _ node: Int, credit creditNode: Int?, in reading: PageReading, links: LinkBase
  ) -> (caption: String, marks: [Mark], credit: String?) {
    var caption = CaptionReading(reading: reading, links: links, creditNode: creditNode)
    var index = node
    while index < Int(reading.page.nodes[node].end) { index = caption.take(index, of: node) }
    return caption.finish()
  }

  private init(reading: PageReading, links: LinkBase, creditNode: Int?) {
    (self.reading, self.links, self.creditNode) = (reading, links, creditNode)
  }

  /// Takes a node.
  ///
  /// - Returns: The node to go on with.
  private mutating func take(_ index: Int, of caption: Int) -> Int {
    closeElements(before: index)
    let node = page.nodes[index]
    if reading.isHidden(index), index != caption {
      text.leaveGap()
      return Int(node.end)
    }
    if index != caption, CaptionLabel.isAny(index, in: reading) {
      text.space()
      return Int(node.end)
    }
    if isCredit(index, of: caption) {
      if credit == nil {
        credit = CreditLine.name(reading.text(of: index))
        reading.place(page.subtree(of: index))
      }
      text.space()
      return Int(node.end)
    }
    switch node.tag {
    case .text:
      reading.place(index)
      text.append(page.text(of: index), position: Int(node.position))
    case .span where isToggle(index), .b where isToggle(index),
      .a where isToggle(index) || isCloser(index) || isButton(index):
      return Int(node.end)
    case .span where isDrawnFormula(index): return Int(node.end)
    case .img:
      if let words = PictureText.words(index, in: page) {
        text.append(Array(words.utf8)[...], position: Int(node.position))
      }
    case .b where text.isEmpty, .strong where text.isEmpty:
      text.beginElement()
      open.append((node.end, .title))
    case .button, .noscript, .script, .style, .template, .svg, .rt, .rp: return Int(node.end)
    case .span where isCounter(index), .div where isCounter(index), .p where isCounter(index):
      text.space()
      return Int(node.end)
    case .sup, .sub, .math:
      guard let read = special(index) else { return enter(index) }
      text.append(Array(read.utf8)[...], position: Int(node.position))
      reading.place(page.subtree(of: index))
      return Int(node.end)
    case .br:
      if !text.isEmpty, !text.endsWithLineBreak { text.lineBreak() }
    case .q:
      text.append(Array("“".utf8)[...], position: Int(node.position))
      open.append((node.end, .quotation))
    case .a:
      if let href = links.address(page.string(.href, of: index)) {
        text.beginElement()
        text.open(.link(href: href))
        open.append((node.end, .link))
      }
    default: return enter(index)
    }
    return index + 1
  }

  private mutating func enter(_ index: Int) -> Int {
    let node = page.nodes[index]
    if node.tag.isBlock { text.space() }
    text.beginElement()
    open.append((node.end, .other))
    return index + 1
  }

  /// Raised and lowered text, and formulas, as a line of text has them; `nil` where they are read as any other.
  private func special(_ index: Int) -> String? {
    if page.nodes[index].tag == .math { return Formula(page).mathML(index) }
    return RaisedText.text(of: index, after: text.bytes, in: reading)
  }

  private func isToggle(_ index: Int) -> Bool { CaptionReading.isToggle(index, in: reading) }

  /// Whether an element only shows and hides the caption, or leads to a larger picture or to the shop that sells it.
  static func isToggle(_ index: Int, in reading: PageReading) -> Bool {
    reading.weight[index] > 0 && reading.weight[index] < 40
      && Vocabulary.isPhrase(TextKey(reading.text(of: index)).string, .notices) && !isInSentence(index, in: reading)
  }

  /// Whether an element is a word of the caption's sentence: text is before it, and the sentence goes on or ends right after it.
  private static func isInSentence(_ index: Int, in reading: PageReading) -> Bool {
    let page = reading.page
    let parent = Int(page.nodes[index].parent)
    let isPreceded = (parent..<index).contains { page.nodes[$0].tag == .text && reading.weight[$0] > 0 }
    guard isPreceded, let next = reading.sibling(after: index), page.nodes[next].tag == .text,
      let first = page.text(of: next).first(where: { $0 > 0x20 })
    else { return false }
    return first >= 0x80 || (first | 0x20) &- 0x61 < 26 || ",.;".utf8.contains(first)
  }

  /// Whether an element at the caption's beginning is the number of the picture, or how long the film takes: `1/3`, `01:32`. A result such as `2:1`
  /// is a part of what the caption says.
  private func isCounter(_ index: Int) -> Bool {
    guard (3...24).contains(reading.weight[index]), text.isEmpty else { return false }
    if PictureNumber.isOne(reading.text(of: index)) { return true }
    guard reading.weight[index] <= 8 else { return false }
    let parts = reading.text(of: index).split(omittingEmptySubsequences: false) { $0 == "/" || $0 == ":" }
    let words = parts.map { String($0).trimmed }
    guard (2...3).contains(words.count), words.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { $0 &- 0x30 < 10 } })
    else { return false }
    if reading.text(of: index).holds(UInt8(ascii: "/")) {
      return words.count == 2 && Int(words[0]).flatMap { first in Int(words[1]).map { first <= $0 } } == true
    }
    return words.dropFirst().allSatisfy { $0.utf8.count == 2 }
  }

  private mutating func closeElements(before index: Int) {
    while let last = open.last, Int(last.end) <= index {
      switch last.kind {
      case .link: text.close()
      case .quotation: text.attach("”", position: 0)
      // What a caption begins with in bold is a line of its own where a sentence comes right after it.
      case .title: if beginsSentence(index) { text.space() }
      case .other: break
      }
      text.endElement(isDropCap: false)
      open.removeLast()
    }
  }

  /// Whether a node is text that begins with a capital letter.
  private func beginsSentence(_ index: Int) -> Bool {
    guard index < page.nodes.count, page.nodes[index].tag == .text else { return false }
    return String(decoding: page.text(of: index).prefix(4), as: UTF8.self).first?.isUppercase ?? false
  }

  /// Whether a link is the sign that closes what shows the picture.
  private func isCloser(_ index: Int) -> Bool {
    (1...3).contains(reading.weight[index]) && CaptionReading.closers.contains(reading.text(of: index))
  }

  /// Whether a link is named as a button, is all that its element says, and says what buttons do.
  private func isButton(_ index: Int) -> Bool {
    (1...24).contains(reading.wholeWeight[index])
      && page.attribute(.class, of: index)?.withUnsafeBufferPointer(CaptionReading.buttons.areIn) == true
      && reading.wholeWeight[Int(page.nodes[index].parent)] == reading.wholeWeight[index]
      && Vocabulary.isPhrase(TextKey(reading.fullText(of: index, limit: 60)).string, .notices)
  }

  private static let buttons = ClassWords(["btn", "button"])
  private static let closers: Set<String> = ["×", "✕", "✖", "╳"]

  /// Whether an element shows a formula that is beside it as MathML.
  private func isDrawnFormula(_ index: Int) -> Bool {
    guard let names = page.attribute(.class, of: index), ASCIISearch.contains(names, "katex-html") else { return false }
    return reading.sibling(before: index).map { page.subtree(of: $0).contains { page.nodes[$0].tag == .math } } ?? false
  }

  /// Puts the lines of a caption into one, and takes a last line that is nothing but a credit off.
  private mutating func joinLines(of block: inout Block) {
    if credit == nil, let end = block.text.utf8.lastIndex(of: UInt8(ascii: "\n")) {
      let line = block.text[block.text.utf8.index(after: end)...].trimmed
      let isBracketed = line.hasPrefix("(") && line.hasSuffix(")")
      let name = isBracketed ? String(line.dropFirst().dropLast()) : line
      if CreditLine.isWhole(name) || CreditLine.isCredit(line: name) || CreditLine.isLed(line: name) {
        credit = CreditLine.name(name)
        let offset = block.text.utf8.distance(from: block.text.startIndex, to: end)
        block.replace(offset..<block.text.utf8.count, with: "")
      }
    }
    if credit == nil, let end = block.text.utf8.firstIndex(of: UInt8(ascii: "\n")) {
      let line = block.text[..<end].trimmed
      if CreditLine.isCredit(line: line) {
        credit = CreditLine.name(line)
        block.replace(0..<block.text.utf8.distance(from: block.text.startIndex, to: end) + 1, with: "")
      }
    }
    // One byte for one byte: the marks stay where they are.
    block.text = block.text.replacing("\n", with: " ")
  }

  private consuming func finish() -> (caption: String, marks: [Mark], credit: String?) {
    let taken = text.take()
    var block = Block(.paragraph, text: taken.text, marks: taken.marks)
    if block.text.holds(UInt8(ascii: "\n")) { joinLines(of: &block) }
    if credit == nil, CreditLine.isWhole(block.text) {
      credit = block.text
      block = Block(.paragraph)
    } else if let split = CreditLine.split(block.text) {
      let rest = String(decoding: block.text.utf8.dropFirst(split.rest), as: UTF8.self).trimmed
      // The house may follow the element with the name, or the other way round: `<span>Jo Marr</span>/The Post`, `Photo: Jo Marr <span>The Post</span>`.
      let isHouse = rest.utf8.first == UInt8(ascii: "/")
      if credit == nil || isHouse || CreditLine.isCredit(line: rest) && !isSaid(credit, within: split.credit) {
        credit =
          credit.map { credit in
            if split.credit.hasSuffix(credit) { return split.credit }
            return isHouse ? "\(credit)/\(split.credit)" : "\(split.credit)/\(credit)"
          } ?? split.credit
        block.replace(split.rest..<block.text.utf8.count, with: "")
      }
    }
    if credit != nil, let end = CaptionReading.endBeforeLabel(block.text) {
      block.replace(end..<block.text.utf8.count, with: "")
    }
    if let end = CaptionReading.endBeforeEmptyBrackets(block.text) {
      block.replace(end..<block.text.utf8.count, with: "")
    }
    if let end = CaptionReading.endBeforeSign(block.text) { block.replace(end..<block.text.utf8.count, with: "") }
    if Placeholder.isOnly(in: block.text) || block.text.utf8.last == UInt8(ascii: ":") && CreditLine.isLabel(block.text)
    {
      block = Block(.paragraph)
    }
    block.removeCounter()
    block.removePointer()
    block.removeLeadingSign()
    // What is left of the brackets around a credit.
    if block.text.allSatisfy({ !$0.isLetter && !$0.isNumber && !$0.isEmojiLike }) { block = Block(.paragraph) }
    return (block.text, block.marks, credit.flatMap { $0.isEmpty ? nil : $0 })
  }
}

extension Character {
  fileprivate var isEmojiLike: Bool { unicodeScalars.contains { $0.properties.isEmojiPresentation } }
}
