/// The rules for tags up to the body (HTML standard, sections 13.2.6.4.2 to 13.2.6.4.6), and which rules a tag is read by.
extension TreeBuilder {
  /// Takes a start tag of HTML.
  @inline(__always)
  mutating func start(_ token: TagToken) {
    swallowsLineFeed = false
    position = token.position
    if mode == .inBody { startInBody(token) } else { startElsewhere(token) }
  }

  /// Takes a start tag by the rules of the mode.
  mutating func startElsewhere(_ token: TagToken) {
    switch mode {
    case .beforeHTML: startBeforeHTML(token)
    case .beforeHead: startBeforeHead(token)
    case .inHead: startInHead(token)
    case .inHeadNoscript: startInHeadNoscript(token)
    case .afterHead: startAfterHead(token)
    case .inBody: startInBody(token)
    case .inTable: startInTable(token)
    case .inCaption: startInCaption(token)
    case .inColumnGroup: startInColumnGroup(token)
    case .inTableBody: startInTableBody(token)
    case .inRow: startInRow(token)
    case .inCell: startInCell(token)
    case .inTemplate: startInTemplate(token)
    }
  }

  /// Takes an end tag.
  @inline(__always)
  mutating func end(_ token: EndToken) {
    position = token.position
    swallowsLineFeed = false
    if let kind = stack.last?.kind, kind != .html { return endForeign(token) }
    if mode == .inBody { endInBody(token) } else { endElsewhere(token) }
  }

  /// Takes an end tag by the rules of the mode.
  mutating func endElsewhere(_ token: EndToken) {
    switch mode {
    case .beforeHTML, .beforeHead, .inHead, .afterHead: endUpToBody(token)
    case .inHeadNoscript: endInHeadNoscript(token)
    case .inBody: endInBody(token)
    case .inTable: endInTable(token)
    case .inCaption: endInCaption(token)
    case .inColumnGroup: endInColumnGroup(token)
    case .inTableBody: endInTableBody(token)
    case .inRow: endInRow(token)
    case .inCell: endInCell(token)
    case .inTemplate: if token.tag == .template { endTemplate() }
    }
  }

  // MARK: Start tags

  private mutating func startBeforeHTML(_ token: TagToken) {
    mode = .beforeHead
    if token.tag == .html {
      insert(token)
    } else {
      insertImplied(.html)
      startBeforeHead(token)
    }
  }

  private mutating func startBeforeHead(_ token: TagToken) {
    switch token.tag {
    case .html: startAgain(token, at: 0)
    case .head:
      head = Int32(insert(token))
      mode = .inHead
    default:
      openHead()
      startInHead(token)
    }
  }

  mutating func startInHead(_ token: TagToken) {
    switch token.tag {
    case .html: startAgain(token, at: 0)
    case .base, .basefont, .bgsound, .link, .meta: insert(token, isOpen: false)
    // Their content follows as raw text, which ends them.
    case .title, .noframes: insert(token)
    case .noscript:
      insert(token)
      mode = .inHeadNoscript
    case .template: startTemplate(token)
    case .head: break
    default:
      leaveHead()
      startAfterHead(token)
    }
  }

  /// The content of a `<noscript>` in the head stays there: pictures that count visitors would else begin the body.
  private mutating func startInHeadNoscript(_ token: TagToken) {
    switch token.tag {
    case .html: startAgain(token, at: 0)
    case .head, .noscript: break
    case .body:
      leaveHead()
      startAfterHead(token)
    default: startInBody(token)
    }
  }

  private mutating func startAfterHead(_ token: TagToken) {
    switch token.tag {
    case .html: startAgain(token, at: 0)
    case .body:
      insert(token)
      mode = .inBody
    case .base, .basefont, .bgsound, .link, .meta, .noframes, .template, .title:
      // They belong to the head, which is closed.
      push(head, .head)
      startInHead(token)
      if let depth = stack.lastIndex(where: { $0.tag == .head }) { removeOpen(at: depth) }
    case .head: break
    default:
      insertImplied(.body)
      mode = .inBody
      startInBody(token)
    }
  }

  /// A second `<html>` or `<body>` gives the first one its attributes.
  mutating func startAgain(_ token: TagToken, at depth: Int) {
    guard openCount(.template) == 0, depth < stack.count else { return }
    merge(token.attributes, into: Int(stack[depth].node))
  }

  // MARK: End tags

  private mutating func endUpToBody(_ token: EndToken) {
    switch token.tag {
    case .template: endTemplate()
    case .head where mode < .afterHead:
      if mode < .inHead { openHead() }
      leaveHead()
    case .body, .html, .br:
      enterBody()
      endInBody(token)
    default: break
    }
  }

  private mutating func endInHeadNoscript(_ token: EndToken) {
    switch token.tag {
    case .noscript:
      if let depth = stack.lastIndex(where: { $0.tag == .noscript }) { pop(to: depth) }
      mode = .inHead
    case .head, .body, .html: endUpToBody(token)
    default: endInBody(token)
    }
  }

  // MARK: What is taken for granted

  /// Opens the head where its tag was not written.
  private mutating func openHead() {
    if stack.isEmpty { insertImplied(.html) }
    head = Int32(insertImplied(.head))
    mode = .inHead
  }

  private mutating func leaveHead() {
    pop(to: 1)
    mode = .afterHead
  }

  /// Opens the body where its tag was not written, and the head before it.
  mutating func enterBody() {
    if mode < .inHead { openHead() }
    leaveHead()
    insertImplied(.body)
    mode = .inBody
  }
}
