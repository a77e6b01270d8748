/// The elements that extraction knows by name, and the text node.
@usableFromInline
package enum Tag: UInt8, Sendable, CaseIterable {
  case text, other
  case a, abbr, acronym, address, ampImage, applet, area, article, aside, audio, b, base, basefont, bdi, bdo, bgsound,
    big
  case blockquote, body, br, button
  case canvas, caption, center, cite, code, col, colgroup, data, dd, del, details, dfn, dialog, dir, div, dl, dt, em
  case embed, fieldset, figcaption, figure, font, footer, form, frame, frameset, h1, h2, h3, h4, h5, h6, head, header
  case hgroup, hr, html, i, iframe, image, img, input, ins, kbd, keygen, label, legend, li, link, listing, main, map,
    mark
  case marquee, math, menu, meta, meter, nav, nobr, noembed, noframes, noscript, object, ol, optgroup, option, output,
    p,
    param
  case picture, plaintext, pre, progress, q, rb, rp, rt
  case rtc, ruby, s, samp, script, search, section, select, slot, small, source, span, strike, strong, style, sub
  case summary, sup, svg, table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track, tt, u, ul,
    `var`
  case video, wbr, xmp

  /// The element's name.
  package var name: String { Tag.spelled[Int(rawValue)] }

  /// The names in the order of the cases. Printing a case takes as long as reading many tags, and every program asks for all names.
  private static let spelled: [String] = [
    "text", "other", "a", "abbr", "acronym", "address", "amp-img", "applet", "area", "article", "aside", "audio",
    "b", "base", "basefont", "bdi", "bdo", "bgsound", "big", "blockquote", "body", "br", "button", "canvas",
    "caption", "center", "cite", "code", "col", "colgroup", "data", "dd", "del", "details", "dfn", "dialog", "dir",
    "div", "dl", "dt", "em", "embed", "fieldset", "figcaption", "figure", "font", "footer", "form", "frame",
    "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html", "i", "iframe",
    "image", "img", "input", "ins", "kbd", "keygen", "label", "legend", "li", "link", "listing", "main", "map",
    "mark", "marquee", "math", "menu", "meta", "meter", "nav", "nobr", "noembed", "noframes", "noscript", "object",
    "ol", "optgroup", "option", "output", "p", "param", "picture", "plaintext", "pre", "progress", "q", "rb", "rp",
    "rt", "rtc", "ruby", "s", "samp", "script", "search", "section", "select", "slot", "small", "source", "span",
    "strike", "strong", "style", "sub", "summary", "sup", "svg", "table", "tbody", "td", "template", "textarea",
    "tfoot", "th", "thead", "time", "title", "tr", "track", "tt", "u", "ul", "var", "video", "wbr", "xmp",
  ]

  /// The tag of a name, in any case.
  package init(_ name: String) {
    self = Tag.names.find(NameKey(name.utf8), length: name.utf8.count) ?? .other
  }

  /// The elements by their names.
  static let names = NameTable(allCases.filter { $0 != .text && $0 != .other }.map { ($0.name, $0) })

  /// Whether the element is a block, on lines of its own; all others are inline.
  @inlinable
  package var isBlock: Bool {
    switch self {
    case .body, .caption, .col, .colgroup, .dd, .dt, .frameset, .html, .legend, .li, .noframes, .option, .optgroup,
      .select, .tbody, .td, .textarea, .tfoot, .th, .thead, .tr, .iframe, .video, .audio, .object, .embed, .title,
      .head, .script, .style, .template, .canvas:
      true
    default: endsParagraph
    }
  }

  /// Whether the element has no content.
  var isVoid: Bool {
    switch self {
    case .area, .base, .basefont, .bgsound, .br, .col, .embed, .frame, .hr, .img, .input, .keygen, .link, .meta, .param,
      .source, .track, .wbr:
      true
    default: false
    }
  }

  /// The level of a heading, `nil` for everything else.
  @inlinable
  package var headingLevel: Int? {
    Tag.h1.rawValue <= rawValue && rawValue <= Tag.h6.rawValue ? Int(rawValue - Tag.h1.rawValue) + 1 : nil
  }
}
