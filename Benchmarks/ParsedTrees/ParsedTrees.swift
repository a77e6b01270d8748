import CopydeskHTML
import FoundationEssentials

/// Prints the trees of pages in the format of the html5lib tests, for `Benchmarks/conformance` to compare with theirs.
///
///     parsed-trees < cases.jsonl > trees.jsonl
///
/// A case is a line of JSON: `id`, `data` (the page's bytes in base64) and, where the transport declares it, the `encoding`.
/// For each there is one line, in the same order: its `id`, the `encoding`, the `decision` that led to it, and the `tree` or the `error`.
@main
struct ParsedTrees {
  static func main() throws {
    let decoder = JSONDecoder()
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    while let line = readLine() {
      let parsed = ParsedCase(try decoder.decode(PageCase.self, from: Data(line.utf8)))
      print(String(decoding: try encoder.encode(parsed), as: UTF8.self))
    }
  }
}

private struct PageCase: Decodable {
  let id: String
  let data: Data
  let encoding: String?
}

private struct ParsedCase: Encodable {
  let id: String
  let encoding: String
  let decision: String
  var tree: String?
  var error: String?

  init(_ page: PageCase) {
    let decoded = DecodedPage([UInt8](page.data), declared: page.encoding)
    id = page.id
    encoding = decoded.encoding
    decision = "\(decoded.decision)"
    do {
      let limits = PageLimits(depth: 1_000_000, nodes: 10_000_000, attributes: 1_000_000)
      tree = try Page(parsing: decoded.utf8, limits: limits, keeping: .all).writtenTree
    } catch {
      self.error = "\(error)"
    }
  }
}

extension Page {
  /// The tree as the html5lib tests write it: a node a line, indented by its depth, each attribute on a line after its element.
  fileprivate var writtenTree: String {
    var lines: [String] = []
    var depths: [Int] = []
    for (index, node) in nodes.enumerated() {
      let depth = node.parent < 0 ? 0 : depths[Int(node.parent)] + 1
      depths.append(depth)
      let indent = "| " + String(repeating: "  ", count: depth)
      guard node.tag != .text else {
        lines.append("\(indent)\"\(String(decoding: text(of: index), as: UTF8.self))\"")
        continue
      }
      lines.append("\(indent)<\(node.tag == .other ? string(other: "", of: index) ?? "" : node.tag.name)>")
      lines += attributeLines(of: index).map { "\(indent)  \($0)" }
    }
    return lines.joined(separator: "\n")
  }

  private func attributeLines(of index: Int) -> [String] {
    let node = nodes[index]
    let named = attributes[Int(node.start)..<Int(node.start + node.count)].map { attribute in
      (name: attribute.name == .other ? string(attribute.otherName) : attribute.name.string, value: attribute.value)
    }
    // The name of an element that has no case of its own is kept as an attribute without a name.
    return named.filter { !$0.name.isEmpty }
      .sorted { $0.name.utf16.lexicographicallyPrecedes($1.name.utf16) }
      .map { "\($0.name)=\"\(string($0.value))\"" }
  }

  private func string(_ range: Range<UInt32>) -> String {
    String(decoding: bytes[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
  }
}
