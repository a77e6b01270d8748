import CopydeskHTML

/// Finds the labels of a film in the box that is called after it: the headings, and the line with how long it takes.
///
/// The caption below the film stays.
struct VideoLabels {
  private let reading: PageReading
  private let running: Column<Int32>

  private var page: Page { reading.page }

  /// - Parameter running: The bytes of running text below each node.
  init(_ reading: PageReading, running: Column<Int32>) {
    self.reading = reading
    self.running = running
  }

  /// A time has so many bytes, a label and a box at most, and a box is at most so many elements around it.
  private static let time: ClosedRange<Int32> = 4...8
  private static let longest: Int32 = 200
  private static let largest: Int32 = 600
  private static let levels = 10

  /// The labels, in order.
  var found: [Int] {
    var found: Set<Int> = []
    for index in page.nodes.indices
    where VideoLabels.time.contains(reading.weight[index]) && page.nodes[index].tag == .text && isTime(index) {
      guard reading.isOpen(index), let box = box(around: index) else { continue }
      found.insert(label(with: index, in: box))
      for node in page.subtree(of: box) where page.nodes[node].tag.headingLevel ?? 1 > 1 && reading.weight[node] > 0 {
        found.insert(node)
      }
    }
    return found.sorted()
  }

  /// Whether a text is minutes and seconds: `01:32`, `1:02:03`.
  private func isTime(_ text: Int) -> Bool {
    let bytes = page.text(of: text).drop { $0 <= 0x20 }.prefix { $0 > 0x20 }
    // Most short texts are words.
    guard let first = bytes.first, first &- 0x30 < 10, bytes.count == Int(reading.weight[text]) else { return false }
    let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    return (2...3).contains(parts.count) && (1...2).contains(parts[0].count)
      && parts.dropFirst().allSatisfy { $0.count == 2 && $0[$0.startIndex] < UInt8(ascii: "6") }
      && parts.allSatisfy { $0.allSatisfy { $0 &- 0x30 < 10 } }
  }

  /// The outermost element that is called after a film, without text of the article.
  private func box(around time: Int) -> Int? {
    var (box, node): (Int?, Int) = (nil, Int(page.nodes[time].parent))
    for _ in 0..<VideoLabels.levels {
      guard node > 0, running[node] == 0, reading.weight[node] < VideoLabels.largest else { break }
      if VideoLabels.names.areIn(classOf: node, page) { box = node }
      node = Int(page.nodes[node].parent)
    }
    return box
  }

  private static let names = ClassWords(["video", "videobox", "videoplayer", "videocontainer", "videowrapper"])

  /// The heading that a time is in, or the element with the title beside it; the time's own element where a sentence is beside it.
  private func label(with time: Int, in box: Int) -> Int {
    let own = Int(page.nodes[time].parent)
    var node = own
    while node != box, reading.weight[node] == reading.weight[time] { node = Int(page.nodes[node].parent) }
    guard node != box, reading.weight[node] < VideoLabels.longest,
      !page.subtree(of: node).contains(where: { reading.endsSentence[$0] })
    else { return own == box ? time : own }
    return node
  }
}
