import CopydeskHTML
import CopydeskText

/// Finds what forums say about who posted, in the cell beside each post: since when there, how many posts, from where.
///
/// The name stays, which is the first line of such a cell. The cells share labels before numbers, and each has a day and a time of day near it, which
/// a list of things with their figures has not.
struct PosterCells {
  let reading: PageReading

  private var page: Page { reading.page }

  /// So many posts show that a page is made of them.
  private static let least = 3
  /// The bytes of a cell about who posted, and those of a post at least.
  private static let (sizes, shortestPost): (ClosedRange<Int32>, Int32) = (8...240, 24)
  /// So many nodes of a cell are looked at, and so many before it for the time.
  private static let (fewNodes, nearNodes) = (60, 80)
  private static let longestTime: Int32 = 60

  /// The elements below the names.
  var found: [Int] {
    var cells: [(cell: Int, labels: Set<String>)] = []
    for index in page.nodes.indices where page.nodes[index].tag == .td {
      if isBesidePost(index) { cells.append((index, labels(in: index))) }
    }
    guard cells.count >= PosterCells.least else { return [] }
    var counts: [String: Int] = [:]
    for label in cells.flatMap(\.labels) { counts[label, default: 0] += 1 }
    let shared = Set(counts.filter { $0.value >= PosterCells.least && $0.value * 2 > cells.count }.keys)
    let own = cells.filter { !$0.labels.isDisjoint(with: shared) }
    guard own.count >= PosterCells.least, own.allSatisfy({ isTimed($0.cell) }) else { return [] }
    return own.flatMap { belowName(in: $0.cell) }
  }

  /// Whether a cell is the first of its row, and has few words beside a longer text.
  private func isBesidePost(_ cell: Int) -> Bool {
    guard PosterCells.sizes.contains(reading.weight[cell]), reading.isOpen(cell),
      page.subtree(of: cell).count <= 2 * PosterCells.fewNodes
    else { return false }
    let cells = Array(
      page.children(of: Int(page.nodes[cell].parent)).lazy.filter { page.nodes[$0].tag == .td }.prefix(2))
    guard cells.first == cell, let post = cells.dropFirst().first else { return false }
    return reading.weight[post] - reading.linkWeight[post] >= PosterCells.shortestPost
      && !page.subtree(of: cell).prefix(PosterCells.fewNodes).contains {
        page.nodes[$0].tag == .text && reading.endsSentence[$0] && reading.weight[$0] > PosterCells.longestTime
      }
  }

  /// The words before numbers in a cell.
  private func labels(in cell: Int) -> Set<String> {
    var labels: Set<String> = []
    for node in page.subtree(of: cell).prefix(2 * PosterCells.fewNodes) where page.nodes[node].tag == .text {
      let text = page.text(of: node)
      guard let digit = text.firstIndex(where: { $0 &- 0x30 < 10 }), digit > text.startIndex else { continue }
      let label = TextKey(String(decoding: text[..<digit], as: UTF8.self)).string
      if label.utf8.count > 2 { labels.insert(label) }
    }
    return labels
  }

  /// Whether a day with a time of day is in the row of a cell, or right before it.
  private func isTimed(_ cell: Int) -> Bool {
    let row = Int(page.nodes[cell].parent)
    let near = max(0, row - PosterCells.nearNodes)..<min(Int(page.nodes[row].end), cell + 2 * PosterCells.nearNodes)
    return near.contains { node in
      guard page.nodes[node].tag == .text, (8...PosterCells.longestTime).contains(reading.wholeWeight[node]),
        page.text(of: node).contains(UInt8(ascii: ":")), VisibleDates.mayHoldDate(page.text(of: node)),
        case let text = String(decoding: page.text(of: node), as: UTF8.self), ReaderItem.minute(of: text) != nil
      else { return false }
      return DateReading.visible(text, shortYears: true) != nil
    }
  }

  /// What comes after the child of a cell with its first text.
  private func belowName(in cell: Int) -> [Int] {
    var element = cell
    var children = page.children(of: element).filter { reading.weight[$0] > 0 }
    while children.count == 1, page.nodes[children[0]].tag != .text {
      element = children[0]
      children = page.children(of: element).filter { reading.weight[$0] > 0 }
    }
    return Array(children.dropFirst())
  }
}
