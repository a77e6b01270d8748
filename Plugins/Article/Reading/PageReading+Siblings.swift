import CopydeskHTML

extension PageReading {
  /// The sibling after a node; blank texts are passed over.
  func sibling(after node: Int) -> Int? {
    let parent = page.nodes[node].parent
    var next = Int(page.nodes[node].end)
    while next < page.nodes.count, page.nodes[next].parent == parent {
      if !isBlankText(next) { return next }
      next = Int(page.nodes[next].end)
    }
    return nil
  }

  /// The sibling before a node; blank texts are passed over.
  func sibling(before node: Int) -> Int? {
    let parent = Int(page.nodes[node].parent)
    var index = node - 1
    while index > parent {
      // What comes right before is in the sibling, or is it.
      while Int(page.nodes[index].parent) != parent { index = Int(page.nodes[index].parent) }
      if !isBlankText(index) { return index }
      index -= 1
    }
    return nil
  }

  /// Whether paragraphs that are running text or sentences are before and after an element, lists, pictures and other elements with such text and
  /// no links aside.
  func isBetweenParagraphs(_ node: Int) -> Bool {
    isParagraph(from: node, sibling(before:)) && isParagraph(from: node, sibling(after:))
  }

  /// Whether an element is several paragraphs of running text and nothing else, right after such a paragraph.
  func goesOnWithText(_ node: Int) -> Bool {
    guard page.nodes[node].tag.isBlock, linkWeight[node] * 10 < weight[node], let before = sibling(before: node),
      page.nodes[before].tag == .p, runningBytes(before) > 0
    else { return false }
    let parts = page.children(of: node).filter { weight[$0] > 0 }
    return parts.count > 1 && parts.allSatisfy { page.nodes[$0].tag == .p && runningBytes($0) > 0 }
  }

  /// Whether a paragraph of running text comes before an element, or another of the same names with such text; pictures and what says
  /// nothing between them aside.
  func isAfterText(_ node: Int) -> Bool {
    var sibling = sibling(before: node)
    for _ in 0..<PageReading.neighbours {
      guard let other = sibling else { return false }
      if runningBytes(other) > 0, page.nodes[other].tag != .figure {
        return page.nodes[other].tag == .p || haveOneName(node, other)
      }
      sibling = self.sibling(before: other)
    }
    return false
  }

  /// Whether a paragraph of running text is right after an element, short boxes without links between them aside.
  func isBeforeText(_ node: Int) -> Bool {
    var sibling = sibling(after: node)
    for _ in 0..<PageReading.neighbours {
      guard let other = sibling, linkWeight[other] * 4 <= weight[other] else { return false }
      if page.nodes[other].tag == .p, runningBytes(other) > 0 { return true }
      sibling = self.sibling(after: other)
    }
    return false
  }

  /// The element around a paragraph. Builders of pages set each one in elements of its own: where the outermost that holds nothing else has one of the
  /// same make beside it, that has a paragraph as well, what is around both.
  func parentOfParagraph(_ node: Int) -> Int32 {
    let nodes = page.nodes
    let parent = Int(nodes[node].parent)
    guard parent > 0, wholeWeight[parent] == wholeWeight[node], linkWeight[node] * 2 <= weight[node] else {
      return nodes[node].parent
    }
    var box = parent
    for _ in 0..<PageReading.neighbours {
      let outer = Int(nodes[box].parent)
      guard outer > 0, wholeWeight[outer] == wholeWeight[node] else { break }
      box = outer
    }
    let isWrapper = [sibling(before: box), sibling(after: box)].contains { other in
      guard let other, nodes[other].tag == nodes[box].tag, isOpen(other), haveSameNames(other, box) else {
        return false
      }
      return linkWeight[other] * 4 <= weight[other] && runs(in: page.subtree(of: other), atMost: 2).count == 1
    }
    return isWrapper && (nodes[box].tag == .div || nodes[box].tag == .section) ? nodes[box].parent : nodes[node].parent
  }

  /// Whether two elements have the same class, or none.
  func haveSameNames(_ one: Int, _ other: Int) -> Bool {
    haveOneName(one, other) || !page.has(.class, one) && !page.has(.class, other)
  }

  func haveOneName(_ one: Int, _ other: Int) -> Bool {
    guard let names = page.attribute(.class, of: one), !names.isEmpty else { return false }
    return page.attribute(.class, of: other)?.elementsEqual(names) ?? false
  }

  private func isParagraph(from node: Int, _ next: (Int) -> Int?) -> Bool {
    var sibling = next(node)
    for _ in 0..<PageReading.neighbours {
      guard let other = sibling else { return false }
      if page.nodes[other].tag.headingLevel ?? 1 > 1, weight[other] > 0, linkWeight[other] == 0 {
        sibling = next(other)
        continue
      }
      if isSentences(other) { return true }
      guard runningBytes(other) > 0 || PageReading.partsOfText.contains(page.nodes[other].tag), linkWeight[other] == 0
      else { return false }
      sibling = next(other)
    }
    return false
  }

  /// Whether an element is a paragraph of running text, or one with few links that ends as a sentence.
  private func isSentences(_ node: Int) -> Bool {
    guard page.nodes[node].tag == .p else { return false }
    return runningBytes(node) > 0
      || weight[node] >= PageReading.shortSentence && linkWeight[node] * 5 < weight[node] && endsInSentence(node)
  }

  private static let partsOfText: Set<Tag> = [.ul, .ol, .dl, .figure, .blockquote, .table, .pre]

  /// So many boxes may be beside each other between paragraphs.
  private static let neighbours = 4

  private func isBlankText(_ node: Int) -> Bool { page.nodes[node].tag == .text && weight[node] == 0 }
}
