/// For each element, its position among its siblings of one kind, from the first and from the last.
final class SiblingNumbers: Sendable {
  private let fromStart: [Int32]
  private let fromEnd: [Int32]

  /// Numbers siblings.
  ///
  /// - Parameter kind: The kind of an element, `nil` where it does not count.
  init(_ nodes: [Page.Node], kind: (Int) -> UInt32?) {
    var fromStart = [Int32](repeating: 0, count: nodes.count)
    var fromEnd = [Int32](repeating: 0, count: nodes.count)
    var counts: [UInt64: Int32] = [:]
    for index in nodes.indices where nodes[index].tag != .text {
      guard let kind = kind(index) else { continue }
      let key = UInt64(UInt32(bitPattern: nodes[index].parent)) << 32 | UInt64(kind)
      counts[key, default: 0] += 1
      fromStart[index] = counts[key] ?? 0
      // Which of the kinds it was is kept here until all are counted.
      fromEnd[index] = Int32(bitPattern: kind)
    }
    for index in nodes.indices where fromStart[index] > 0 {
      let key = UInt64(UInt32(bitPattern: nodes[index].parent)) << 32 | UInt64(UInt32(bitPattern: fromEnd[index]))
      fromEnd[index] = (counts[key] ?? 0) - fromStart[index] + 1
    }
    (self.fromStart, self.fromEnd) = (fromStart, fromEnd)
  }

  /// The position from 1; 0 for an element that does not count.
  func number(of node: Int, isFromEnd: Bool) -> Int {
    Int(isFromEnd ? fromEnd[node] : fromStart[node])
  }
}

extension Page {
  /// A number for the name of each element, the same for the same name.
  func kinds() -> (Int) -> UInt32? {
    var others: [ArraySlice<UInt8>: UInt32] = [:]
    return { [self] node in
      let tag = nodes[node].tag
      guard tag == .other, let name = attribute(.other, of: node) else { return UInt32(tag.rawValue) }
      return others[name]
        ?? {
          let kind = 256 + UInt32(others.count)
          others[name] = kind
          return kind
        }()
    }
  }
}
