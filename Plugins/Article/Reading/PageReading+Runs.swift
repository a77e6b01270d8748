import CopydeskHTML

extension PageReading {
  /// The runs of text that begin in a subtree.
  func runs(in subtree: Range<Int>) -> ArraySlice<TextRun> {
    let runs = textRuns
    // By halves, since a page may go on in thousands of neighbours.
    var (start, end) = (runs.startIndex, runs.endIndex)
    while start < end {
      let middle = (start + end) / 2
      if runs[middle].start < subtree.lowerBound { start = middle + 1 } else { end = middle }
    }
    return runs[start...].prefix { $0.start < subtree.upperBound }
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
