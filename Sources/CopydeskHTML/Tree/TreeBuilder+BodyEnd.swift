/// The rules for end tags in the body (HTML standard, section 13.2.6.4.7).
extension TreeBuilder {
  mutating func endInBody(_ token: EndToken) {
    switch token.tag {
    case .p: if !close(.p, in: .button) { insert(TagToken(.p, position: position), isOpen: false) }
    // What comes after these still belongs to the body.
    case .html, .body: break
    case .a, .b, .big, .code, .em, .font, .i, .nobr, .s, .small, .strike, .strong, .tt, .u: endFormatting(token.tag)
    case .li: close(.li, in: .list)
    case .h1, .h2, .h3, .h4, .h5, .h6: endHeading()
    case .form: endForm()
    case .template: endTemplate()
    case .br: startInBody(TagToken(.br, position: position))
    case .article, .div, .main, .section: endPart(token)
    case .address, .applet, .aside, .blockquote, .button, .center, .dd, .details, .dialog, .dir, .dl,
      .dt, .fieldset, .figcaption, .figure, .footer, .header, .hgroup, .listing, .marquee, .menu, .nav, .object,
      .ol, .pre, .search, .select, .summary, .ul:
      close(token.tag, in: .normal)
    case .svg: endDrawing()
    default: endOther(token.tag, token.nameHash)
    }
  }

  /// Ends the nearest part of a page with the tag. The end tag is out of place where there is none, or another part is open in it: it or
  /// one before it is one too many.
  private mutating func endPart(_ token: EndToken) {
    guard let depth = nearest(token.tag, in: .normal) else { return strayEnds.append(token.position) }
    if depth + 1 < stack.count, stack.elements[(depth + 1)...].contains(where: \.tag.isPart) {
      strayEnds.append(token.position)
    }
    pop(to: depth)
  }

  private mutating func endHeading() {
    for depth in stack.indices.reversed() {
      let element = stack[depth]
      if element.tag.headingLevel != nil { return pop(to: depth) }
      if element.bounds.contains(.normal) { return }
    }
  }

  private mutating func endForm() {
    if openCount(.template) > 0 {
      close(.form, in: .normal)
      return
    }
    let node = form
    form = -1
    guard node >= 0, let depth = nearest(.form, in: .normal), stack[depth].node == node else { return }
    closeImplied()
    removeOpen(at: depth)
  }

  /// Ends the nearest element of a name, unless an element of the category "special" is inside it.
  mutating func endOther(_ tag: Tag, _ hash: UInt32) {
    guard openCount(tag) > 0 else { return }
    for depth in stack.indices.reversed() {
      let element = stack[depth]
      if element.tag == tag, element.kind == .html, tag != .other || element.nameHash == hash { return pop(to: depth) }
      if element.isSpecial { return }
    }
  }

  // MARK: Names

  /// A hash of the name of an element that ``Tag`` has no case for.
  @inline(__always)
  func nameHash(_ node: Int) -> UInt32 {
    let name = attributes[Int(nodes[node].start)].value
    return NameHash.of(characters[name])
  }
}

/// A hash of an element's name in lower case, by which end tags find elements that ``Tag`` has no case for (FNV-1a, 32 bits).
enum NameHash {
  static func of(_ name: some Sequence<UInt8>) -> UInt32 {
    name.reduce(0x811C_9DC5) { ($0 ^ UInt32($1.inLowerCase)) &* 0x0100_0193 }
  }
}
