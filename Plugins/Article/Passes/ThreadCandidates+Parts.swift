import CopydeskHTML
import CopydeskText

/// How the children of an element are cut into items.
extension ThreadCandidates {
  /// An element whose children are all of one make, a label before them aside.
  ///
  /// - Parameter labels: The elements that say how many comments there are.
  func closedBoxes(_ labels: [Int]) -> [ThreadCandidate] {
    var result: [ThreadCandidate] = []
    var index = start
    while index < page.nodes.count {
      if page.nodes[index].tag == .text || !reading.isOpen(index) || reading.weight[index] == 0 {
        index = Int(page.nodes[index].end)
        continue
      }
      if ThreadCandidates.mayHoldItems(page.nodes[index].tag), let items = items(of: index, labels) {
        var candidate = ThreadCandidate(parts: items.map(page.subtree(of:)), box: index)
        candidate.isClosed = true
        result.append(candidate)
      }
      index += 1
    }
    return result
  }

  private static func mayHoldItems(_ tag: Tag) -> Bool {
    switch tag {
    case .div, .ul, .ol, .section, .other, .tbody, .td, .aside, .article: true
    default: false
    }
  }

  /// An item has at most so many bytes, and the text it begins with fewer.
  private static let (longestItem, longestName): (Int32, Int32) = (3_000, 60)

  /// All children of an element, a label before them aside, where they are blocks of one kind and the first may be an item.
  private func items(of box: Int, _ labels: [Int]) -> [Int]? {
    var (count, first) = (0, -1)
    for child in page.children(of: box) where reading.weight[child] > 0 {
      if first < 0, isLabel(child, labels) { continue }
      if first < 0 { first = child }
      // An array for each element would cost more than a second look.
      guard page.nodes[child].tag.isBlock, page.nodes[child].tag == page.nodes[first].tag else { return nil }
      count += 1
    }
    guard count >= ReaderThread.leastAnswered, reading.weight[first] <= ThreadCandidates.longestItem, mayBeItem(first),
      beginsOrEndsShort(first)
    else { return nil }
    return page.children(of: box).filter { $0 >= first && reading.weight[$0] > 0 }
  }

  private func isLabel(_ node: Int, _ labels: [Int]) -> Bool {
    let place = labels.partitioningIndex { $0 >= node }
    return place < labels.count && labels[place] == node
  }

  /// Whether the first or the last text of an element may be a name.
  private func beginsOrEndsShort(_ node: Int) -> Bool {
    let nodes = page.subtree(of: node)
    return isShort(nodes.prefix(ThreadCandidates.fewNodes).first(where: isText))
      || isShort(nodes.suffix(ThreadCandidates.fewNodes).last(where: isText))
  }

  private func isText(_ node: Int) -> Bool { page.nodes[node].tag == .text && reading.weight[node] > 0 }

  private func isShort(_ text: Int?) -> Bool {
    text.map { reading.isLine($0, below: ThreadCandidates.longestName) } ?? false
  }

  /// So many nodes at either end of an item are looked at.
  private static let fewNodes = 64

  /// Items that are not elements of their own: each begins with a line with a name and a time, or ends with one. Lines above a label are the article's.
  func lines(_ lines: [Int], in box: Int) -> ThreadCandidate? {
    let children = page.children(of: box).filter { reading.wholeWeight[$0] > 0 }
    var places = lines.compactMap { line in
      let place = children.partitioningIndex { $0 >= line }
      return place < children.count && children[place] == line ? place : nil
    }
    // Lines side by side have nothing between them.
    guard places.count == lines.count, places.count >= 2, let end = places.last, end - places[places.count - 2] > 1
    else { return nil }
    let label = children[..<end].lastIndex(where: isLabel)
    if let label { places.removeAll { $0 < label } }
    guard places.count >= 2 else { return nil }
    let isAfterFeet = end == children.count - 1 || label.map { $0 + 1 < places[0] } ?? false
    return isAfterFeet ? feet(places, of: children, in: box, label) : heads(places, of: children, in: box)
  }

  /// The stretches from each head to the next; the last one has as many elements as the one before.
  private func heads(_ places: [Int], of children: [Int], in box: Int) -> ThreadCandidate? {
    let size = places[places.count - 1] - places[places.count - 2]
    let last = min(places[places.count - 1] + size, children.count) - 1
    guard last > places[places.count - 1] else { return nil }
    let ends = places.dropFirst().map { children[$0] } + [Int(page.nodes[children[last]].end)]
    let parts = zip(places, ends).map { children[$0]..<$1 }
    var candidate = ThreadCandidate(parts: parts, box: box)
    candidate.isClosed = last == children.count - 1 && isClosed(children, before: places[0])
    return candidate
  }

  /// The stretches from each foot to the next. Where the first one begins must be clear: with the element, or after a label.
  private func feet(_ places: [Int], of children: [Int], in box: Int, _ label: Int?) -> ThreadCandidate? {
    guard places.allSatisfy({ isLine(children[$0]) }) else { return nil }
    let longest = zip(places, places.dropFirst()).reduce(0) { max($0, $1.1 - $1.0) }
    let isFirst = places[0] <= longest && page.nodes[children[0]].tag.headingLevel == nil
    guard let start = label.map({ $0 + 1 }) ?? (isFirst ? 0 : nil), start < places[0] else { return nil }
    let starts = [children[start]] + places.dropLast().map { Int(page.nodes[children[$0]].end) }
    let parts = zip(starts, places).map { $0..<Int(page.nodes[children[$1]].end) }
    var candidate = ThreadCandidate(parts: parts, box: box)
    candidate.isClosed = places[places.count - 1] == children.count - 1 && isClosed(children, before: start)
    return candidate
  }

  /// Whether an element is one line that is no sentence.
  private func isLine(_ node: Int) -> Bool {
    let runs = reading.runs(in: page.subtree(of: node), atMost: 2)
    return runs.count == 1 && runs.allSatisfy { !$0.endsSentence }
  }

  private func isClosed(_ children: [Int], before place: Int) -> Bool {
    place == 0 || place == 1 && isLabel(children[0])
  }

  /// Whether an element says that comments follow.
  func isLabel(_ node: Int) -> Bool {
    guard reading.isLine(node, below: ThreadCandidates.longestLabel) else { return false }
    let text = reading.text(of: node, limit: 300)
    let key = TextKey(text).string
    return SectionLabels.kind(of: key) == .comments && SectionLabels.isWhole(key) || SectionLabels.countsComments(text)
  }

  /// Items with those inside of them that answer them as items of their own; `nil` where there are none.
  func nested(_ items: [Int], in box: Int) -> ThreadCandidate? {
    let tag = page.nodes[items[0]].tag
    guard tag == .li || page.has(.class, items[0]) else { return nil }
    var starts: [Int] = []
    for item in items {
      starts.append(item)
      for node in page.subtree(of: item).dropFirst() where page.nodes[node].tag == tag && isAnswer(node, to: item) {
        starts.append(node)
      }
    }
    guard starts.count > items.count else { return nil }
    let ends = starts.dropFirst() + [Int(page.nodes[items[items.count - 1]].end)]
    return ThreadCandidate(parts: zip(starts, ends).map { $0..<$1 }, box: box)
  }
}
