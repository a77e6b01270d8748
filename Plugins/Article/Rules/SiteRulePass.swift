import CopydeskHTML

/// Does what the user's own rules say, before any other pass: takes elements out, and marks those that hold the article.
///
/// Where one is inside the other, the inner one decides: an element to remove inside one to keep is taken out, an element to keep inside
/// one to remove stays. Of the same element, removing decides.
struct SiteRulePass {
  /// The name of the rule; its reason names the selector.
  static let name = "site_rule"

  let reading: PageReading
  let rules: PageRules

  /// More reasons than this are not told apart.
  private static let mostReasons = 100

  /// The outermost elements to keep, in document order.
  func run(checkDeadline: () throws -> Void) throws -> [Int] {
    let page = reading.page
    let tree = SelectableTree(page)
    // What the rules say of each node: 0 for nothing, -1 to keep it, else the number of the reason to take it out.
    var wish = [Int](repeating: 0, count: page.nodes.count)
    for rule in rules.keep {
      try checkDeadline()
      for node in tree.elements(matching: rule.selector) { wish[node] = -1 }
    }
    var reasons: [RemovalRule] = []
    for (number, rule) in rules.remove.enumerated() {
      try checkDeadline()
      if number < SiteRulePass.mostReasons { reasons.append(SiteRulePass.reason(rule)) }
      for node in tree.elements(matching: rule.selector) where wish[node] <= 0 { wish[node] = reasons.count }
    }
    return apply(wish, reasons)
  }

  private static func reason(_ rule: PageRule) -> RemovalRule {
    RemovalRule(name, "The rules for \(rule.host?.text ?? "every page") take out '\(rule.selector.text)'.")
  }

  private func apply(_ wish: [Int], _ reasons: [RemovalRule]) -> [Int] {
    let page = reading.page
    let holdsKept = holdersOfKept(wish)
    var kept: [Int] = []
    var keptEnd = 0
    // The elements to remove that are open because they hold something to keep.
    var open: [(end: Int, reason: Int)] = []
    var index = 0
    while index < page.nodes.count {
      while let last = open.last, last.end <= index { open.removeLast() }
      let end = Int(page.nodes[index].end)
      if wish[index] < 0 {
        if index >= keptEnd {
          kept.append(index)
          keptEnd = end
        }
        // Inside, what is around it no longer counts.
        open.append((end, 0))
      }
      let reason = wish[index] > 0 ? wish[index] : wish[index] < 0 ? 0 : open.last?.reason ?? 0
      if reason > 0 {
        if !holdsKept[index] {
          reading.remove(index, reasons[reason - 1])
          index = end
          continue
        }
        open.append((end, reason))
      }
      index += 1
    }
    return kept
  }

  /// For each node, whether an element to keep is inside it.
  private func holdersOfKept(_ wish: [Int]) -> [Bool] {
    let nodes = reading.page.nodes
    var result = [Bool](repeating: false, count: nodes.count)
    for index in nodes.indices.reversed() where wish[index] < 0 || result[index] {
      if nodes[index].parent >= 0 { result[Int(nodes[index].parent)] = true }
    }
    return result
  }
}
