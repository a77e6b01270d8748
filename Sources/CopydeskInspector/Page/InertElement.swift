/// What becomes of an element, and of attributes, in a page that does nothing.
struct InertElement {
  /// What the element is called there; `nil` where it is left out.
  private(set) var name: String?
  /// Whether it shows something from elsewhere. A box is in its place.
  private(set) var loads = false
  /// Whether what is in it is text, whatever it looks like.
  private(set) var holdsText = false
  private(set) var isVoid = false

  /// The element of a name in small letters. One without a name is left out.
  static func named(_ name: String) -> InertElement { special[name] ?? InertElement(name: name) }

  /// All elements that do not stay as they are.
  private static let special: [String: InertElement] = {
    var elements: [String: InertElement] = ["": InertElement()]
    // Left out with their tags; what is in a script is left out too.
    for name in [
      "script", "link", "base", "meta", "embed", "frame", "frameset", "noframes", "noscript", "source", "track",
      "param", "portal", "fencedframe", "template", "bgsound", "basefont",
    ] { elements[name] = InertElement() }
    for name in ["iframe", "object", "video", "audio", "applet", "canvas", "noembed"] {
      elements[name] = InertElement(name: "div", loads: true)
    }
    for name in ["xmp", "plaintext", "listing"] { elements[name] = InertElement(name: "pre") }
    for name in ["area", "br", "col", "hr", "img", "input", "wbr"] {
      elements[name] = InertElement(name: name, isVoid: true)
    }
    for name in ["script", "style", "title", "textarea", "iframe", "noembed"] {
      elements[name, default: InertElement(name: name)].holdsText = true
    }
    return elements
  }()

  /// What an attribute is called there; `nil` where it is left out.
  static func attribute(for name: String) -> String? {
    if let known = attributes[name] { return known }
    return name.hasPrefix("aria-") ? name : nil
  }

  private static let attributes: [String: String] = {
    let harmless = [
      "abbr", "align", "alt", "bgcolor", "border", "cellpadding", "cellspacing", "class", "color", "cols", "colspan",
      "datetime", "dir", "disabled", "face", "headers", "height", "hidden", "id", "itemprop", "itemscope", "itemtype",
      "label", "lang", "nowrap", "open", "placeholder", "reversed", "role", "rows", "rowspan", "scope", "size", "span",
      "start", "style", "title", "type", "valign", "width",
    ]
    return Dictionary(
      uniqueKeysWithValues: harmless.map { ($0, $0) } + ["href", "src", "action"].map { ($0, "data-\($0)") })
  }()
}
