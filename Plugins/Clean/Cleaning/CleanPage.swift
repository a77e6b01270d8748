import CopydeskHTML
import CopydeskXML

/// Writes what cleaning leaves of a page.
///
/// The walk is a loop over the nodes in document order with a stack of the elements that are open.
struct CleanPage {
  private let cleaning: PageCleaning
  private let allowed: AllowList
  private var attributes: CleanAttributes
  private let shown: ShownParts
  private var out: TidyWriter
  private var open: [Open] = []
  /// How many links are open, and how many around each table cell that is. A link in a link is two links when it is read again.
  private var links = [0]

  private struct Open {
    var end: Int
    var isWritten = false
    var isBlock = false
    var isLink = false
    var isCell = false
  }

  private var page: Page { cleaning.page }

  init(_ cleaning: PageCleaning, allowed: AllowList) {
    self.cleaning = cleaning
    self.allowed = allowed
    attributes = CleanAttributes(cleaning, allowed)
    shown = ShownParts(cleaning, foldsEmpty: cleaning.settings.foldEmpty)
    out = TidyWriter(tidies: cleaning.settings.tidy)
  }

  /// The clean page in UTF-8.
  consuming func html() -> [UInt8] {
    let page = page
    out.open("html", attributes.of(page.first(.html), as: "html"), isBlock: true)
    writeHead()
    out.open("body", attributes.of(page.first(.body), as: "body"), isBlock: true)
    var index = 0
    while index < page.nodes.count {
      while let last = open.last, last.end <= index { leave() }
      index = enter(index)
    }
    while !open.isEmpty { leave() }
    out.close(isBlock: true)
    out.close(isBlock: true)
    return Array("<!DOCTYPE html>\n".utf8) + out.html() + [0x0A]
  }

  // MARK: Head

  /// Writes the title, what the page says of itself, and its own address.
  private mutating func writeHead() {
    out.open("head", [], isBlock: true)
    out.line("meta", [("charset", "utf-8")])
    if allowed.allows("title"), let title = page.first(.title), cleaning.removedBy[title] == 0 {
      out.line("title", [], text: page.children(of: title).filter { page.nodes[$0].tag == .text }.map(page.text))
    }
    for index in page.nodes.indices {
      switch page.nodes[index].tag {
      case .meta where allowed.allows("meta") && page.attribute(.httpEquiv, of: index) == nil: writeMeta(index)
      case .link where allowed.allows("link"):
        if page.string(.rel, of: index)?.lowercased() == "canonical" { writeLink(index) }
      default: break
      }
    }
    out.close(isBlock: true)
  }

  private mutating func writeMeta(_ index: Int) {
    let kept = attributes.of(index, as: "meta")
    let isNamed = kept.contains { ["name", "property", "itemprop"].contains($0.name) }
    if isNamed, kept.contains(where: { $0.name == "content" }) { out.line("meta", kept) }
  }

  private mutating func writeLink(_ index: Int) {
    let kept = attributes.of(index, as: "link")
    if kept.contains(where: { $0.name == "href" }) { out.line("link", kept) }
  }

  // MARK: Body

  /// Goes into a node. Returns the index to go on with.
  private mutating func enter(_ index: Int) -> Int {
    let node = page.nodes[index]
    if cleaning.removedBy[index] > 0 { return Int(node.end) }
    switch node.tag {
    case .text: out.text(page.text(of: index))
    case .html, .body: open.append(Open(end: Int(node.end)))
    case .head, .title, .meta, .link: return Int(node.end)
    case .img, .ampImage: writePicture(index)
    default: push(index)
    }
    return index + 1
  }

  private mutating func push(_ index: Int) {
    let node = page.nodes[index]
    let isBlock = node.tag.isBlock
    let isInLink = node.tag == .a && links.last != 0
    guard shown.isShown(index, isInShown: open.last?.isWritten ?? true), !isInLink, let name = name(of: index) else {
      // Words on both sides of a block stay apart.
      if isBlock { out.gap() }
      open.append(Open(end: Int(node.end), isBlock: isBlock))
      return
    }
    if node.tag == .br || node.tag == .wbr || node.tag == .hr || node.tag == .col || node.tag == .source
      || node.tag == .track
    {
      out.empty(name, attributes.of(index, as: name), isBlock: isBlock, isBreak: node.tag == .br)
      return
    }
    out.open(name, attributes.of(index, as: name), isBlock: isBlock)
    let isCell = node.tag == .td || node.tag == .th || node.tag == .caption
    if isCell { links.append(0) }
    if node.tag == .a { links[links.count - 1] += 1 }
    open.append(Open(end: Int(node.end), isWritten: true, isBlock: isBlock, isLink: node.tag == .a, isCell: isCell))
  }

  /// The element that is written for one of the page; `nil` where only its content is.
  private func name(of index: Int) -> String? {
    let name = page.elementName(of: index)
    if allowed.allows(name) { return name }
    let tag = page.nodes[index].tag
    let other = tag == .xmp || tag == .listing || tag == .plaintext ? "pre" : tag.isBlock ? "div" : nil
    return other.flatMap { allowed.allows($0) ? $0 : nil }
  }

  private mutating func leave() {
    guard let last = open.popLast() else { return }
    if last.isCell { links.removeLast() }
    if last.isLink { links[links.count - 1] -= 1 }
    if last.isWritten { out.close(isBlock: last.isBlock) } else if last.isBlock { out.gap() }
  }

  private mutating func writePicture(_ index: Int) {
    guard allowed.allows("img"), let source = cleaning.sources[index] else { return }
    out.empty("img", attributes.ofPicture(index, source: source), isBlock: false, isBreak: false)
  }
}
