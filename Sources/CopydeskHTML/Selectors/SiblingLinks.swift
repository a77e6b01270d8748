/// For each element, the element before it among its siblings; -1 for the first.
final class SiblingLinks: Sendable {
  let previous: [Int32]

  init(_ nodes: [Page.Node]) {
    var previous = [Int32](repeating: -1, count: nodes.count)
    // The last element seen so far in each element, and at the top.
    var last = [Int32](repeating: -1, count: nodes.count + 1)
    for index in nodes.indices where nodes[index].tag != .text {
      let parent = Int(nodes[index].parent) + 1
      previous[index] = last[parent]
      last[parent] = Int32(index)
    }
    self.previous = previous
  }
}
