/// The rules for start tags in the body (HTML standard, section 13.2.6.4.7).
extension TreeBuilder {
  mutating func startInBody(_ token: TagToken) {
    switch token.tag {
    case .p, .div, .ul, .ol, .section, .article, .header, .footer, .nav, .figure, .figcaption, .aside, .main, .address,
      .blockquote, .center, .details, .dialog, .dir, .dl, .fieldset, .hgroup, .menu, .search, .summary:
      closeParagraph()
      insert(token)
    case .a: startLink(token)
    case .b, .big, .code, .em, .font, .i, .s, .small, .strike, .strong, .tt, .u: startFormatting(token)
    case .li: startItem(token, .li, .li)
    case .dd, .dt: startItem(token, .dd, .dt)
    case .h1, .h2, .h3, .h4, .h5, .h6:
      closeParagraph()
      if current?.headingLevel != nil { pop(to: stack.count - 1) }
      insert(token)
    case .img, .br, .area, .embed, .keygen, .wbr: insertInline(token, isOpen: false)
    case .image: startImage(token)
    case .table:
      if !isQuirky { closeParagraph() }
      insert(token)
      mode = .inTable
    case .caption, .col, .colgroup, .head, .tbody, .td, .tfoot, .th, .thead, .tr: break
    case .html: startAgain(token, at: 0)
    case .body: startBody(token)
    case .base, .basefont, .bgsound, .link, .meta, .param, .source, .track: insert(token, isOpen: false)
    case .title, .noframes, .textarea, .iframe, .noembed: startRawText(token)
    case .template: startTemplate(token)
    case .pre, .listing, .plaintext, .xmp: startPreformatted(token)
    case .form: startForm(token)
    case .input, .select, .option, .optgroup, .hr: startControl(token)
    case .button:
      close(.button, in: .normal)
      insertInline(token)
    case .nobr: startUnbroken(token)
    case .rb, .rtc: startRuby(token, except: nil)
    case .rp, .rt: startRuby(token, except: .rtc)
    default: insertInline(token)
    }
  }

  /// Inserts an element that runs within a line: formatting that misnesting closed is opened again around it.
  @inline(__always)
  private mutating func insertInline(_ token: TagToken, isOpen: Bool = true) {
    if formatting.hasClosed { reopenFormatting() }
    insert(token, isOpen: isOpen)
  }

  @inline(__always)
  mutating func closeParagraph() {
    if openCount(.p) > 0 { close(.p, in: .button) }
  }

  private mutating func startBody(_ token: TagToken) {
    guard openCount(.template) == 0 else { return }
    if openCount(.body) > 0 { return startAgain(token, at: 1) }
    // Only inside a `<noscript>` of the head.
    pop(to: 1)
    mode = .afterHead
    startElsewhere(token)
  }

  private mutating func startImage(_ token: TagToken) {
    var token = token
    (token.tag, token.node) = (.img, .img)
    insertInline(token, isOpen: false)
  }

  /// Inserts an element whose content follows as raw text, which ends it.
  private mutating func startRawText(_ token: TagToken) {
    insert(token)
    swallowsLineFeed = token.tag == .textarea
  }

  private mutating func startPreformatted(_ token: TagToken) {
    closeParagraph()
    if token.tag == .xmp { insertInline(token) } else { insert(token) }
    swallowsLineFeed = token.tag == .pre || token.tag == .listing
  }

  /// Ends the item of a list, unless another list or a block that is inside it is open, and begins the next one.
  private mutating func startItem(_ token: TagToken, _ one: Tag, _ other: Tag) {
    if openCount(one) > 0 || openCount(other) > 0 {
      for depth in stack.indices.reversed() {
        let element = stack[depth]
        if element.tag == one || element.tag == other {
          pop(to: depth)
          break
        }
        if element.isSpecial, element.tag != .address, element.tag != .div, element.tag != .p { break }
      }
    }
    closeParagraph()
    insert(token)
  }

  private mutating func startForm(_ token: TagToken) {
    let isInTemplate = openCount(.template) > 0
    if form >= 0, !isInTemplate { return }
    closeParagraph()
    let node = insert(token)
    if !isInTemplate { form = Int32(node) }
  }

  // MARK: Controls

  private mutating func startControl(_ token: TagToken) {
    let isInSelect = openCount(.select) > 0 && nearest(.select, in: .normal) != nil
    switch token.tag {
    case .hr:
      closeParagraph()
      if isInSelect { closeImplied() }
      insert(token, isOpen: false)
    case .input:
      if isInSelect { close(.select, in: .normal) }
      insertInline(token, isOpen: false)
    case .select:
      if isInSelect { close(.select, in: .normal) } else { insertInline(token) }
    default:
      if isInSelect {
        closeImplied(except: token.tag == .option ? .optgroup : nil)
      } else if current == .option {
        pop(to: stack.count - 1)
      }
      insertInline(token)
    }
  }

  private mutating func startRuby(_ token: TagToken, except kept: Tag?) {
    if nearest(.ruby, in: .normal) != nil { closeImplied(except: kept) }
    insert(token)
  }

  // MARK: Formatting

  private mutating func startFormatting(_ token: TagToken) {
    if formatting.hasClosed { reopenFormatting() }
    noteFormatting(insert(token))
  }

  private mutating func startLink(_ token: TagToken) {
    if let link = formatting.nearest(.a) {
      endFormatting(.a)
      if let entry = formatting.index(of: link) { formatting.remove(at: entry) }
      if let depth = stack.lastIndex(where: { $0.node == link }) { removeOpen(at: depth) }
    }
    startFormatting(token)
  }

  private mutating func startUnbroken(_ token: TagToken) {
    if formatting.hasClosed { reopenFormatting() }
    if nearest(.nobr, in: .normal) != nil {
      endFormatting(.nobr)
      if formatting.hasClosed { reopenFormatting() }
    }
    noteFormatting(insert(token))
  }
}
