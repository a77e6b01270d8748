/// What becomes of elements and attributes in a page that does nothing.
enum InertElement {
  /// What an element is called there; `nil` where it is left out.
  static func name(for name: String) -> String? {
    if name.isEmpty || left.contains(name) { return nil }
    if loads(name) { return "div" }
    return plain.contains(name) ? "pre" : name
  }

  /// Left out with their tags; what is in a script is left out too.
  private static let left: Set<String> = [
    "script", "link", "base", "meta", "embed", "frame", "frameset", "noframes", "noscript", "source", "track", "param",
    "portal", "fencedframe", "template", "bgsound", "basefont",
  ]

  /// Whether an element shows something from elsewhere. A box is in its place.
  static func loads(_ name: String) -> Bool { loading.contains(name) }

  private static let loading: Set<String> = ["iframe", "object", "video", "audio", "applet", "canvas", "noembed"]
  private static let plain: Set<String> = ["xmp", "plaintext", "listing"]

  /// Whether what is in an element is text, whatever it looks like.
  static func holdsText(_ name: String) -> Bool { texts.contains(name) }

  private static let texts: Set<String> = ["script", "style", "title", "textarea", "iframe", "noembed"]

  static func isVoid(_ name: String) -> Bool { void.contains(name) }

  private static let void: Set<String> = ["area", "br", "col", "hr", "img", "input", "wbr"]

  /// What an attribute is called there; `nil` where it is left out.
  static func attribute(for name: String) -> String? {
    switch name {
    case "href", "src", "action": "data-\(name)"
    default: harmless.contains(name) || name.hasPrefix("aria-") ? name : nil
    }
  }

  private static let harmless: Set<String> = [
    "abbr", "align", "alt", "bgcolor", "border", "cellpadding", "cellspacing", "class", "color", "cols", "colspan",
    "datetime", "dir", "disabled", "face", "headers", "height", "hidden", "id", "itemprop", "itemscope", "itemtype",
    "label", "lang", "nowrap", "open", "placeholder", "reversed", "role", "rows", "rowspan", "scope", "size", "span",
    "start", "style", "title", "type", "valign", "width",
  ]
}
