import CopydeskHTML

/// Tells which elements are parts of a sentence, so that no rule about names, labels or roles takes words out of it.
///
/// An inline element is a part of a sentence when the text beside it in its paragraph is more than a label, and goes on after the element
/// or has not ended before it. Buttons to share and counters of comments are none, except within a sentence; nor is the text that a
/// tooltip shows.
struct SentenceParts {
  private let reading: PageReading
  private var page: Page { reading.page }

  /// Text beside an element is more than a label from so many bytes.
  private static let label = 20
  /// From so many, where it ends a sentence.
  private static let sentence = 6

  init(_ reading: PageReading) { self.reading = reading }

  /// What of the elements that rules have found is to go, in order.
  ///
  /// - Parameter found: The elements in document order, none inside another.
  func without(_ found: [(node: Int, rule: RemovalRule)]) -> [(node: Int, rule: RemovalRule)] {
    let inline = found.indices.filter { isInline(found[$0].node) && hasTextBeside(found[$0].node) }
    if inline.isEmpty { return found }
    let runs = reading.textRuns
    var spared: Set<Int> = []
    var explanations: Set<Int> = []
    var start = inline.startIndex
    while start < inline.endIndex {
      guard let run = self.run(of: found[inline[start]].node, in: runs) else {
        start += 1
        continue
      }
      var end = start + 1
      while end < inline.endIndex, found[inline[end]].node < run.end { end += 1 }
      let group = inline[start..<end]
      let beside = Int(run.weight) - group.reduce(0) { $0 + Int(reading.weight[found[$1].node]) }
      let isHeading = isInHeading(found[inline[start]].node, found[inline[start]].rule)
      let isSentence = run.endsSentence || group.allSatisfy { isFigure(found[$0].node, found[$0].rule) }
      if beside >= (isHeading ? 1 : isSentence ? SentenceParts.sentence : SentenceParts.label) {
        // From the last to the first, so that what follows each of them is known; what others of them say is not the sentence's.
        var isFollowed = false
        var next = run.end
        for index in group.reversed() {
          let node = found[index].node
          isFollowed = isFollowed || saysSomething(from: Int(page.nodes[node].end), to: next)
          next = node
          if SentenceParts.opens(found[index].rule), isExplanation(node) {
            explanations.insert(index)
          } else if isPart(node, found[index].rule, of: run, isFollowed: isFollowed) {
            spared.insert(index)
          }
        }
      }
      start = end
    }
    if spared.isEmpty, explanations.isEmpty { return found }
    return found.indices.flatMap { index in
      let (node, rule) = found[index]
      if explanations.contains(index) { return [(node, BoilerplatePass.tooltip)] }
      if !spared.contains(index) { return [found[index]] }
      return explanation(in: node, rule).map { [($0, BoilerplatePass.tooltip)] } ?? []
    }
  }

  /// Whether an element that is called after a topic or a pointer is in a heading, of whose words it is one.
  private func isInHeading(_ node: Int, _ rule: RemovalRule) -> Bool {
    guard rule == BoilerplatePass.tags || rule == BoilerplatePass.related else { return false }
    return reading.ancestor(of: node, levels: SentenceParts.levels) { page.nodes[$0].tag.headingLevel != nil } != nil
  }

  /// A heading is at most so many levels around its words.
  private static let levels = 4

  /// Whether an element that is taken for a tool of the page is a number, which a reader may change: `Servings: 4 slices`.
  private func isFigure(_ node: Int, _ rule: RemovalRule) -> Bool {
    rule == BoilerplatePass.widget && reading.weight[node] <= SentenceParts.longestFigure
      && reading.text(of: node).utf8.allSatisfy { $0 &- 0x30 < 10 }
  }

  private static let longestFigure: Int32 = 4

  /// Whether a rule is about what opens over the page, or is opened there.
  private static func opens(_ rule: RemovalRule) -> Bool {
    rule == BoilerplatePass.widget || rule == BoilerplatePass.popup
  }

  /// The part of an element that stays which is the text of its tooltip.
  private func explanation(in node: Int, _ rule: RemovalRule) -> Int? {
    guard SentenceParts.opens(rule) else { return nil }
    return page.subtree(of: node).dropFirst().first { page.nodes[$0].tag != .text && isExplanation($0) }
  }

  /// Whether an element is the text that a tooltip shows, by its names or because it is right behind what opens it, without a space.
  private func isExplanation(_ node: Int) -> Bool {
    guard reading.weight[node] > 0 else { return false }
    if isNamedExplanation(node) { return true }
    guard page.attribute(.role, of: node)?.elementsEqual("tooltip".utf8) == true else { return false }
    let before = (max(0, node - SentenceParts.reach)..<node).reversed().first {
      page.nodes[$0].tag == .text || page.nodes[$0].tag.isBlock
    }
    return before.map { page.nodes[$0].tag == .text && page.text(of: $0).last.map { $0 > 0x20 } ?? false } ?? false
  }

  /// Whether names call an element the text of what opens over the page: `tooltip-text`, as opposed to `rating-text`.
  private func isNamedExplanation(_ node: Int) -> Bool {
    let signals = reading.signals[node]
    guard signals.contains(.body), !signals.isDisjoint(with: [.widget, .popup]),
      let names = page.attribute(.class, of: node)
    else { return false }
    return ASCIISearch.contains(names, anyOf: SentenceParts.opened)
  }

  private static let opened: [StaticString] = ["tip", "pop", "modal", "overlay", "hint", "toast"]

  /// Whether an element is a part of the sentence of a run of text, which has more text than the element.
  private func isPart(_ node: Int, _ rule: RemovalRule, of run: TextRun, isFollowed: Bool) -> Bool {
    switch rule {
    case BoilerplatePass.share, BoilerplatePass.comments, BoilerplatePass.subscribe, HiddenPass.machinery:
      return isFollowed && isPreceded(node, in: run)
    case BoilerplatePass.widget, BoilerplatePass.popup:
      // What opens a tooltip is in the sentence; what the tooltip then shows is not.
      if isNamedExplanation(node) { return false }
    default: break
    }
    return isFollowed || isUnfinished(before: node, in: run)
  }

  /// Whether text is right before or after an element, with no more than a few inline elements between; most buttons have none.
  private func hasTextBeside(_ node: Int) -> Bool {
    func isText(_ index: Int) -> Bool { page.nodes[index].tag == .text && reading.weight[index] > 0 }
    let end = Int(page.nodes[node].end)
    let after = (end..<min(end + SentenceParts.reach, page.nodes.count)).prefix { !page.nodes[$0].tag.isBlock }
    if after.contains(where: isText) { return true }
    let before = (max(0, node - SentenceParts.reach)..<node).reversed().prefix { !page.nodes[$0].tag.isBlock }
    return before.contains(where: isText)
  }

  /// So many nodes around an element are looked at for text beside it.
  private static let reach = 8

  /// Whether an element is inline and holds nothing but inline elements.
  private func isInline(_ node: Int) -> Bool {
    !page.nodes[node].tag.isBlock && reading.weight[node] > 0
      && !page.subtree(of: node).dropFirst().contains { page.nodes[$0].tag.isBlock }
  }

  /// The run of text that holds a node.
  private func run(of node: Int, in runs: [TextRun]) -> TextRun? {
    var (low, high) = (0, runs.count)
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].end <= node { low = middle + 1 } else { high = middle }
    }
    guard low < runs.count, runs[low].start < Int(page.nodes[node].end) else { return nil }
    return runs[low]
  }

  /// Whether there are words between two elements of a run, or a sign that ends a sentence.
  private func saysSomething(from start: Int, to end: Int) -> Bool {
    (start..<max(start, end)).contains {
      page.nodes[$0].tag == .text && reading.weight[$0] > 0 && page.text(of: $0).contains(where: SentenceParts.isWord)
    }
  }

  private func isPreceded(_ node: Int, in run: TextRun) -> Bool {
    (run.start..<max(run.start, node)).contains { page.nodes[$0].tag == .text && reading.weight[$0] > 0 }
  }

  /// Whether the text before the element has not come to the end of a sentence.
  private func isUnfinished(before node: Int, in run: TextRun) -> Bool {
    let before = (run.start..<max(run.start, node)).last { page.nodes[$0].tag == .text && reading.weight[$0] > 0 }
    return before.map { !reading.endsSentence[$0] } ?? false
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == 0x2E
  }
}
