import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Decides what of a page is taken out, and under which rule. What is left of it, ``CleanPage`` writes.
struct PageCleaning {
  let page: Page
  let settings: HTMLCleanSettings
  let pictures: PictureSource
  let weights: PageWeights
  /// For each node, the number of the rule that took it and all below it out, from 1; 0 for none.
  private(set) var removedBy: [UInt16]
  /// The pictures that stay, by their elements; nothing for one that has words only.
  private(set) var sources: [Int: String] = [:]
  private var rules: [CleaningRule] = []

  /// - Parameter url: The page's address.
  init(_ page: Page, settings: HTMLCleanSettings, url: String?) {
    self.page = page
    self.settings = settings
    weights = PageWeights(page)
    pictures = PictureSource(page: page, safe: SafeAddress(base: PageCleaning.base(of: page, url: url)))
    removedBy = Array(repeating: 0, count: page.nodes.count)
  }

  /// The base of the page's links: the first `<base href>`, read from the page's address (HTML standard, section 4.2.3).
  private static func base(of page: Page, url: String?) -> BaseAddress? {
    let own = url.flatMap { BaseAddress($0) }
    let given = page.nodes.indices.lazy.filter { page.nodes[$0].tag == .base }.compactMap { page.string(.href, of: $0) }
    guard let address = given.first, let whole = SafeAddress(base: own).address(address, for: .media) else {
      return own
    }
    return BaseAddress(whole) ?? own
  }

  /// Runs all rules, those of the user first.
  mutating func run(checkDeadline: () throws -> Void) throws {
    let wishes = try SiteWishes(settings, page, checkDeadline)
    for (node, rule) in wishes.removals { remove(node, rule) }
    try checkDeadline()
    if settings.hidden {
      for node in HiddenParts(page, weights).find() where !wishes.isKept(node) { remove(node, .hidden) }
    }
    try checkDeadline()
    for node in MailBoxes(page, weights).find() where !wishes.isKept(node) { remove(node, .form) }
    var index = 0
    while index < page.nodes.count {
      if removedBy[index] == 0, page.nodes[index].tag != .text { decide(index) }
      index = removedBy[index] == 0 ? index + 1 : Int(page.nodes[index].end)
    }
  }

  private mutating func remove(_ node: Int, _ rule: CleaningRule) {
    guard removedBy[node] == 0 else { return }
    let known = rules.firstIndex(of: rule)
    if known == nil { rules.append(rule) }
    removedBy[node] = UInt16(truncatingIfNeeded: (known ?? rules.count - 1) + 1)
  }

  // MARK: Elements

  private mutating func decide(_ index: Int) {
    switch page.nodes[index].tag {
    case .script, .style, .template, .svg, .param, .base, .basefont, .bgsound, .area, .noframes, .noembed:
      remove(index, .machinery)
    case .input, .select, .textarea, .option, .optgroup, .keygen, .progress, .meter: remove(index, .control)
    case .form where !holdsContent(index): remove(index, .form)
    case .button where !isPartOfContent(index): remove(index, .control)
    case .iframe, .frame, .object, .embed, .applet, .canvas: remove(index, .frame)
    case .noscript where !holdsPage(index): remove(index, .noscript)
    case .img, .ampImage: decidePicture(index)
    case .other where page.elementName(of: index) == "datalist": remove(index, .control)
    default: break
    }
  }

  private mutating func decidePicture(_ index: Int) {
    switch pictures.find(index) {
    case .picture(let address): sources[index] = address
    case .words: sources[index] = ""
    case .tracker: remove(index, .tracker)
    case .nothing: remove(index, .picture)
    }
  }

  /// Whether a form is one around the page, or around a part that is there to be read: it holds two fifths of the text outside of links, or a
  /// headline, or nothing to fill in.
  private func holdsContent(_ form: Int) -> Bool {
    if weights.unlinked[form] * 5 > weights.unlinked[0] * 2 { return true }
    var hasField = false
    for index in page.subtree(of: form) {
      switch page.nodes[index].tag {
      case .h1, .article, .main: return true
      case .select, .textarea: hasField = true
      case .input: hasField = hasField || page.string(.type, of: index)?.lowercased() != "hidden"
      default: break
      }
    }
    return !hasField
  }

  /// Whether a button is a word of a sentence, or holds a picture or a paragraph.
  private func isPartOfContent(_ button: Int) -> Bool {
    let holds = page.subtree(of: button).contains { index in
      switch page.nodes[index].tag {
      case .img, .picture, .p, .h1, .h2, .h3, .h4, .h5, .h6: true
      default: false
      }
    }
    if holds { return true }
    var around = Int(page.nodes[button].parent)
    for _ in 0..<16 where around >= 0 {
      if weights.hasDirectText[around] { return true }
      if page.nodes[around].tag.isBlock { return false }
      around = Int(page.nodes[around].parent)
    }
    return false
  }

  /// Whether most of the page's text is in one `<noscript>`: a script would show it.
  private func holdsPage(_ index: Int) -> Bool {
    weights.unlinked[index] > 200 && weights.unlinked[index] * 2 > (weights.unlinked.first ?? 0)
  }

  // MARK: Removals

  /// The visible parts that were removed: texts, pictures and frames, in the order of the page.
  func removals() -> [Removal] {
    var result: [Removal] = []
    var index = 0
    while index < page.nodes.count {
      if removedBy[index] > 0 {
        if let block = RemovedPart(page, index, pictures).block {
          let rule = rules[Int(removedBy[index]) - 1]
          result.append(Removal(rule: rule.name, reason: rule.reason, block: block))
        }
        index = Int(page.nodes[index].end)
      } else {
        index += 1
      }
    }
    return result
  }
}
