/// The rules for templates (HTML standard, sections 13.2.6.4.4 and 13.2.6.4.16).
extension TreeBuilder {
  mutating func startTemplate(_ token: TagToken) {
    insert(token)
    templateModes.append(.inTemplate)
    mode = .inTemplate
  }

  mutating func endTemplate() {
    guard let depth = stack.lastIndex(where: { $0.tag == .template }) else { return }
    pop(to: depth)
    _ = templateModes.popLast()
    resetMode()
  }

  mutating func startInTemplate(_ token: TagToken) {
    switch token.tag {
    case .base, .basefont, .bgsound, .link, .meta, .noframes, .template, .title: startInBody(token)
    case .caption, .colgroup, .tbody, .tfoot, .thead: startInTemplate(token, as: .inTable)
    case .col: startInTemplate(token, as: .inColumnGroup)
    case .tr: startInTemplate(token, as: .inTableBody)
    case .td, .th: startInTemplate(token, as: .inRow)
    default: startInTemplate(token, as: .inBody)
    }
  }

  private mutating func startInTemplate(_ token: TagToken, as inner: InsertionMode) {
    if !templateModes.isEmpty { templateModes[templateModes.count - 1] = inner }
    mode = inner
    startElsewhere(token)
  }
}
