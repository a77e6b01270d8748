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

  /// Whether a link at the end of a heading leads to the top of the page, or one at the end of a term is in square brackets: `[source]` beside the
  /// name of a function.
  static func isAtEnd(_ link: Int, inHeading: Bool, in reading: PageReading) -> Bool {
    guard (1...longest).contains(reading.weight[link]) else { return false }
    if inHeading { return leadsToTop(link, in: reading.page) && reading.sibling(after: link) == nil }
    guard firstByte(of: link, in: reading) == UInt8(ascii: "["),
      let term = reading.ancestor(of: link, levels: 3, where: { reading.page.nodes[$0].tag == .dt }),
      reading.weight[term] > reading.weight[link]
    else { return false }
    let text = reading.text(of: link)
    return text.hasSuffix("]") && text.contains(where: \.isLetter)
      && reading.page.attribute(.href, of: link)?.first != UInt8(ascii: "#")
  }

  /// Whether a link leads to the top of the page or to its contents, by the name of the place: `#top`, `#top_of_page`.
  private static func leadsToTop(_ link: Int, in page: Page) -> Bool {
    guard let href = page.attribute(.href, of: link), href.first == UInt8(ascii: "#") else { return false }
    let name = String(decoding: href.dropFirst(), as: UTF8.self).lowercased()
    return ["top", "toc", "pagetop", "contents"].contains(name) || name.hasPrefix("top_") || name.hasPrefix("top-")
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
