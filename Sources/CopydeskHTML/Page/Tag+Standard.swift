/// What the HTML standard's tree construction (section 13.2.6) asks of elements.
extension Tag {
  /// The elements that hide those around them from a start or an end tag (section 13.2.4.2).
  struct Scope: OptionSet {
    let rawValue: UInt8
    static let normal = Scope(rawValue: 1)
    static let button = Scope(rawValue: 2)
    static let list = Scope(rawValue: 4)
    static let table = Scope(rawValue: 8)
  }

  /// The scopes that the element bounds.
  var bounds: Scope { Scope(rawValue: Tag.scopeBounds[Int(rawValue)]) }

  /// Whether the element ends an open paragraph (section 13.2.6.4.7).
  var endsParagraph: Bool { Tag.paragraphEnds[Int(rawValue)] }

  /// Whether the element is of the category "special" (section 13.2.4.2).
  var isSpecial: Bool { Tag.specials[Int(rawValue)] }

  /// Whether the element is of the category "formatting", which is opened again where misnesting closed it.
  var isFormatting: Bool { Tag.formattings[Int(rawValue)] }

  /// Whether the element belongs into the head when it comes before the body.
  var isHeadContent: Bool { Tag.headContents[Int(rawValue)] }

  /// Whether formatting elements that misnesting closed stay closed in front of the element.
  var leavesFormatting: Bool { Tag.formattingLeft[Int(rawValue)] }

  /// Whether an end tag of the element's kind ends every element inside it.
  var endsByScope: Bool { Tag.scopeEnds[Int(rawValue)] }

  /// Whether the element's end ends formatting that was opened inside it.
  var isMarker: Bool { Tag.markers[Int(rawValue)] }

  /// Whether the end of the element may go unsaid (section 13.2.6.3).
  var isEndImplied: Bool { Tag.endsImplied[Int(rawValue)] }

  /// Whether the element's content is cells, rows or groups of rows.
  var isTableFrame: Bool { self == .table || self == .tr || isRowGroup }

  /// Whether the element is a group of rows.
  var isRowGroup: Bool { self == .tbody || self == .thead || self == .tfoot }

  /// Whether the element may stand between the cells of a table.
  var isTableContent: Bool { Tag.tableContents[Int(rawValue)] }

  /// Whether the start tag ends a drawing that it stands in (section 13.2.6.5).
  var endsDrawing: Bool { Tag.drawingEnds[Int(rawValue)] }

  /// Whether an element of that name may also be a part of a drawing.
  var isDrawn: Bool { self == .script || self == .style || self == .title }

  private static let scopeBounds: [UInt8] = {
    var result = [UInt8](repeating: 0, count: 256)
    let all: Scope = [.normal, .button, .list]
    for tag in [Tag.applet, .caption, .td, .th, .marquee, .object] { result[Int(tag.rawValue)] = all.rawValue }
    for tag in [Tag.html, .table, .template] { result[Int(tag.rawValue)] = all.union(.table).rawValue }
    result[Int(Tag.button.rawValue)] = Scope.button.rawValue
    for tag in [Tag.ol, .ul] { result[Int(tag.rawValue)] = Scope.list.rawValue }
    return result
  }()
  private static let paragraphEnds = flags(paragraphEndList)
  private static let specials = flags(
    paragraphEndList + [
      .applet, .area, .base, .basefont, .bgsound, .body, .br, .button, .caption, .col, .colgroup, .dd, .dt, .embed,
      .frame, .frameset, .head, .html, .iframe, .img, .input, .keygen, .li, .link, .marquee, .meta, .noembed,
      .noframes, .noscript, .object, .param, .script, .select, .source, .style, .tbody, .td, .template, .textarea,
      .tfoot, .th, .thead, .title, .tr, .track, .wbr,
    ]
  ).removing(.dialog)
  private static let formattings = flags([
    .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u,
  ])
  private static let headContents = flags([
    .base, .basefont, .bgsound, .link, .meta, .noframes, .noscript, .script, .style, .template, .title,
  ])
  private static let formattingLeft = flags(
    paragraphEndList + [
      .base, .basefont, .bgsound, .link, .meta, .noframes, .noembed, .script, .style, .template, .title, .body, .head,
      .html, .li, .dd, .dt, .iframe, .param, .source, .track, .frame, .frameset, .rb, .rp, .rt, .rtc, .textarea,
      .caption, .col,
      .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr,
    ])
  private static let scopeEnds = flags(
    paragraphEndList + [
      .applet, .button, .caption, .dd, .dt, .marquee, .object, .select, .tbody, .td, .tfoot, .th, .thead, .tr,
    ])
  private static let markers = flags([.applet, .caption, .marquee, .object, .td, .template, .th])
  private static let endsImplied = flags([.dd, .dt, .li, .optgroup, .option, .p, .rb, .rp, .rt, .rtc])
  private static let drawingEnds = flags([
    .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1, .h2, .h3, .h4, .h5, .h6,
    .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol, .p, .pre, .ruby, .s, .small, .span, .strong, .strike,
    .sub, .sup, .table, .tt, .u, .ul, .var,
  ])
  private static let tableContents = flags([
    .caption, .col, .colgroup, .form, .input, .script, .style, .tbody, .td, .template, .tfoot, .th, .thead, .tr,
  ])
}

extension [Bool] {
  fileprivate func removing(_ tag: Tag) -> [Bool] {
    var result = self
    result[Int(tag.rawValue)] = false
    return result
  }
}
