import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Tells labels that have nothing below them any more: what they announce was taken out of the page, or a script fills it in. The text below is the
/// article's.
extension SectionSearch {
  /// Whether a label of pointers or of an offer is all that is left of its section.
  func isAlone(_ label: Int, _ kind: SectionLabels.Kind) -> Bool {
    switch kind {
    case .pointers: isEmptied(label) || isOverRemoved(label) || isHeading(label) && isOverSentence(label)
    case .offer: isEmptied(label) || isOverRemoved(label) && saysMuch(label + 1)
    case .comments, .author, .tags: false
    }
  }

  /// Whether all that the innermost box around a label held besides was taken out already, or is links without words, as those of pictures: what is
  /// below it is outside of the box.
  private func isEmptied(_ label: Int) -> Bool {
    let (reading, nodes) = (headings.reading, headings.reading.page.nodes)
    var box = blocks[label].node
    guard box > 0, blocks[label].linkBytes == 0 else { return false }
    let own = reading.wholeWeight[box]
    // The pointer was in the line itself.
    if reading.weight[box] > 0, own >= reading.weight[box] + SectionSearch.leastPointer { return true }
    while nodes[box].parent > 0, reading.wholeWeight[box] == own, !holdsLink(box, besides: blocks[label].node) {
      box = Int(nodes[box].parent)
    }
    let isEmpty = reading.wholeWeight[box] >= own + SectionSearch.leastEmptied || reading.wholeWeight[box] == own
    return reading.weight[box] == own && isEmpty
      && (label + 1 == blocks.count || !reading.page.subtree(of: box).contains(blocks[label + 1].node))
  }

  private func holdsLink(_ box: Int, besides label: Int) -> Bool {
    let (page, own) = (headings.reading.page, headings.reading.page.subtree(of: label))
    return page.subtree(of: box).contains { headings.reading.isLink[$0] && !own.contains($0) }
  }

  /// A pointer in the label's own line has so many bytes.
  private static let leastPointer: Int32 = 12

  /// What was taken out of such a box has so many bytes.
  private static let leastEmptied: Int32 = 30

  /// Whether what is right after a label in the page was taken out, and the next text is a sentence that offers nothing.
  private func isOverRemoved(_ label: Int) -> Bool {
    let (reading, nodes) = (headings.reading, headings.reading.page.nodes)
    guard isBeforeSentence(label), blocks[label].node > 0 else { return false }
    var box = blocks[label].node
    while nodes[box].parent > 0, reading.wholeWeight[Int(nodes[box].parent)] == reading.wholeWeight[box] {
      box = Int(nodes[box].parent)
    }
    guard let next = reading.sibling(after: box), !reading.isOpen(next),
      reading.wholeWeight[next] >= SectionSearch.leastEmptied
    else { return false }
    return blocks[label + 1].node >= Int(nodes[next].end)
  }

  /// Whether a line that is a label as a whole is over a sentence, and no links are near below it.
  func isOverSentence(_ label: Int) -> Bool {
    guard isBeforeSentence(label), SectionLabels.isWhole(blocks[label].key) else { return false }
    return blocks[(label + 1)...].prefix(SectionSearch.near).allSatisfy { !$0.isBodyText || $0.linkDensity < 0.5 }
  }

  /// Whether a sentence of the article is right below a label: without links, and in the element of the text above, where there is some.
  private func isBeforeSentence(_ label: Int) -> Bool {
    let next = label + 1
    guard next < blocks.count, blocks[label].linkBytes == 0, headings.isPlainSentence(next),
      blocks[next].linkBytes == 0, !offersSomething(next)
    else { return false }
    return textBefore(label).map { headings.parent($0) == headings.parent(next) } ?? true
  }

  /// Whether a sentence is long, or another one comes after it, which offers nothing either.
  private func saysMuch(_ index: Int) -> Bool {
    isRunningText(index, isUnderHeading: false)
      || index + 1 < blocks.count && headings.isPlainSentence(index + 1) && !offersSomething(index + 1)
  }

  /// Whether a sentence, or a heading over one, is the first text after the box with a label and the links below it, and has no link itself.
  func isBehindBox(_ index: Int, of label: Int) -> Bool {
    guard index > label + 1, blocks[index].linkBytes == 0, !headings.isInBox(index, of: label) else { return false }
    let sentence = isHeading(index) ? index + 1 : index
    guard sentence < blocks.count, headings.isPlainSentence(sentence) else { return false }
    return (label + 1..<index).allSatisfy { headings.isInBox($0, of: label) }
      && (label + 1..<index).contains { blocks[$0].linkDensity > 0.5 }
  }

  /// So many blocks below a label are near.
  private static let near = 3
}
