import CopydeskHTML
import CopydeskText

/// Finds what readers wrote by its shape, whatever it is called: items of one make below the article, each with a time and a name that hardly two of
/// them share, and with what readers' items have: a link to answer or to the item itself, or one button beside the time of day.
///
/// There may be more of them than of the article: under a short one there are hundreds.
struct CommentThreads {
  let reading: PageReading
  /// The heading with the words of the page's title; where none has them, the first heading of the page, or all of it.
  let title: Int

  private var page: Page { reading.page }

  /// A text with a time has at most so many bytes.
  private static let longestTime: Int32 = 60
  /// Two times that are so many levels below what holds both belong to no items of one make.
  private static let levels = 12
  /// So much running text above the items is an article, in bytes; less will do where items can be answered.
  private static let (article, answered) = (200, 100)
  /// At least so many items, and so many where each can be answered.
  private static let (least, leastAnswered) = (3, 2)
  /// Four of five items have at most so many bytes; answers to a question are longer.
  private static let longestItem = 3_000
  /// An element with a name and a time, and nothing else, has at most so many bytes.
  private static let longestHead: Int32 = 120

  /// The elements of all items, in order; none inside another.
  var found: [Int] {
    let times = mayBeTimes
    guard times.count >= CommentThreads.leastAnswered else { return [] }
    var sums = [0]
    for run in reading.textRuns { sums.append(sums[sums.count - 1] + (run.isRunningText ? Int(run.weight) : 0)) }
    var result: [Int] = []
    var end = 0
    for (box, children) in boxes(of: times) where box >= end {
      guard let thread = thread(of: children, in: box, sums) else { continue }
      result += thread
      end = thread.last.map { Int(page.nodes[$0].end) } ?? end
    }
    return result
  }

  /// The short texts below the title that have a digit in them: most of them are never asked what they are.
  private var mayBeTimes: [Int] {
    var result: [Int] = []
    var index = title
    while index < page.nodes.count {
      // The line with a name and a time may be called a foot, and be gone as one.
      if !reading.isOpen(index), reading.wholeWeight[index] > CommentThreads.longestHead {
        index = Int(page.nodes[index].end)
        continue
      }
      if reading.marks[index].contains(.text), CommentItem.mayBeTime(index, in: reading) { result.append(index) }
      index += 1
    }
    return result
  }

  /// The elements that hold several times, each in a child of its own: these children, by the element.
  private func boxes(of times: [Int]) -> [(box: Int, children: [Int])] {
    var children: [Int: [Int]] = [:]
    for (one, other) in zip(times, times.dropFirst()) {
      guard let (box, first, second) = meeting(one, other) else { continue }
      if children[box]?.last != first { children[box, default: []].append(first) }
      children[box, default: []].append(second)
    }
    return children.sorted { $0.key < $1.key }.map { (box: $0.key, children: $0.value) }
  }

  /// The innermost element around two texts, and its children that hold the one and the other.
  private func meeting(_ one: Int, _ other: Int) -> (box: Int, first: Int, second: Int)? {
    guard let (box, first) = climb(from: one, while: { Int(page.nodes[$0].end) <= other }),
      let (_, second) = climb(from: other, while: { $0 != box })
    else { return nil }
    return (box, first, second)
  }

  /// The first element around a node that ends the climb, and its child on the way.
  private func climb(from node: Int, while goesOn: (Int) -> Bool) -> (element: Int, child: Int)? {
    var child = node
    for _ in 0..<CommentThreads.levels {
      let parent = Int(page.nodes[child].parent)
      guard parent >= 0 else { return nil }
      if !goesOn(parent) { return (parent, child) }
      child = parent
    }
    return nil
  }

  /// The elements of a thread, if some children of an element are its items; answers to them may be in elements of another kind between.
  ///
  /// - Parameter sums: The bytes of running text before each run of text, and of all of it.
  private func thread(of children: [Int], in box: Int, _ sums: [Int]) -> [Int]? {
    guard let first = children.first, page.nodes[first].tag != .text, first > title, mayBeItem(first),
      running(title..<first, sums) >= CommentThreads.answered
    else { return nil }
    let items = children.filter { page.nodes[$0].tag == page.nodes[first].tag }
    guard items.count >= CommentThreads.leastAnswered, items.count * 2 > children.count else { return nil }
    let mayBeHeads = items.allSatisfy { reading.wholeWeight[$0] <= CommentThreads.longestHead }
    let headed = mayBeHeads ? parts(after: items, in: box) : []
    let isHeads = !headed.isEmpty
    let parts = isHeads ? headed : items.map(page.subtree(of:))
    guard isHeads || areTogether(items, children) else { return nil }
    // The first two tell of most lists that they are none.
    guard parts.prefix(2).contains(where: { CommentItem($0, in: reading).mayBeReaders }) else { return nil }
    let read = parts.map { CommentItem($0, in: reading) }
    let isAnswered = CommentThreads.areMost(read, where: \.isAnswered)
    guard items.count >= (isAnswered ? CommentThreads.leastAnswered : CommentThreads.least),
      parts.count(where: isShort) * 5 >= parts.count * 4, !read.contains(where: \.isOwn),
      CommentThreads.areMost(read, where: \.hasTime), CommentThreads.areMost(read, where: \.saysSomething),
      !CommentThreads.areMost(read, where: \.hasHeadline),
      haveNames(read, isAnswered), isBelowArticle(parts, isAnswered, sums)
    else { return nil }
    guard isHeads else { return children }
    return page.children(of: box).filter { $0 >= first && $0 < parts[parts.count - 1].upperBound }
  }

  /// The bytes of running text in a range.
  private func running(_ range: Range<Int>, _ sums: [Int]) -> Int {
    let runs = reading.runs(in: range)
    return sums[runs.endIndex] - sums[runs.startIndex]
  }

  /// Whether an element may be an item, or the head of one: it has something to follow, and as much text that is no link.
  private func mayBeItem(_ node: Int) -> Bool {
    let inside = page.subtree(of: node)
    return inside.count >= CommentThreads.leastNodes && reading.linkDensity(node) < 0.6
      && inside.prefix(CommentThreads.fewNodes).contains {
        reading.marks[$0].contains(.anchor) || page.nodes[$0].tag == .button
      }
  }

  /// A name, a time and what is said are in so many nodes at least; links are looked for among so many.
  private static let (leastNodes, fewNodes) = (5, 128)

  /// Whether some elements have no more text than most of what readers write.
  private func isShort(_ part: Range<Int>) -> Bool {
    let bytes = reading.runs(in: part).reduce(0) { $0 + Int($1.weight) }
    return bytes <= CommentThreads.longestItem
  }

  /// The stretches from each head to the next; the last one has as many elements as the one before.
  private func parts(after heads: [Int], in box: Int) -> [Range<Int>] {
    let children = page.children(of: box).filter { reading.wholeWeight[$0] > 0 }
    let places = heads.compactMap { head in
      let place = children.partitioningIndex { $0 >= head }
      return place < children.count && children[place] == head ? place : nil
    }
    guard places.count == heads.count, places.count >= 2 else { return [] }
    let size = places[places.count - 1] - places[places.count - 2]
    let last = min(places[places.count - 1] + size, children.count) - 1
    // Heads side by side have nothing below them.
    guard size > 1, last > places[places.count - 1] else { return [] }
    let ends = heads.dropFirst() + [Int(page.nodes[children[last]].end)]
    return zip(heads, ends).map { $0..<$1 }
  }

  /// Whether no paragraph of running text is between some items.
  private func areTogether(_ items: [Int], _ children: [Int]) -> Bool {
    let inside = Set(children)
    var sibling = reading.sibling(after: items[0])
    while let next = sibling, next < items[items.count - 1] {
      if !inside.contains(next), reading.runningBytes(next) > 0 { return false }
      sibling = reading.sibling(after: next)
    }
    return true
  }

  /// Whether items begin or end with names that hardly two of them share, and have what readers' items have.
  private func haveNames(_ items: [CommentItem], _ isAnswered: Bool) -> Bool {
    var counts: [String: Int] = [:]
    for item in items { for mark in item.marks { counts[mark, default: 0] += 1 } }
    let marks = Set(counts.filter { $0.value * 5 >= items.count * 4 }.keys)
    let isMarked = items.contains { !$0.links.isDisjoint(with: marks) }
    guard isAnswered || isMarked && CommentThreads.areMost(items, where: \.hasClock) else { return false }
    let names = items.compactMap { item in item.names.first { !marks.contains($0) } }
    return names.count * 5 >= items.count * 4 && Set(names).count * 5 >= max(items.count * 3, 10)
  }

  private static func areMost(_ items: [CommentItem], where isSo: (CommentItem) -> Bool) -> Bool {
    items.count(where: isSo) * 5 >= items.count * 4
  }

  /// Whether an article is above the items, and not more of it below them.
  private func isBelowArticle(_ parts: [Range<Int>], _ isAnswered: Bool, _ sums: [Int]) -> Bool {
    let items = parts[0].lowerBound..<parts[parts.count - 1].upperBound
    let own = reading.ownElement(of: title).map { Int(page.nodes[$0].end) } ?? page.nodes.count
    let before = running(title..<items.lowerBound, sums)
    let least = isAnswered ? CommentThreads.answered : max(CommentThreads.article, running(items, sums) / 4)
    return before >= least && (items.upperBound >= own || running(items.upperBound..<own, sums) <= before)
  }
}
