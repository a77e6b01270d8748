import CopydeskHTML

/// Finds the rest of an article whose element ends too early, since an end tag is one too many: what follows directly, up to the place
/// where another end tag is out of place, for its element ended before.
struct EarlyEndSearch {
  let reading: PageReading

  private var page: Page { reading.page }

  private static let foreign: Signals = [
    .comments, .related, .share, .navigation, .footer, .sidebar, .advertisement, .subscribe, .consent, .bio, .author,
    .tags, .headline, .disclosure, .widget, .social, .card, .popup,
  ]

  /// The elements that go on with an element, in order; none on a page whose end tags are all in place.
  func run(after container: Int) -> [Int] {
    guard !page.strayEnds.isEmpty else { return [] }
    var node = container
    while node > 0, page.nodes[node].tag != .body {
      let parent = Int(page.nodes[node].parent)
      guard parent > 0 else { return [] }
      let next = page.children(of: parent).lazy.filter { $0 > node && reading.weight[$0] > 0 }
      if let first = next.first(where: { _ in true }) { return rest(from: first, in: parent) }
      node = parent
    }
    return []
  }

  /// The children of an element from one of them to the next end tag that is out of place, where the first and the last of them are an article's,
  /// and so are all between that were not taken out, and there is running text among them.
  private func rest(from first: Int, in parent: Int) -> [Int] {
    let start = page.nodes[first].position
    let stray = page.strayEnds.partitioningIndex { $0 > start }
    guard stray < page.strayEnds.count else { return [] }
    let end = page.strayEnds[stray]
    let children = page.children(of: parent).lazy.filter { $0 >= first && reading.wholeWeight[$0] > 0 }
    let rest = Array(children.prefix { page.nodes[$0].position < end })
    // The end tag comes after the last of them, and not within.
    guard let last = rest.last, page.nodes[Int(page.nodes[last].end) - 1].position < end,
      page.nodes[first].tag != .div, page.nodes[last].tag != .div, reading.isOpen(last),
      rest.contains(where: { reading.runningBytes($0) > 0 })
    else { return [] }
    let open = rest.filter(reading.isOpen)
    return open.allSatisfy(isOfArticle) ? open : []
  }

  /// Whether an element is one that texts are made of, and no name in it says something else.
  private func isOfArticle(_ index: Int) -> Bool {
    switch page.nodes[index].tag {
    case .p, .div, .h2, .h3, .h4, .ul, .ol, .blockquote, .figure, .pre, .table, .dl: break
    default: return false
    }
    guard reading.linkDensity(index) < 0.5 else { return false }
    return page.subtree(of: index).allSatisfy { reading.signals[$0].isDisjoint(with: EarlyEndSearch.foreign) }
  }
}
