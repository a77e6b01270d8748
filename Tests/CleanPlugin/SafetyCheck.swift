import CLibXML2
import CopydeskHTML

/// Reads HTML with two parsers, ours and libxml2's of HTML 4, and finds what could run, embed or submit something.
enum SafetyCheck {
  /// What is wrong, each with the parser that found it.
  static func problems(in html: [UInt8]) throws -> [String] {
    let page = try Page(
      parsing: DecodedPage(html).utf8, limits: PageLimits(depth: 10_000, nodes: 1_000_000, attributes: 10_000))
    var found = raw(html)
    for (index, node) in page.nodes.enumerated() where node.tag != .text {
      let attributes = page.attributeRange(of: index).map { (page.attributeName(at: $0), page.attributeValue(at: $0)) }
      found += problems(page.elementName(of: index), attributes).map { "ours: \($0)" }
    }
    return found + libxml2(html).map { "libxml2: \($0)" }
  }

  private static let elements: Set<String> = [
    "script", "style", "iframe", "frame", "frameset", "object", "embed", "applet", "svg", "math", "base", "form",
    "input",
    "button", "textarea", "select", "template", "noscript", "noembed", "noframes", "xmp", "plaintext", "listing",
    "marquee",
    "bgsound", "layer", "ilayer", "link-import", "isindex", "portal", "param", "foreignobject", "annotation-xml",
    "mglyph",
    "animate", "set", "use", "image", "keygen", "dialog",
  ]
  private static let attributes: Set<String> = [
    "style", "srcdoc", "formaction", "action", "background", "http-equiv", "xlink:href", "dynsrc", "lowsrc", "ping",
    "data",
    "codebase", "classid", "target", "xmlns", "is", "slot", "usemap", "manifest",
  ]
  private static let addresses: Set<String> = ["href", "src", "poster", "cite", "srcset", "longdesc"]

  private static func problems(_ element: String, _ attributes: [(String, String)]) -> [String] {
    var found = elements.contains(element.lowercased()) ? ["<\(element)>"] : []
    if element == "link", !attributes.contains(where: { $0 == ("rel", "canonical") }) { found.append("<link>") }
    for (name, value) in attributes {
      if name.lowercased().hasPrefix("on") || self.attributes.contains(name.lowercased()) {
        found.append("\(element) \(name)")
      }
      if addresses.contains(name), !isSafe(value, element, isSet: name == "srcset") {
        found.append("\(element) \(name)=\(value)")
      }
    }
    return found
  }

  /// Whether each address has a known scheme or none. Written apart from what it checks: everything that a browser skips is skipped here.
  private static func isSafe(_ value: String, _ element: String, isSet: Bool) -> Bool {
    (isSet ? value.split(separator: ", ") : [value[...]]).allSatisfy { part in
      let shown = part.unicodeScalars.filter { $0.value > 0x20 && $0 != "\u{FFFD}" }
      let text = String(String.UnicodeScalarView(shown)).lowercased()
      let scheme = text.prefix { !"/?#:".contains($0) }
      guard text[scheme.endIndex...].first == ":" else { return true }
      if ["http", "https", "mailto", "tel"].contains(scheme) { return true }
      return ["img", "source", "video"].contains(element)
        && pictures.contains { text.hasPrefix("data:image/\($0);") || text.hasPrefix("data:image/\($0),") }
    }
  }

  private static let pictures = ["png", "gif", "jpg", "jpeg", "webp", "avif"]

  /// What looks like a tag that runs, to a reader that knows nothing of HTML but its signs.
  private static func raw(_ html: [UInt8]) -> [String] {
    html.indices.filter { html[$0] == UInt8(ascii: "<") }.compactMap { index in
      let rest = html[(index + 1)...].prefix(40).drop { $0 <= 0x20 || $0 == UInt8(ascii: "/") }
      let name = String(decoding: rest.prefix(12), as: UTF8.self).lowercased()
      return starts.contains(where: name.hasPrefix) ? "bytes: <\(name)" : nil
    }
  }

  private static let starts = [
    "script", "iframe", "object", "embed", "svg", "math", "base", "form", "meta http", "!--", "![cdata[", "?",
  ]

  private static func libxml2(_ html: [UInt8]) -> [String] {
    let options = Int32(HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue)
    let document = html.withUnsafeBytes {
      htmlReadMemory($0.bindMemory(to: CChar.self).baseAddress, Int32($0.count), nil, "UTF-8", options)
    }
    guard let document else { return ["cannot read it"] }
    defer { xmlFreeDoc(document) }
    var found: [String] = []
    var next = xmlDocGetRootElement(document)
    while let node = next {
      if node.pointee.type == XML_ELEMENT_NODE { found += problems(of: node) }
      if node.pointee.type == XML_COMMENT_NODE { found.append("a comment") }
      next = node.pointee.children ?? following(node)
    }
    return found
  }

  private static func following(_ node: xmlNodePtr) -> xmlNodePtr? {
    var current: xmlNodePtr? = node
    while let node = current {
      if let sibling = node.pointee.next { return sibling }
      current = node.pointee.parent
      if current?.pointee.type != XML_ELEMENT_NODE { return nil }
    }
    return nil
  }

  private static func problems(of node: xmlNodePtr) -> [String] {
    var attributes: [(String, String)] = []
    var next = node.pointee.properties
    while let attribute = next {
      var (value, part) = ("", attribute.pointee.children)
      while let text = part {
        if let content = text.pointee.content { value += String(cString: content) }
        part = text.pointee.next
      }
      attributes.append((String(cString: attribute.pointee.name), value))
      next = attribute.pointee.next
    }
    return problems(String(cString: node.pointee.name), attributes)
  }
}
