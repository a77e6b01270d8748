/// The rules for tables (HTML standard, sections 13.2.6.4.9 to 13.2.6.4.15).
extension TreeBuilder {
  // MARK: In a table

  mutating func startInTable(_ token: TagToken) {
    switch token.tag {
    case .caption:
      clearToTable()
      insert(token)
      mode = .inCaption
    case .colgroup:
      clearToTable()
      insert(token)
      mode = .inColumnGroup
    case .col:
      clearToTable()
      insertImplied(.colgroup)
      mode = .inColumnGroup
      startInColumnGroup(token)
    case .tbody, .tfoot, .thead:
      clearToTable()
      insert(token)
      mode = .inTableBody
    case .td, .th, .tr:
      clearToTable()
      insertImplied(.tbody)
      mode = .inTableBody
      startInTableBody(token)
    case .table: if endTable() { startElsewhere(token) }
    case .template: startTemplate(token)
    case .input where isHidden(token): insertInPlace(token)
    case .form:
      if form < 0, openCount(.template) == 0 { form = Int32(insertInPlace(token)) }
    // Content that a table has no place for goes before it.
    default: startInBody(token)
    }
  }

  private func isHidden(_ token: TagToken) -> Bool {
    token.attributes.contains { index in
      let attribute = attributes[Int(index)]
      guard attribute.name == .type, attribute.value.count == 6 else { return false }
      return characters[attribute.value].elementsEqual("hidden".utf8) { $0.inLowerCase == $1 }
    }
  }

  mutating func endInTable(_ token: EndToken) {
    switch token.tag {
    case .table: _ = endTable()
    case .body, .caption, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr: break
    case .template: endTemplate()
    default: endInBody(token)
    }
  }

  /// Ends the table that is open, if one is.
  private mutating func endTable() -> Bool {
    guard close(.table, in: .table) else { return false }
    resetMode()
    return true
  }

  // MARK: In a caption or a group of columns

  mutating func startInCaption(_ token: TagToken) {
    guard token.tag.isTablePart else { return startInBody(token) }
    if endCaption() { startInTable(token) }
  }

  mutating func endInCaption(_ token: EndToken) {
    switch token.tag {
    case .caption: _ = endCaption()
    case .table: if endCaption() { endInTable(token) }
    case .body, .col, .colgroup, .html, .tbody, .td, .tfoot, .th, .thead, .tr: break
    default: endInBody(token)
    }
  }

  private mutating func endCaption() -> Bool {
    guard close(.caption, in: .table) else { return false }
    mode = .inTable
    return true
  }

  mutating func startInColumnGroup(_ token: TagToken) {
    switch token.tag {
    case .html: startAgain(token, at: 0)
    case .col: insert(token, isOpen: false)
    case .template: startTemplate(token)
    default: if leaveColumnGroup() { startElsewhere(token) }
    }
  }

  mutating func endInColumnGroup(_ token: EndToken) {
    switch token.tag {
    case .colgroup: leaveColumnGroup()
    case .col: break
    case .template: endTemplate()
    default: if leaveColumnGroup() { endElsewhere(token) }
    }
  }

  @discardableResult
  mutating func leaveColumnGroup() -> Bool {
    guard current == .colgroup else { return false }
    pop(to: stack.count - 1)
    mode = .inTable
    return true
  }

  // MARK: In a group of rows or a row

  mutating func startInTableBody(_ token: TagToken) {
    switch token.tag {
    case .tr:
      clearToTableBody()
      insert(token)
      mode = .inRow
    case .td, .th:
      clearToTableBody()
      insertImplied(.tr)
      mode = .inRow
      startInRow(token)
    case .caption, .col, .colgroup, .tbody, .tfoot, .thead: if endTableBody() { startInTable(token) }
    default: startInTable(token)
    }
  }

  mutating func endInTableBody(_ token: EndToken) {
    switch token.tag {
    case .tbody, .tfoot, .thead: if nearest(token.tag, in: .table) != nil { _ = endTableBody() }
    case .table: if endTableBody() { endInTable(token) }
    case .body, .caption, .col, .colgroup, .html, .td, .th, .tr: break
    default: endInTable(token)
    }
  }

  private mutating func endTableBody() -> Bool {
    let isOpen = [Tag.tbody, .thead, .tfoot].contains { nearest($0, in: .table) != nil }
    guard isOpen else { return false }
    clearToTableBody()
    pop(to: stack.count - 1)
    mode = .inTable
    return true
  }

  mutating func startInRow(_ token: TagToken) {
    switch token.tag {
    case .td, .th:
      clearToRow()
      insert(token)
      mode = .inCell
    case .caption, .col, .colgroup, .tbody, .tfoot, .thead, .tr: if endRow() { startInTableBody(token) }
    default: startInTable(token)
    }
  }

  mutating func endInRow(_ token: EndToken) {
    switch token.tag {
    case .tr: _ = endRow()
    case .table: if endRow() { endInTableBody(token) }
    case .tbody, .tfoot, .thead: if nearest(token.tag, in: .table) != nil, endRow() { endInTableBody(token) }
    case .body, .caption, .col, .colgroup, .html, .td, .th: break
    default: endInTable(token)
    }
  }

  private mutating func endRow() -> Bool {
    guard nearest(.tr, in: .table) != nil else { return false }
    clearToRow()
    pop(to: stack.count - 1)
    mode = .inTableBody
    return true
  }

  // MARK: In a cell

  mutating func startInCell(_ token: TagToken) {
    guard token.tag.isTablePart else { return startInBody(token) }
    if endCell() { startInRow(token) }
  }

  mutating func endInCell(_ token: EndToken) {
    switch token.tag {
    case .td, .th: if close(token.tag, in: .table) { mode = .inRow }
    case .table, .tbody, .tfoot, .thead, .tr: if nearest(token.tag, in: .table) != nil, endCell() { endInRow(token) }
    case .body, .caption, .col, .colgroup, .html: break
    default: endInBody(token)
    }
  }

  private mutating func endCell() -> Bool {
    guard close(.td, in: .table) || close(.th, in: .table) else { return false }
    mode = .inRow
    return true
  }

  // MARK: What tags end

  private mutating func clearToTable() { clear(to: { $0 == .table }) }
  private mutating func clearToTableBody() { clear(to: { $0.isRowGroup }) }
  private mutating func clearToRow() { clear(to: { $0 == .tr }) }

  private mutating func clear(to isContext: (Tag) -> Bool) {
    while let top = current, !isContext(top), top != .template, top != .html { pop(to: stack.count - 1) }
  }

  /// Finds the mode again that the open elements ask for (section 13.2.4.1).
  mutating func resetMode() {
    mode = .inBody
    for depth in stack.indices.reversed() {
      switch stack[depth].tag {
      case .td, .th: mode = .inCell
      case .tr: mode = .inRow
      case .tbody, .thead, .tfoot: mode = .inTableBody
      case .caption: mode = .inCaption
      case .colgroup: mode = .inColumnGroup
      case .table: mode = .inTable
      case .template: mode = templateModes.last ?? .inBody
      case .noscript where openCount(.body) == 0: mode = .inHeadNoscript
      case .head: mode = .inHead
      case .body: mode = .inBody
      case .html: mode = head < 0 ? .beforeHead : .afterHead
      default: continue
      }
      return
    }
  }
}
