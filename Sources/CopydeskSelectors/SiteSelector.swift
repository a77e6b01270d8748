public import CopydeskCore
package import CopydeskHTML
package import CopydeskXML

/// A selector of elements as a setting: CSS, or XPath where it begins with `/`, `(`, `./` or `xpath:`.
public struct SiteSelector: SettingValue {
  /// The language that a selector is written in, and what was read of it.
  package enum Form: Sendable {
    case css(Selector)
    case xpath(XPathExpression)
  }

  package let form: Form

  package init(css selector: Selector) { form = .css(selector) }

  /// Takes an expression that gives nodes.
  package init(xpath expression: XPathExpression) throws(XPathError) {
    if let other = ValueKind(expression).withoutNodes {
      throw XPathError(message: "it gives \(other), and no elements", offset: 0)
    }
    form = .xpath(expression)
  }

  /// The selector as it was written.
  package var text: String {
    switch form {
    case .css(let selector): selector.text
    case .xpath(let expression): expression.text
    }
  }

  public static var settingKind: SettingKind { .string }

  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> SiteSelector? {
    guard let text = String.read(node, path: path, reader: &reader) else { return nil }
    if let part = XPathPart(text) {
      return part.read(node, path: path, reader: &reader) { text throws(XPathError) in
        try SiteSelector(xpath: XPathExpression(text))
      }
    }
    do {
      return SiteSelector(css: try Selector(text))
    } catch {
      reader.fail(path, node.position, error.description)
      return nil
    }
  }

  public var configNode: ConfigNode {
    .init(.string(XPathPart(text) == nil && form.isXPath ? XPathPart.prefix + text : text))
  }
}

extension SiteSelector.Form {
  package var isXPath: Bool {
    if case .xpath = self { true } else { false }
  }
}

/// What an expression gives on every page: the four types of XPath 1.0 do not depend on the document.
package struct ValueKind {
  /// What it gives, in words, where that is not nodes.
  package let withoutNodes: String?
  /// Whether it gives nodes or a text.
  package let isReadable: Bool

  package init(_ expression: XPathExpression) {
    let page = try? Page(parsing: [], limits: PageLimits(depth: 8, nodes: 8, attributes: 8))
    switch page.flatMap({ try? XPathDocument($0).evaluate(expression) }) {
    case .nodes, nil: (withoutNodes, isReadable) = (nil, true)
    case .string: (withoutNodes, isReadable) = ("a text", true)
    case .number: (withoutNodes, isReadable) = ("a number", false)
    case .boolean: (withoutNodes, isReadable) = ("true or false", false)
    }
  }
}
