/// Nodes that the HTML standard moves: out of tables, and out of formatting elements.
extension TreeBuilder {
  /// The table in front of which the standard puts what a table has no place for (section 13.2.6.1).
  func fosterTable() -> Int32? {
    guard let depth = stack.lastIndex(where: { $0.tag == .table || $0.tag == .template }), stack[depth].tag == .table
    else {
      return nil
    }
    return nodes[Int(stack[depth].node)].parent >= 0 ? stack[depth].node : nil
  }

  mutating func put(_ node: Int32, before sibling: Int32) {
    let parent = nodes[Int(sibling)].parent
    nodes[Int(node)].parent = parent
    links!.insert(node, before: sibling, in: parent)
  }

  mutating func linkNodes() {
    if links == nil { links = TreeLinks(nodes) }
  }

  /// Moves the furthest block out of a formatting element, and what is inside the block into a copy of that element: the core
  /// of the adoption agency algorithm (section 13.2.6.4.7).
  ///
  /// - Parameters:
  ///   - subject: Where on the stack the formatting element is.
  ///   - block: Where on the stack the furthest block is.
  mutating func adopt(_ subject: Int, block: Int) {
    linkNodes()
    let element = stack[subject].node
    let furthest = stack[block]
    let ancestor = stack[subject - 1]
    var mark = formatting.index(of: element) ?? 0
    var lastNode = furthest.node
    var depth = block
    var count = 0
    while depth - 1 > subject {
      depth -= 1
      count += 1
      let node = stack[depth].node
      let entry = formatting.index(of: node)
      if let entry, count > 3 {
        formatting.remove(at: entry)
        if entry < mark { mark -= 1 }
      }
      guard let entry, count <= 3 else {
        forget(stack.remove(at: depth))
        continue
      }
      let copy = makeCopy(of: node)
      formatting.replace(at: entry, with: copy)
      stack[depth].node = copy
      if lastNode == furthest.node { mark = entry + 1 }
      move(lastNode, to: copy)
      lastNode = copy
    }
    if ancestor.tag.isTableFrame, let table = fosterTable() {
      detach(lastNode)
      put(lastNode, before: table)
    } else {
      move(lastNode, to: ancestor.node)
    }
    let copy = makeCopy(of: element)
    links!.moveChildren(of: furthest.node, to: copy, in: nodes)
    move(copy, to: furthest.node)
    finishAdoption(of: element, copy: copy, furthest: furthest.node, mark: mark)
  }

  private mutating func finishAdoption(of element: Int32, copy: Int32, furthest: Int32, mark: Int) {
    var mark = mark
    if let entry = formatting.index(of: element) {
      formatting.remove(at: entry)
      if entry < mark { mark -= 1 }
    }
    let tag = nodes[Int(element)].tag
    formatting.insert(copy, tag, at: mark)
    if let depth = stack.lastIndex(where: { $0.node == element }) { forget(stack.remove(at: depth)) }
    if let depth = stack.lastIndex(where: { $0.node == furthest }) { push(copy, tag, at: depth + 1) }
  }

  private mutating func detach(_ node: Int32) {
    links!.detach(node, from: nodes[Int(node)].parent)
    nodes[Int(node)].parent = -1
  }

  private mutating func move(_ node: Int32, to parent: Int32) {
    detach(node)
    nodes[Int(node)].parent = parent
    links!.append(node, to: parent)
  }
}
