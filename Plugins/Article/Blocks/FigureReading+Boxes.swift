import CopydeskHTML
import CopydeskText

/// Tells pictures with their captions where the page has no element for them.
extension FigureReading {
  /// Two paragraphs of this many bytes are a text rather than a caption.
  static let slideLine: Int32 = 60

  /// Whether an element other than `<figure>` is one by its names, or by that of the list it is in: a picture of a gallery with a text of a
  /// caption's length.
  static func isSlide(_ node: Int, in reading: PageReading) -> Bool {
    let page = reading.page
    let isItem = page.nodes[node].tag == .li && reading.signals[Int(page.nodes[node].parent)].contains(.gallery)
    guard isItem || reading.signals[node].contains(.gallery), reading.weight[node] > 8, reading.weight[node] < 900,
      reading.linkDensity(node) < 0.3
    else { return false }
    var images = 0
    var paragraphs = 0
    for index in page.subtree(of: node).dropFirst() where reading.isOpen(index) {
      switch page.nodes[index].tag {
      case .p where reading.weight[index] >= slideLine:
        paragraphs += 1
        if paragraphs > 1 { return false }
      case .img, .ampImage:
        if PictureText.words(index, in: page) != nil { continue }
        if isIcon(index, in: page) { return false }
        images += 1
      case .h1, .h2, .h3, .h4, .ul, .ol, .table, .blockquote, .figure: return false
      default: continue
      }
    }
    return images == 1
  }

  /// Whether one child of an element is named as a caption, and another as a credit.
  static func hasBoth(_ index: Int, in reading: PageReading) -> Bool {
    let parts = reading.page.children(of: index).filter { reading.weight[$0] > 0 }.prefix(3)
    return parts.contains { reading.signals[$0].contains(.caption) && !reading.signals[$0].contains(.credit) }
      && parts.contains { reading.signals[$0].contains(.credit) }
  }

  /// Whether an element is named after a caption and a credit, and the one beside it after a credit alone: it is the caption.
  static func isBesideCredit(_ index: Int, in reading: PageReading) -> Bool {
    let signals = reading.signals[index]
    guard signals.isSuperset(of: [.caption, .credit]) else { return false }
    return [reading.sibling(before: index), reading.sibling(after: index)].compactMap(\.self).contains { other in
      reading.weight[other] > 0 && reading.signals[other].contains(.credit)
        && !reading.signals[other].contains(.caption)
    }
  }

  /// A box holds at most this many bytes of text beside its picture.
  private static let boxLimit: Int32 = 200
  /// The same for a box that a name calls a picture's, or the text in it a caption.
  private static let namedBoxLimit: Int32 = 700
  private static let pictureNames: Set<Substring> = [
    "image", "img", "photo", "picture", "pic", "figure", "foto", "bild", "caption", "imageblock",
  ]

  /// Whether a name of an element, or of one right below it, says that it is a picture with its caption.
  private static func isNamed(_ node: Int, in reading: PageReading) -> Bool {
    let page = reading.page
    guard reading.weight[node] < namedBoxLimit,
      page.subtree(of: node).contains(where: { page.nodes[$0].tag == .img || page.nodes[$0].tag == .ampImage })
    else { return false }
    return hasPictureName(node, in: page)
      || page.children(of: node).contains { reading.signals[$0].contains(.caption) && reading.weight[$0] > 0 }
  }

  private static func hasPictureName(_ node: Int, in page: Page) -> Bool {
    // Most names of classes have none of these words within them, and need not be cut into words.
    guard let names = page.attribute(.class, of: node), ASCIISearch.contains(names, anyOf: partsOfPictureNames) else {
      return false
    }
    let words = String(decoding: names, as: UTF8.self).lowercased().letterParts
    return words.contains { pictureNames.contains($0) }
  }

  /// Each of the names of pictures has one of these in it.
  private static let partsOfPictureNames: [StaticString] = ["im", "ph", "pic", "fig", "fot", "bil", "cap"]

  private static func isSmall(_ node: Int, in reading: PageReading) -> Bool {
    reading.weight[node] < boxLimit || reading.isLine(node, below: boxLimit)
  }

  /// Whether an element is a small box with one picture and one or two short lines under it, and nothing else: a figure without the
  /// element's name.
  static func isBox(_ node: Int, in reading: PageReading) -> Bool {
    guard reading.weight[node] > 8, isSmall(node, in: reading) || isNamed(node, in: reading),
      reading.linkDensity(node) < 0.4 || linkDensityOfCaption(node, in: reading) < 0.4
    else { return false }
    let page = reading.page
    // Most elements that are asked about hold no picture, and the questions below look at each node as well.
    guard page.subtree(of: node).contains(where: { page.nodes[$0].tag == .img || page.nodes[$0].tag == .ampImage })
    else {
      return false
    }
    if page.nodes[node].tag == .p, flowsAroundPicture(node, in: reading) { return false }
    if isBylined(node, in: reading) || isLogo(node, in: reading) || isLineOfLines(node, in: reading) { return false }
    if isArticle(node, in: reading) || holdsText(node, in: reading) || isCard(node, in: reading) { return false }
    if reading.ancestor(
      of: node + 1, levels: 3,
      where: { !reading.signals[$0].isDisjoint(with: [.byline, .bio]) && reading.weight[$0] < 200 }) != nil
    {
      return false
    }
    var images = 0
    var lines = 0
    var address: ArraySlice<UInt8>?
    for index in page.subtree(of: node).dropFirst() where reading.isOpen(index) {
      let tag = page.nodes[index].tag
      switch tag {
      case .img, .ampImage:
        if PictureText.words(index, in: page) != nil { continue }
        if isIcon(index, in: page) { return false }
        // Text before the picture belongs to the paragraph around it.
        if lines > 0 { return false }
        // The same picture again is shown until the other one is there.
        let own = page.attribute(.src, of: index)
        if let own, let address, own == address { continue }
        address = own
        images += 1
      case .text: if reading.weight[index] > 0, isLineStart(index, in: page) { lines += 1 }
      case .h1, .h2, .h3, .h4, .h5, .ul, .ol, .blockquote, .pre, .figure, .iframe, .video, .article, .section:
        return false
      default:
        if !reading.signals[index].isDisjoint(with: [.byline, .bio]), !isPhotographer(index, of: node, in: reading) {
          return false
        }
        // In a box that is named as a picture, a title is the caption.
        if reading.signals[index].contains(.headline), images == 0 || !isNamed(node, in: reading) { return false }
      }
      if images > 1 { return false }
    }
    guard images == 1, (1...(isSmall(node, in: reading) ? 3 : 2)).contains(lines) else { return false }
    return isNamed(node, in: reading) || !isTextBeside(node, in: reading) && !isStep(node, in: reading)
  }

  /// Whether a box with a picture and a paragraph that is a sentence has another such beside it, with the same name: the steps of a recipe, the
  /// parts of a guide. Columns may be around them that hold nothing else.
  private static func isStep(_ node: Int, in reading: PageReading) -> Bool {
    guard isPictureWithSentence(node, in: reading) else { return false }
    if isBesideStep(node, in: reading) { return true }
    var box = node
    for _ in 0..<columns {
      let parent = Int(reading.page.nodes[box].parent)
      guard parent > 0, reading.weight[parent] == reading.weight[node] else { return false }
      if isBesideStep(parent, in: reading) { return true }
      box = parent
    }
    return false
  }

  /// So many elements around a step may hold nothing else.
  private static let columns = 2

  private static func isBesideStep(_ node: Int, in reading: PageReading) -> Bool {
    [reading.sibling(before: node), reading.sibling(after: node)].contains { beside in
      guard let beside, reading.page.nodes[beside].tag == reading.page.nodes[node].tag,
        reading.haveOneName(node, beside)
          || reading.haveSameNames(node, beside) && areInOrder(node, beside, in: reading)
      else { return false }
      return isPictureWithSentence(beside, in: reading)
    }
  }

  /// Whether two boxes without a name begin with numbers that follow each other, or each has two sentences in paragraphs of their own, as no caption
  /// does.
  private static func areInOrder(_ one: Int, _ other: Int, in reading: PageReading) -> Bool {
    if let first = number(one, in: reading), let second = number(other, in: reading), abs(first - second) == 1 {
      return true
    }
    return [one, other].allSatisfy { box in
      reading.page.children(of: box).count { reading.page.nodes[$0].tag == .p && reading.endsInSentence($0) } > 1
    }
  }

  /// The number that a box begins with, or has after a word: `1. Peel the apples.`, `Step 1`.
  private static func number(_ box: Int, in reading: PageReading) -> Int? {
    let text = reading.text(of: box, limit: 40).drop { !$0.isNumber && ($0.isLetter || $0.isWhitespace) }
    let digits = text.prefix { $0.isASCII && $0.isWholeNumber }
    return digits.count <= 2 ? Int(digits) : nil
  }

  private static func isPictureWithSentence(_ node: Int, in reading: PageReading) -> Bool {
    guard reading.weight[node] >= PageReading.shortSentence, reading.endsInSentence(node) else { return false }
    var pictures = 0
    var isParagraph = false
    for index in reading.page.subtree(of: node) {
      switch reading.page.nodes[index].tag {
      case .img, .ampImage: pictures += 1
      case .p where pictures > 0: isParagraph = isParagraph || reading.endsInSentence(index)
      default: break
      }
    }
    return pictures == 1 && isParagraph
  }

  /// Whether a link to another page is around the picture of an element and words beside it, with more text behind the link: it points to another
  /// article.
  private static func isCard(_ node: Int, in reading: PageReading) -> Bool {
    guard reading.linkWeight[node] > 0, reading.linkWeight[node] < reading.weight[node] else { return false }
    let page = reading.page
    return page.subtree(of: node).contains { link in
      guard reading.isLink[link], reading.weight[link] > 0, let href = page.string(.href, of: link),
        !href.hasPrefix("#"), !PictureAddress.showsPictures(href)
      else { return false }
      return page.subtree(of: link).contains { page.nodes[$0].tag == .img || page.nodes[$0].tag == .ampImage }
    }
  }

  /// Whether an element is what the article is in: its names say so, or it has most of what the page says.
  private static func isArticle(_ node: Int, in reading: PageReading) -> Bool {
    reading.signals[node].namesArticleBody
      || 2 * (reading.weight[node] - reading.linkWeight[node]) > reading.weight[0] - reading.linkWeight[0]
  }

  /// Whether a box has two paragraphs of sentences, or one besides a line that is named as the caption.
  private static func holdsText(_ node: Int, in reading: PageReading) -> Bool {
    let page = reading.page
    var (sentences, captions) = (0, 0)
    var index = node + 1
    while index < Int(page.nodes[node].end) {
      let isNamed = reading.weight[index] > 0 && !reading.signals[index].isDisjoint(with: [.caption, .credit, .rights])
      if isNamed {
        captions += 1
      } else if page.nodes[index].tag == .p, reading.weight[index] >= PageReading.shortSentence,
        reading.endsInSentence(index)
      {
        sentences += 1
      } else {
        index += 1
        continue
      }
      if sentences > 1 || sentences == 1 && captions > 0 { return true }
      index = Int(page.nodes[index].end)
    }
    return false
  }

  /// Whether a picture is as small as a letter or a button, and no picture that would have a caption.
  private static func isIcon(_ picture: Int, in page: Page) -> Bool {
    [page.string(.width, of: picture), page.string(.height, of: picture)].contains {
      $0.flatMap { Int($0) }.map { (2...largestIcon).contains($0) } ?? false
    }
  }

  private static let largestIcon = 64

  /// The share of links in a box's text without the credit, which may lead to an agency's site.
  private static func linkDensityOfCaption(_ node: Int, in reading: PageReading) -> Double {
    var (links, bytes) = (reading.linkWeight[node], reading.weight[node])
    var index = node + 1
    while index < Int(reading.page.nodes[node].end) {
      let isCredit = reading.signals[index].contains(.credit)
      if isCredit { (links, bytes) = (links - reading.linkWeight[index], bytes - reading.weight[index]) }
      index = isCredit ? Int(reading.page.nodes[index].end) : index + 1
    }
    return bytes > 0 ? Double(links) / Double(bytes) : 1
  }

  /// Whether an inline element that is named as a picture's is such a box, with the caption in an element of its own: `<span class="photo"><img><em>`.
  static func isInlineBox(_ node: Int, in reading: PageReading) -> Bool {
    let page = reading.page
    // Nearly all hold a text and nothing else.
    guard Int(page.nodes[node].end) - node > 3, reading.weight[node] < namedBoxLimit,
      !page.children(of: node).contains(where: { page.nodes[$0].tag == .text && reading.weight[$0] > 0 })
    else { return false }
    return isNamed(node, in: reading) && isBox(node, in: reading)
  }

  /// Whether the page sets text beside a picture, or after an empty line, and not under it as a caption: the picture floats and the text
  /// goes on in its line, or they are in cells of one row or in columns of their own.
  private static func isTextBeside(_ node: Int, in reading: PageReading) -> Bool {
    let page = reading.page
    guard let picture = page.subtree(of: node).first(where: { [.img, .ampImage].contains(page.nodes[$0].tag) }),
      let text = page.subtree(of: node).first(where: { $0 > picture && isText($0, in: reading) })
    else { return false }
    let breaks = (picture..<text).count { page.nodes[$0].tag == .br }
    if breaks > 1 { return true }
    let isSameLine = breaks == 0 && !(picture..<text).contains { page.nodes[$0].tag.isBlock }
    if isSameLine, floats(picture, in: page) { return true }
    return column(of: text, within: node, in: page).map { !page.subtree(of: $0).contains(picture) } ?? false
  }

  private static func isText(_ node: Int, in reading: PageReading) -> Bool {
    reading.page.nodes[node].tag == .text && reading.weight[node] > 0
  }

  /// Whether text goes around a picture.
  private static func floats(_ picture: Int, in page: Page) -> Bool {
    if let align = page.string(.align, of: picture)?.lowercased(), align == "left" || align == "right" { return true }
    if let style = page.attribute(.style, of: picture), ASCIISearch.contains(style, anyOf: floatStyles) { return true }
    let names = page.string(.class, of: picture)?.lowercased().split(separator: " ") ?? []
    return names.contains { floatNames.contains($0) }
  }

  private static let floatStyles: [StaticString] = ["float:left", "float: left", "float:right", "float: right"]
  private static let floatNames: Set<Substring> = [
    "alignleft", "alignright", "float-left", "float-right", "pull-left", "pull-right", "float-start", "float-end",
  ]

  /// The cell or the column that a node is in, inside of an element.
  private static func column(of node: Int, within box: Int, in page: Page) -> Int? {
    var next = Int(page.nodes[node].parent)
    while next > box {
      if [.td, .th].contains(page.nodes[next].tag) {
        // A caption is in the row below its picture.
        let row = Int(page.nodes[next].parent)
        let isAlone = page.children(of: row).count { page.nodes[$0].tag != .text } == 1
        return isAlone ? nil : next
      }
      let names = page.string(.class, of: next)?.lowercased().split(separator: " ") ?? []
      if names.contains(where: isColumn) { return next }
      next = Int(page.nodes[next].parent)
    }
    return nil
  }

  /// Whether a class is a column's: `column`, or as Bootstrap and WordPress call them (`col-md-6`). Tailwind's `flex-col` sets things under each
  /// other.
  private static func isColumn(_ name: Substring) -> Bool {
    if name == "col" || name == "column" || name == "wp-block-column" { return true }
    guard name.hasPrefix("col-") else { return false }
    let rest = name.dropFirst(4)
    return rest.first?.isNumber == true || ["xs-", "sm-", "md-", "lg-", "xl-"].contains { rest.hasPrefix($0) }
  }

  /// A paragraph that begins with a picture and has this many bytes of text in the same line is no caption.
  private static let flowingText: Int32 = 80

  /// Whether a paragraph's text goes on right after its picture, and says more than a caption would.
  private static func flowsAroundPicture(_ node: Int, in reading: PageReading) -> Bool {
    let page = reading.page
    guard reading.weight[node] >= flowingText else { return false }
    var hasPicture = false
    for index in page.subtree(of: node).dropFirst() where reading.isOpen(index) {
      switch page.nodes[index].tag {
      case .img, .ampImage: hasPicture = true
      case .br: return false
      case .text: if hasPicture, reading.weight[index] > 0 { return true }
      case let tag: if tag.isBlock { return false }
      }
    }
    return false
  }

  /// Whether a text begins a line: it is the first in its block, or follows a line break.
  private static func isLineStart(_ index: Int, in page: Page) -> Bool {
    var before = index - 1
    while before >= 0 {
      let tag = page.nodes[before].tag
      if tag == .text {
        if page.text(of: before).contains(where: { $0 > 0x20 }) { return false }
      } else if tag.isBlock || tag == .br || tag == .img {
        return true
      }
      before -= 1
    }
    return true
  }
}
