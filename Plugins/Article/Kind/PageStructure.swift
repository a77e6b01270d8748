import CopydeskHTML

/// How a page's text is spread: over running text, and over cards, each a linked headline with little beside it.
struct PageStructure {
  /// Bytes of all visible text.
  let all: Int
  /// Bytes of running text outside of cards.
  private(set) var running = 0
  /// Bytes of running text in cards.
  private(set) var runningInCards = 0
  /// How many headings are links.
  private(set) var cards = 0
  /// How many links are as long as a headline.
  private(set) var longLinks = 0
  /// Whether there is a field for a password.
  private(set) var hasPassword = false

  /// A card has less text than this, in bytes, and is at most so many levels above its headline.
  private static let card: (weight: Int32, levels: Int) = (900, 8)

  init(_ reading: PageReading, _ textRuns: [TextRun]) {
    let page = reading.page
    all = Int(reading.weight.first ?? 0)
    var boxes: Set<Int> = []
    for index in page.nodes.indices {
      switch page.nodes[index].tag {
      case .h1, .h2, .h3, .h4, .h5, .h6:
        if reading.weight[index] > 12, PageStructure.isLinked(index, reading) {
          cards += 1
          PageStructure.note(index, in: &boxes, reading)
        }
      case .a: if reading.weight[index] >= 24 { longLinks += 1 }
      case .input:
        if page.attribute(.type, of: index)?.elementsEqual("password".utf8) == true { hasPassword = true }
      default: continue
      }
    }
    for textRun in textRuns where textRun.isRunningText {
      if PageStructure.isBoxed(textRun.owner, boxes, reading) {
        runningInCards += Int(textRun.weight)
      } else {
        running += Int(textRun.weight)
      }
    }
  }

  /// Whether a heading is a link as a whole, or is inside one.
  private static func isLinked(_ heading: Int, _ reading: PageReading) -> Bool {
    reading.linkDensity(heading) > 0.8
      || reading.ancestor(of: heading, levels: 3) { reading.isLink[$0] } != nil
  }

  private static func note(_ heading: Int, in boxes: inout Set<Int>, _ reading: PageReading) {
    var node = Int(reading.page.nodes[heading].parent)
    for _ in 0..<card.levels where node >= 0 && reading.weight[node] < card.weight {
      if !boxes.insert(node).inserted { return }
      node = Int(reading.page.nodes[node].parent)
    }
  }

  private static func isBoxed(_ node: Int, _ boxes: Set<Int>, _ reading: PageReading) -> Bool {
    var node = node
    for _ in 0..<card.levels where node >= 0 && reading.weight[node] < card.weight {
      if boxes.contains(node) { return true }
      node = Int(reading.page.nodes[node].parent)
    }
    return false
  }
}
