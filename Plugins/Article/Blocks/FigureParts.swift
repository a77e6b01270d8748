import CopydeskCore
import CopydeskHTML
import CopydeskText

/// The parts of a figure: its pictures, its caption, its credit, its headings.
struct FigureParts {
  private let reading: PageReading
  private let links: LinkBase
  /// The pictures, each address once.
  private(set) var images: [(image: ImageReference, node: Int)] = []
  /// The address of the first film or frame.
  private(set) var embed: String?
  private(set) var caption: Int?
  private(set) var credit: Int?
  private(set) var titles: [Int] = []

  private var page: Page { reading.page }

  /// Finds the parts below an element.
  init(of figure: Int, in reading: PageReading, links: LinkBase) {
    (self.reading, self.links) = (reading, links)
    var index = figure + 1
    while index < Int(page.nodes[figure].end) {
      if passesOver(index, of: figure) {
        index = Int(page.nodes[index].end)
      } else {
        take(index)
        index += 1
      }
    }
    credit = credit ?? caption.flatMap(trailingName)
  }

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
    case .text: break
    case .h2, .h3, .h4, .h5, .h6: titles.append(index)
    case .img, .ampImage:
      if let image = ImageReading.image(index, in: reading, links: links),
        !images.contains(where: { $0.image.src == image.src })
      {
        images.append((image, index))
      }
    case .iframe, .video, .embed: embed = embed ?? EmbedReading.address(index, in: reading, links: links)
    case .figcaption: caption = caption ?? index
    default: takeByName(index)
    }
  }

  /// Takes an element for the caption or the credit, by what it is called or by what it says.
  private mutating func takeByName(_ index: Int) {
    if reading.weight[index] > 0 {
      if reading.signals[index].contains(.credit) {
        credit = credit ?? index
      } else if reading.signals[index].contains(.caption) {
        caption = caption ?? index
      }
    }
    if credit == nil, caption.map({ !page.subtree(of: $0).contains(index) }) ?? true, isCreditLine(index) {
      credit = index
    }
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

  /// The last inline element of a caption, where it holds a name and the text before it is a sentence: an unnamed credit.
  private func trailingName(_ caption: Int) -> Int? {
    guard let last = page.children(of: caption).filter({ reading.weight[$0] > 0 }).last, page.nodes[last].tag == .span,
      reading.weight[last] < 60, reading.weight[last] < reading.weight[caption]
    else { return nil }
    if reading.signals[last].contains(.author) { return last }
    let words = reading.text(of: last).split(separator: " ")
    let isName =
      (2...4).contains(words.count)
      && words.allSatisfy { $0.first?.isUppercase == true && $0.allSatisfy { $0.isLetter || ".-’'".contains($0) } }
    return isName ? last : nil
  }
}
