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
      case .b, .strong: if isTitle(index, in: reading), !isNamed(node, in: reading) { return false }
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

  /// Whether words in bold are all of their paragraph, and the next one is a sentence: they are the title of a text.
  private static func isTitle(_ bold: Int, in reading: PageReading) -> Bool {
    let nodes = reading.page.nodes
    let line = Int(nodes[bold].parent)
    guard nodes[line].tag.isBlock, reading.weight[line] > 0, reading.weight[line] == reading.weight[bold],
      let next = reading.sibling(after: line)
    else { return false }
    return nodes[next].tag.isBlock && reading.weight[next] >= PageReading.shortSentence && reading.endsInSentence(next)
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
