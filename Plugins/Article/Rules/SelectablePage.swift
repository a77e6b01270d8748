import CopydeskCore
import CopydeskHTML
import CopydeskSelectors
import CopydeskXML

/// A page as the rules of its host see it.
final class SelectablePage {
  private let reading: PageReading
  private let selected: SelectedNodes

  private var page: Page { reading.page }

  init(_ reading: PageReading) {
    self.reading = reading
    selected = SelectedNodes(reading.page)
  }

  /// The elements and texts that a selector names, in document order.
  ///
  /// - Throws: ``DocumentError`` with the code `site_rule` where an XPath takes too long on this page.
  func nodes(_ selector: SiteSelector) throws -> [Int] { try selected.nodes(selector) }

  /// The elements that a selector names, and those around the texts that it names.
  func elements(_ selector: SiteSelector) throws -> [Int] {
    try nodes(selector).map { page.nodes[$0].tag == .text ? Int(page.nodes[$0].parent) : $0 }.filter { $0 >= 0 }
  }

  /// The texts that a selector names, in document order, without those that are empty.
  func values(_ selector: ValueSelector) throws -> [String] {
    let values: [String]
    switch selector.form {
    case .css(let selector, let attribute):
      let elements = selected.tree.elements(matching: selector)
      values = elements.map { element in
        attribute.map { value(of: $0, of: element) } ?? reading.text(of: element)
      }
    case .xpath(let expression):
      values =
        switch try selected.evaluate(expression) {
        case .nodes(let nodes): nodes.map(text)
        case .string(let text): [SelectablePage.collapsed(text)]
        case .number, .boolean: []
        }
    }
    return values.filter { !$0.isEmpty }
  }

  private func text(_ node: XPathNode) -> String {
    switch node {
    case .element(let index): reading.text(of: index)
    case .text(let index): SelectablePage.collapsed(String(decoding: page.text(of: index), as: UTF8.self))
    case .attribute(_, _, let value): SelectablePage.collapsed(value)
    }
  }

  private func value(of attribute: String, of element: Int) -> String {
    SelectablePage.collapsed(PageNode(element, of: page).attribute(attribute) ?? "")
  }

  private static func collapsed(_ text: String) -> String { MetaContent.text(ArraySlice(text.utf8)) }
}
