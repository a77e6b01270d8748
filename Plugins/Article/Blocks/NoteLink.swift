import CopydeskHTML

/// Tells the links of notes, and signs that only link to a place of the page, from links in the text.
enum NoteLink {
  /// Whether a raised element refers to a note: it holds a number or a sign, and a link to another place of the page is in it or around it.
  static func isReference(_ node: Int, in reading: PageReading) -> Bool {
    guard reading.weight[node] > 0, reading.weight[node] <= longest else { return false }
    let page = reading.page
    let text = reading.text(of: node)
    guard !text.isEmpty, text.allSatisfy({ $0.isNumber || $0.isLetter && $0.isASCII || ", -–[]()".contains($0) }) else {
      return false
    }
    let isInside = page.subtree(of: node).contains { isOfPage($0, in: page) }
    return isInside || reading.ancestor(of: node, levels: 3, where: { isOfPage($0, in: page) }) != nil
  }

  /// Whether a link is the number or the sign of a note on this page, without being raised.
  static func isNumber(_ node: Int, in reading: PageReading) -> Bool {
    let page = reading.page
    guard reading.weight[node] > 0, reading.weight[node] <= 3, isOfPage(node, in: page) || isDrawn(node, in: page)
    else {
      return false
    }
    return reading.text(of: node).allSatisfy { $0.isNumber || "*†‡".contains($0) }
  }

  /// Whether a link is the number before a note whose text is in the element after it: there it would be a line of its own.
  static func isNumberOfNote(_ node: Int, in reading: PageReading) -> Bool {
    let page = reading.page
    guard let names = page.attribute(.class, of: node), ASCIISearch.contains(names, anyOf: ["footnote", "endnote"]),
      isNumber(node, in: reading), let next = reading.sibling(after: node)
    else { return false }
    return page.nodes[next].tag.isBlock && reading.weight[next] > 0
  }

  /// Whether a link is only a sign: one that leads to the heading that it is in, or from a note back to the text.
  static func isSign(_ node: Int, inHeading: Bool, in reading: PageReading) -> Bool {
    let page = reading.page
    guard reading.weight[node] <= longest, isOfPage(node, in: page) else { return false }
    let text = reading.text(of: node)
    if text.contains(where: { $0.isLetter || $0.isNumber }) {
      return leadsBack(node, in: page)
        || (text.hasSuffix("...") || text.hasSuffix("\u{2026}")) && reading.sibling(after: node) == nil
          && reading.sibling(before: node) != nil
    }
    return inHeading || text == "\u{B6}" || text.contains { arrows.contains($0) }
      || text.count == 1 && isPermalink(node, in: page)
  }

  /// Whether an element is nothing but what leads from a note back to the places of the text that refer to it: "↑ a b", "Jump up".
  static func isWayBack(_ node: Int, in reading: PageReading) -> Bool {
    guard (1..<longestWay).contains(reading.weight[node]), let names = reading.page.attribute(.class, of: node) else {
      return false
    }
    return ASCIISearch.contains(names, "backlink")
  }

  /// Whether a raised element is the mark of a note that is in the text right after it, or what an editor asks for: `[citation needed]`.
  static func isMark(_ node: Int, in reading: PageReading) -> Bool {
    let page = reading.page
    guard (1...longestMark).contains(reading.weight[node]) else { return false }
    if reading.weight[node] <= longest, let names = page.attribute(.class, of: node),
      ASCIISearch.contains(names, "note_mark")
    {
      return true
    }
    // What leads elsewhere is no note of this page.
    guard reading.linkWeight[node] > 0, !page.subtree(of: node).contains(where: { isOfPage($0, in: page) }) else {
      return false
    }
    let text = reading.text(of: node)
    return text.hasPrefix("[") && text.hasSuffix("]") && !text.contains(where: \.isNumber)
      && text.count { $0.isLetter } >= leastAsked
  }

  /// Whether an element within a line is the number of a page in print, or that of a note that is there as well.
  static func isUnread(_ node: Int, in reading: PageReading) -> Bool {
    guard (1...longest).contains(reading.weight[node]), let names = reading.page.attribute(.class, of: node),
      ASCIISearch.contains(names, anyOf: ["page", "tag_note"])
    else { return false }
    if ASCIISearch.contains(names, "tag_note") { return true }
    let isNamed = names.split { $0 <= 0x20 }.contains { name in
      pageNumbers.contains { $0.elementsEqual(name.lazy.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }) }
    }
    return isNamed && reading.text(of: node).contains(where: \.isNumber)
  }

  private static let pageNumbers = ["pagenum", "pageno", "pagenumber", "page-number", "page_number", "pagebreak"].map {
    Array($0.utf8)
  }

  /// What an editor asks for has so many letters at least, and such a mark so many bytes at most.
  private static let leastAsked = 3
  private static let longestMark: Int32 = 60

  /// The bytes of the letters of such links at most.
  private static let longestWay: Int32 = 40

  /// Longer texts, in bytes, are words.
  private static let longest: Int32 = 12
  private static let arrows: Set<Character> = ["↩", "↩︎", "↩️", "↑", "⤴", "⤴︎", "⤴️", "↵", "⏎", "↖", "^", "⇑", "⇡", "▲"]

  /// Whether a link says by its class that it leads to the element that it is in.
  private static func isPermalink(_ node: Int, in page: Page) -> Bool {
    page.hasClass(node, withAnyOf: permalinks)
  }

  private static let permalinks: [StaticString] = ["headerlink", "permalink", "header-anchor", "anchor"]

  /// Whether a link says by its role or its class that it leads from a note back to the text.
  private static func leadsBack(_ node: Int, in page: Page) -> Bool {
    if page.string(.role, of: node) == "doc-backlink" { return true }
    guard let names = page.string(.class, of: node)?.lowercased() else { return false }
    return ["footnote-back", "backlink", "reversefootnote", "backref"].contains { names.holds($0) }
  }

  /// Whether a link leads nowhere, because a script shows what it is for.
  private static func isDrawn(_ node: Int, in page: Page) -> Bool {
    page.nodes[node].tag == .a && (page.attribute(.href, of: node)?.elementsEqual("#".utf8) ?? false)
  }

  /// Whether a node is a link to a place of the page that it is in.
  private static func isOfPage(_ node: Int, in page: Page) -> Bool {
    guard page.nodes[node].tag == .a, let href = page.attribute(.href, of: node) else { return false }
    return href.first == UInt8(ascii: "#") && href.count > 1
  }
}
