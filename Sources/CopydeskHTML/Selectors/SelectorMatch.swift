/// Finds the elements of a page that a selector matches.
///
/// Compounds are tried from right to left. What a combinator asks about a node (is there such an ancestor, such an earlier sibling?) is
/// answered once for each node and remembered, and so is what `:has` asks; so the time is the number of nodes times the number of
/// compounds, whatever the page.
final class SelectorMatch {
  private let tree: SelectableTree
  private var page: Page { tree.page }
  private let nodes: [Page.Node]
  private lazy var siblings = page.siblings
  private lazy var numbers = page.siblingNumbers
  private lazy var numbersOfType = page.siblingNumbersOfType
  /// For each slot, the answers for each node: 0 for not asked yet, 1 for yes, 2 for no.
  private var answers: [[UInt8]]
  /// For each slot of a position among chosen siblings, the positions of each node.
  private var positions: [Int: SiblingNumbers] = [:]

  init(_ selector: Selector, _ tree: SelectableTree) {
    self.tree = tree
    nodes = tree.page.nodes
    answers = [[UInt8]](repeating: [], count: selector.slots)
  }

  /// Whether an element matches one of the selectors.
  func matches(_ alternatives: [ComplexSelector], _ node: Int) -> Bool {
    for alternative in alternatives where matches(alternative, from: 0, node) { return true }
    return false
  }

  /// Whether an element matches a compound, and the elements around it everything on the left of the compound.
  private func matches(_ selector: ComplexSelector, from position: Int, _ node: Int) -> Bool {
    guard matches(selector.compounds[position], node) else { return false }
    guard position < selector.relations.count else { return true }
    let relation = selector.relations[position]
    switch relation.combinator {
    case .child:
      let parent = Int(nodes[node].parent)
      return parent >= 0 && matches(selector, from: position + 1, parent)
    case .next:
      let previous = Int(siblings.previous[node])
      return previous >= 0 && matches(selector, from: position + 1, previous)
    case .descendant, .subsequent:
      return anyBefore(node, selector, from: position + 1, relation)
    }
  }

  /// Whether one of the elements around a node, or one of its earlier siblings, matches.
  private func anyBefore(
    _ node: Int, _ selector: ComplexSelector, from position: Int, _ relation: ComplexSelector.Relation
  ) -> Bool {
    prepare(relation.slot)
    var last = node
    var isFound = false
    while true {
      let known = answers[relation.slot][last]
      if known != 0 {
        isFound = known == 1
        break
      }
      let before = step(last, relation.combinator)
      if before < 0 { break }
      if matches(selector, from: position, before) {
        isFound = true
        break
      }
      last = before
    }
    // The answer holds for all on the way.
    var index = node
    while true {
      answers[relation.slot][index] = isFound ? 1 : 2
      if index == last { return isFound }
      index = step(index, relation.combinator)
    }
  }

  private func step(_ node: Int, _ combinator: ComplexSelector.Combinator) -> Int {
    Int(combinator == .descendant ? nodes[node].parent : siblings.previous[node])
  }

  private func prepare(_ slot: Int) {
    if answers[slot].isEmpty { answers[slot] = [UInt8](repeating: 0, count: nodes.count) }
  }

  // MARK: Compounds

  private func matches(_ compound: CompoundSelector, _ node: Int) -> Bool {
    for test in compound.tests where !passes(test, node) { return false }
    return true
  }

  private func passes(_ test: SelectorTest, _ node: Int) -> Bool {
    switch test {
    case .tag(let tag): nodes[node].tag == tag
    case .name(let name): nodes[node].tag == .other && tree.hasName(name, node)
    case .id(let id): tree.hasID(id, node)
    case .class(let name): tree.hasClass(name, node)
    case .attribute(let attribute): tree.passes(attribute, node)
    case .root: nodes[node].parent < 0
    case .link: (nodes[node].tag == .a || nodes[node].tag == .area) && page.attribute(.href, of: node) != nil
    case .empty: tree.isEmpty(node)
    case .position(let position): position.accepts(number(of: node, position))
    case .any(let list): matches(list, node)
    case .none(let list): !matches(list, node)
    case .has(let list): list.contains { isAnchor(of: $0, node) }
    }
  }

  /// The position of an element among its siblings, from 1; 0 where it is not among those that count.
  private func number(of node: Int, _ test: PositionTest) -> Int {
    if let among = test.among {
      if positions[test.slot] == nil {
        positions[test.slot] = SiblingNumbers(nodes) { matches(among, $0) ? 0 : nil }
      }
      return positions[test.slot]?.number(of: node, isFromEnd: test.isFromEnd) ?? 0
    }
    return (test.isOfType ? numbersOfType : numbers).number(of: node, isFromEnd: test.isFromEnd)
  }

  // MARK: Has

  /// Whether what a relative selector asks for is there, seen from an element.
  ///
  /// The first question answers it for all elements: from those that match the last compound, each combinator is followed backwards.
  private func isAnchor(of selector: RelativeSelector, _ node: Int) -> Bool {
    if answers[selector.slot].isEmpty {
      var found = [UInt8](repeating: 2, count: nodes.count)
      if let last = selector.steps.last {
        for index in nodes.indices where nodes[index].tag != .text && matches(last.compound, index) { found[index] = 1 }
      }
      for position in selector.steps.indices.reversed() {
        found = backwards(found, selector.steps[position].combinator)
        guard position > 0 else { break }
        let compound = selector.steps[position - 1].compound
        for index in found.indices where found[index] == 1 && !matches(compound, index) { found[index] = 2 }
      }
      answers[selector.slot] = found
    }
    return answers[selector.slot][node] == 1
  }

  /// The elements from which a combinator leads to one that was found.
  private func backwards(_ found: [UInt8], _ combinator: ComplexSelector.Combinator) -> [UInt8] {
    var result = [UInt8](repeating: 2, count: nodes.count)
    let isTransitive = combinator == .descendant || combinator == .subsequent
    for index in nodes.indices.reversed() where found[index] == 1 || isTransitive && result[index] == 1 {
      let before =
        combinator == .descendant || combinator == .child ? nodes[index].parent : siblings.previous[index]
      if before >= 0 { result[Int(before)] = 1 }
    }
    return result
  }
}
