import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Tells the facts that an article ends with, such as opening hours, figures or books, from the lines that a page sets after its text.
///
/// They are in the element with the last sentences: a heading with lines that stay, or a box or a table with several lines and figures
/// among them. Such a box has no links, addresses, dates or credits, and nothing in it was taken out.
struct FinalSections {
  private let place: OwnHeadings
  /// The element with the last sentences; -1 where they are in different ones.
  private let parent: Int32
  private let addresses: [String]

  /// A box has fewer bytes of text, and at least so many lines.
  private static let largest: Int32 = 800
  private static let leastLines = 3
  private static let foreign: Signals = [
    .comments, .related, .share, .navigation, .footer, .subscribe, .consent, .byline, .bio, .author, .tags, .date,
    .social, .advertisement, .popup,
  ]

  /// - Parameters:
  ///   - last: The index of the last sentence.
  ///   - addresses: What addresses have in them.
  init(_ place: OwnHeadings, after last: Int, addresses: [String]) {
    self.place = place
    self.addresses = addresses
    let hasOne = last > 0 && place.parent(last) == place.parent(last - 1)
    parent = hasOne ? place.parent(last) : -1
  }

  /// Whether a block is a heading in the element of the last sentences over lines that all stay.
  func isHeading(_ index: Int, overWhere stays: (Int) -> Bool) -> Bool {
    let blocks = place.blocks
    guard isHeading(blocks[index]), parent >= 0, place.parent(index) == parent, blocks[index].linkBytes == 0,
      isFact(blocks[index].block.text)
    else { return false }
    let lines = blocks[(index + 1)...].prefix { !isHeading($0) }.indices.filter { blocks[$0].isBodyText }
    return !lines.isEmpty && lines.allSatisfy(stays)
  }

  private func isHeading(_ built: ArticleBlock) -> Bool {
    if case .heading = built.block.kind { true } else { false }
  }

  /// The blocks of the boxes of facts among some.
  func boxes(in range: Range<Int>) -> Set<Int> {
    guard parent >= 0 else { return [] }
    var found: Set<Int> = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard let box = box(of: index) else {
        index += 1
        continue
      }
      let nodes = place.reading.page.subtree(of: box)
      let end = place.blocks[index..<range.upperBound].firstIndex { !nodes.contains($0.node) } ?? range.upperBound
      if isFacts(box, index..<end) { found.formUnion(index..<end) }
      index = end
    }
    return found
  }

  /// The child of the sentences' element that is around a block; `nil` for a line right in that element.
  private func box(of index: Int) -> Int? {
    let nodes = place.reading.page.nodes
    var node = place.blocks[index].node
    guard node >= 0, nodes[node].parent != parent || nodes[node].tag == .table else {
      return nil
    }
    while node >= 0, nodes[node].parent != parent { node = Int(nodes[node].parent) }
    return node < 0 ? nil : node
  }

  private func isFacts(_ box: Int, _ range: Range<Int>) -> Bool {
    let reading = place.reading
    guard reading.weight[box] < FinalSections.largest, reading.linkWeight[box] == 0,
      reading.weight[box] == reading.wholeWeight[box], reading.signals[box].isDisjoint(with: FinalSections.foreign)
    else { return false }
    let lines = range.flatMap { place.blocks[$0].block.plainText.split(separator: "\n") }
    return lines.count >= FinalSections.leastLines && lines.contains { $0.contains(where: \.isNumber) }
      && lines.allSatisfy { isFact(String($0)) } && lines.contains { $0.contains(where: \.isLetter) }
  }

  /// Whether a line is no label of the page's, and names no date, address or maker.
  private func isFact(_ text: String) -> Bool {
    let label = text.prefix { $0 != ":" && $0 != "：" }
    return !addresses.contains(where: text.holds) && CreditLine.split(text) == nil && !Line(text).isDate
      && SectionLabels.kind(of: TextKey(label).string) == nil && !LinePhrases.isNotice(text)
  }
}
