import CopydeskCore

extension RepeatSearch {
  /// A list has at least this many items to be a table of contents.
  private static let shortestContents = 3

  /// A list under a label that says what the headings below it say: the table of contents.
  mutating func contents() {
    var lists: [Range<Int>] = []
    var end = 0
    while end < lines.count {
      let start = end
      while end < lines.count, isItem(end) { end += 1 }
      if end - start >= RepeatSearch.shortestContents { lists.append(start..<end) }
      if end == start { end += 1 }
    }
    guard !lists.isEmpty else { return }
    var headings: [UInt64: Int] = [:]
    for index in lines where isBody(index) && document.blocks[index].isHeading {
      headings[keys.hash(key(index))] = index
    }
    guard headings.count >= 2 else { return }
    for list in lists where label(of: list) != nil { contents(list, headings) }
  }

  private func isItem(_ place: Int) -> Bool {
    isBody(lines[place]) && document.blocks[lines[place]].isListItem
      && document.blocks[lines[place]].text.utf8.count < 200
  }

  /// The line above a list, if that is a heading or a short line that ends in a colon.
  private func label(of list: Range<Int>) -> Int? {
    guard list.lowerBound > 0 else { return nil }
    let block = document.blocks[lines[list.lowerBound - 1]]
    let isLabel =
      block.isHeading || block.text.utf8.count < 60 && (block.text.hasSuffix(":") || block.text.hasSuffix("："))
    return isLabel ? lines[list.lowerBound - 1] : nil
  }

  /// Takes a list out if nearly all of its items are headings that follow, in their order.
  private mutating func contents(_ list: Range<Int>, _ headings: [UInt64: Int]) {
    var found: [Int: Int] = [:]
    var last = lines[list.upperBound - 1]
    for place in list {
      let own = key(lines[place])
      guard let heading = headings[keys.hash(own)], heading > last, keys.areEqual(key(heading), own) else { continue }
      found[place] = heading
      last = heading
    }
    guard found.count >= RepeatSearch.shortestContents, found.count * 10 >= list.count * 8 else { return }
    var same = found.values.min()
    if let label = label(of: list), isBody(label) {
      doom(label, "contents", "A list of the headings that follow.", same: same)
    }
    for place in list {
      same = found[place] ?? same
      doom(lines[place], "contents", "A list of the headings that follow.", same: same)
    }
  }
}
