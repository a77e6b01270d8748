import CopydeskHTML
import FoundationEssentials

/// Prints the tree of each page and the elements that each selector matches, for `compare-selectors.py` to compare with another engine.
///
///     selector-trees SELECTORS < names-of-pages
///
/// A line of JSON a page: its name, whether it is in quirks mode, its nodes in document order (`[parent, name, attributes]` for an
/// element, `[parent, isBlank]` for a text), and for each selector the numbers of the nodes that match.
@main
struct SelectorTrees {
  static func main() throws {
    let names = CommandLine.arguments.dropFirst()
    guard let file = names.first, names.count == 1 else {
      fatalError("usage: selector-trees SELECTORS < names-of-pages")
    }
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("//") }
    // Behind the sign stands the same for the other engine.
    let selectors = try lines.map { try Selector(String($0.split(separator: " === ")[0])) }
    let encoder = JSONEncoder()
    while let name = readLine() {
      let bytes = [UInt8](try Data(contentsOf: URL(filePath: name)))
      let limits = PageLimits(depth: 2_000, nodes: 10_000_000, attributes: 2_000)
      let page = try Page(parsing: DecodedPage(bytes).utf8, limits: limits)
      let line = try encoder.encode(PageRecord(name, page, selectors))
      print(String(decoding: line, as: UTF8.self))
    }
  }
}

private struct PageRecord: Encodable {
  let page: String
  let quirks: Bool
  let nodes: [NodeRecord]
  let matches: [[Int]]

  init(_ name: String, _ page: Page, _ selectors: [Selector]) {
    let tree = SelectableTree(page)
    self.page = name
    quirks = tree.isQuirky
    nodes = page.nodes.indices.map { NodeRecord(page, $0) }
    matches = selectors.map(tree.elements)
  }
}

private struct NodeRecord: Encodable {
  let parent: Int
  var name: String?
  var isBlank = false
  var attributes: [String: String] = [:]

  init(_ page: Page, _ index: Int) {
    let node = page.nodes[index]
    parent = Int(node.parent)
    guard node.tag != .text else {
      isBlank = page.text(of: index).allSatisfy { $0 == 0x20 || (0x09...0x0D).contains($0) && $0 != 0x0B }
      return
    }
    name = node.tag == .other ? page.string(other: "", of: index) : node.tag.name
    for attribute in page.attributes[Int(node.start)..<Int(node.start + node.count)] {
      let key = attribute.name == .other ? text(page, attribute.otherName) : attribute.name.string
      if !key.isEmpty, attributes[key] == nil { attributes[key] = text(page, attribute.value) }
    }
  }

  private func text(_ page: Page, _ range: Range<UInt32>) -> String {
    String(decoding: page.bytes[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    try container.encode(parent)
    if let name {
      try container.encode(name)
      try container.encode(attributes)
    } else {
      try container.encode(isBlank)
    }
  }
}
