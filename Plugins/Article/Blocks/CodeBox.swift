import CopydeskHTML
import CopydeskText

/// Tells code without a `<pre>` around it, as editors and highlighters set it: an element that is named after code holds elements that are its
/// lines, or a style keeps lines and gives all letters one width.
enum CodeBox {
  static func isBox(_ node: Int, in reading: PageReading) -> Bool {
    let page = reading.page
    let tag = page.nodes[node].tag
    guard tag == .div || tag == .td, page.nodes[node].count > 0, reading.weight[node] > 0 else { return false }
    let names = page.attribute(.class, of: node)
    let style = page.attribute(.style, of: node)
    let isNamed = names.map { ASCIISearch.contains($0, anyOf: boxes) } ?? false
    let isMonospaced = style.map { ASCIISearch.contains($0, anyOf: typefaces) } ?? false
    guard isNamed || isMonospaced, page.subtree(of: node).count <= mostNodes else { return false }
    let lines = page.subtree(of: node).dropFirst().prefix(reach).filter { isNamedLine($0, in: page) }
    guard lines.count > 1 || isMonospaced || names.map(isCode) == true, isCodeAlone(node, in: page) else {
      return false
    }
    if lines.count > 1 { return true }
    guard reading.runningBytes(node) == 0 else { return false }
    if isMonospaced, let style, ASCIISearch.contains(style, anyOf: CodeLines.keepingStyles) { return true }
    return hasIndentedLine(node, in: page)
  }

  /// Whether a text is white space between the lines of such a box.
  static func isBetweenLines(_ text: Int, of box: Int, in page: Page) -> Bool {
    let parent = Int(page.nodes[text].parent)
    let next = Int(page.nodes[text].end)
    let isBeforeBlock = next < Int(page.nodes[parent].end) && page.nodes[next].tag.isBlock
    let isAfterBlock = text > parent + 1 && next == Int(page.nodes[parent].end)
    return parent == box || (isBeforeBlock || isAfterBlock) && !isNamedLine(parent, in: page)
  }

  /// The bytes of a line in such a box: no-break spaces that indent it are spaces, and signs without a width, which hold empty lines open, go.
  static func line(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard bytes.contains(where: { $0 == 0xC2 || $0 == 0xE2 }) else { return bytes }
    var line: [UInt8] = []
    var rest = bytes
    while let byte = rest.first {
      if rest.starts(with: noBreakSpace) {
        line.append(0x20)
        rest = rest.dropFirst(noBreakSpace.count)
      } else if rest.starts(with: zeroWidthSpace) {
        rest = rest.dropFirst(zeroWidthSpace.count)
      } else {
        line.append(byte)
        rest = rest.dropFirst()
      }
    }
    return line[...]
  }

  /// Whether an element is named as a line: `line`, `cm-line`, `view-line`, `codeline`.
  static func isNamedLine(_ node: Int, in page: Page) -> Bool {
    let tag = page.nodes[node].tag
    guard tag == .div || tag == .pre || tag == .span || tag == .code, let names = page.attribute(.class, of: node),
      ASCIISearch.contains(names, "line")
    else { return false }
    return names.split(separator: 0x20).contains { name in
      let small = name.map { $0 | 0x20 }
      return small.suffix(4).elementsEqual("line".utf8)
        && (name.count == 4 || name.dropLast(4).last == UInt8(ascii: "-") || small.elementsEqual("codeline".utf8))
    }
  }

  /// Whether a line has neither a break nor a text with a width.
  static func isEmptyLine(_ node: Int, in page: Page) -> Bool {
    isNamedLine(node, in: page)
      && !page.subtree(of: node).contains { part in
        page.nodes[part].tag == .br || page.nodes[part].tag == .text && !line(page.text(of: part)).isEmpty
      }
  }

  /// Whether nothing in an element is what no code holds.
  private static func isCodeAlone(_ node: Int, in page: Page) -> Bool {
    !page.subtree(of: node).dropFirst().contains { part in
      switch page.nodes[part].tag {
      case .p, .h1, .h2, .h3, .h4, .h5, .h6, .ul, .ol, .table, .figure, .img, .form, .blockquote: true
      case .pre: !isNamedLine(part, in: page)
      default: false
      }
    }
  }

  private static func isCode(_ names: ArraySlice<UInt8>) -> Bool {
    String(decoding: names, as: UTF8.self).lowercased().split(separator: " ").contains { codes.contains(String($0)) }
  }

  /// Whether a line right inside an element begins with several spaces that are kept.
  private static func hasIndentedLine(_ node: Int, in page: Page) -> Bool {
    var lines = 0
    var isIndented = false
    for child in page.children(of: node) {
      let tag = page.nodes[child].tag
      if tag == .div || tag == .br { lines += 1 }
      guard let text = tag == .text ? child : tag == .div ? child + 1 : nil, text < page.nodes.count,
        page.nodes[text].tag == .text
      else { continue }
      let line = page.text(of: text).drop { $0 <= 0x20 }
      if line.starts(with: noBreakSpace),
        line.dropFirst(noBreakSpace.count).first.map({ $0 == 0x20 || $0 == 0xC2 }) == true
      {
        isIndented = true
      }
    }
    return lines > 1 && isIndented
  }

  private static let noBreakSpace: [UInt8] = [0xC2, 0xA0]
  private static let zeroWidthSpace: [UInt8] = [0xE2, 0x80, 0x8B]

  /// A piece of code has at most so many nodes.
  private static let mostNodes = 6_000
  /// Lines are found among so many nodes.
  private static let reach = 64

  private static let boxes: [StaticString] = [
    "code", "crayon", "syntax", "highlight", "cm-content", "cm-editor", "view-lines",
  ]
  private static let codes: Set<String> = ["code", "codebox", "codeblock", "code-block", "source-code", "sourcecode"]
  private static let typefaces: [StaticString] = ["monospace", "courier", "consolas", "menlo"]
}
