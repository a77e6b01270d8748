import CopydeskHTML
import CopydeskText

/// Finds what readers wrote where no heading and no name says so: items of one make below the article's last paragraph, each of which begins
/// with a name, and has the time of day or how long ago it was beside that, or the same button as the others.
struct ReaderItems {
  let reading: PageReading
  /// The heading with the words of the page's title.
  let title: Int

  private var page: Page { reading.page }

  /// So many items at least.
  private static let least = 3
  /// The bytes of a name at most, of a time, of an item, and of a button that each item has.
  private static let longestName = (bytes: 40, words: 3)
  private static let longestTime: Int32 = 40
  private static let longestItem: Int32 = 3_000
  /// The nodes of an item at most.
  private static let largestItem = 500
  private static let longestButton = 24
  /// So much running text above the items is an article, in bytes.
  private static let article = 200

  /// The elements that hold such items and nothing else.
  var found: [Int] {
    var found: [Int] = []
    var index = title
    while index < page.nodes.count {
      if page.nodes[index].tag == .text || !reading.isOpen(index) || reading.weight[index] == 0 {
        index = Int(page.nodes[index].end)
      } else if isBox(index) {
        found.append(index)
        index = Int(page.nodes[index].end)
      } else {
        index += 1
      }
    }
    return found
  }

  private func isBox(_ box: Int) -> Bool {
    switch page.nodes[box].tag {
    case .div, .ul, .ol, .section, .other: break
    default: return false
    }
    var (count, first) = (0, -1)
    for child in page.children(of: box) where reading.weight[child] > 0 {
      if first < 0 { first = child }
      // An array for each element would cost more than a second look.
      guard page.nodes[child].tag.isBlock, page.nodes[child].tag == page.nodes[first].tag else { return false }
      count += 1
    }
    guard count >= ReaderItems.least, isItem(first) else { return false }
    let items = page.children(of: box).filter { reading.weight[$0] > 0 }
    guard items.allSatisfy(isItem) else { return false }
    return (items.allSatisfy(isTimed) || haveOneButton(items)) && isBelowArticle(box)
  }

  private func haveOneButton(_ items: [Int]) -> Bool {
    guard let button = button(of: items[0]) else { return false }
    return items.allSatisfy { self.button(of: $0) == button }
  }

  /// Whether there is as much running text between the title and a box as in it, nearly, and none after it in the title's element.
  private func isBelowArticle(_ box: Int) -> Bool {
    let own = reading.ownElement(of: title).map { Int(page.nodes[$0].end) } ?? page.nodes.count
    let end = Int(page.nodes[box].end)
    let before = reading.runs(in: title..<box).reduce(0) { $0 + ($1.isRunningText ? Int($1.weight) : 0) }
    return before >= max(ReaderItems.article, reading.runningBytes(box) * 3 / 4)
      && (end >= own || !reading.runs(in: end..<own).contains(where: \.isRunningText))
  }

  /// The texts that an item begins with.
  private func texts(of item: Int) -> some Sequence<Int> {
    page.subtree(of: item).lazy.filter { page.nodes[$0].tag == .text && reading.weight[$0] > 0 }.prefix(3)
  }

  /// Whether an element begins with a name that is no heading, and says more below it.
  private func isItem(_ item: Int) -> Bool {
    guard reading.weight[item] <= ReaderItems.longestItem, page.subtree(of: item).count <= ReaderItems.largestItem,
      let first = texts(of: item).first(where: { _ in true }),
      reading.weight[first] <= ReaderItems.longestName.bytes, reading.weight[item] > 2 * reading.weight[first],
      reading.ancestor(of: first, levels: 2, where: { page.nodes[$0].tag.headingLevel != nil }) == nil
    else { return false }
    let name = string(first)
    let words = name.parts(between: ReaderItems.blanks) { $0.isWhitespace }
    return words.count <= ReaderItems.longestName.words && words.allSatisfy { $0.first?.isLetter ?? false }
      && SentenceEnd(of: name) == .none && !VisibleDates.hasOnlyDateWords(name)
  }

  private static let blanks = ASCIISet { $0.isWhitespace }

  /// Whether the time of day with a date is right after an item's name, or how long ago it was.
  private func isTimed(_ item: Int) -> Bool {
    texts(of: item).dropFirst().contains { text in
      guard reading.weight[text] <= ReaderItems.longestTime else { return false }
      let time = string(text)
      return LinePhrases.isCounted(TextKey(time).string)
        || time.contains(":") && VisibleDates.mayHoldDate(ArraySlice(time.utf8))
          && DateReading.visible(time, shortYears: true) != nil
    }
  }

  /// The words of the last button of an item, or of its last link to a place in the page.
  private func button(of item: Int) -> String? {
    let nodes = page.nodes
    let button = page.subtree(of: item).last { node in
      nodes[node].tag == .button
        || reading.isLink[node] && page.attribute(.href, of: node)?.first.map { $0 == UInt8(ascii: "#") } ?? false
    }
    guard let button else { return nil }
    let words = page.subtree(of: button).filter { nodes[$0].tag == .text }.map(string).joined(separator: " ").trimmed
    return (1...ReaderItems.longestButton).contains(words.utf8.count) && words.contains(where: \.isLetter) ? words : nil
  }

  private func string(_ text: Int) -> String { String(decoding: page.text(of: text), as: UTF8.self).trimmed }
}
