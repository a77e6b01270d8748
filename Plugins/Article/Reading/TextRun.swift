import CopydeskHTML

/// A stretch of text without a block boundary inside: what a reader sees as one paragraph, item or line.
struct TextRun {
  /// The innermost block element around it.
  var owner: Int
  /// Its first node.
  var start: Int
  /// The index after its last node.
  var end: Int
  /// Bytes of visible text.
  var weight: Int32 = 0
  /// Bytes of visible text in links.
  var linkWeight: Int32 = 0
  /// Signs that end or part clauses: commas, full stops and their like in every script.
  var punctuation: Int32 = 0
  /// Whether it ends like a sentence.
  var endsSentence = false

  /// The share of the text that is in links.
  var linkDensity: Double { weight == 0 ? 0 : Double(linkWeight) / Double(weight) }

  /// Running text has at least this many bytes.
  static let leastRunning: Int32 = 80

  /// Whether this reads like a paragraph of running text: long, with few links.
  var isRunningText: Bool {
    weight >= TextRun.leastRunning && linkDensity < 0.4
      && (punctuation >= 1 && weight >= 100 || endsSentence || punctuation >= 3)
  }

  /// How much the textRun speaks for being a part of an article (positive) or of the page around it (negative), in bytes of text.
  func score(in reading: PageReading) -> Double {
    let tag = reading.page.nodes[owner].tag
    let weight = Double(weight)
    if tag.headingLevel != nil { return linkDensity > 0.5 ? -5 : 0 }
    if linkDensity > 0.5 { return -min(weight, 40) - 10 }
    if isRunningText {
      let scale = tag == .li || tag == .dd ? 0.5 : 1.0
      return scale * weight * (1 - linkDensity)
    }
    if weight < 30 { return tag == .td || tag == .th ? -1 : -4 }
    if weight >= 100, linkDensity < 0.2 { return weight * 0.4 }
    return endsSentence ? weight * 0.5 : -2
  }
}

extension PageReading {
  /// Finds the runs of text in what is left of the page, in order.
  func findTextRuns() -> [TextRun] {
    page.nodes.withUnsafeBufferPointer { nodes in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: nodes.count) { findTextRuns(nodes, $0) }
    }
  }

  /// - Parameter owners: Room for the blocks that are open. In bounds: there is a place for each node.
  private func findTextRuns(
    _ nodes: UnsafeBufferPointer<Page.Node>, _ owners: UnsafeMutableBufferPointer<Int32>
  ) -> [TextRun] {
    var result: [TextRun] = []
    // About so many has a page of the news.
    result.reserveCapacity(128)
    // The run that is open; there is none while it has no weight.
    var run = TextRun(owner: 0, start: 0, end: 0)
    // How many blocks are open, the last of them, and its end.
    var depth = 0
    var (owner, end) = (0, Int.max)
    var linkEnd: Int32 = 0
    var index = 0
    while index < nodes.count {
      index = nextOfRuns(from: index, before: nodes.count)
      if index == nodes.count { break }
      while end <= index {
        PageReading.finish(&run, &result)
        depth &-= 1
        owner = depth > 0 ? Int(owners[depth &- 1]) : 0
        end = depth > 0 ? Int(nodes[owner].end) : .max
      }
      let marks = marks[index]
      if !isOpen(index) {
        if marks.contains(.block) { PageReading.finish(&run, &result) }
        index = Int(nodes[index].end)
        continue
      }
      if marks.contains(.text) {
        if weight[index] > 0 {
          if run.weight == 0 { run = TextRun(owner: owner, start: index, end: index + 1) }
          add(index, to: &run, isLink: index < Int(linkEnd))
        }
      } else if marks.contains(.block) {
        PageReading.finish(&run, &result)
        owners[depth] = Int32(truncatingIfNeeded: index)
        depth &+= 1
        (owner, end) = (index, Int(nodes[index].end))
      } else if isLink[index] {
        linkEnd = max(linkEnd, nodes[index].end)
      } else if marks.contains(.lineBreak), index + 1 < nodes.count,
        nextIsBreak(index) || run.endsSentence && isIndented(index + 1)
      {
        PageReading.finish(&run, &result)
      }
      index += 1
    }
    PageReading.finish(&run, &result)
    return result
  }

  /// The first node from one on that was taken out or has a mark that makes runs of text, or the end.
  @inline(__always)
  private func nextOfRuns(from start: Int, before end: Int) -> Int {
    let wanted = UInt64(NodeMarks.ofRuns.rawValue) &* 0x0101_0101_0101_0101
    var index = start
    while index &+ 8 <= end {
      // In bounds: eight nodes are left. Of a byte that is not zero, one bit is the lowest of all.
      let found = fates.eight(from: index) | marks.eight(from: index) & wanted
      if found != 0 { return index &+ found.trailingZeroBitCount &>> 3 }
      index &+= 8
    }
    while index < end, isOpen(index), marks[index].isDisjoint(with: .ofRuns) { index &+= 1 }
    return index
  }

  /// Adds a run that is open to the others.
  @inline(__always)
  private static func finish(_ run: inout TextRun, _ runs: inout [TextRun]) {
    guard run.weight > 0 else { return }
    runs.append(run)
    run.weight = 0
  }

  /// Whether a node is a text that begins with an indent.
  private func isIndented(_ index: Int) -> Bool {
    page.nodes[index].tag == .text && weight[index] > 0 && Indent.begins(page.text(of: index))
  }

  private func nextIsBreak(_ index: Int) -> Bool {
    var next = index + 1
    while next < page.nodes.count, page.nodes[next].tag == .text, weight[next] == 0 { next += 1 }
    return next < page.nodes.count && page.nodes[next].tag == .br
  }

  private func add(_ index: Int, to textRun: inout TextRun, isLink: Bool) {
    textRun.end = index + 1
    textRun.weight += weight[index]
    if isLink { textRun.linkWeight += weight[index] }
    textRun.punctuation += punctuation[index]
    textRun.endsSentence = endsSentence[index]
  }
}
