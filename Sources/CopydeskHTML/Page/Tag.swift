/// The elements that extraction knows by name, and the text node.
package enum Tag: UInt8, Sendable, CaseIterable {
  case text, other
  case a, abbr, acronym, address, ampImage, applet, area, article, aside, audio, b, base, basefont, bdi, bdo, bgsound,
    big
  case blockquote, body, br, button
  case canvas, caption, center, cite, code, col, colgroup, data, dd, del, details, dfn, dialog, dir, div, dl, dt, em
  case embed, fieldset, figcaption, figure, font, footer, form, frame, frameset, h1, h2, h3, h4, h5, h6, head, header
  case hgroup, hr, html, i, iframe, image, img, input, ins, kbd, keygen, label, legend, li, link, listing, main, map,
    mark
  case marquee, menu, meta, meter, nav, nobr, noembed, noframes, noscript, object, ol, optgroup, option, output, p,
    param
  case picture, plaintext, pre, progress, q, rb, rp, rt
  case rtc, ruby, s, samp, script, search, section, select, slot, small, source, span, strike, strong, style, sub
  case summary, sup, svg, table, tbody, td, template, textarea, tfoot, th, thead, time, title, tr, track, tt, u, ul,
    `var`
  case video, wbr, xmp

  /// The element's name.
  package var name: String { self == .ampImage ? "amp-img" : "\(self)" }

  /// The tag of a name in lower case.
  package init(name: UnsafeBufferPointer<UInt8>) {
    self = Tag.lookup.find(name)
  }

  /// The tag of a name.
  package init(_ name: String) {
    self = Array(name.lowercased().utf8).withUnsafeBufferPointer { Tag(name: $0) }
  }

  /// Whether the element stands on lines of its own. The rest runs within a line.
  package var isBlock: Bool { Tag.blocks[Int(rawValue)] }

  /// Whether the element has no content.
  var isVoid: Bool { Tag.voids[Int(rawValue)] }

  /// The level of a heading, `nil` for everything else.
  package var headingLevel: Int? {
    Tag.h1.rawValue <= rawValue && rawValue <= Tag.h6.rawValue ? Int(rawValue - Tag.h1.rawValue) + 1 : nil
  }

  static func flags(_ tags: [Tag]) -> [Bool] {
    var result = [Bool](repeating: false, count: 256)
    for tag in tags { result[Int(tag.rawValue)] = true }
    return result
  }

  static let paragraphEndList: [Tag] = [
    .address, .article, .aside, .blockquote, .center, .details, .dialog, .dir, .div, .dl, .fieldset, .figcaption,
    .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5, .h6, .header, .hgroup, .hr, .listing, .main, .menu, .nav, .ol, .p,
    .plaintext, .pre, .search, .section, .summary, .table, .ul, .xmp,
  ]
  private static let blocks = flags(
    paragraphEndList + [
      .body, .caption, .col, .colgroup, .dd, .dt, .frameset, .html, .legend, .li, .noframes, .option, .optgroup,
      .select, .tbody, .td, .textarea, .tfoot, .th, .thead, .tr, .iframe, .video, .audio, .object, .embed, .title,
      .head, .script, .style, .template, .fieldset, .canvas,
    ])
  private static let voids = flags([
    .area, .base, .basefont, .bgsound, .br, .col, .embed, .frame, .hr, .img, .input, .keygen, .link, .meta, .param,
    .source, .track, .wbr,
  ])
  private static let lookup = TagTable()
}

/// Finds tags by name: open addressing on the packed first eight bytes and the length.
private struct TagTable: Sendable {
  private var keys = [UInt64](repeating: 0, count: 512)
  private var tags = [Tag](repeating: .other, count: 512)

  init() {
    for tag in Tag.allCases where tag != .text && tag != .other {
      let key = Array(tag.name.utf8).withUnsafeBufferPointer(TagTable.key)
      var slot = TagTable.slot(key)
      while keys[slot] != 0 { slot = (slot + 1) & 511 }
      keys[slot] = key
      tags[slot] = tag
    }
  }

  func find(_ name: UnsafeBufferPointer<UInt8>) -> Tag {
    guard !name.isEmpty, name.count <= 10 else { return .other }
    let key = TagTable.key(name)
    var slot = TagTable.slot(key)
    while keys[slot] != 0 {
      if keys[slot] == key { return tags[slot] }
      slot = (slot + 1) & 511
    }
    return .other
  }

  /// The first seven bytes as they are; the last byte of longer names and the length are mixed in. The names of HTML are
  /// all told apart by that, which a test holds.
  private static func key(_ name: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var key: UInt64 = 0
    for index in 0..<min(7, name.count) { key = key << 8 | UInt64(name[index]) }
    key = key << 4 | UInt64(name.count & 15)
    return key << 4 | UInt64(name[name.count - 1] & 15)
  }

  private static func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 55)
  }
}
