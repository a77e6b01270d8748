import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Finds the article's pictures that are outside of the element with its text: the large one on top, a gallery.
///
/// It looks in the smallest element that holds both the headline and the text, and right above that, and takes figures with a caption that no
/// pass took out.
struct OutsideFigures {
  private let reading: PageReading
  private let links: LinkBase
  /// The elements that hold the text.
  private let containers: Set<Int>
  /// The first of them.
  private let container: Int
  private let headline: Int?

  /// - Parameter containers: The elements that hold the text, in order; at least one.
  init(reading: PageReading, links: LinkBase, containers: [Int], headline: Int?) {
    (self.reading, self.links, self.headline) = (reading, links, headline)
    self.containers = Set(containers)
    container = containers[0]
  }

  /// The figures before the text, and those after it.
  func run() -> (before: [ArticleBlock], after: [ArticleBlock]) {
    let page = reading.page
    var before = figureAbove
    var after: [ArticleBlock] = []
    let region = page.subtree(of: region)
    var index = region.lowerBound
    while index < region.upperBound {
      let node = page.nodes[index]
      if containers.contains(index) || !reading.isOpen(index) {
        index = Int(node.end)
        continue
      }
      if let found = figures(index) {
        // The blocks are in place of the whole element, its caption included.
        let whole = found.map { ArticleBlock($0.block, node: index, linkBytes: $0.linkBytes) }
        if index < container { before += whole } else { after += whole }
        index = Int(node.end)
        continue
      }
      index += 1
    }
    return (before.isEmpty ? leadPicture : before, after)
  }

  /// The large picture without a caption above the text, as blogs set the one of their lists over an article: between the headline and the
  /// text, or above the headline in the article's own element. No text is beside it, and it leads to no other page.
  private var leadPicture: [ArticleBlock] {
    guard let headline, headline < container else { return [] }
    let below = Int(page.nodes[headline].end)
    // The text may be in the headline's element, on a page that never closes that.
    if below < container, let block = leadPicture(in: below..<container) { return [block] }
    let region = region
    guard page.nodes[region].tag == .article || page.nodes[region].tag == .main, region < headline else { return [] }
    return leadPicture(in: region + 1..<headline).map { [$0] } ?? []
  }

  private func leadPicture(in range: Range<Int>) -> ArticleBlock? {
    var index = range.lowerBound
    while index < range.upperBound {
      if !reading.isOpen(index) {
        index = Int(page.nodes[index].end)
        continue
      }
      if page.nodes[index].tag == .img, isLarge(index), !leadsAway(index), isAlone(index),
        let image = ImageReading.image(index, in: reading, links: links), !image.src.isEmpty,
        !ThumbnailPass.isSmall(image.src)
      {
        if let figure = lineBelow(index, image) { return figure }
        let block = Block(.figure(image), role: .caption, position: Int(page.nodes[index].position))
        return ArticleBlock(block, node: index)
      }
      index += 1
    }
    return nil
  }

  /// A picture with the line right below its element, where that is named as what is below a picture, or says whose the picture is.
  private func lineBelow(_ picture: Int, _ image: ImageReference) -> ArticleBlock? {
    var element = picture
    while page.nodes[element].parent >= 0, reading.weight[Int(page.nodes[element].parent)] == 0 {
      element = Int(page.nodes[element].parent)
    }
    guard let line = reading.sibling(after: element), page.nodes[line].tag != .text, line < container,
      Int(page.nodes[line].end) <= container, OutsideFigures.lineSize.contains(reading.weight[line]),
      reading.linkDensity(line) < 0.4, reading.isOpen(line), page.nodes[line].tag.headingLevel == nil,
      reading.signals[line].isDisjoint(with: [
        .byline, .author, .bio, .date, .share, .comments, .headline, .tags, .deck,
      ])
    else { return nil }
    let text = reading.text(of: line, limit: .max)
    let isNamed =
      reading.signals[line].contains(.caption)
      || OutsideFigures.lines.areIn(classOf: line, page)
    guard isNamed && SentenceEnd(of: text) != .none || CreditLine.split(text) != nil || CreditLine.isCredit(line: text)
    else { return nil }
    return captionFigure(line, image, takesCredit: true)
  }

  /// Such a line has so many bytes.
  private static let lineSize: ClosedRange<Int32> = 6...400
  /// What systems call it.
  private static let lines = ClassWords(["summary", "caption", "cutline"])

  /// Whether an image says that it is as wide as a column of text; or does not say how wide it is, and an element or a name says that it is
  /// the article's.
  private func isLarge(_ image: Int) -> Bool {
    let isLow = page.string(.height, of: image).flatMap { Int($0) }.map { $0 < OutsideFigures.leastHeight } ?? false
    if isLow { return false }
    if let width = page.string(.width, of: image).flatMap({ Int($0) }) { return width >= OutsideFigures.leastWidth }
    var (node, isNamed) = (image, false)
    for _ in 0..<OutsideFigures.levels where node > 0 {
      if !reading.signals[node].isDisjoint(with: [.byline, .author, .bio]) { return false }
      let names = page.attribute(.class, of: node)
      isNamed =
        isNamed || page.nodes[node].tag == .figure || page.nodes[node].tag == .picture
        || names.map { ASCIISearch.contains($0, anyOf: OutsideFigures.names) } ?? false
      node = Int(page.nodes[node].parent)
    }
    return isNamed
  }

  private static let leastWidth = 400
  private static let leastHeight = 200
  /// How many elements are looked at, the image first.
  private static let levels = 4
  /// What systems call the picture of an article.
  private static let names: [StaticString] = [
    "featured", "hero", "post-image", "post-thumbnail", "eyecatch", "lead-image", "main-image", "cover-image",
  ]

  private func leadsAway(_ image: Int) -> Bool {
    guard let link = reading.ancestor(of: image, levels: 4, where: { page.nodes[$0].tag == .a }) else { return false }
    return !(page.string(.href, of: link).map(PictureAddress.isPicture) ?? false)
  }

  /// Whether a picture has no text beside it, in the whole element that is above the text, or that has the headline.
  private func isAlone(_ image: Int) -> Bool {
    var node = image
    while reading.weight[node] == 0 || node != image && FigureReading.isBylined(node, in: reading) {
      let parent = Int(page.nodes[node].parent)
      if parent < 0 { return false }
      let inside = page.subtree(of: parent)
      if inside.contains(container) || headline.map(inside.contains) == true { return true }
      node = parent
    }
    return false
  }

  /// The large picture between the head of the page and the element with the headline and the text: no other text is between.
  private var figureAbove: [ArticleBlock] {
    var node = region
    while node > 0, page.nodes[node].tag != .body {
      var below = node
      while let above = reading.sibling(before: below) {
        if let figure = figure(filling: above) {
          return captioned(figure).map { ArticleBlock($0.block, node: figure, linkBytes: $0.linkBytes) }
        }
        if reading.weight[above] > 0 {
          let figure =
            reading.signals[above].contains(.caption) ? picture(above: above).flatMap { captionFigure(above, $0) } : nil
          return figure.map { [$0] } ?? []
        }
        below = above
      }
      node = Int(page.nodes[node].parent)
    }
    return []
  }

  /// The figure that an element is, or holds and nothing else; or the box of a picture, where a name says that its text is the caption.
  private func figure(filling element: Int) -> Int? {
    page.subtree(of: element).first {
      guard reading.weight[$0] == reading.weight[element], reading.isOpen($0) else { return false }
      if page.nodes[$0].tag == .figure { return FigureReading.isFigure($0, in: reading) }
      return page.nodes[$0].tag == .div && reading.weight[$0] > 0 && reading.linkWeight[$0] == 0
        && FigureReading.isBox($0, in: reading)
        && page.subtree(of: $0).contains { reading.signals[$0].contains(.caption) && reading.weight[$0] > 0 }
    }
  }

  private var region: Int {
    var node = container
    while node > 0, page.nodes[node].tag != .body {
      if let headline, node <= headline, headline < Int(page.nodes[node].end) { return node }
      let parent = Int(page.nodes[node].parent)
      if headline == nil, page.nodes[node].tag == .article || page.nodes[node].tag == .main { return node }
      if parent < 0 { break }
      node = parent
    }
    return headline == nil ? container : node
  }

  private var page: Page { reading.page }

  /// The figures that an element is or holds directly, `nil` when it is none.
  private func figures(_ index: Int) -> [ArticleBlock]? {
    let tag = page.nodes[index].tag
    if tag == .figure && FigureReading.isFigure(index, in: reading)
      || (tag == .div || tag == .li) && FigureReading.isSlide(index, in: reading)
      || (tag == .div || tag == .p || tag == .td || tag == .table) && FigureReading.isBox(index, in: reading)
    {
      return captioned(index)
    }
    let isCaption = tag == .figcaption || tag != .text && reading.signals[index].contains(.caption)
    guard isCaption, reading.weight[index] > 8, reading.weight[index] < 800, !reading.signals[index].contains(.headline)
    else {
      return nil
    }
    let holdsImage = page.subtree(of: index).contains { page.nodes[$0].tag == .img }
    if holdsImage { return captioned(index) }
    guard let image = imageBefore(index) else { return nil }
    return captionFigure(index, image).map { [$0] }
  }

  /// The picture in the element right before a caption, where that has no text.
  private func picture(above caption: Int) -> ImageReference? {
    guard let before = reading.sibling(before: caption), reading.weight[before] == 0,
      let node = page.subtree(of: before).last(where: { page.nodes[$0].tag == .img }), isLarge(node), !leadsAway(node)
    else { return nil }
    return ImageReading.image(node, in: reading, links: links)
  }

  /// A picture with the caption that an element is.
  ///
  /// - Parameter takesCredit: Whether one that only says whose the picture is counts.
  private func captionFigure(_ index: Int, _ image: ImageReference, takesCredit: Bool = false) -> ArticleBlock? {
    let creditNode = page.subtree(of: index).first {
      $0 != index && reading.signals[$0].contains(.credit) && reading.weight[$0] > 0
    }
    let read = CaptionReading.read(index, credit: creditNode, in: reading, links: links)
    guard !read.caption.isEmpty || takesCredit && read.credit != nil else {
      reading.displace(page.subtree(of: index))
      return nil
    }
    var picture = image
    picture.credit = read.credit
    let block = Block(
      .figure(picture), role: .caption, text: read.caption, marks: read.marks, position: Int(page.nodes[index].position)
    )
    return ArticleBlock(block, node: index)
  }

  /// The figures of an element that have a caption or name who made the picture.
  private func captioned(_ index: Int) -> [ArticleBlock] {
    let found = FigureReading(index, in: reading, links: links).blocks.filter { found in
      if page.nodes[index].tag != .figure, PageSigns(reading: reading, title: headline).isFace(found) { return false }
      guard found.block.text.isEmpty else { return true }
      guard case .figure(let image) = found.block.kind else { return false }
      return image.credit != nil && !image.src.isEmpty
    }
    if found.isEmpty { reading.displace(page.subtree(of: index)) }
    return found
  }

  /// The picture that a caption is below: the last one with no text after it, or the last one in the three elements around it.
  private func imageBefore(_ index: Int) -> ImageReference? {
    if let node = imageRightBefore(index) {
      return ImageReading.image(node, in: reading, links: links) ?? ImageReference(src: "")
    }
    var around = index
    for _ in 0..<3 {
      let parent = Int(page.nodes[around].parent)
      guard parent > region, reading.weight[parent] < 1_500 else { break }
      around = parent
      let images = page.subtree(of: around).filter { page.nodes[$0].tag == .img || page.nodes[$0].tag == .ampImage }
      if let node = images.last(where: { $0 < index }) ?? images.first {
        return ImageReading.image(node, in: reading, links: links) ?? ImageReference(src: "")
      }
    }
    // A caption that names who made the picture is one, whatever element shows the picture.
    let hasCredit = page.subtree(of: index).contains { reading.signals[$0].contains(.credit) && reading.weight[$0] > 0 }
    return hasCredit ? ImageReference(src: "") : nil
  }

  private func imageRightBefore(_ index: Int) -> Int? {
    var node = index - 1
    while node > region, node > index - 60 {
      switch page.nodes[node].tag {
      case .img, .ampImage: return node
      case .text: if reading.weight[node] > 0 { return nil }
      default: break
      }
      node -= 1
    }
    return nil
  }
}
