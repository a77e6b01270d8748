import CopydeskHTML
import CopydeskText

/// The days that a story tells of.
extension VisibleDates {
  /// Whether a date is one of several of one form, each with text of its own: in a line among such lines, or at the beginning of one of several
  /// items.
  func isOfChronology(_ index: Int) -> Bool {
    guard let day = day(index) else { return false }
    var unit = index
    while page.nodes[unit].parent > 0, reading.wholeWeight[Int(page.nodes[unit].parent)] == reading.wholeWeight[unit] {
      unit = Int(page.nodes[unit].parent)
    }
    let item = Int(page.nodes[unit].parent)
    guard item > 0 else { return false }
    let isOther = { (node: Int) in
      self.page.nodes[node].tag == self.page.nodes[unit].tag && self.day(node).map { $0 != day } ?? false
    }
    if page.nodes[unit].tag.isBlock, page.children(of: item).contains(where: { $0 != unit && isOther($0) }) {
      return true
    }
    guard page.nodes[item].parent > 0 else { return false }
    return page.children(of: Int(page.nodes[item].parent)).contains { other in
      other != item && page.nodes[other].tag == page.nodes[item].tag
        && page.children(of: other).first { reading.wholeWeight[$0] > 0 }.map(isOther) ?? false
    }
  }

  /// The day that a short text is; `nil` where it says anything else.
  private func day(_ node: Int) -> String? {
    guard (6...VisibleDates.longestDay).contains(reading.wholeWeight[node]) else { return nil }
    let text = reading.fullText(of: node, limit: 100)
    guard VisibleDates.mayHoldDate(ArraySlice(text.utf8)), !text.contains(":"), VisibleDates.hasOnlyDateWords(text)
    else {
      return nil
    }
    return date(text)
  }

  private static let longestDay: Int32 = 40
}
