import CopydeskHTML

extension PageReading {
  /// The runs of text that begin in a subtree.
  func runs(in subtree: Range<Int>) -> ArraySlice<TextRun> {
    textRuns[firstRun(from: subtree.lowerBound)...].prefix { $0.start < subtree.upperBound }
  }

  /// The first of them.
  func runs(in subtree: Range<Int>, atMost count: Int) -> ArraySlice<TextRun> {
    textRuns[firstRun(from: subtree.lowerBound)...].prefix(count).prefix { $0.start < subtree.upperBound }
  }

  /// The number of the first run that begins at a node or later.
  func firstRun(from node: Int) -> Int {
    // By halves, since a page may go on in thousands of neighbours.
    textRuns.partitioningIndex { $0.start >= node }
  }

  /// The innermost element around a heading that holds running text below it, too; `nil` where that is the whole page.
  func ownElement(of heading: Int) -> Int? {
    let nodes = page.nodes
    let own = ancestor(of: heading) { index in
      runningBytes(index) > 0 && runs(in: heading..<Int(nodes[index].end)).contains(where: \.isRunningText)
    }
    return own.flatMap { $0 > 0 && nodes[$0].tag != .body ? $0 : nil }
  }
}
