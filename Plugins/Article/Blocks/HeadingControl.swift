import CopydeskHTML

/// Tells what an editor of the page can do with a section from its heading: `[edit]`, `[Bearbeiten | Quelltext bearbeiten]`.
enum HeadingControl {
  /// Whether an inline element is links in square brackets and nothing else, in a heading or right after one.
  static func isControl(_ node: Int, inHeading: Bool, in reading: PageReading) -> Bool {
    let weight = reading.weight[node]
    guard weight <= longest, reading.linkWeight[node] > 0, firstByte(of: node, in: reading) == UInt8(ascii: "["),
      inHeading || isAfterHeading(node, in: reading)
    else { return false }
    let text = reading.text(of: node)
    let outside = text.utf8.count { $0 > 0x20 } - Int(reading.linkWeight[node])
    return text.hasSuffix("]") && outside <= signs
  }

  /// Longer texts, in bytes, are words of the heading.
  private static let longest: Int32 = 60
  /// The brackets, and a sign between two links.
  private static let signs = 3

  private static func isAfterHeading(_ node: Int, in reading: PageReading) -> Bool {
    reading.sibling(before: node).map { reading.page.nodes[$0].tag.headingLevel != nil } ?? false
  }

  private static func firstByte(of node: Int, in reading: PageReading) -> UInt8? {
    let first = reading.page.subtree(of: node).first { reading.page.nodes[$0].tag == .text && reading.weight[$0] > 0 }
    return first.flatMap { reading.page.text(of: $0).first { $0 > 0x20 } }
  }
}
