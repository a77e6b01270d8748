import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Finds the days that a chronology or a diary tells of: dates without a time of day, each with text of its own below, after the article's
/// first sentence. A diary may begin with one.
///
/// Those that names call dates are of posts, unless they are headings, or in items, in the element of that sentence with nothing but text
/// below each.
struct Chronology {
  let blocks: [ArticleBlock]
  let reading: PageReading
  /// What kind of heading a block was before it was found to be a date.
  let headings: [Int: Block.Kind]
  /// The dates whose names have a role.
  let named: Set<Int>

  /// A day as a heading has fewer bytes.
  private static let longestDay = 60

  /// The days, if there are several.
  ///
  /// - Parameter first: The index of the article's first sentence.
  func days(from first: Int) -> [Int] {
    let found = blocks.indices.filter { $0 > first && isDay($0) && (!named.contains($0) || isInText($0, of: first)) }
    let events = found.filter { named.contains($0) && isOverHeading($0) }
    let days = events.count < Chronology.leastEvents ? found.filter { !events.contains($0) } : found
    let opening = blocks[..<first].indices.last { headings[$0] != nil && isDay($0) }
    if let opening, let kind = headings[opening], blocks.indices.contains(where: { $0 > first && isDate($0, kind) }) {
      return [opening] + days
    }
    return days.count < 2 ? [] : days
  }

  /// The times of day of a report that goes on, if there are several, each with its text below.
  var times: [Int] {
    let times = blocks.indices.filter {
      blocks[$0].block.role == .dateline && $0 + 1 < blocks.count && blocks[$0 + 1].isBodyText
        && blocks[$0].linkBytes == 0 && blocks[$0].block.text.holds(UInt8(ascii: ":"))
        && Line.isTime(blocks[$0].block.text)
    }
    let isReport = times.count >= Chronology.leastTimes && zip(times, times.dropFirst()).allSatisfy { $1 - $0 > 1 }
    return isReport ? times : []
  }

  /// A report has so many times.
  private static let leastTimes = 3

  /// Whether a block is a heading of one kind that is a date.
  private func isDate(_ index: Int, _ kind: Block.Kind) -> Bool {
    (headings[index] ?? blocks[index].block.kind) == kind && blocks[index].block.text.utf8.count < Chronology.longestDay
      && Line(blocks[index]).isDate
  }

  private func isDay(_ index: Int) -> Bool {
    index + 1 < blocks.count && blocks[index].block.role == .dateline
      && blocks[index].block.text.utf8.count < Chronology.longestDay && !blocks[index].block.text.contains(":")
      && blocks[index + 1].isBodyText && Line(blocks[index]).isDate
  }

  private func isInText(_ index: Int, of first: Int) -> Bool {
    guard blocks[first].node > 0, blocks[index].node > 0, blocks[index].linkBytes == 0 else { return false }
    if isOverHeading(index) {
      guard isOfEvent(index) else { return false }
    } else if blocks[index + 1].linkDensity >= 0.5 {
      return false
    }
    let parent = reading.page.nodes[blocks[first].node].parent
    guard headings[index] != nil || reading.page.nodes[blocks[index].node].parent != parent else { return false }
    return reading.page.subtree(of: Int(parent)).contains(blocks[index].node)
  }

  private func isOverHeading(_ index: Int) -> Bool {
    if case .heading = blocks[index + 1].block.kind { true } else { false }
  }

  /// Whether a day is that of an event: it is in one item of a list with the heading below it and a sentence about that.
  private func isOfEvent(_ index: Int) -> Bool {
    let page = reading.page
    guard let item = reading.ancestor(of: blocks[index].node, levels: 3, where: { page.nodes[$0].tag == .li }) else {
      return false
    }
    let nodes = page.subtree(of: item)
    return nodes.contains(blocks[index + 1].node)
      && blocks[(index + 2)...].prefix(Chronology.linesOfEvent).contains {
        nodes.contains($0.node) && $0.isBodyText && $0.isSentence && $0.linkDensity < 0.5
      }
  }

  /// A list of events has so many, and each so many lines at most before the first sentence.
  private static let (leastEvents, linesOfEvent) = (3, 6)
}
