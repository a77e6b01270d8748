import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Which elements of a caption are its credit.
extension CaptionReading {
  func isCredit(_ index: Int, of caption: Int) -> Bool {
    let isNamed =
      index != caption
      && (reading.signals[index].contains(.credit) && !FigureReading.isBesideCredit(index, in: reading)
        && !isWhole(index, of: caption)
        || isSource(index, of: caption) || isCitedName(index, of: caption) || isCreditLine(index, of: caption))
    return (index == creditNode || isNamed)
      && reading.weight[index] > 0 && reading.weight[index] < 200 && page.nodes[index].tag != .text
  }

  /// Whether an element that is named after a caption and a credit has all that the caption says, as long as a sentence.
  private func isWhole(_ index: Int, of caption: Int) -> Bool {
    reading.signals[index].contains(.caption) && reading.weight[index] == reading.weight[caption]
      && reading.weight[index] >= CaptionReading.sentence
  }

  private static let sentence: Int32 = 60

  /// Whether a block among several of the caption is a credit and nothing else, above what the caption says: `<div>Photo: Jo Marr</div><p>…</p>`.
  private func isCreditLine(_ index: Int, of caption: Int) -> Bool {
    guard text.isEmpty, page.nodes[index].tag.isBlock, reading.weight[index] > 0, reading.weight[index] < 100,
      reading.weight[caption] - reading.weight[index] >= CaptionReading.shortest,
      !page.subtree(of: index).dropFirst().contains(where: { page.nodes[$0].tag.isBlock })
    else { return false }
    return CreditLine.isCredit(line: reading.text(of: index, limit: 150))
  }

  /// What a caption says has so many bytes.
  private static let shortest: Int32 = 12

  /// Whether an element that cites is all of the caption, and names a person, or a person and a house.
  private func isCitedName(_ index: Int, of caption: Int) -> Bool {
    guard page.nodes[index].tag == .cite, reading.weight[index] == reading.weight[caption] else { return false }
    let parts = reading.text(of: index, limit: 100).split(separator: "/")
    return (1...2).contains(parts.count) && parts.allSatisfy { CreditLine.isPerson($0) }
  }

  /// Whether an element within the caption is named as its source, and is neither the label before that nor the element around both.
  private func isSource(_ index: Int, of caption: Int) -> Bool {
    guard reading.signals[index].contains(.rights) else { return false }
    let isCaptionsOwn =
      !reading.signals[index].contains(.caption)
      || reading.weight[index] * 2 < reading.weight[caption]
    return isCaptionsOwn
      && !page.subtree(of: index).dropFirst().contains {
        !reading.signals[$0].isDisjoint(with: [.credit, .rights, .caption]) && reading.weight[$0] > 0
      }
      && !CreditLine.isLabel(reading.text(of: index, limit: 40))
  }
}
