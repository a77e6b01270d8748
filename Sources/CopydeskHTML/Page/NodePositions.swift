/// The nodes of a page by where they are in the decoded page.
final class NodePositions: Sendable {
  private let nodes: [Page.Node]
  /// The nodes in order of their positions; those of one position in document order. `nil` where document order is that order.
  private let sorted: [Int32]?

  init(_ nodes: [Page.Node]) {
    self.nodes = nodes
    let isSorted = zip(nodes, nodes.dropFirst()).allSatisfy { $0.position <= $1.position }
    sorted =
      isSorted
      ? nil
      : nodes.indices.map { Int32($0) }.sorted {
        (nodes[Int($0)].position, $0) < (nodes[Int($1)].position, $1)
      }
  }

  /// The indices of the nodes at a position, in document order.
  func nodes(at position: Int) -> [Int] {
    var (low, high) = (0, nodes.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(nodes[node(middle)].position) < position { low = middle + 1 } else { high = middle }
    }
    return (low..<nodes.count).prefix { Int(nodes[node($0)].position) == position }.map(node)
  }

  private func node(_ place: Int) -> Int { sorted.map { Int($0[place]) } ?? place }
}
