/// The categories of elements in the HTML standard's tree construction (section 13.2.6).
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
  var bounds: Scope {
    switch self {
    case .applet, .caption, .marquee, .object, .select, .td, .th: [.normal, .button, .list]
    case .html, .table, .template: [.normal, .button, .list, .table]
    case .button: .button
    case .ol, .ul: .list
    default: []
    }
  }

  /// Whether the element ends an open paragraph (section 13.2.6.4.7).
  @inlinable
  package var endsParagraph: Bool {
    switch self {
    case .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl, .fieldset, .figcaption,
      .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr, .listing, .main, .menu, .nav, .ol,
      .p,
      .plaintext, .pre, .search, .section, .summary, .table, .ul, .xmp:
      true
    default: false
    }
  }

  /// Whether pages are divided into such elements.
  var isPart: Bool { self == .article || self == .div || self == .main || self == .section }

  /// Whether the element is of the category "special" (section 13.2.4.2).
  var isSpecial: Bool {
    switch self {
    case .applet, .area, .base, .basefont, .bgsound, .body, .br, .button, .caption, .col, .colgroup, .dd, .dt, .embed,
      .frame, .frameset, .head, .html, .iframe, .img, .input, .keygen, .li, .link, .marquee, .meta, .noembed,
      .noframes, .noscript, .object, .param, .script, .select, .source, .style, .tbody, .td, .template, .textarea,
      .tfoot, .th, .thead, .title, .tr, .track, .wbr:
      true
    case .dialog: false
    default: endsParagraph
    }
  }

  /// Whether the element is of the category "formatting", which is opened again where misnesting closed it.
  var isFormatting: Bool {
    switch self {
    case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u:
      true
    default: false
    }
  }

  /// Whether the element's end ends formatting that was opened inside it.
  var isMarker: Bool {
    switch self {
    case .applet, .caption, .marquee, .object, .td, .template, .th:
      true
    default: false
    }
  }

  /// Whether the end tag of the element may go unwritten (section 13.2.6.3).
  var isEndImplied: Bool {
    switch self {
    case .dd, .dt, .li, .optgroup, .option, .p, .rb, .rp, .rt, .rtc:
      true
    default: false
    }
  }

  /// Whether the element's content is cells, rows or groups of rows.
  var isTableFrame: Bool { self == .table || self == .tr || isRowGroup }

  /// Whether the element is a group of rows.
  var isRowGroup: Bool { self == .tbody || self == .thead || self == .tfoot }

  /// Whether the element may be between the cells of a table.
  var isTableContent: Bool { self == .template || isTablePart }

  /// Whether the start tag begins a part of a table.
  var isTablePart: Bool {
    switch self {
    case .caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr: true
    default: false
    }
  }

  /// Whether the start tag ends the drawing or formula that it is in (section 13.2.6.5).
  var breaksOut: Bool {
    switch self {
    case .b, .big, .blockquote, .body, .br, .center, .code, .dd, .div, .dl, .dt, .em, .embed, .h1, .h2, .h3, .h4, .h5,
      .h6,
      .head, .hr, .i, .img, .li, .listing, .menu, .meta, .nobr, .ol, .p, .pre, .ruby, .s, .small, .span, .strong,
      .strike,
      .sub, .sup, .table, .tt, .u, .ul, .var:
      true
    default: false
    }
  }
}
