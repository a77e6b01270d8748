import CopydeskHTML
import CopydeskSelectors

/// Does what the user's own rules say, before any other pass: takes elements out, and marks those that hold the article.
///
/// Where one is inside the other, the inner one decides: an element to remove inside one to keep is taken out, an element to keep inside
/// one to remove stays. Of the same element, removing decides.
struct SiteRulePass {
  /// The name of the rule; its reason names the selector.
  static let name = "site_rule"

  /// What came of the rules.
  struct Result {
    /// The outermost elements to keep, in document order.
    var kept: [Int] = []
    /// The selectors for the page's host of elements to keep that found none.
    var staleKeep: [String] = []
    /// The selectors of collections that were not followed, because they would take out most of the page.
    var unfollowed: [String] = []
  }

  let reading: PageReading
  let page: SelectablePage
  let rules: PageRules

  /// More reasons than this are not told apart.
  private static let mostReasons = 100

  func run(checkDeadline: () throws -> Void) throws -> Result {
    var result = Result()
    // What the rules say of each node: 0 for nothing, -1 to keep it, else the number of the reason to take it out.
    var wish = [Int](repeating: 0, count: reading.page.nodes.count)
    for rule in rules.keep {
      try checkDeadline()
      let found = try page.elements(rule.selector)
      if found.isEmpty, rule.host != nil { result.staleKeep.append(rule.selector.text) }
      for node in found { wish[node] = -1 }
    }
    var reasons: [RemovalRule] = []
    func remove(_ rule: PageRule, where isMeant: (Int) -> Bool = { _ in true }) throws {
      try checkDeadline()
      if reasons.count < SiteRulePass.mostReasons { reasons.append(SiteRulePass.reason(rule)) }
      for node in try page.nodes(rule.selector) where wish[node] <= 0 && isMeant(node) { wish[node] = reasons.count }
    }
    for rule in rules.remove { try remove(rule) }
    for rule in rules.collection {
      for selector in rule.remove {
        try remove(PageRule(selector: selector, host: rule.host)) { node in
          if !holdsMost(node) { return true }
          if result.unfollowed.last != selector.text { result.unfollowed.append(selector.text) }
          return false
        }
      }
    }
    result.kept = apply(wish, reasons)
    return result
  }

  private static func reason(_ rule: PageRule) -> RemovalRule {
    let pages = rule.host.map { $0 == RuleCollection.everyHost ? "every page" : $0 } ?? "every page"
    return RemovalRule(name, "The rules for \(pages) take out '\(rule.selector.text)'.")
  }

  /// Whether a node holds more than half of the page's text, what is in links aside.
  private func holdsMost(_ node: Int) -> Bool {
    let nodes = reading.page.nodes
    func text(_ node: Int) -> Int { Int(reading.weight[node] - reading.linkWeight[node]) }
    var whole = 0
    var index = 0
    while index < nodes.count {
      whole += text(index)
      index = Int(nodes[index].end)
    }
    return text(node) * 2 > whole
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
