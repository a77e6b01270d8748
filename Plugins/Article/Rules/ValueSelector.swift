public import CopydeskCore
import CopydeskHTML
import CopydeskSelectors
import CopydeskXML

/// Where a page says something about its article, as a setting: the elements whose text it is, or an attribute of theirs.
///
/// In CSS the attribute follows the selector: `meta[name=author] @content`. In XPath it is a step, `//meta[@name='author']/@content`,
/// and an expression may also give a text: `substring-after(//p[@class='by'], 'By ')`.
public struct ValueSelector: SettingValue {
  /// The language that it is written in, and what was read of it.
  enum Form: Sendable {
    case css(Selector, attribute: String?)
    case xpath(XPathExpression)
  }

  /// The selector as it was written.
  let text: String
  let form: Form

  /// Takes an expression that gives nodes or a text.
  init(xpath expression: XPathExpression) throws(XPathError) {
    let kind = ValueKind(expression)
    if !kind.isReadable, let other = kind.withoutNodes {
      throw XPathError(message: "it gives \(other), and no text", offset: 0)
    }
    text = expression.text
    form = .xpath(expression)
  }

  private init(css text: String) throws(SelectorError) {
    self.text = text
    guard let match = text.wholeMatch(of: /(.*\S)\s+@([A-Za-z_][-A-Za-z0-9_:.]*)\s*/.dotMatchesNewlines()) else {
      form = .css(try Selector(text), attribute: nil)
      return
    }
    form = .css(try Selector(String(match.1)), attribute: match.2.lowercased())
  }

  public static var settingKind: SettingKind { .string }

  public static func read(_ node: ConfigNode, path: String, reader: inout SettingReader) -> ValueSelector? {
    guard let text = String.read(node, path: path, reader: &reader) else { return nil }
    if let part = XPathPart(text) {
      return part.read(node, path: path, reader: &reader) { text throws(XPathError) in
        try ValueSelector(xpath: XPathExpression(text))
      }
    }
    do {
      return try ValueSelector(css: text)
    } catch {
      reader.fail(path, node.position, error.description)
      return nil
    }
  }

  var isXPath: Bool {
    if case .xpath = form { true } else { false }
  }

  public var configNode: ConfigNode {
    if case .xpath = form, XPathPart(text) == nil { return .init(.string(XPathPart.prefix + text)) }
    return .init(.string(text))
  }
}
