/// Formatting elements, and nodes that the HTML standard moves: out of tables, and out of formatting elements.
extension TreeBuilder {
  /// Opens again, inside the element that is open, the formatting elements that misnesting closed.
  mutating func reopenFormatting() {
    guard let first = formatting.firstClosed else { return }
    for index in first..<formatting.count {
      let copy = insertCopy(of: formatting.node(at: index))
      formatting.replace(at: index, with: copy)
    }
  }

  /// Adds to the list of active formatting elements, which has three of the same tag and attributes at most.
  mutating func noteFormatting(_ node: Int) {
    let tag = nodes[node].tag
    var (same, oldest) = (0, 0)
    for index in (0..<formatting.count).reversed() {
      guard let other = formatting.tag(at: index) else { break }
      guard other == tag, haveSameAttributes(nodes[Int(formatting.node(at: index))], nodes[node]) else { continue }
      same += 1
      oldest = index
    }
    if same >= 3 { formatting.remove(at: oldest) }
    formatting.add(Int32(node), tag)
  }

  private func haveSameAttributes(_ left: Page.Node, _ right: Page.Node) -> Bool {
    guard left.count == right.count else { return false }
    for offset in 0..<Int(left.count) {
      let (one, other) = (attributes[Int(left.start) + offset], attributes[Int(right.start) + offset])
      guard one.name == other.name, isSame(one.value, other.value), isSame(one.otherName, other.otherName) else {
        return false
      }
    }
    return true
  }

  /// Ends a formatting element: the adoption agency algorithm (section 13.2.6.4.7).
  mutating func endFormatting(_ tag: Tag) {
    if let top = stack.last, top.tag == tag, formatting.index(of: top.node) == nil { return pop(to: stack.count - 1) }
    for _ in 0..<8 {
      guard let element = formatting.nearest(tag), let entry = formatting.index(of: element) else {
        return endOther(tag, 0)
      }
      guard let depth = stack.lastIndex(where: { $0.node == element }) else { return formatting.remove(at: entry) }
      let inner = depth..<stack.count
      if inner.contains(where: { stack[$0].bounds.contains(.normal) }) { return }
      guard let block = inner.first(where: { stack[$0].isSpecial }) else {
        formatting.remove(at: entry)
        return pop(to: depth)
      }
      adopt(depth, block: block)
    }
  }

  /// Where the standard puts what a table has no place for (section 13.2.6.1).
  func fosterPlace() -> FosterPlace? {
    guard let depth = stack.lastIndex(where: { $0.tag == .table || $0.tag == .template }) else { return nil }
    let node = stack[depth].node
    if stack[depth].tag == .template { return .end(node) }
    return nodes[Int(node)].parent >= 0 ? .before(node) : nil
  }

  mutating func put(_ node: Int32, _ place: FosterPlace) {
    linkNodes()
    switch place {
    case .before(let table):
      let parent = nodes[Int(table)].parent
      nodes[Int(node)].parent = parent
      links!.insert(node, before: table, in: parent)
    case .end(let template):
      nodes[Int(node)].parent = template
      links!.append(node, to: template)
    }
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
    if ancestor.tag.isTableFrame, let place = fosterPlace() {
      detach(lastNode)
      put(lastNode, place)
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
