/// A page's nodes as a linked tree, in which nodes can be moved.
///
/// A page whose nodes only ever follow one another needs none: its arrays are the tree. The links are made when the HTML
/// standard first asks that a node move: out of a table that it has no place in, or out of a formatting element that is
/// closed before it. From then on they are kept, and at the end the arrays are brought back into document order.
struct TreeLinks {
  private var first: [Int32]
  private var last: [Int32]
  private var next: [Int32]
  private var previous: [Int32]

  /// Links nodes that are in document order.
  init(_ nodes: borrowing Arena<Page.Node>) {
    first = []
    last = []
    next = []
    previous = []
    for array in [\TreeLinks.first, \.last, \.next, \.previous] {
      self[keyPath: array].reserveCapacity(nodes.count * 2)
    }
    for (index, node) in nodes.elements.enumerated() {
      add(Int32(index))
      append(Int32(index), to: node.parent)
    }
  }

  /// Adds a node that has no place yet.
  mutating func add(_ node: Int32) {
    first.append(-1)
    last.append(-1)
    next.append(-1)
    previous.append(-1)
  }

  /// Puts a node without a place at the end of another one.
  mutating func append(_ node: Int32, to parent: Int32) {
    guard parent >= 0 else { return }
    let before = last[Int(parent)]
    previous[Int(node)] = before
    next[Int(node)] = -1
    if before >= 0 { next[Int(before)] = node } else { first[Int(parent)] = node }
    last[Int(parent)] = node
  }

  /// Puts a node without a place in front of another one.
  mutating func insert(_ node: Int32, before sibling: Int32, in parent: Int32) {
    let before = previous[Int(sibling)]
    previous[Int(node)] = before
    next[Int(node)] = sibling
    previous[Int(sibling)] = node
    if before >= 0 { next[Int(before)] = node } else { first[Int(parent)] = node }
  }

  /// Takes a node out of its place.
  mutating func detach(_ node: Int32, from parent: Int32) {
    guard parent >= 0 else { return }
    let (before, after) = (previous[Int(node)], next[Int(node)])
    if before >= 0 { next[Int(before)] = after } else { first[Int(parent)] = after }
    if after >= 0 { previous[Int(after)] = before } else { last[Int(parent)] = before }
    previous[Int(node)] = -1
    next[Int(node)] = -1
  }

  /// The last child of a node; -1 if it has none.
  func lastChild(of node: Int32) -> Int32 { last[Int(node)] }

  /// The node in front of a node; -1 if it is the first.
  func previousSibling(of node: Int32) -> Int32 { previous[Int(node)] }

  /// Moves all children of a node to the end of another one.
  mutating func moveChildren(of source: Int32, to target: Int32, in nodes: borrowing Arena<Page.Node>) {
    while first[Int(source)] >= 0 {
      let child = first[Int(source)]
      detach(child, from: source)
      append(child, to: target)
      nodes[Int(child)].parent = target
    }
  }

  /// The nodes in document order, with parents and ends to match, and without drawings. The first node is the root.
  func inDocumentOrder(_ nodes: borrowing Arena<Page.Node>) -> [Page.Node] {
    guard !nodes.isEmpty else { return [] }
    var result: [Page.Node] = []
    result.reserveCapacity(nodes.count)
    var current: Int32 = 0
    var parent: Int32 = -1
    while true {
      var node = nodes[Int(current)]
      if node.tag != .svg {
        node.parent = parent
        node.end = Int32(result.count + 1)
        result.append(node)
        if first[Int(current)] >= 0 {
          parent = Int32(result.count - 1)
          current = first[Int(current)]
          continue
        }
      }
      while next[Int(current)] < 0 {
        current = nodes[Int(current)].parent
        guard current >= 0, parent >= 0 else { return result }
        result[Int(parent)].end = Int32(result.count)
        parent = result[Int(parent)].parent
      }
      current = next[Int(current)]
    }
  }
}
