import CopydeskCore
import CopydeskText

extension RepeatSearch {
  /// A line within a paragraph says at least this much, in characters, for it and the lines around it to be a copy.
  private static let longLine = 100

  /// Lines that occur twice within one block, as copies pasted into a field do: a long one, and repeated lines around it.
  mutating func linesWithin() {
    for index in lines where isBody(index) {
      let length = document.blocks[index].text.utf8.count
      guard length >= 2 * RepeatSearch.longLine, document.blocks[index].text.hasLineBreak else { continue }
      repeatedLines(index)
    }
  }

  private mutating func repeatedLines(_ index: Int) {
    let text = document.blocks[index].text
    var seen: [UInt64: BlockKeys.Key] = [:]
    var copies: [Range<Int>] = []
    // The copies in a row that end with the last line, and whether one of them is long.
    var run: (ranges: [Range<Int>], isLong: Bool) = ([], false)
    var start = 0
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let end = start + line.count
      defer { start = end + 1 }
      let key = keys.add(Substring(line))
      if key.isEmpty { continue }
      let hash = keys.hash(key)
      if let earlier = seen[hash], keys.areEqual(earlier, key) {
        run.ranges.append(max(0, start - 1)..<end)
        run.isLong = run.isLong || keys.measure(key) >= RepeatSearch.longLine
      } else {
        seen[hash] = seen[hash] ?? key
        if run.isLong { copies += run.ranges }
        run = ([], false)
      }
    }
    if run.isLong { copies += run.ranges }
    for range in copies.reversed() {
      let line = String(decoding: text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self).trimmed
      let block = Block(.paragraph, text: line, position: document.blocks[index].position)
      note("paragraph", "The same line again, within one paragraph.", block, same: index)
      document.blocks[index].replace(range, with: "")
    }
    if !copies.isEmpty { keys.forget(index) }
  }
}
