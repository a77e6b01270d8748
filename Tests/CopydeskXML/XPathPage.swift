import CopydeskHTML
import CopydeskXML

/// A page for XPath tests.
struct XPathPage {
  let page: Page
  let document: XPathDocument

  init(_ html: String, depth: Int = 1_000) throws {
    page = try Page(
      parsing: DecodedPage(Array(html.utf8)).utf8, limits: PageLimits(depth: depth, nodes: 5_000_000, attributes: 1_000)
    )
    document = XPathDocument(page)
  }

  /// What an expression gives, as one line: elements by their `n` attribute or name, texts and attributes as they are.
  func shown(_ expression: String, from node: Int? = nil) throws -> String {
    switch try document.evaluate(try XPathExpression(expression), from: node) {
    case .nodes(let nodes): nodes.map(shown).joined(separator: " ")
    case .string(let text): "'\(text)'"
    case .number(let number): number.isNaN ? "nan" : "\(number)"
    case .boolean(let isTrue): "\(isTrue)"
    }
  }

  private func shown(_ node: XPathNode) -> String {
    switch node {
    case .element(let index): page.string(other: "n", of: index) ?? page.elementName(of: index)
    case .text(let index): "“\(String(decoding: page.text(of: index), as: UTF8.self))”"
    case .attribute(_, let name, let value): "\(name)=\(value)"
    }
  }
}
