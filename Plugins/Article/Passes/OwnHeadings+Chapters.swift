import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Chapters whose headings say what labels of the site say: instructions, glossaries and terms of use are about newsletters, comments and cookies.
extension OwnHeadings {
  /// So many blocks around a heading are looked at, and so many below it.
  private static let (reach, below) = (40, 8)
  /// So many other chapters of the article's make a heading its own, or more of which one is.
  private static let fewOthers = 2
  /// So many terms are several.
  private static let fewTerms = 3
  /// The bytes of a term's definition that does not end as a sentence.
  private static let shortestDefinition = 24

  /// Whether a heading is one of three or more of its rank in one element, each over text without links of which nothing was taken out. Of the others one
  /// at least announces nothing of the site's, two where there are no more.
  func isChapter(_ index: Int) -> Bool {
    guard let level = level(index), isOverOwnText(index) else { return false }
    var (others, own) = (0, 0)
    for side in [Array(blocks.indices[..<index].suffix(OwnHeadings.reach).reversed()), Array(after(index))] {
      for other in side {
        guard let rank = self.level(other), rank <= level else { continue }
        guard rank == level, parent(other) == parent(index) else { break }
        guard isOverOwnText(other) else { continue }
        others += 1
        if SectionLabels.kind(of: blocks[other].key) == nil { own += 1 }
        if own == OwnHeadings.fewOthers || own > 0 && others > OwnHeadings.fewOthers { return true }
      }
    }
    return false
  }

  /// Whether a heading of the same rank in the same element comes after a chapter.
  func isBeforeChapter(_ index: Int) -> Bool {
    guard let level = level(index),
      let next = after(index).first(where: { self.level($0).map { $0 <= level } ?? false })
    else { return false }
    return self.level(next) == level && parent(next) == parent(index)
  }

  /// Whether a line begins with a number, and the one before it of its kind with the number before; the first with 1, and another with 2 comes after it.
  func isNumbered(_ index: Int) -> Bool {
    guard let number = number(index) else { return false }
    let others =
      number == 1 ? Array(after(index)) : Array(blocks.indices[..<index].suffix(OwnHeadings.reach).reversed())
    let other = others.first { blocks[$0].block.kind == blocks[index].block.kind && self.number($0) != nil }
    return other.flatMap(self.number) == (number == 1 ? 2 : number - 1)
  }

  /// Whether a sentence that is nowhere near again is right below a line with a number: what a chapter of terms of use says.
  func isBelowNumber(_ index: Int) -> Bool {
    guard index > 0, blocks[index - 1].linkBytes == 0, blocks[index].linkBytes == 0, blocks[index - 1].isBodyText else {
      return false
    }
    let text = blocks[index].block.text
    return SentenceEnd(of: text) == .sentence && !blocks[index - 1].block.isListItem && isNumbered(index - 1)
      && !near(index).contains { $0 != index && blocks[$0].block.text == text }
  }

  /// Whether a block is one of three terms or more in a list of definitions, with a definition of some words that has no link.
  func isTermOfSeveral(_ index: Int) -> Bool {
    let nodes = reading.page.nodes
    guard blocks[index].node >= 0, index + 1 < blocks.count, blocks[index + 1].node >= 0,
      blocks[index].linkBytes == 0, blocks[index + 1].linkBytes == 0,
      let list = reading.ancestor(of: blocks[index].node, levels: 3, where: { nodes[$0].tag == .dl }),
      isWithin(.dt, index), isWithin(.dd, index + 1)
    else { return false }
    let text = blocks[index + 1].block.text
    guard
      SentenceEnd(of: text) == .sentence
        || text.utf8.count >= OwnHeadings.shortestDefinition && !text.contains(",") && !text.contains("@")
    else { return false }
    var terms = 0
    for child in reading.page.children(of: list) where nodes[child].tag == .dt {
      terms += 1
      if terms == OwnHeadings.fewTerms { return true }
    }
    return false
  }

  private func near(_ index: Int) -> Range<Int> {
    max(0, index - OwnHeadings.reach)..<min(blocks.count, index + OwnHeadings.reach)
  }

  private func after(_ index: Int) -> some Sequence<Int> { blocks.indices[(index + 1)...].prefix(OwnHeadings.reach) }

  private func level(_ index: Int) -> Int? {
    if case .heading(let level) = blocks[index].block.kind { level } else { nil }
  }

  /// The number that a line begins with, with a full stop or a bracket and a word after it.
  private func number(_ index: Int) -> Int? {
    let text = blocks[index].block.text
    let digits = text.utf8.prefix { $0 &- 0x30 < 10 }
    guard (1...2).contains(digits.count), let sign = text.utf8.dropFirst(digits.count).first,
      sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")"),
      text.utf8.dropFirst(digits.count + 1).first == 0x20
    else { return nil }
    return Int(Substring(digits))
  }

  /// Whether a heading without links is over sentences or a list in its element, without links, and nothing down to the next heading was taken out.
  private func isOverOwnText(_ index: Int) -> Bool {
    guard blocks[index].linkBytes == 0, blocks[index].node >= 0, parent(index) > 0 else { return false }
    let scope = reading.page.subtree(of: Int(parent(index)))
    var (sentences, items) = (0, 0)
    var end = scope.upperBound
    for below in blocks.indices[(index + 1)...].prefix(OwnHeadings.below) {
      if level(below) != nil {
        end = min(end, blocks[below].node)
        break
      }
      let built = blocks[below]
      guard built.isBodyText, built.linkBytes == 0, scope.contains(built.node), !built.block.text.contains("@") else {
        return false
      }
      if SentenceEnd(of: built.block.text) == .sentence { sentences += 1 }
      if built.block.isListItem { items += 1 }
    }
    guard sentences > 0 || items > 1 else { return false }
    let start = Int(reading.page.nodes[blocks[index].node].end)
    return !(start..<max(start, end)).prefix(OwnHeadings.mostNodes).contains { !reading.isOpen($0) }
  }

  /// So many nodes below a heading are looked at.
  private static let mostNodes = 400
}
