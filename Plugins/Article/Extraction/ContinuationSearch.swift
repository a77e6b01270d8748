import CopydeskHTML

/// Finds the elements after the one that holds the article which go on with it: neighbours with the same names, under the same headline.
///
/// Pages that are made of parts set pictures and offers between stretches of text, each in an element of its own.
struct ContinuationSearch {
  let reading: PageReading
  /// The page's first headline, and the heading with its title.
  let headlines: [Int]

  private var page: Page { reading.page }

  /// The elements that go on with an element, in order.
  func run(after container: Int) -> [Int] {
    let parent = Int(page.nodes[container].parent)
    guard parent >= 0, let names = page.attribute(.class, of: container), !names.isEmpty,
      reading.signals[container].isDisjoint(with: [.comments, .related, .card, .list]), isUnderHeadline(container)
    else { return [] }
    let neighbours = page.children(of: parent).filter {
      $0 > container && page.nodes[$0].tag == page.nodes[container].tag && reading.isOpen($0)
    }
    let parts = neighbours.filter { page.attribute(.class, of: $0)?.elementsEqual(names) == true && goesOn($0) }
    guard let last = parts.last, neighbours.count > parts.count else { return parts }
    let isPart = Set(parts)
    return neighbours.filter { isPart.contains($0) || $0 < last && isQuotation($0) }
  }

  /// Whether an element between two parts holds a quotation and nothing else.
  private func isQuotation(_ index: Int) -> Bool {
    reading.weight[index] > 0 && reading.linkWeight[index] == 0
      && page.subtree(of: index).contains {
        page.nodes[$0].tag == .blockquote && reading.weight[$0] == reading.weight[index]
      }
  }

  /// Whether the headline is above an element: what has one of its own is a whole article, and so are its neighbours.
  private func isUnderHeadline(_ container: Int) -> Bool {
    let subtree = page.subtree(of: container)
    return headlines.contains { $0 < container } && !headlines.contains(where: subtree.contains)
  }

  /// Whether an element is text without a byline, a date or a headline of its own.
  private func goesOn(_ index: Int) -> Bool {
    guard reading.runningBytes(index) > 0 || reading.signals[index].contains(.body) && isSentences(index),
      reading.linkDensity(index) < 0.5
    else { return false }
    return !page.subtree(of: index).contains { node in
      let tag = page.nodes[node].tag
      guard tag != .text, reading.weight[node] > 0, reading.isOpen(node) else { return false }
      return tag == .h1 || tag.headingLevel != nil && reading.linkDensity(node) > 0.8
        || !reading.signals[node].isDisjoint(with: [.byline, .date, .comments, .headline])
    }
  }

  /// Whether the lines of an element are sentences, be they short.
  private func isSentences(_ index: Int) -> Bool {
    let runs = reading.runs(in: page.subtree(of: index))
    return !runs.isEmpty && runs.allSatisfy { $0.endsSentence && $0.linkWeight == 0 }
  }
}
