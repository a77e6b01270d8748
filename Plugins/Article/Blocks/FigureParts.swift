import CopydeskCore
import CopydeskHTML
import CopydeskText

/// The parts of a figure: its pictures, its caption, its credit, its headings.
struct FigureParts {
  private let reading: PageReading
  private let links: LinkBase
  private let figure: Int
  /// The pictures, each address once.
  private(set) var images: [(image: ImageReference, node: Int)] = []
  private var addresses: Set<String> = []
  /// The address of the first film or frame.
  private(set) var embed: String?
  /// The text that is the address of that and nothing else.
  private(set) var writtenAddress: Int?
  private(set) var caption: Int?
  private(set) var credit: Int?
  private(set) var titles: [Int] = []
  /// Whether the caption is one by a name only, so that a caption element takes its place.
  private var isCaptionByName = false

  private var page: Page { reading.page }

  /// Finds the parts below an element, in some of its nodes or in all of them.
  init(of figure: Int, within part: Range<Int>? = nil, in reading: PageReading, links: LinkBase) {
    (self.reading, self.links, self.figure) = (reading, links, figure)
    let nodes = part ?? reading.page.subtree(of: figure).dropFirst()
    var index = nodes.lowerBound
    while index < nodes.upperBound {
      if passesOver(index, of: figure) {
        index = Int(page.nodes[index].end)
      } else {
        take(index)
        index += 1
      }
    }
    if part == nil {
      takeLineBesideName(in: figure)
      takeNameBesideCaption(in: figure)
    }
    credit = credit ?? caption.flatMap(trailingName)
  }

  /// Where the caption element has a name and nothing else, the one other line of the figure is the caption, and the name whose picture it is.
  private mutating func takeLineBesideName(in figure: Int) {
    guard credit == nil, let name = caption,
      reading.weight[figure] - reading.weight[name] >= FigureParts.shortestCaption,
      CreditLine.isPerson(reading.text(of: name, limit: 80))
    else { return }
    let lines = page.subtree(of: figure).filter {
      page.nodes[$0].tag.isBlock && isLeaf($0) && reading.weight[$0] > 0 && reading.isOpen($0)
        && !page.subtree(of: name).contains($0) && !page.subtree(of: $0).contains(name)
    }
    guard lines.count == 1, reading.linkDensity(lines[0]) == 0, reading.weight[lines[0]] >= FigureParts.shortestCaption
    else { return }
    (caption, credit) = (lines[0], name)
  }

  /// The other way round: where the caption element has a sentence, the one other line of the figure is whose picture it is, if that is a name
  /// or is set as a remark.
  private mutating func takeNameBesideCaption(in figure: Int) {
    guard credit == nil, !isCaptionByName, let caption, page.nodes[caption].tag == .figcaption,
      (3..<FigureParts.longestName).contains(reading.weight[figure] - reading.weight[caption])
    else { return }
    let within = page.subtree(of: caption)
    let texts = page.subtree(of: figure).filter {
      page.nodes[$0].tag == .text && reading.weight[$0] > 0 && !within.contains($0)
    }
    guard let first = texts.first, let last = texts.last else { return }
    var line = Int(page.nodes[first].parent)
    while line > figure, Int(page.nodes[line].end) <= last { line = Int(page.nodes[line].parent) }
    guard line > figure, !page.subtree(of: line).contains(caption), reading.isOpen(line),
      !titles.contains(where: { page.subtree(of: $0).contains(first) })
    else { return }
    let text = reading.text(of: line, limit: 80)
    if Vocabulary.isPhrase(TextKey(text).string, .notices) { return }
    let isRemark = [.small, .cite].contains(page.nodes[line].tag) || reading.signals[line].contains(.author)
    if isRemark && SentenceEnd(of: text) == .none || CreditLine.isPerson(text) { credit = line }
  }

  /// A name has fewer bytes.
  private static let longestName: Int32 = 60

  /// Whether an element is no part of the figure, with all that is in it.
  private mutating func passesOver(_ index: Int, of figure: Int) -> Bool {
    if reading.isRemovedByRule(index) { return true }
    if reading.isHidden(index) {
      // A label for those who hear the page says that the text beside it is a credit.
      let parent = Int(page.nodes[index].parent)
      if parent > figure, CreditLine.isLabel(reading.text(of: index)) { credit = credit ?? parent }
      return true
    }
    return page.nodes[index].tag == .noscript && !images.isEmpty
  }

  private mutating func take(_ index: Int) {
    switch page.nodes[index].tag {
    case .text: takeAddress(index)
    case .h2, .h3, .h4, .h5, .h6: titles.append(index)
    case .img, .ampImage,
      .other where ImageReading.isCustomElement(index, in: page):
      if let image = ImageReading.image(index, in: reading, links: links),
        addresses.insert(image.src).inserted
      {
        add(image, index)
      }
    case .iframe, .video, .embed, .audio: embed = embed ?? EmbedReading.address(index, in: reading, links: links)
    case .other, .div:
      embed = embed ?? EmbedReading.post(index, in: page)
      takeByName(index)
    case .figcaption:
      if let named = caption, isCaptionByName, reading.weight[index] > 0, !page.subtree(of: named).contains(index) {
        if CreditLine.isPerson(reading.text(of: index, limit: 80)) {
          credit = credit ?? index
        } else {
          if credit == nil, isCreditByPlace(named) { credit = named }
          (caption, isCaptionByName) = (index, false)
        }
      }
      caption = caption ?? index
    default: takeByName(index)
    }
  }

  /// Takes a text that is an address and nothing else for that of what the figure shows, as WordPress leaves what it could not embed.
  private mutating func takeAddress(_ text: Int) {
    guard embed == nil, (12..<300).contains(reading.weight[text]), page.nodes[Int(page.nodes[text].parent)].tag == .div
    else { return }
    let address = String(decoding: page.text(of: text), as: UTF8.self).trimmed
    guard address.hasPrefix("https://") || address.hasPrefix("http://"), !address.contains(where: \.isWhitespace) else {
      return
    }
    (embed, writtenAddress) = (links.address(address), text)
  }

  /// Adds a picture, or puts it in place of the same one of a smaller size right before it, which is shown until it is there.
  private mutating func add(_ image: ImageReference, _ index: Int) {
    guard let last = images.last, let isLarger = PictureAddress.areSizes(last.image.src, image.src) else {
      images.append((image, index))
      return
    }
    if isLarger { images[images.count - 1] = (image, index) }
  }

  /// Takes an element for the caption or the credit, by what it is called or by what it says.
  private mutating func takeByName(_ index: Int) {
    if reading.weight[index] > 0 {
      if CaptionLabel.isOfCredit(index, in: reading) {
        takeCreditAfter(index)
      } else if reading.signals[index].contains(.credit), !isNamedCaption(index) {
        takeCredit(index)
      } else if reading.signals[index].contains(.caption), caption == nil {
        (caption, isCaptionByName) = (index, true)
      } else if caption == nil, credit == nil, isPhotographer(index) {
        credit = index
      }
    }
    if credit == nil, caption.map({ !page.subtree(of: $0).contains(index) }) ?? true, isCreditLine(index) {
      credit = index
    }
  }

  /// Whether an inline element is named after an author and says less than what is beside it: whose the picture is, before the caption.
  private func isPhotographer(_ index: Int) -> Bool {
    reading.signals[index].contains(.author) && !page.nodes[index].tag.isBlock
      && reading.weight[index] < FigureParts.longestName
      && reading.weight[figure] - reading.weight[index] >= FigureParts.shortestCaption
  }

  /// Whether what is named as a caption beside the caption itself says whose the picture is: it is short, and no button.
  private func isCreditByPlace(_ index: Int) -> Bool {
    let text = reading.text(of: index, limit: 80).trimmed
    return text.utf8.count < FigureParts.shortestCaption && SentenceEnd(of: text) == .none
      && !Vocabulary.isPhrase(TextKey(text).string, .notices)
  }

  /// Takes the element after the label of a credit for the credit, if no name says what it is.
  private mutating func takeCreditAfter(_ label: Int) {
    guard credit == nil, let next = reading.sibling(after: label), page.nodes[next].tag != .text,
      (2..<FigureParts.longestName).contains(reading.weight[next]),
      reading.signals[next].isDisjoint(with: [.credit, .caption])
    else { return }
    credit = next
  }

  /// Takes an element that is named as the credit. One within another that is, too, is the credit, and the one around it has the caption.
  private mutating func takeCredit(_ index: Int) {
    if let outer = credit, page.subtree(of: outer).contains(index),
      reading.weight[outer] - reading.weight[index] >= FigureParts.shortestCaption
    {
      if caption == nil { (caption, isCaptionByName) = (outer, true) }
      credit = index
    }
    credit = credit ?? index
  }

  /// With fewer bytes, what is around a credit is its label.
  private static let shortestCaption: Int32 = 24

  /// Whether an element that names both a caption and a credit is the caption: it is a sentence, or as long as one, or has one part for each.
  private func isNamedCaption(_ index: Int) -> Bool {
    guard reading.signals[index].contains(.caption) else { return false }
    return reading.weight[index] >= 60 || reading.text(of: index).hasSuffix(".")
      || FigureReading.hasBoth(index, in: reading) || FigureReading.isBesideCredit(index, in: reading)
  }

  /// Whether an element is a line of its own that says whose the picture is.
  private func isCreditLine(_ index: Int) -> Bool {
    guard (3..<100).contains(reading.wholeWeight[index]), !page.nodes[index].tag.isBlock || isLeaf(index) else {
      return false
    }
    let text = reading.text(of: index)
    return text.hasPrefix("©") || CreditLine.isCredit(line: text)
  }

  private func isLeaf(_ index: Int) -> Bool {
    !page.subtree(of: index).dropFirst().contains { page.nodes[$0].tag.isBlock || page.nodes[$0].tag == .img }
  }

  /// The last element of a caption, where the text before it is the caption: a name in an inline element, or what is set small, cited or
  /// at the caption's foot, however it is written.
  private func trailingName(_ caption: Int) -> Int? {
    guard let last = page.children(of: caption).filter({ reading.weight[$0] > 0 }).last, reading.weight[last] < 60,
      reading.weight[last] < reading.weight[caption]
    else { return nil }
    switch page.nodes[last].tag {
    case .footer, .small: return last
    case .cite where !isWork(last): return last
    case .span:
      if reading.signals[last].contains(.author) { return last }
      return CreditLine.isPerson(reading.text(of: last)) ? last : nil
    default: return nil
    }
  }

  /// Whether what is cited is a part of the caption's sentence, such as a film's title: it follows a space, and no end of a sentence.
  private func isWork(_ cited: Int) -> Bool {
    guard let before = (0..<cited).last(where: { page.nodes[$0].tag == .text && reading.weight[$0] > 0 }),
      let last = page.text(of: before).last, last <= 0x20
    else { return false }
    return !reading.endsSentence[before]
  }
}
