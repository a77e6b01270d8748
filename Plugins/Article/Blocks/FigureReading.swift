import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Reads a figure: its pictures, the line under them, and who made them.
struct FigureReading {
  /// What came out: a figure for each picture, the caption with the last of them.
  private(set) var blocks: [ArticleBlock] = []

  /// Whether an element is a figure of pictures, as opposed to one that holds other figures, a table, a list, code or a long text.
  static func isFigure(_ node: Int, in reading: PageReading) -> Bool {
    let page = reading.page
    for index in page.subtree(of: node).dropFirst() {
      switch page.nodes[index].tag {
      case .table, .pre, .blockquote, .ul, .ol, .figure: return false
      case .figcaption where isText(index, in: reading): return false
      default: continue
      }
    }
    return reading.weight[node] < 1_500 && !isTextOnly(node, in: reading)
  }

  /// Whether a figure has no picture: it is paragraphs of sentences, or a line with a caption, and nothing else: a box of the text, a poem, a formula.
  private static func isTextOnly(_ node: Int, in reading: PageReading) -> Bool {
    let page = reading.page
    var (sentences, lines, captions, hasEmpty) = (0, 0, 0, false)
    var index = node + 1
    while index < Int(page.nodes[node].end) {
      let weight = reading.weight[index]
      switch page.nodes[index].tag {
      case .figcaption:
        captions += weight > 0 ? 1 : 0
        index = Int(page.nodes[index].end)
        continue
      // A script may draw a picture into an empty element.
      case .div, .span, .a: if weight == 0 { hasEmpty = true } else if page.nodes[index].tag == .div { lines += 1 }
      case .text, .em, .i, .strong, .b, .br, .header, .h2, .h3, .h4, .h5, .h6: break
      case .p:
        lines += weight > 0 ? 1 : 0
        sentences += reading.isOpen(index) && reading.endsInSentence(index) ? 1 : 0
      default: return false
      }
      index += 1
    }
    if sentences >= (hasEmpty ? 2 : 1) { return true }
    // A line may be the address of what is shown.
    return !hasEmpty && lines > 0 && captions == 1 && !reading.text(of: node, limit: .max).holds("://")
  }

  /// Whether what stands as a caption is several paragraphs of sentences: the text of an article in pictures.
  private static func isText(_ caption: Int, in reading: PageReading) -> Bool {
    let page = reading.page
    guard reading.weight[caption] >= 2 * slideLine else { return false }
    let sentences = page.subtree(of: caption).filter { paragraph in
      guard page.nodes[paragraph].tag == .p, reading.isOpen(paragraph), reading.weight[paragraph] > 0 else {
        return false
      }
      return reading.endsInSentence(paragraph)
    }
    return sentences.count > 1 && !sentences.contains { CreditLine.split(reading.text(of: $0)) != nil }
  }

  init(_ node: Int, in reading: PageReading, links: LinkBase) {
    let pairs = FigurePairs.ranges(of: node, in: reading)
    for part in pairs.isEmpty ? [nil] : pairs.map(Optional.some) {
      read(node, FigureParts(of: node, within: part, in: reading, links: links), in: reading, links: links)
    }
  }

  private mutating func read(_ node: Int, _ parts: FigureParts, in reading: PageReading, links: LinkBase) {
    let page = reading.page
    var (caption, marks, credit) = FigureReading.caption(
      parts.caption, credit: parts.credit, figure: node, in: reading, links: links)
    if let label = parts.caption, !caption.isEmpty, caption.utf8.count <= FigureReading.longestLabel {
      caption += FigureReading.description(of: node, beside: label, parts.credit, in: reading)
    }
    let first = parts.images.first?.node ?? node
    addTitles(
      parts.titles.filter { $0 < first && reading.linkDensity($0) == 0 }, outside: parts.caption, of: node, in: reading,
      links: links)
    if parts.images.isEmpty, let embed = parts.embed {
      let position = Int(page.nodes[parts.caption ?? node].position)
      var text = credit.map { caption.isEmpty ? $0 : "\(caption) (\($0))" } ?? caption
      if let address = parts.writtenAddress {
        reading.place(address)
        if parts.caption == nil { text = "" }
      }
      let block = Block(.embed(url: embed), text: text, marks: text.isEmpty ? [] : marks, position: position)
      blocks.append(ArticleBlock(block, node: node))
      return
    }
    if parts.images.isEmpty, caption.isEmpty { return }
    let images = parts.images.isEmpty ? [(image: ImageReference(src: ""), node: node)] : parts.images
    // One picture at several sizes, or a placeholder beside the real one: the caption goes with the last.
    for (offset, entry) in images.enumerated() {
      var image = entry.image
      let isLast = offset == images.count - 1
      if isLast { image.credit = credit }
      let block = Block(
        .figure(image), role: .caption, text: isLast ? caption : "", marks: isLast ? marks : [],
        position: Int(page.nodes[entry.node].position))
      blocks.append(ArticleBlock(block, node: entry.node))
    }
  }

  /// Adds the headings of a drawing, with the paragraphs right after them, which are above it.
  private mutating func addTitles(
    _ titles: [Int], outside caption: Int?, of figure: Int, in reading: PageReading, links: LinkBase
  ) {
    guard let caption else { return }
    let page = reading.page
    for title in titles where reading.weight[title] > 0 && !page.subtree(of: caption).contains(title) {
      var end = Int(page.nodes[title].end)
      while end < Int(page.nodes[figure].end) {
        let next = page.nodes[end]
        let isSpace = next.tag == .text && reading.weight[end] == 0
        guard isSpace || next.tag == .p && next.parent == page.nodes[title].parent,
          reading.signals[end].isDisjoint(with: [.credit, .caption]), reading.isOpen(end)
        else { break }
        end = Int(next.end)
      }
      guard reading.isOpen(title) else { continue }
      var builder = BlockBuilder(reading, links: links)
      builder.build(title..<end)
      blocks += builder.blocks
    }
  }

  private static func caption(
    _ captionNode: Int?, credit creditNode: Int?, figure: Int, in reading: PageReading, links: LinkBase
  ) -> (String, [Mark], String?) {
    guard let node = captionNode ?? fallback(figure, without: creditNode, in: reading) else {
      guard let creditNode else { return ("", [], nil) }
      reading.place(reading.page.subtree(of: creditNode))
      let text = reading.text(of: creditNode)
      if text.utf8.count >= longCredit, let split = CreditLine.split(text), split.rest > 0 {
        return (String(decoding: text.utf8.prefix(split.rest), as: UTF8.self), [], split.credit)
      }
      return ("", [], CreditLine.name(text))
    }
    var read = CaptionReading.read(node, credit: creditNode, in: reading, links: links)
    // A credit beside the caption rather than in it.
    if read.credit == nil, node != figure, let creditNode, !reading.page.subtree(of: creditNode).contains(node) {
      let name = CreditLine.name(reading.text(of: creditNode))
      if !name.isEmpty {
        read.credit = name
        reading.place(reading.page.subtree(of: creditNode))
      }
    }
    return read
  }

  /// What a figure says of its picture in sentences beside a caption that is only a label, such as `Fig. 1`; with a space before each.
  private static func description(of figure: Int, beside label: Int, _ credit: Int?, in reading: PageReading) -> String
  {
    let page = reading.page
    guard reading.weight[figure] - reading.weight[label] >= PageReading.shortSentence,
      SentenceEnd(of: reading.text(of: label)) == .none
    else { return "" }
    var (text, index) = ("", figure + 1)
    while index < Int(page.nodes[figure].end) {
      let isSentence =
        page.nodes[index].tag == .p && reading.weight[index] >= PageReading.shortSentence && reading.isOpen(index)
        && reading.linkDensity(index) < 0.2 && reading.endsInSentence(index) && !page.subtree(of: index).contains(label)
      if index == label || index == credit || isSentence {
        if isSentence, index != label, index != credit {
          text += " " + reading.text(of: index, limit: .max)
          reading.place(page.subtree(of: index))
        }
        index = Int(page.nodes[index].end)
      } else {
        index += 1
      }
    }
    return text
  }

  /// A caption with more bytes is no label.
  private static let longestLabel = 24

  /// What is named as a credit and has this many bytes may hold the caption as well.
  private static let longCredit = 60

  /// A figure without a caption element has its text as caption.
  private static func fallback(_ figure: Int, without credit: Int?, in reading: PageReading) -> Int? {
    let rest = reading.weight[figure] - (credit.map { reading.weight[$0] } ?? 0)
    return rest > 0 ? figure : nil
  }
}

extension Block {
  /// Takes out a sign before a caption that points to its picture: `▲ Caption`.
  mutating func removePointer() {
    guard let first = text.first, "▲△▼▽".contains(first) else { return }
    let rest = text.dropFirst().drop { $0.isWhitespace }
    if !rest.isEmpty { replace(0..<text.utf8.count - rest.utf8.count, with: "") }
  }

  /// Takes the number of a picture in its gallery out of the caption: `6 of 12 | Caption`, `3/14 | Caption`, `[3/14]Caption`.
  mutating func removeCounter() {
    guard let first = text.utf8.first else { return }
    if first == UInt8(ascii: "[") { return removeBracketedCounter() }
    guard first &- 0x30 < 10 else { return }
    var rest = text.utf8.drop { $0 &- 0x30 < 10 }
    guard text.utf8.count - rest.count <= 3 else { return }
    if rest.starts(with: " of ".utf8) {
      rest = rest.dropFirst(4)
    } else if rest.first == UInt8(ascii: "/") {
      rest = rest.dropFirst()
    } else {
      return
    }
    let total = rest.prefix { $0 &- 0x30 < 10 }
    guard (1...3).contains(total.count) else { return }
    rest = rest.dropFirst(total.count)
    // Without the sign after it, a number may be a date or a measure.
    let bar = rest.drop { $0 == 0x20 }
    guard bar.first == UInt8(ascii: "|") else { return }
    let caption = Substring(bar.dropFirst()).drop { $0.isWhitespace }
    if !caption.isEmpty { replace(0..<text.utf8.count - caption.utf8.count, with: "") }
  }
  private mutating func removeBracketedCounter() {
    guard let end = text.utf8.prefix(9).firstIndex(of: UInt8(ascii: "]")) else { return }
    let numbers = text[text.index(after: text.startIndex)..<end].split(separator: "/", omittingEmptySubsequences: false)
    guard numbers.count == 2, let number = Int(numbers[0]), let total = Int(numbers[1]), number >= 1, number <= total
    else {
      return
    }
    let caption = text[text.index(after: end)...].drop { $0.isWhitespace }
    if !caption.isEmpty { replace(0..<text.utf8.count - caption.utf8.count, with: "") }
  }

  /// Takes a sign out that parted the caption from what stood before it.
  mutating func removeLeadingSign() {
    guard let first = text.first, "/|".contains(first), text.dropFirst().first?.isWhitespace == true else { return }
    let rest = text.dropFirst().drop { $0.isWhitespace }
    if !rest.isEmpty { replace(0..<text.utf8.count - rest.utf8.count, with: "") }
  }
}
