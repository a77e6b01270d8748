import CopydeskHTML
import CopydeskText

/// Some elements that may be the items of a thread.
struct ThreadCandidate {
  /// The nodes of each item, in order. What is between two of them is a part of the first.
  let parts: [Range<Int>]
  /// The element around them.
  let box: Int
  /// Whether the element holds nothing else, a label aside.
  var isClosed = false
  /// The element right before them that says that comments follow, and whether it says how many.
  var label: Int?
  var isCounted = false

  /// The nodes of all items.
  var nodes: Range<Int> { parts[0].lowerBound..<parts[parts.count - 1].upperBound }

  /// What is to go if they are a thread's.
  func elements(in page: Page) -> [Int] {
    let items = nodes
    // A label inside stays, as one before does.
    let isWhole = isClosed && label ?? 0 < box
    if isWhole {
      // Nothing of a table is left without its rows.
      let table = Int(page.nodes[box].parent)
      let isTable = page.nodes[box].tag == .tbody && page.children(of: table).count { page.nodes[$0].tag != .text } == 1
      return [isTable ? table : box]
    }
    return page.children(of: box).filter { items.contains($0) }
  }
}

/// Looks for elements that may be the items of threads.
///
/// Most are found from the short texts with a digit, of which a page has a few: two that may be times are each in an item of their own, or in the
/// line above or below one, or one in the item that the other one answers. The others are all that an element holds, or what comes after a label.
struct ThreadCandidates {
  let reading: PageReading
  /// The first node below so much text that an article may be above it.
  let start: Int

  var page: Page { reading.page }

  /// Two times that are so many levels below what holds both belong to no items of one make.
  private static let levels = 12
  /// An element with a name and a time, and nothing else, has at most so many bytes.
  private static let longestLine: Int32 = 120
  /// A label has so many bytes: it may have the article's title in it.
  static let (leastLabel, longestLabel): (Int32, Int32) = (5, 121)
  /// A name and what is said are in so many nodes at least.
  private static let leastNodes = 5

  /// All candidates by the element around them, the likeliest of an element first.
  var all: [ThreadCandidate] {
    let (times, labels) = shortTexts
    // What is cut up by the answers in it is looked through once.
    var end = 0
    var result: [ThreadCandidate] = []
    for candidate in closedBoxes(labels) {
      result.append(candidate)
      let items = candidate.parts.map(\.lowerBound)
      if items[0] >= end, var nested = nested(items, in: candidate.box) {
        nested.isClosed = true
        result.append(nested)
        end = nested.nodes.upperBound
      }
    }
    end = 0
    for (box, children) in boxes(of: times) {
      result += candidates(of: children, in: box, nestedFrom: &end)
    }
    end = 0
    for label in labels where label >= end {
      guard let rows = rows(after: label) else { continue }
      result.append(rows)
      end = rows.nodes.upperBound
    }
    for index in result.indices { announce(&result[index], labels) }
    return result.enumerated().sorted { ($0.element.box, $0.offset) < ($1.element.box, $1.offset) }.map(\.element)
  }

  /// The short texts below the article's beginning that have a digit in them and may be times, and those that say how many comments there are.
  private var shortTexts: (times: [Int], labels: [Int]) {
    var (times, labels): ([Int], [Int]) = ([], [])
    var index = start
    while index < page.nodes.count {
      // The line with a name and a time may be called a foot, and be gone as one.
      if !reading.isOpen(index), reading.wholeWeight[index] > ThreadCandidates.longestLine {
        index = Int(page.nodes[index].end)
        continue
      }
      if reading.marks[index].contains(.text) {
        if let label = label(index) {
          labels.append(label)
        } else if ReaderItem.mayBeTime(index, in: reading) {
          times.append(index)
        }
      }
      index += 1
    }
    return (times, labels)
  }

  /// The outermost element that holds nothing but a text that says how many comments there are; `nil` for other texts.
  private func label(_ text: Int) -> Int? {
    guard reading.weight[text] >= ThreadCandidates.leastLabel,
      reading.isLine(text, below: ThreadCandidates.longestLabel),
      DigitBytes.areIn(page.text(of: text)),
      SectionLabels.countsComments(String(decoding: page.text(of: text), as: UTF8.self))
    else { return nil }
    var label = text
    for _ in 0..<ThreadCandidates.levels {
      let parent = Int(page.nodes[label].parent)
      guard parent >= start, reading.wholeWeight[parent] == reading.wholeWeight[text] else { break }
      label = parent
    }
    // A button that leads there is no label.
    return reading.linkWeight[label] == 0 ? label : nil
  }

  private func announce(_ candidate: inout ThreadCandidate, _ labels: [Int]) {
    let run = reading.firstRun(from: candidate.nodes.lowerBound)
    guard run > 0 else { return }
    let next = labels.partitioningIndex { $0 >= candidate.nodes.lowerBound }
    // Nothing is between them.
    if next > 0, reading.firstRun(from: Int(page.nodes[labels[next - 1]].end)) == run {
      (candidate.label, candidate.isCounted) = (labels[next - 1], true)
    } else {
      let line = reading.textRuns[run - 1]
      let isWhole = line.owner >= start && reading.weight[line.owner] == line.weight
      if isWhole, page.nodes[line.owner].end <= candidate.nodes.lowerBound, isLabel(line.owner) {
        candidate.label = line.owner
      }
    }
  }

  /// The elements that come after a label, in its element, where they are of one make.
  private func rows(after label: Int) -> ThreadCandidate? {
    let box = Int(page.nodes[label].parent)
    guard box >= 0, let first = reading.sibling(after: label) else { return nil }
    var rows: [Int] = []
    var next: Int? = first
    while let row = next {
      if reading.weight[row] > 0 {
        guard page.nodes[row].tag == page.nodes[first].tag, mayBeItem(row) else { break }
        rows.append(row)
      }
      next = reading.sibling(after: row)
    }
    return rows.count >= ReaderThread.leastAnswered
      ? ThreadCandidate(parts: rows.map(page.subtree(of:)), box: box) : nil
  }

  /// Whether an element may be an item: it has a name and something else, and most of it is no link.
  func mayBeItem(_ node: Int) -> Bool {
    page.subtree(of: node).count >= ThreadCandidates.leastNodes && reading.linkDensity(node) < 0.6
  }

  // MARK: - From times

  /// The elements that hold several times, each in a child of its own: these children, by the element. An item that holds the one that answers it
  /// is such a child of what is around it.
  private func boxes(of times: [Int]) -> [(box: Int, children: [Int])] {
    var children: [Int: [Int]] = [:]
    func add(_ child: Int, to box: Int) {
      if children[box]?.last ?? -1 < child { children[box, default: []].append(child) }
    }
    for (one, other) in zip(times, times.dropFirst()) {
      guard let (box, first, second) = meeting(one, other) else { continue }
      if page.nodes[first].tag != page.nodes[second].tag, isItem(box, answeredBy: other) {
        add(box, to: Int(page.nodes[box].parent))
      }
      add(first, to: box)
      add(second, to: box)
    }
    return children.sorted { $0.key < $1.key }.map { (box: $0.key, children: $0.value) }
  }

  /// Whether an element of the same make around a time is inside of another one.
  private func isItem(_ item: Int, answeredBy time: Int) -> Bool {
    item >= start
      && reading.ancestor(of: time, levels: ThreadCandidates.levels) { $0 <= item || isAnswer($0, to: item) } ?? 0
        > item
  }

  /// Whether an element is of the make of an item that it is inside of.
  func isAnswer(_ node: Int, to item: Int) -> Bool {
    let tag = page.nodes[item].tag
    return page.nodes[node].tag == tag && (tag == .li || reading.haveOneName(node, item))
      && page.nodes[Int(page.nodes[node].parent)].tag == page.nodes[Int(page.nodes[item].parent)].tag
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
    for _ in 0..<ThreadCandidates.levels {
      let parent = Int(page.nodes[child].parent)
      guard parent >= 0 else { return nil }
      if !goesOn(parent) { return (parent, child) }
      child = parent
    }
    return nil
  }

  /// - Parameter end: Where the last element ends that was cut up by the answers in it.
  private func candidates(of children: [Int], in box: Int, nestedFrom end: inout Int) -> [ThreadCandidate] {
    guard let first = children.first, page.nodes[first].tag != .text, first >= start else { return [] }
    let items = children.filter { page.nodes[$0].tag == page.nodes[first].tag }
    guard items.count * 2 > children.count else { return [] }
    var result: [ThreadCandidate] = []
    if items.allSatisfy({ reading.wholeWeight[$0] <= ThreadCandidates.longestLine }) {
      if let lines = lines(items, in: box) { result.append(lines) }
    }
    if mayBeItem(first), areTogether(items, children) {
      result.append(ThreadCandidate(parts: items.map(page.subtree(of:)), box: box))
      if first >= end, var nested = nested(items, in: box) {
        nested.isClosed = page.children(of: box).count { reading.weight[$0] > 0 } == items.count
        result.append(nested)
        end = nested.nodes.upperBound
      }
    }
    return result
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
}
