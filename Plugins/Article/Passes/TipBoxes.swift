import CopydeskHTML

/// Finds boxes below the text that ask readers for tips: they are called so, begin with a heading, and have an address to write to.
struct TipBoxes {
  private let reading: PageReading
  private let running: Column<Int32>
  private let titleHeading: Int

  private var page: Page { reading.page }

  /// - Parameters:
  ///   - running: The bytes of running text below each node.
  ///   - titleHeading: The heading with the page's title.
  init(_ reading: PageReading, running: Column<Int32>, titleHeading: Int) {
    self.reading = reading
    self.running = running
    self.titleHeading = titleHeading
  }

  /// A box has at most so many bytes, and is at most so many elements around the address.
  private static let largest: Int32 = 500
  private static let levels = 8

  /// The boxes, in order.
  var found: [Int] {
    var found: [Int] = []
    for link in reading.byTag.anchors
    where link > titleHeading && link >= found.last.map({ Int(page.nodes[$0].end) }) ?? 0 {
      guard page.attribute(.href, of: link)?.starts(with: "mailto:".utf8) == true, let box = box(around: link) else {
        continue
      }
      found.append(box)
    }
    return found
  }

  private func box(around link: Int) -> Int? {
    var (box, node): (Int?, Int) = (nil, Int(page.nodes[link].parent))
    for _ in 0..<TipBoxes.levels {
      guard node > titleHeading, running[node] == 0, reading.weight[node] <= TipBoxes.largest else { break }
      if TipBoxes.names.areIn(classOf: node, page) { box = node }
      node = Int(page.nodes[node].parent)
    }
    guard let box, reading.isOpen(box), beginsWithHeading(box), !reading.isBeforeText(box) else { return nil }
    return box
  }

  private static let names = ClassWords(["tips", "tip", "tipbox", "tipsbox", "newstip", "newstips", "sendtips"])

  private func beginsWithHeading(_ box: Int) -> Bool {
    let text = page.subtree(of: box).first { page.nodes[$0].tag == .text && reading.weight[$0] > 0 }
    return text.map { reading.ancestor(of: $0, levels: 3, where: { page.nodes[$0].tag.headingLevel != nil }) != nil }
      ?? false
  }
}
