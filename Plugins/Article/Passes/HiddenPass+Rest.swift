import CopydeskHTML
import CopydeskText

/// The rest of a text, which a page hides until a reader opens it.
extension HiddenPass {
  /// Whether an element is the rest of the text that a reader opens: it comes after the sign where the text breaks off, or is paragraphs after one
  /// of the article, and a button or a link that leads nowhere is after it.
  static func isRest(_ index: Int, _ reading: PageReading) -> Bool {
    let page = reading.page
    guard reading.linkWeight[index] * 10 < reading.weight[index], isText(index, reading) else { return false }
    if let before = reading.sibling(before: index), page.nodes[before].tag != .text, isEllipsis(before, reading) {
      return true
    }
    guard page.nodes[index].tag.isBlock, isOpened(index, reading) else { return false }
    if page.nodes[index].tag == .p { return true }
    let paragraphs = page.children(of: index).filter { page.nodes[$0].tag == .p && reading.weight[$0] > 0 }
    return paragraphs.count > 1
      && paragraphs.reduce(0, { $0 + reading.weight[$1] }) * 10 > reading.weight[index] * 9
  }

  /// Whether a control that opens an element is right after it or before it, further hidden paragraphs aside, and text that readers see is above.
  private static func isOpened(_ index: Int, _ reading: PageReading) -> Bool {
    func beyond(_ step: (Int) -> Int?) -> Int? {
      var node = step(index)
      for _ in 0..<mostPieces {
        guard let piece = node, reading.signals[piece].contains(.hidden), isText(piece, reading) else { break }
        node = step(piece)
      }
      return node
    }
    let next = beyond(reading.sibling(after:))
    var before = beyond(reading.sibling(before:))
    // A button before what is hidden opens a menu as often.
    if let control = before, reading.page.nodes[control].tag != .button, isOpener(of: control, reading) {
      before = reading.sibling(before: control)
    } else {
      let isAfter = [next, next.flatMap(reading.sibling(after:))].contains {
        $0.map { isOpener(of: $0, reading) } ?? false
      }
      if !isAfter { return false }
    }
    guard let before, isText(before, reading), reading.linkDensity(before) < 0.2 else { return false }
    return reading.page.nodes[before].tag == .p
      || reading.page.children(of: before).filter { reading.weight[$0] > 0 }.last.map {
        reading.page.nodes[$0].tag == .p && isText($0, reading)
      } ?? false
  }

  /// Whether an element holds running text, or is a paragraph that ends as a sentence.
  private static func isText(_ index: Int, _ reading: PageReading) -> Bool {
    running(index, reading) > 0
      || (reading.page.nodes[index].tag == .p || reading.page.nodes[index].tag == .span)
        && reading.weight[index] >= PageReading.shortSentence && reading.endsInSentence(index)
  }

  /// The rest of a text has at most so many hidden paragraphs beside each other.
  private static let mostPieces = 40

  private static func isEllipsis(_ index: Int, _ reading: PageReading) -> Bool {
    (1...3).contains(reading.weight[index]) && ["...", "…"].contains(reading.text(of: index).trimmed)
  }

  /// The element right before a hidden one, or after it, that says the beginning of its text, breaks off, and has no more than words to open the rest.
  static func beginning(of index: Int, _ reading: PageReading) -> Int? {
    guard reading.weight[index] >= leastWhole, reading.linkWeight[index] * 4 < reading.weight[index] else { return nil }
    return [reading.sibling(before: index), reading.sibling(after: index)].compactMap(\.self).first { other in
      guard reading.page.nodes[other].tag == reading.page.nodes[index].tag,
        reading.weight[other] >= leastCut, reading.weight[other] < reading.weight[index] + longestOpener
      else { return false }
      let shown = reading.text(of: other, limit: .max)
      guard let end = ellipsis(in: shown), shown[end...].utf8.count < Int(longestOpener) else { return false }
      let beginning = TextKey(shown[..<end]).string
      let whole = TextKey(reading.text(of: index, limit: .max)).string
      return !beginning.isEmpty && whole.utf8.count > beginning.utf8.count && whole.hasPrefix(beginning)
    }
  }

  /// Where the last sign is by which a text breaks off.
  private static func ellipsis(in text: String) -> String.Index? {
    if let sign = text.lastIndex(of: "\u{2026}") { return sign }
    var end = text.endIndex
    while let last = text[..<end].lastIndex(of: ".") {
      end = text[...last].lastIndex { $0 != "." }.map(text.index(after:)) ?? text.startIndex
      if text.distance(from: end, to: last) >= 2 { return end }
    }
    return nil
  }

  /// The bytes of the beginning, and of the whole text, at least.
  private static let (leastCut, leastWhole): (Int32, Int32) = (16, 30)

  /// Whether a button is all that the head of a table's column says: it sorts the rows by that.
  static func isColumnName(_ index: Int, _ reading: PageReading) -> Bool {
    guard reading.weight[index] > 0 else { return false }
    return reading.ancestor(of: index, levels: 2) {
      reading.page.nodes[$0].tag == .th && reading.weight[$0] == reading.weight[index]
    } != nil
  }

  /// Whether an element is a button, or a link that leads nowhere, or has a name for what opens something, and says a few words.
  static func isOpener(of index: Int, _ reading: PageReading) -> Bool {
    guard (1..<longestOpener).contains(reading.weight[index]) else { return false }
    if let names = reading.page.attribute(.class, of: index), names.withUnsafeBufferPointer(openNames.areIn) {
      return true
    }
    return reading.page.subtree(of: index).prefix(few).contains { node in
      switch reading.page.nodes[node].tag {
      case .button: return true
      case .a:
        guard let address = reading.page.string(.href, of: node) else { return true }
        return address.hasPrefix("#") || address.hasPrefix("javascript:") || address.isEmpty
      default: return false
      }
    }
  }

  /// What opens the rest of the text says less, in bytes; it is one of so many nodes.
  private static let (longestOpener, few): (Int32, Int) = (40, 4)
}
