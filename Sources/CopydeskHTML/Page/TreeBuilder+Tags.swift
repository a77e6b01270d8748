/// The rules for single tags (HTML standard, sections 13.2.6.4.3 to 13.2.6.4.15).
extension TreeBuilder {
  /// Ends what a start tag ends, and opens what it takes for granted.
  ///
  /// - Returns: Whether the tag makes an element.
  mutating func makeRoom(for tag: Tag) -> Bool {
    switch tag {
    case .html: return stack.isEmpty
    case .head:
      guard !hasHead else { return false }
      if stack.isEmpty { _ = insert(.html) }
      return true
    case .body where hasBody: return false
    default: break
    }
    if !hasBody {
      enterBody(for: tag)
      if !hasBody { return true }
    }
    let isKept = closeBefore(tag)
    if isKept, !tag.leavesFormatting, formatting.hasClosed { reopenFormatting() }
    return isKept
  }

  private mutating func closeBefore(_ tag: Tag) -> Bool {
    switch tag {
    case .h1, .h2, .h3, .h4, .h5, .h6:
      closeParagraph()
      if stack.last?.tag.headingLevel != nil { pop(to: stack.count - 1) }
    case .li: closeItem(.li, .li)
    case .dd, .dt: closeItem(.dd, .dt)
    case .form:
      if form >= 0, openCount(.template) == 0 { return false }
      closeParagraph()
    case .button: if let depth = nearest(.button, in: .normal) { pop(to: depth) }
    case .a: closeLink()
    case .nobr:
      if formatting.hasClosed { reopenFormatting() }
      if nearest(.nobr, in: .normal) != nil { endFormatting(.nobr) }
    case .table:
      closeTableAround()
      closeParagraph()
    case .caption, .col, .colgroup, .tbody, .td, .tfoot, .th, .thead, .tr: return openTablePart(tag)
    case .option, .optgroup: closeOption(before: tag)
    case .select: return closeSelect() == false
    case .input, .textarea, .keygen: _ = closeSelect()
    case .rb, .rtc, .rp, .rt: closeRuby(before: tag)
    default: if tag.endsParagraph { closeParagraph() }
    }
    return true
  }

  /// Takes an end tag.
  mutating func end(_ mark: TagMark) {
    let tag = mark.tag
    let name = mark.range
    position = mark.position
    swallowsLineFeed = false
    switch tag {
    // What comes behind these still belongs to the body.
    case .html, .body: return
    case .head: if !hasBody, stack.count > 1 { pop(to: 1) }
    case .br: if makeRoom(for: .br) { _ = insert(.br, isOpen: false) }
    case .template: if let depth = stack.lastIndex(where: { $0.tag == .template }) { pop(to: depth) }
    case _ where !hasBody: endOther(tag, name)
    case .p:
      if let depth = nearest(.p, in: .button) { pop(to: depth) } else { _ = insert(.p, isOpen: false) }
    case .h1, .h2, .h3, .h4, .h5, .h6: endHeading()
    case .li: if let depth = nearest(.li, in: .list) { pop(to: depth) }
    case .form: endForm()
    case .table: if let depth = nearest(tag, in: .table) { pop(to: depth) }
    case .caption, .tbody, .td, .tfoot, .th, .thead, .tr: if let depth = nearest(tag, in: .table) { pop(to: depth) }
    case _ where tag.isFormatting: endFormatting(tag)
    case _ where tag.endsByScope: if let depth = nearest(tag, in: .normal) { pop(to: depth) }
    default: endOther(tag, name)
    }
  }

  /// Opens again, inside the element that is open, the formatting elements that misnesting closed.
  mutating func reopenFormatting() {
    guard let first = formatting.firstClosed else { return }
    for index in first..<formatting.count {
      let copy = insertCopy(of: formatting.node(at: index))
      formatting.replace(at: index, with: copy)
    }
  }

  // MARK: What a start tag ends

  private mutating func closeParagraph() {
    if let depth = nearest(.p, in: .button) { pop(to: depth) }
  }

  /// Ends the item of a list, unless another list or a block that is inside it is open.
  private mutating func closeItem(_ one: Tag, _ other: Tag) {
    if openCount(one) > 0 || openCount(other) > 0 {
      for depth in stack.indices.reversed() {
        let current = stack[depth].tag
        if current == one || current == other {
          pop(to: depth)
          break
        }
        if current.isSpecial, current != .address, current != .div, current != .p { break }
      }
    }
    closeParagraph()
  }

  private mutating func closeLink() {
    guard let link = formatting.nearest(.a) else { return }
    endFormatting(.a)
    if let entry = formatting.index(of: link) { formatting.remove(at: entry) }
    if let depth = stack.lastIndex(where: { $0.node == link }) { removeOpen(at: depth) }
  }

  private mutating func closeOption(before tag: Tag) {
    if stack.last?.tag == .option { pop(to: stack.count - 1) }
    if tag == .optgroup, stack.last?.tag == .optgroup { pop(to: stack.count - 1) }
  }

  /// Ends an open selection, and says whether there was one.
  private mutating func closeSelect() -> Bool {
    guard let depth = nearest(.select, in: .normal) else { return false }
    pop(to: depth)
    return true
  }

  private mutating func closeRuby(before tag: Tag) {
    guard nearest(.ruby, in: .normal) != nil else { return }
    while let top = stack.last?.tag, top.isEndImplied, top != .rtc || tag == .rb || tag == .rtc {
      pop(to: stack.count - 1)
    }
  }

  // MARK: Tables

  /// Ends the table that another one follows without a cell between them.
  private mutating func closeTableAround() {
    guard openCount(.table) > 0 else { return }
    for depth in stack.indices.reversed() {
      switch stack[depth].tag {
      case .table:
        pop(to: depth)
        return
      case .td, .th, .caption, .template, .html: return
      default: continue
      }
    }
  }

  /// Ends what is open in the table up to where a part has its place. Outside tables there are no such elements.
  private mutating func openTablePart(_ tag: Tag) -> Bool {
    guard openCount(.table) + openCount(.template) > 0,
      let found = stack.lastIndex(where: { $0.tag == .table || $0.tag == .template })
    else { return false }
    guard stack[found].tag == .table else { return true }
    var depth = found + 1
    switch tag {
    case .tr, .td, .th:
      if depth < stack.count, stack[depth].tag.isRowGroup { depth += 1 }
      if tag != .tr, depth < stack.count, stack[depth].tag == .tr { depth += 1 }
      pop(to: depth)
      if tag != .tr, stack[depth - 1].tag != .tr { _ = insert(.tr) }
    case .col:
      if depth < stack.count, stack[depth].tag == .colgroup { depth += 1 }
      pop(to: depth)
    default: pop(to: depth)
    }
    return true
  }

  // MARK: End tags

  private mutating func endHeading() {
    for depth in stack.indices.reversed() {
      let current = stack[depth].tag
      if current.headingLevel != nil { return pop(to: depth) }
      if current.bounds.contains(.normal) { return }
    }
  }

  private mutating func endForm() {
    if openCount(.template) > 0 {
      if let depth = nearest(.form, in: .normal) { pop(to: depth) }
      return
    }
    let node = form
    form = -1
    guard node >= 0, let depth = nearest(.form, in: .normal), stack[depth].node == node else { return }
    while let top = stack.last?.tag, top.isEndImplied { pop(to: stack.count - 1) }
    removeOpen(at: depth)
  }

  private mutating func endOther(_ tag: Tag, _ name: Range<UInt32>) {
    guard openCount(tag) > 0 else { return }
    let hash = tag == .other ? nameHash(name) : 0
    for depth in stack.indices.reversed() {
      let current = stack[depth]
      if current.tag == tag, current.nameHash == hash, tag != .other || hasName(name, Int(current.node)) {
        return pop(to: depth)
      }
      if current.tag.isSpecial { return }
    }
  }

  /// Ends a formatting element: the adoption agency algorithm (section 13.2.6.4.7).
  private mutating func endFormatting(_ tag: Tag) {
    for _ in 0..<8 {
      guard let element = formatting.nearest(tag), let entry = formatting.index(of: element) else {
        return endOther(tag, 0..<0)
      }
      guard let depth = stack.lastIndex(where: { $0.node == element }) else { return formatting.remove(at: entry) }
      let inner = depth..<stack.count
      if inner.contains(where: { stack[$0].tag.bounds.contains(.normal) }) { return }
      guard let block = inner.first(where: { stack[$0].tag.isSpecial }) else {
        formatting.remove(at: entry)
        return pop(to: depth)
      }
      adopt(depth, block: block)
    }
  }

  // MARK: Names

  /// Whether an element that ``Tag`` has no case for has a name.
  private func hasName(_ name: Range<UInt32>, _ node: Int) -> Bool {
    isSame(attributes[Int(nodes[node].start)].value, name)
  }

  /// A hash of the name of an element that ``Tag`` has no case for, so that few names are compared (FNV-1a).
  func nameHash(_ node: Int) -> UInt32 { nameHash(attributes[Int(nodes[node].start)].value) }

  private func nameHash(_ name: Range<UInt32>) -> UInt32 {
    characters[name].reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }
}
