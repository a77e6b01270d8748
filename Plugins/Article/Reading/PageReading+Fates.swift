import CopydeskHTML

/// What becomes of the nodes.
extension PageReading {
  /// Takes the weight of all that was taken out since the last time from the elements around it.
  ///
  /// Passes see the weights of before until they ask for this: what one of them takes out is not to change what it thinks of the rest.
  func settle() {
    for node in unsettled {
      let lost = weight[node]
      var lostLinks = linkWeight[node]
      (weight[node], linkWeight[node]) = (0, 0)
      guard lost > 0 else { continue }
      var around = Int(page.nodes[node].parent)
      // What was taken out around it takes its whole weight along.
      while around >= 0, fates[around] == .open {
        weight[around] -= lost
        if isLink[around] { lostLinks = lost }
        linkWeight[around] -= lostLinks
        around = Int(page.nodes[around].parent)
      }
    }
    unsettled.removeAll(keepingCapacity: true)
  }

  /// Whether the node was not taken out by itself. Nodes below one that was taken out are open.
  func isOpen(_ node: Int) -> Bool { fates[node] == .open }

  /// The rule that took out a node, or the innermost element around it that was taken out; `nil` for what is left.
  public func rule(of node: Int) -> RemovalRule? {
    var index = node
    while index >= 0 {
      if let rule = fates[index].rule { return rules[rule] }
      index = Int(page.nodes[index].parent)
    }
    return nil
  }

  /// Whether a node was taken out because readers do not see it.
  func isHidden(_ node: Int) -> Bool {
    fates[node].rule.map { rules[$0] == HiddenPass.hidden } ?? false
  }

  /// Whether the node, or one around it, was taken out.
  public func isRemoved(_ node: Int) -> Bool {
    var index = node
    while index >= 0 {
      if fates[index] != .open { return true }
      index = Int(page.nodes[index].parent)
    }
    return false
  }

  /// Whether a rule for sites takes a node out, with all below it.
  func isRemovedByRule(_ node: Int) -> Bool {
    fates[node].rule.map { rules[$0].name == SiteRulePass.name } ?? false
  }

  /// Takes a node and all below it out.
  func remove(_ node: Int, _ rule: RemovalRule) {
    guard isOpen(node), !isProtected(node, from: rule) else { return }
    if let known = rules.firstIndex(of: rule) {
      fates[node] = .removed(by: known)
    } else {
      rules.append(rule)
      fates[node] = .removed(by: rules.count - 1)
    }
    unsettled.append(node)
    isChanged = true
  }

  /// Puts an element back that was taken out by itself, without what was taken out below it.
  ///
  /// - Returns: The name of the rule that had taken it out.
  func restore(_ node: Int) -> String {
    let rule = fates[node].rule.map { rules[$0].name } ?? ""
    fates[node] = .open
    isChanged = true
    return rule
  }

  /// Makes elements the article.
  func keep(_ nodes: [Int]) {
    kept = nodes
    protect(nodes)
  }

  /// Protects elements from all passes that follow.
  func protect(_ nodes: [Int]) {
    if nodes.isEmpty { return }
    let subtrees = (protected + nodes.map(page.subtree)).sorted {
      ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound)
    }
    protected = []
    for subtree in subtrees where subtree.lowerBound >= protected.last?.upperBound ?? 0 { protected.append(subtree) }
  }

  private func isProtected(_ node: Int, from rule: RemovalRule) -> Bool {
    guard !protected.isEmpty else { return false }
    // The first of them that ends after the node.
    var (low, high) = (0, protected.count)
    while low < high {
      let middle = (low + high) / 2
      if protected[middle].upperBound <= node { low = middle + 1 } else { high = middle }
    }
    guard low < protected.count else { return false }
    if protected[low].lowerBound < node { return rule != HiddenPass.machinery }
    return protected[low].lowerBound < Int(page.nodes[node].end)
  }
}
