import CopydeskHTML

/// Looks for boilerplate in one page.
struct BoilerplateSearch {
  let reading: PageReading
  /// Running text below each node: the bytes of paragraphs that are long and hold few links.
  let running: Column<Int32>
  let whole: Int32
  let headline: Int?
  let titleHeading: Int?
  /// Where text below the heading of the page's title makes a post, however short; beyond the page where none does.
  let postEnd: Int
  /// The same for a short article.
  let itemEnd: Int
  /// The article's element as the page's markup gives it.
  let own: OwnArticle?
  /// The elements that are named as holding an article's text, and hold running text; in order.
  let bodies: [Int]

  /// Whether a page builder has called the paragraphs of the page widgets: several with that name hold long running text.
  private let isBuilt: Bool

  private let favor: Favor

  /// Tells which quotations set apart the text has as well.
  let pullQuotes: PullQuoteCopies

  /// The page's paragraphs that are sentences.
  let sentences: SentenceParagraphs
  /// The first paragraph of running text after the headline; beyond the page where there is none.
  let firstText: Int

  init(_ reading: PageReading, _ context: PassContext) {
    let running = reading.running
    favor = context.favor
    self.reading = reading
    self.running = running
    headline = context.headline
    titleHeading = context.titleHeading
    postEnd = BoilerplateSearch.end(below: context.titleHeading, in: reading)
    itemEnd = BoilerplateSearch.end(of: BoilerplateSearch.item, below: context.titleHeading, in: reading)
    let heading = context.titleHeading ?? context.headline
    own =
      OwnArticle(around: heading, in: reading) ?? heading.flatMap { OwnArticle(ofSentencesAround: $0, in: reading) }
    whole = running.first ?? 0
    var (bodies, parts): ([Int], Int) = ([], 0)
    for index in reading.page.nodes.indices where !reading.signals[index].isEmpty {
      let signals = reading.signals[index]
      if signals.namesArticleBody, running[index] > 200 { bodies.append(index) }
      if signals.contains(.widget), running[index] >= BoilerplateSearch.builtParagraph,
        running[index] < BoilerplateSearch.builtParagraph * 5, reading.linkDensity(index) < 0.2
      {
        parts += 1
      }
    }
    self.bodies = bodies
    isBuilt = parts >= BoilerplateSearch.builtParts
    pullQuotes = PullQuoteCopies(reading)
    sentences = SentenceParagraphs(reading)
    let nodes = reading.page.nodes
    firstText = nodes.indices[(heading ?? 0)...].first { nodes[$0].tag == .p && running[$0] > 0 } ?? nodes.count
  }

  /// The elements that are to go, each with the rule.
  var found: [(node: Int, rule: RemovalRule)] {
    let page = reading.page
    var found: [(node: Int, rule: RemovalRule)] = []
    var (index, openingEnd) = (0, 0)
    var cards = favor == .recall ? [] : LinkCards(reading: reading).found[...]
    while index < page.nodes.count {
      let node = page.nodes[index]
      while let card = cards.first, card < index { cards.removeFirst() }
      if index == cards.first {
        found.append((index, BoilerplatePass.related))
        index = Int(node.end)
        continue
      }
      // Names within code are those of its syntax.
      if !reading.isOpen(index) || node.tag == .pre || node.tag != .text && isNote(index) {
        index = Int(node.end)
        continue
      }
      if node.tag != .text, node.tag != .html, node.tag != .body, let rule = rule(for: index) {
        if rule == BoilerplatePass.comments, index < openingEnd || isOpeningPost(index) {
          openingEnd = max(openingEnd, Int(node.end))
          index += 1
          continue
        }
        found.append((index, rule))
        index = Int(node.end)
        continue
      }
      index += 1
    }
    found = withLabels(SentenceParts(reading).without(withoutItems(found)))
    found +=
      FieldBoxes(
        reading, running: running, holdsArticle: { holdsArticle($0, share: 0.2) }, offersSomething: offersSomething
      ).found
    found += OfferBoxes(reading, running: running, holdsArticle: { holdsArticle($0, share: 0.2) }).found
      .map { ($0, BoilerplatePass.subscribe) }
    if let titleHeading = titleHeading ?? headline {
      let layers = ToolLayers(reading, titleHeading: titleHeading, holdsArticle: { holdsArticle($0, share: 0.2) })
      let tips = TipBoxes(reading, running: running, titleHeading: titleHeading)
      found += (layers.found + tips.found).map { ($0, BoilerplatePass.widget) }
    }
    found += VideoLabels(reading, running: running).found.map { ($0, BoilerplatePass.widget) }
    let foot = PageFoot(reading, running: running, titleHeading: titleHeading)
    let end = foot.end(in: found) ?? page.nodes.count
    let above = found.filter { $0.node < end }
    let below = found.filter { $0.node >= end }
    let misled = rulesThatTakeTheArticle(above)
    return above.filter { !misled.contains($0.rule) || running[$0.node] == 0 } + below
      + foot.rest(from: end, without: Set(below.map(\.node)))
  }

  /// What is left without elements of one name beside each other that hold much of what the page says: where each of many siblings has the
  /// name, it says nothing about them.
  private func withoutItems(_ found: [(node: Int, rule: RemovalRule)]) -> [(node: Int, rule: RemovalRule)] {
    let nodes = reading.page.nodes
    let rules = BoilerplateSearch.itemRules
    var groups: [Int: (count: Int, bytes: Int32)] = [:]
    // A number for the parent and the rule.
    func group(_ entry: (node: Int, rule: RemovalRule)) -> Int? {
      guard let rule = rules.firstIndex(of: entry.rule), nodes[entry.node].tag != .aside else { return nil }
      return Int(nodes[entry.node].parent) * rules.count + rule
    }
    for entry in found {
      guard let group = group(entry) else { continue }
      let own = running[entry.node]
      if own == 0 { continue }
      let sum = groups[group] ?? (0, 0)
      groups[group] = (sum.count + 1, sum.bytes + own)
    }
    let items = groups.filter {
      $0.value.count >= 3 && Double($0.value.bytes) > BoilerplateSearch.itemShare * Double(whole)
    }
    return items.isEmpty ? found : found.filter { entry in group(entry).map { items[$0] == nil } ?? true }
  }

  /// So many parts with running text between this and five times as many bytes show that a builder made the page.
  private static let builtParts = 4
  private static let builtParagraph: Int32 = 300

  /// Rules by names that page builders give to each part of a page.
  private static let itemRules: [RemovalRule] = [
    BoilerplatePass.widget, BoilerplatePass.advertisement, BoilerplatePass.subscribe,
  ]
  /// All items together have this share of the page's running text.
  private static let itemShare = 0.25

  /// The rules that would take half of the page's running text, piece by piece: on this page the names mean something else.
  private func rulesThatTakeTheArticle(_ found: [(node: Int, rule: RemovalRule)]) -> [RemovalRule] {
    var sums: [(rule: RemovalRule, bytes: Int32)] = []
    for (node, rule) in found where running[node] > 0 && rule != BoilerplatePass.comments && !isSureBeside(node, rule) {
      if let sum = sums.firstIndex(where: { $0.rule == rule }) {
        sums[sum].bytes += running[node]
      } else {
        sums.append((rule, running[node]))
      }
    }
    return sums.filter { $0.bytes * 5 > whole * 3 && $0.bytes > 400 }.map(\.rule)
  }

  private func rule(for index: Int) -> RemovalRule? {
    let tag = reading.page.nodes[index].tag
    if let rule = byTag(tag, index),
      isSureBeside(index, rule) || !holdsArticle(index, share: 0.4) && !holdsShortArticle(index, rule)
    {
      return rule
    }
    if tag == .figure { return figureRule(index) }
    let signals = reading.signals[index]
    if signals.isEmpty || tag == .main || tag == .h1 { return nil }
    if tag == .footer || signals.contains(.footer), isInQuotation(index) { return nil }
    if tag == .article, signals.contains(.article) { return nil }
    switch tag {
    case .figcaption, .img, .table, .tbody, .thead, .tfoot, .tr, .td, .th: return nil
    // Of buttons, only headings of what they open are left.
    case .h2, .h3, .h4, .h5, .h6, .button: return nil
    case .p where running[index] > 0 && reading.linkDensity(index) < 0.3 && !signals.contains(.comments): return nil
    case .p where goesOn(index, signals): return nil
    case .a where reading.weight[index] > 60: return nil
    case .div, .span, .p: if asksForAnswer(index) { return nil }
    default: break
    }
    guard let rule = byName(signals, index),
      !holdsArticle(index, share: BoilerplateSearch.isSure(rule) ? 0.75 : 0.35) || isSureBeside(index, rule),
      !isAmongParagraphs(index, rule), !isRestOfText(index, rule), !isBelowHeading(index, rule),
      !opensPanel(index, rule), !holdsFigures(index, rule),
      !offersNothing(index, rule), !isPicture(index, rule), !isSetApart(index, rule), !isChapter(index, rule),
      !holdsFold(index, rule), rule != BoilerplatePass.widget || !reading.listsIngredients(index),
      isSureBeside(index, rule) || !holdsShortArticle(index, rule)
    else { return nil }
    return isNamedAfterHeading(index, rule) || isTitledSection(index, rule) ? nil : rule
  }

  /// Whether a rule holds for elements with much of the page's text too: under a short article there may be many comments.
  private static func isSure(_ rule: RemovalRule) -> Bool {
    rule == BoilerplatePass.comments || rule == BoilerplatePass.popup || rule == BoilerplatePass.consent
  }

  /// Whether an element that its tag, its role or a sure name says to be no article is outside of the one that the page's markup gives: it is
  /// none however much it says.
  private func isSureBeside(_ index: Int, _ rule: RemovalRule) -> Bool {
    if isBesideTitle(index, rule) { return true }
    guard let own, own.isBeside(index, in: reading) else { return false }
    return BoilerplateSearch.isSure(rule) || namesOthers(rule, index)
      || byTag(reading.page.nodes[index].tag, index) == rule
  }

  /// Whether a rule is about what else the site has. Of what is called after a column or the foot, no part with running text says to be the
  /// article's: it may be around that and the column.
  func namesOthers(_ rule: RemovalRule, _ index: Int) -> Bool {
    if rule == BoilerplatePass.related { return true }
    guard rule == BoilerplatePass.footer || rule == BoilerplatePass.sidebar else { return false }
    return !reading.page.subtree(of: index).dropFirst().contains {
      running[$0] > 0 && !reading.signals[$0].isDisjoint(with: [.article, .body, .main])
    }
  }

  func byName(_ signals: Signals, _ index: Int) -> RemovalRule? {
    if signals.namesArticleBody && !signals.contains(.related) && !signals.contains(.comments) { return nil }
    let links = reading.linkDensity(index)
    let weight = reading.weight[index]
    // Names lie now and then; running text with few links is kept where losing it is the worse mistake.
    if favor == .recall, running[index] > 0, links < 0.2, !signals.contains(.comments) { return nil }
    if signals.contains(.consent), weight < 12_000 { return BoilerplatePass.consent }
    if signals.contains(.popup), weight < 4_000, !signals.contains(.gallery), links > 0.5 || !holdsCaption(index) {
      return BoilerplatePass.popup
    }
    if signals.contains(.comments) { return BoilerplatePass.comments }
    if signals.contains(.navigation), links > 0.3 || weight < 60, !holdsCode(index), !isByline(index), !isDate(index) {
      return BoilerplatePass.navigation
    }
    if signals.contains(.subscribe), weight < 1_500 { return BoilerplatePass.subscribe }
    if signals.contains(.share), weight < 400, !signals.contains(.social), !holdsQuotation(index) {
      return BoilerplatePass.share
    }
    if signals.contains(.related), !tellsMuch(index), !pointsNowhere(index), !isReport(index),
      !isOpened(signals, index),
      links > 0.25 || signals.contains(.list) || signals.contains(.card) || weight < 500
    {
      return BoilerplatePass.related
    }
    if signals.contains(.advertisement), weight < 1_500 { return BoilerplatePass.advertisement }
    if signals.contains(.sidebar), !signals.contains(.main),
      reading.page.nodes[index].tag != .aside || !isOwnAside(index)
    {
      return BoilerplatePass.sidebar
    }
    if signals.contains(.footer), !signals.contains(.article) || links > 0.3, !isCredit(signals, index) {
      return BoilerplatePass.footer
    }
    if signals.contains(.tags), links > 0.4, weight < 800 { return BoilerplatePass.tags }
    if signals.contains(.bio) || isAboutAuthor(signals, index), weight < 2_000 { return BoilerplatePass.bio }
    if signals.contains(.contents), links > 0.5 { return BoilerplatePass.contents }
    if signals.contains(.pullQuote), weight < 600, !holdsCaption(index), pullQuotes.isCopy(index) {
      return BoilerplatePass.pullQuote
    }
    let isTool = links > 0.5 || weight < 250 && !(isBuilt && links < 0.2)
    if signals.contains(.widget), isTool, signals.isDisjoint(with: [.caption, .article, .deck]), !holdsCaption(index),
      !isPost(index)
    {
      return BoilerplatePass.widget
    }
    return nil
  }

  /// Whether the names are those of a box about the author, and the element says something about them.
  private func isAboutAuthor(_ signals: Signals, _ index: Int) -> Bool {
    guard signals.contains(.author), titleHeading.map({ $0 < index }) ?? true else { return false }
    // A short note is one below the text.
    let isNote = running[index] > 0 || reading.weight[index] >= 40 && reading.isAfterText(index)
    return isNote && (signals.contains(.about) || holdsDescription(index) || tellsOfName(index) || leadsToAuthor(index))
  }
}
