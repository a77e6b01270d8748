import CopydeskHTML
import CopydeskText

/// What an item of a list has before its text.
extension BlockBuilder {
  /// Whether an element at the beginning of an item of a list without numbers is a bullet and nothing else.
  func isBulletOfItem(_ index: Int) -> Bool {
    guard (2...3).contains(reading.weight[index]), [.span, .div, .b, .i].contains(page.nodes[index].tag),
      let next = reading.sibling(after: index), reading.weight[next] > 4,
      let depth = frames.lastIndex(where: { if case .item = $0.kind { true } else { false } }),
      !frames[depth].hasBlock, Int(page.nodes[index].parent) == frames[depth].node,
      case .list(let list)? = frames[..<depth].last(where: { if case .list = $0.kind { true } else { false } })?.kind,
      !list.isOrdered || list.isBulleted
    else { return false }
    return BlockBuilder.bullets.contains(reading.text(of: index).trimmed)
  }

  private static let bullets: Set<String> = [
    "\u{2022}", "\u{B7}", "\u{25AA}", "\u{25AB}", "\u{25E6}", "\u{2023}", "\u{2043}", "\u{2219}", "\u{25CF}",
    "\u{25CB}",
    "\u{25A0}", "\u{25A1}", "\u{25BA}", "\u{25B8}", "\u{2013}",
  ]

  /// Whether an element at the beginning of an item says nothing but the number that the item has in its list, with the item's text in an
  /// element after it.
  func isNumberOfItem(_ index: Int) -> Bool {
    guard (1...4).contains(reading.weight[index]),
      [.span, .div, .p, .b, .strong, .i, .em].contains(page.nodes[index].tag),
      let next = reading.sibling(after: index), page.nodes[next].tag.isBlock, reading.weight[next] > 4,
      let depth = frames.lastIndex(where: { if case .item = $0.kind { true } else { false } }),
      !frames[depth].hasBlock,
      let list = frames[..<depth].last(where: { if case .list = $0.kind { true } else { false } }),
      case .list(let told) = list.kind, told.isOrdered, !told.isBulleted
    else { return false }
    let number = reading.text(of: index).trimmed.prefix { $0 != "." && $0 != ")" }
    return number == String(told.number)
  }
}
