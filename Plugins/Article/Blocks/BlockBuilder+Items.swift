import CopydeskHTML
import CopydeskText

/// What an item of a list has before its text.
extension BlockBuilder {
  /// Whether an element at the beginning of an item says nothing but its bullet, or the number that it has in its list: the list gives it that.
  func isMarkOfItem(_ index: Int) -> Bool {
    guard (1...4).contains(reading.weight[index]),
      [.span, .div, .p, .b, .strong, .i, .em].contains(page.nodes[index].tag),
      let next = reading.sibling(after: index), reading.weight[next] > 4,
      let depth = frames.lastIndex(where: { if case .item = $0.kind { true } else { false } }),
      !frames[depth].hasBlock,
      case .list(let list)? = frames[..<depth].last(where: { if case .list = $0.kind { true } else { false } })?.kind
    else { return false }
    let mark = reading.text(of: index).trimmed
    // A bullet is known as one where text comes right after it, too; a number may be a part of that.
    if !list.isOrdered || list.isBulleted {
      return Int(page.nodes[index].parent) == frames[depth].node && BlockBuilder.bullets.contains(mark)
    }
    return page.nodes[next].tag.isBlock && mark.prefix { $0 != "." && $0 != ")" } == String(list.number)
  }

  private static let bullets = Set(
    "\u{2022}\u{B7}\u{25AA}\u{25AB}\u{25E6}\u{2023}\u{2043}\u{2219}\u{25CF}\u{25CB}\u{25A0}\u{25A1}\u{25BA}\u{25B8}\u{2013}"
      .map(String.init))
}
