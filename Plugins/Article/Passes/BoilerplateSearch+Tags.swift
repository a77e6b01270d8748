import CopydeskHTML

/// What the tag of an element says of it.
extension BoilerplateSearch {
  func byTag(_ tag: Tag, _ index: Int) -> RemovalRule? {
    switch tag {
    case .nav: return BoilerplatePass.navigation
    case .menu: return isPlainList(index) ? nil : BoilerplatePass.navigation
    case .footer:
      let isOwn =
        isSectionFoot(index) || isEndOfText(index) || isInQuotation(index)
        || isAmongParagraphs(index, BoilerplatePass.footer)
        || holdsNotes(index) || holdsNamedNotes(index)
      return isOwn ? nil : BoilerplatePass.footer
    case .aside:
      if holdsNotes(index) || reading.isNamedFootnotes(index) || isFigure(index) || isOwnAside(index) { return nil }
      return asideRule(index)
    case .form: return holdsMain(index) ? nil : BoilerplatePass.form
    case .header: return isPageHeader(index) ? BoilerplatePass.header : nil
    case .other: if let rule = ofProgram(index) { return rule }
    default: break
    }
    guard let role = reading.page.attribute(.role, of: index) else { return nil }
    switch String(decoding: role, as: UTF8.self).lowercased() {
    case "navigation", "menu", "menubar", "toolbar": return BoilerplatePass.navigation
    case "tablist": return holdsPanels(index) ? nil : BoilerplatePass.navigation
    case "complementary": return asideRule(index)
    case "contentinfo": return BoilerplatePass.footer
    case "search", "form": return BoilerplatePass.form
    case "dialog", "alertdialog", "alert": return BoilerplatePass.widget
    case "banner": return BoilerplatePass.header
    default: return nil
    }
  }

  /// The rule for what is beside the text: a quotation that the text has not stays.
  private func asideRule(_ index: Int) -> RemovalRule? {
    guard reading.signals[index].contains(.pullQuote) || isQuotation(aside: index) else {
      return BoilerplatePass.sidebar
    }
    return pullQuotes.isCopy(index) ? BoilerplatePass.pullQuote : nil
  }

  /// Whether a form is around the page's `<main>` or an `<article>`, as servers of ASP.NET put one around all that they send.
  private func holdsMain(_ index: Int) -> Bool {
    reading.page.subtree(of: index).contains { node in
      let tag = reading.page.nodes[node].tag
      return (tag == .main || tag == .article) && reading.weight[node] > 0
    }
  }

  private func isPageHeader(_ index: Int) -> Bool {
    reading.ancestor(of: index) { [.article, .main, .section].contains(reading.page.nodes[$0].tag) } == nil
  }
}
