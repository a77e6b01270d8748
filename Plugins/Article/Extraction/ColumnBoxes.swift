import CopydeskHTML
import CopydeskText

/// Finds the boxes of a column beside an article, whatever they are called: each has a label, and below it links, fields, or a line or two about the
/// site.
///
/// Boxes of one tag are beside each other, outside of the element with the title and the article's text. At least two are lists of links, have fields or
/// went already, half of all are so or are empty, and the label of one says that it is a page's.
struct ColumnBoxes {
  let reading: PageReading
  /// The heading with the words of the page's title.
  let title: Int?

  private var page: Page { reading.page }

  /// So many boxes are a column.
  private static let least = 3
  /// A label has at most so many bytes of Latin letters, and what a box says besides links fewer than so many.
  private static let (longestLabel, mostWords): (Int32, Int32) = (40, 900)
  /// The first line that is left is among so many.
  private static let fewRuns = 4
  /// So many lines tell that a box is a list of links.
  private static let fewLines = 20
  /// So much running text, in bytes, is an article.
  private static let article: Int32 = 250

  private enum Kind { case links, fields, gone, empty, words }

  private struct Box {
    let node: Int
    let kind: Kind
    /// Its first line.
    let label: TextRun?
  }

  /// The boxes, none inside another, in order.
  var found: [Int] { found(from: 0..<page.nodes.count) }

  /// The same in an element, and around it: that may be a part of one.
  func found(near element: Int) -> [Int] { found(from: page.subtree(of: element)) }

  /// The boxes that are children of elements with links or fields among some nodes, or of elements around these.
  private func found(from seeds: Range<Int>) -> [Int] {
    guard reading.running.first ?? 0 >= ColumnBoxes.article else { return [] }
    let own = title.flatMap(reading.ownElement)
    let nodes = page.nodes
    var isKnown = [Bool](repeating: false, count: nodes.count)
    var result: [Int] = []
    func climb(from node: Int) {
      var element = node
      while element > 0, !isKnown[element] {
        isKnown[element] = true
        result += boxes(of: element, besides: own)
        element = Int(nodes[element].parent)
      }
    }
    // A column has links or fields, so that the elements around these are all that may hold its boxes; each is looked at once.
    climb(from: seeds.lowerBound)
    for seed in [reading.byTag.anchors, reading.byTag.controls] {
      let first = seed.partitioningIndex { $0 >= seeds.lowerBound }
      for place in first..<seed.count {
        if seed[place] >= seeds.upperBound { break }
        climb(from: Int(nodes[seed[place]].parent))
      }
    }
    result.sort()
    var end = 0
    return result.filter { box in
      if box < end { return false }
      end = Int(nodes[box].end)
      return true
    }
  }

  /// The boxes among an element's children.
  private func boxes(of element: Int, besides own: Int?) -> [Int] {
    var (found, run): ([Int], [Box]) = ([], [])
    var tag = Tag.text
    func finish() {
      if run.count >= ColumnBoxes.least, isColumn(run, of: element, besides: own) {
        found += isWhole(run, of: element, besides: own) ? [element] : run.filter { $0.kind != .gone }.map(\.node)
      }
      run = []
    }
    for child in page.children(of: element) where reading.wholeWeight[child] > 0 {
      guard ColumnBoxes.mayBeBox(page.nodes[child].tag), !holdsArticle(child, own), let box = box(child) else {
        finish()
        continue
      }
      if page.nodes[child].tag != tag { finish() }
      tag = page.nodes[child].tag
      run.append(box)
    }
    finish()
    return found
  }

  /// Whether an element holds the article's, or the title; where neither is known, as much running text as an article has.
  private func holdsArticle(_ node: Int, _ own: Int?) -> Bool {
    if let inside = own ?? title { return page.subtree(of: node).contains(inside) }
    return reading.running[node] >= ColumnBoxes.article
  }

  private static func mayBeBox(_ tag: Tag) -> Bool {
    switch tag {
    case .div, .li, .section, .aside, .dl, .table: true
    default: false
    }
  }

  private func box(_ node: Int) -> Box? {
    if !reading.isOpen(node) || reading.weight[node] == 0 { return Box(node: node, kind: .gone, label: nil) }
    guard reading.weight[node] - reading.linkWeight[node] < ColumnBoxes.mostWords,
      let first = reading.runs(in: page.subtree(of: node), atMost: ColumnBoxes.fewRuns).first(where: {
        reading.isOpen($0.start)
      }), !first.endsSentence,
      first.weight <= ColumnBoxes.longestLabel * Int32(LineSize.most)
    else { return nil }
    let (rest, links) = (reading.weight[node] - first.weight, reading.linkWeight[node] - first.linkWeight)
    if rest <= 0 { return Box(node: node, kind: holdsField(node) ? .fields : .empty, label: first) }
    if holdsField(node), reading.running[node] < ColumnBoxes.article {
      return Box(node: node, kind: .fields, label: first)
    }
    return Box(node: node, kind: links * 10 >= rest * 6 || listsLinks(node) ? .links : .words, label: first)
  }

  /// Whether half of the lines below a label have a link, each with few words about what it leads to.
  private func listsLinks(_ node: Int) -> Bool {
    let lines = reading.runs(in: page.subtree(of: node), atMost: ColumnBoxes.fewLines).dropFirst().filter {
      reading.isOpen($0.start)
    }
    let linked = lines.count { $0.linkWeight > 0 && !$0.isRunningText }
    return linked >= ColumnBoxes.least && linked * 2 >= lines.count
  }

  /// The text of a box's first line.
  private func label(_ run: TextRun) -> String {
    var bytes: [UInt8] = []
    for node in run.start..<run.end where page.nodes[node].tag == .text && reading.isOpen(node) {
      bytes += page.text(of: node)
    }
    return String(decoding: bytes, as: UTF8.self).trimmed
  }

  /// The first text of a box that went.
  private func firstText(of node: Int) -> String {
    let text = page.subtree(of: node).first { page.nodes[$0].tag == .text && reading.wholeWeight[$0] > 0 }
    return text.map { String(decoding: page.text(of: $0), as: UTF8.self).trimmed } ?? ""
  }

  private func holdsField(_ node: Int) -> Bool {
    let controls = reading.byTag.controls
    let place = controls.partitioningIndex { $0 >= node }
    return place < controls.count && controls[place] < Int(page.nodes[node].end)
  }

  private func isColumn(_ boxes: [Box], of element: Int, besides own: Int?) -> Bool {
    let nodes = boxes[0].node..<Int(page.nodes[boxes[boxes.count - 1].node].end)
    let links = boxes.count { $0.kind == .links }
    let fields = boxes.count { $0.kind == .fields }
    let sure = links + fields + boxes.count { $0.kind == .gone }
    guard links + fields > 0, sure >= 2, (sure + boxes.count { $0.kind == .empty }) * 2 >= boxes.count else {
      return false
    }
    if title.map(nodes.contains) ?? false { return false }
    let running = boxes.reduce(0) { $0 + reading.running[$1.node] }
    let text = own.map { reading.running[$0] } ?? (reading.running.first ?? 0) - running
    guard text >= max(ColumnBoxes.article, 2 * running) else { return false }
    if let own {
      guard nodes.lowerBound >= Int(page.nodes[own].end) || nodes.upperBound <= own else { return false }
    } else if reading.running[element] > running {
      return false
    }
    let lists = boxes.filter { $0.kind == .links }.map(\.node)
    if fields == 0, !lists.isEmpty, CardTargets(reading: reading).leadToOtherSites(lists) { return false }
    let labels = boxes.compactMap { $0.label.map(label) }
    return labels.allSatisfy { $0.isLine(below: Int(ColumnBoxes.longestLabel) + 1) }
      && (labels.contains(where: isPagesOwn)
        || boxes.contains { $0.kind == .gone && isPagesOwn(firstText(of: $0.node)) })
  }

  /// Whether an element outside of the article's is a column as a whole: most of it is in the boxes, and the rest says little.
  private func isWhole(_ boxes: [Box], of element: Int, besides own: Int?) -> Bool {
    guard let own, case let nodes = page.subtree(of: element), !nodes.contains(own), page.nodes[element].tag != .body,
      !page.subtree(of: own).contains(element), reading.isOpen(element),
      2 * reading.running[element] <= reading.running[own]
    else { return false }
    let boxed = boxes.reduce(0) { $0 + reading.wholeWeight[$1.node] }
    return 2 * boxed >= reading.wholeWeight[element]
  }

  /// Whether a label is one of those that pages put over what is none of the article.
  private func isPagesOwn(_ label: String) -> Bool {
    SectionLabels.kind(of: TextKey(label).string) != nil || LinePhrases.isNotice(label)
      || Vocabulary.isPhrase(label, .sitePages) || Vocabulary.isPhrase(label, .homeLabels)
  }
}
