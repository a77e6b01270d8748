import CopydeskCore

/// Which elements and attributes stay.
struct AllowList: Sendable {
  /// Elements that stay unless settings say otherwise. All of them have content that is read as markup and run nothing.
  static let elements = [
    "a", "abbr", "acronym", "address", "article", "aside", "audio", "b", "bdi", "bdo", "big", "blockquote", "br",
    "caption", "cite", "code", "col", "colgroup", "data", "dd", "del", "details", "dfn", "div", "dl", "dt", "em",
    "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "i", "img", "ins",
    "kbd", "li", "link", "main", "mark", "menu", "meta", "nav", "ol", "p", "picture", "pre", "q", "rb", "rp", "rt",
    "rtc", "ruby", "s", "samp", "search", "section", "small", "source", "span", "strike", "strong", "sub", "summary",
    "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "title", "tr", "track", "tt", "u", "ul", "var",
    "video", "wbr",
  ]

  /// Attributes that stay unless settings say otherwise: on every element, or, written as `element.attribute`, only on that one.
  static let attributes = [
    "aria-hidden", "aria-label", "class", "data-testid", "dir", "id", "itemprop", "itemscope", "itemtype", "lang",
    "role",
    "title", "a.href", "a.rel", "audio.controls", "audio.src", "blockquote.cite", "col.span", "colgroup.span",
    "data.value", "del.cite", "del.datetime", "details.open", "img.alt", "img.height", "img.sizes", "img.src",
    "img.srcset", "img.width", "ins.cite", "ins.datetime", "li.value", "link.href", "link.rel", "meta.content",
    "meta.name", "meta.property", "ol.reversed", "ol.start", "ol.type", "q.cite", "source.media", "source.sizes",
    "source.src", "source.srcset", "source.type", "td.colspan", "td.headers", "td.rowspan", "th.colspan", "th.headers",
    "th.rowspan", "th.scope", "time.datetime", "track.kind", "track.label", "track.src", "track.srclang",
    "video.controls",
    "video.height", "video.poster", "video.src", "video.width",
  ]

  /// Names that no setting allows: elements that run, embed or submit, or are not read as markup, so that what was safe when it was written
  /// isn't when it is read.
  private static let unsafeElements: Set<String> = [
    "annotation-xml", "applet", "base", "basefont", "bgsound", "body", "button", "canvas", "datalist", "dialog",
    "embed",
    "foreignobject", "form", "frame", "frameset", "head", "html", "iframe", "image", "input", "isindex", "keygen",
    "listing", "marquee", "math", "noembed", "noframes", "noscript", "object", "optgroup", "option", "param",
    "plaintext",
    "portal", "script", "select", "slot", "style", "svg", "template", "textarea", "xmp",
  ]
  private static let unsafeAttributes: Set<String> = [
    "action", "archive", "background", "classid", "code", "codebase", "content-type", "dynsrc", "formaction",
    "formtarget",
    "http-equiv", "icon", "is", "lowsrc", "manifest", "ping", "profile", "slot", "srcdoc", "style", "target", "usemap",
    "xmlns",
  ]

  private let elements: Set<String>
  private let everywhere: Set<String>
  private let byElement: [String: Set<String>]

  /// - Throws: ``SettingError`` for a name that cannot stay.
  init(_ settings: HTMLCleanSettings) throws {
    for (key, names) in [("elements", settings.elements), ("add_elements", settings.addElements)] {
      for (index, name) in names.enumerated() { try AllowList.checkElement(name, "\(key)[\(index)]") }
    }
    for (key, names) in [("attributes", settings.attributes), ("add_attributes", settings.addAttributes)] {
      for (index, name) in names.enumerated() { try AllowList.checkAttribute(name, "\(key)[\(index)]") }
    }
    elements = Set(settings.elements + settings.addElements)
    var everywhere: Set<String> = []
    var byElement: [String: Set<String>] = [:]
    for name in settings.attributes + settings.addAttributes {
      let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
      if parts.count == 2 { byElement[parts[0], default: []].insert(parts[1]) } else { everywhere.insert(name) }
    }
    (self.everywhere, self.byElement) = (everywhere, byElement)
  }

  /// Whether an element stays.
  func allows(_ element: String) -> Bool { elements.contains(element) }

  /// Whether an element's attribute stays.
  func allows(_ attribute: String, on element: String) -> Bool {
    everywhere.contains(attribute) || byElement[element]?.contains(attribute) == true
  }

  private static func checkElement(_ name: String, _ path: String) throws {
    guard isName(name[...]) else {
      throw SettingError(path: path, "'\(name)' is not the name of an element: small letters, digits and hyphens")
    }
    guard !unsafeElements.contains(name) else {
      throw SettingError(
        path: path, "'\(name)' never stays: it could run, embed or submit something; take it off the list")
    }
  }

  private static func checkAttribute(_ name: String, _ path: String) throws {
    let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.allSatisfy(isName), let attribute = parts.last.map(String.init) else {
      throw SettingError(
        path: path, "'\(name)' is not the name of an attribute ('title'), or of one on an element ('img.title')")
    }
    guard !attribute.hasPrefix("on"), !unsafeAttributes.contains(attribute) else {
      throw SettingError(path: path, "'\(name)' never stays: it could run or load something; take it off the list")
    }
  }

  private static func isName(_ name: Substring) -> Bool {
    name.utf8.first.map { (0x61...0x7A).contains($0) } == true
      && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-") }
  }
}
