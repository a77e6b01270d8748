import CopydeskHTML
import CopydeskSelectors

/// The effect of the user's selectors on one page.
///
/// Where one element is inside another, the inner one decides; of the same element, removing decides.
struct SiteWishes {
  /// The outermost nodes to take out, in document order.
  private(set) var removals: [(node: Int, rule: CleaningRule)] = []
  /// For each node, whether a selector keeps it or something around it; empty where none keeps anything.
  private var kept: [Bool] = []

  init(_ settings: HTMLCleanSettings, _ page: Page, _ checkDeadline: () throws -> Void) throws {
    guard !settings.keep.isEmpty || !settings.remove.isEmpty else { return }
    let selected = SelectedNodes(page)
    // For each node 0 for no effect, -1 to keep it, else the number of the selector that removes it.
    var wish = [Int](repeating: 0, count: page.nodes.count)
    for keep in settings.keep {
      try checkDeadline()
      for node in try selected.nodes(keep) { wish[node] = -1 }
    }
    for (number, remove) in settings.remove.enumerated() {
      try checkDeadline()
      for node in try selected.nodes(remove) where wish[node] <= 0 { wish[node] = number + 1 }
    }
    let holds = SiteWishes.holders(wish, page)
    let hasKept = wish.contains(-1)
    if hasKept { kept = Array(repeating: false, count: page.nodes.count) }
    apply(wish, holds, hasKept: hasKept, page, settings.remove.map { .removed(by: $0.text) })
  }

  /// Whether a selector keeps a node or something around it.
  func isKept(_ node: Int) -> Bool { !kept.isEmpty && kept[node] }

  private mutating func apply(_ wish: [Int], _ holds: [Bool], hasKept: Bool, _ page: Page, _ rules: [CleaningRule]) {
    // The effect of the elements around.
    var open: [(end: Int, wish: Int)] = []
    let head = page.first(.head).map(page.subtree) ?? 0..<0
    var index = 0
    while index < page.nodes.count {
      while let last = open.last, last.end <= index { open.removeLast() }
      let node = page.nodes[index]
      let around = open.last?.wish ?? 0
      let wanted = wish[index] != 0 ? wish[index] : around
      let isOutside = hasKept && wanted == 0 && node.tag != .html && node.tag != .body && node.tag != .head
      if wanted > 0 || isOutside && !head.contains(index), !holds[index] {
        removals.append((index, wanted > 0 ? rules[wanted - 1] : .outside))
        index = Int(node.end)
        continue
      }
      if wanted < 0 { kept[index] = true }
      if wanted != around { open.append((Int(node.end), wanted)) }
      index += 1
    }
  }

  /// For each node, whether an element to keep is inside it.
  private static func holders(_ wish: [Int], _ page: Page) -> [Bool] {
    var result = [Bool](repeating: false, count: wish.count)
    for index in wish.indices.reversed() where wish[index] < 0 || result[index] {
      let parent = Int(page.nodes[index].parent)
      if parent >= 0 { result[parent] = true }
    }
    return result
  }
}
