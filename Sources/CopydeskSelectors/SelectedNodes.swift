import CopydeskCore
package import CopydeskHTML
package import CopydeskXML

/// Finds what selectors name on one page. libxml2's document is made with the first XPath.
package final class SelectedNodes {
  package let page: Page
  package var tree: SelectableTree { SelectableTree(page) }
  private lazy var document = XPathDocument(page)

  package init(_ page: Page) { self.page = page }

  /// The elements and texts that a selector names, in document order.
  ///
  /// - Throws: ``DocumentError`` with the code `site_rule` where an XPath takes too long on this page.
  package func nodes(_ selector: SiteSelector) throws -> [Int] {
    switch selector.form {
    case .css(let selector): return tree.elements(matching: selector)
    case .xpath(let expression):
      guard case .nodes(let nodes) = try evaluate(expression) else { return [] }
      return nodes.compactMap { node in
        switch node {
        case .element(let index), .text(let index): index
        case .attribute: nil
        }
      }
    }
  }

  /// What an expression gives on the page.
  ///
  /// - Throws: ``DocumentError`` with the code `site_rule` where it takes too long.
  package func evaluate(_ expression: XPathExpression) throws -> XPathValue {
    do {
      return try document.evaluate(expression)
    } catch {
      throw DocumentError(
        "site_rule", "a rule for this site cannot be followed: '\(XPathError.short(expression.text))': \(error.message)"
      )
    }
  }
}
