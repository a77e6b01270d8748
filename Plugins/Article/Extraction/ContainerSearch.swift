import CopydeskHTML

/// Finds the element that holds the article.
///
/// Every run of text speaks for or against the elements around it (``TextRun/score(in:)``). The best element is the one whose
/// runs sum up to the most: an element that is too large takes in menus and teasers, which speak against it; one that is too small
/// leaves paragraphs out. What the page says itself (`itemprop="articleBody"`, `<article>`, names of classes, the text in
/// JSON-LD) raises the sum. So does a rule of a collection that names the element: rules of others go out of date, so theirs counts as
/// much as what the page itself says, and no more. An element that a rule names by mistake loses to one with more of the article in it.
struct ContainerSearch {
  let reading: PageReading
  let textRuns: [TextRun]
  /// For each run, whether the page's own copy of the article's text (JSON-LD) has it; empty without such a copy.
  private let stated: [Bool]
  /// The element that a collection's rule names as the article's, or the one that holds all those that it names.
  let named: Int?
  let headline: Int?
  /// What comes above the title's heading counts for this share: what a blog says about itself.
  private static let aboveTitle = 0.2
  /// Text after the element of the article speaks against what holds both with this share of its bytes.
  private static let afterArticle = 0.25
  /// The heading with the words of the page's title.
  let titleHeading: Int?
  /// What the page's head says that its title is.
  private let titles: [String]
  let favor: Favor

  /// - Parameters:
  ///   - stated: The article's text as the page states it.
  ///   - titles: What the page's head says that its title is.
  init(
    reading: PageReading, stated: String?, named: Int?, headline: Int?, titleHeading: Int?, titles: [String],
    favor: Favor
  ) {
    self.titles = titles
    self.reading = reading
    self.favor = favor
    self.named = named
    self.headline = headline
    self.titleHeading = titleHeading
    textRuns = reading.textRuns
    var body = StatedBody(stated, page: reading.page)
    self.stated = body?.match(textRuns) ?? []
  }

  /// Looks for the element.
  func run() -> ContainerChoice {
    let page = reading.page
    var sums = [Double](repeating: 0, count: page.nodes.count)
    var gains = [Double](repeating: 0, count: page.nodes.count)
    let isWhole = statesWholeText
    let title = TitleScope(reading: reading, textRuns: textRuns, titleHeading: titleHeading)
    let start = title.articleStart
    let own = ownArticle
    for (number, textRun) in textRuns.enumerated() {
      var score = textRun.score(in: reading)
      if !stated.isEmpty, textRun.weight >= 30 {
        if stated[number] {
          score = Double(textRun.weight) * 2
        } else if isWhole {
          score = min(score, 0) - Double(textRun.weight) * 0.25
        }
      }
      if textRun.start < start { score = min(score, score * ContainerSearch.aboveTitle) }
      if let own, own.isBefore(textRun.start) {
        score = min(score, 0) - Double(textRun.weight) * ContainerSearch.afterArticle
      }
      sums[textRun.owner] += score
      gains[textRun.owner] += max(0, score)
    }
    var best: (node: Int, value: Double)?
    var fullest: (node: Int, gain: Double)?
    // Most nodes hold no run, and have no part in any sum.
    for index in page.nodes.indices.reversed() where sums[index] != 0 || gains[index] != 0 {
      let node = page.nodes[index]
      if node.tag != .text, reading.isOpen(index) {
        // Of equals the inner one wins; it comes first, since the walk is from the end. A bonus is never below zero.
        let isContainer = isContainer(node.tag) && !(node.tag == .blockquote && isQuoted(index))
        if sums[index] > 0, isContainer || index == named {
          let value = sums[index] * bonus(index)
          if value > best?.value ?? 0 { best = (index, value) }
        }
        if isContainer, gains[index] > fullest?.gain ?? 0 { fullest = (index, gains[index]) }
        if node.parent >= 0 {
          sums[Int(node.parent)] += sums[index]
          gains[Int(node.parent)] += gains[index]
        }
      }
    }
    // Where everything around the text speaks against it, the element with the most of it is still better than none.
    let found = best.map { grown(unwrapped($0.node), sums, gains) } ?? fullest?.node
    let short = ShortArticle(reading: reading, title: titleHeading ?? headline)
    let known =
      title.element(insteadOf: found, gain: found.map { gains[$0] } ?? 0)
      ?? found.map { shortElement(insteadOf: $0, gain: gains[$0], short) ?? $0 } ?? short.element ?? short.plainElement
    let alone = known.flatMap { wholeElement(insteadOf: $0, gain: gains[$0], short) }
    let element = alone ?? known
    return ContainerChoice(
      of: element, in: reading, gains: gains, unstated: element.flatMap { isWhole ? unstatedShare(of: $0) : nil },
      isWhole: alone != nil)
  }

  /// The element of news of a sentence or two, where what was found has more than that, or less.
  private func shortElement(insteadOf found: Int, gain: Double, _ short: ShortArticle) -> Int? {
    short.element(insteadOf: found, gain: gain) ?? short.element(aroundLine: found, gain: gain)
      ?? short.element(aroundSentence: found, gain: gain)
  }

  /// The element of such news, where all that comes after it is the site's own.
  private func wholeElement(insteadOf found: Int, gain: Double, _ short: ShortArticle) -> Int? {
    guard favor != .recall, gain <= ContainerSearch.longest, stated.isEmpty, named == nil else { return nil }
    let own = SiteText(reading, heading: titleHeading, titles: titles).element(of: short)
    // What was found may be a part of it.
    return own.map { own in found > own && reading.page.subtree(of: own).contains(found) ? found : own }
  }

  /// News of a sentence or two and what comes after it have together at most so many bytes.
  private static let longest = 2_000.0

  /// The share of an element's running text that the page's own copy of the article does not have.
  private func unstatedShare(of element: Int) -> Double? {
    let nodes = reading.page.subtree(of: element)
    var (all, lacking) = (0, 0)
    for (number, textRun) in textRuns.enumerated() where textRun.isRunningText && nodes.contains(textRun.owner) {
      all += Int(textRun.weight)
      if !stated[number] { lacking += Int(textRun.weight) }
    }
    return all == 0 ? nil : Double(lacking) / Double(all)
  }

  /// What is around an element that is only a paragraph of several, each in an element of its own; else the element itself.
  private func unwrapped(_ node: Int) -> Int {
    let page = reading.page
    guard isOneRun(node) else { return node }
    var box = node
    while case let parent = Int(page.nodes[box].parent), parent > 0, reading.weight[parent] == reading.weight[box] {
      box = parent
    }
    let parent = Int(page.nodes[box].parent)
    guard parent > 0, page.nodes[parent].tag != .body, node != named, !reading.signals[node].namesArticleBody else {
      return node
    }
    let others = page.children(of: parent).filter { child in
      child != box && page.nodes[child].tag == page.nodes[box].tag && reading.isOpen(child)
        && reading.weight[child] > 0 && reading.linkDensity(child) < 0.5 && reading.haveSameNames(child, box)
        && isOneRun(child)
    }
    return others.count >= ContainerSearch.fewWrapped ? parent : node
  }

  private func isOneRun(_ node: Int) -> Bool { reading.runs(in: reading.page.subtree(of: node), atMost: 2).count == 1 }

  /// So many others make an element with one paragraph a paragraph.
  private static let fewWrapped = 2

  /// The element itself, or one around it that holds more than twice as much running text: an article in many parts, with lists of
  /// links between them.
  private func grown(_ node: Int, _ sums: [Double], _ gains: [Double]) -> Int {
    var result = node
    var index = Int(reading.page.nodes[node].parent)
    while index > 0, reading.page.nodes[index].tag != .body {
      let gain = gains[index] - gains[result]
      let loss = gain - (sums[index] - sums[result])
      if gain > gains[result], loss < 2 * gain || isOnlyByList(loss, gain, in: index, sums) { result = index }
      index = Int(reading.page.nodes[index].parent)
    }
    return result
  }

  /// Whether only one list of links in the element of the page's title speaks against that: an index of all that an article is about may be longer
  /// than the rest of it.
  private func isOnlyByList(_ loss: Double, _ gain: Double, in element: Int, _ sums: [Double]) -> Bool {
    let page = reading.page
    guard let titleHeading, page.nodes[element].tag == .article || page.nodes[element].tag == .main,
      element == reading.ancestor(of: titleHeading, where: { [.article, .main].contains(page.nodes[$0].tag) })
    else { return false }
    let lists = page.subtree(of: element).lazy.filter {
      [.ul, .ol].contains(page.nodes[$0].tag) && reading.isOpen($0) && reading.linkDensity($0) > 0.8
    }
    guard let longest = lists.map({ sums[$0] }).min(), longest < 0 else { return false }
    return loss + longest < 2 * gain && -longest * 2 > loss
  }

  /// Whether the stated text is the article rather than its beginning or a summary: it has at least half of the page's running text.
  private var statesWholeText: Bool {
    guard !stated.isEmpty else { return false }
    var all = 0
    var matched = 0
    for (number, textRun) in textRuns.enumerated() where textRun.isRunningText {
      all += Int(textRun.weight)
      if stated[number] { matched += Int(textRun.weight) }
    }
    return matched * 2 > all
  }

  /// Whether somebody says something of a quotation: a paragraph without links is right before it or after it, however short that is.
  private func isQuoted(_ quotation: Int) -> Bool {
    [reading.sibling(before: quotation), reading.sibling(after: quotation)].contains { beside in
      guard let beside, reading.page.nodes[beside].tag == .p, reading.isOpen(beside) else { return false }
      return reading.weight[beside] >= ContainerSearch.ownLine && reading.linkWeight[beside] == 0
    }
  }

  /// What a writer says of a quotation has so many bytes at least.
  private static let ownLine: Int32 = 16

  private func isContainer(_ tag: Tag) -> Bool {
    switch tag {
    case .p, .li, .a, .span, .h1, .h2, .h3, .h4, .h5, .h6, .em, .strong, .b, .i, .tr, .thead, .tfoot, .ul, .ol, .dl:
      false
    default: true
    }
  }

  private func bonus(_ index: Int) -> Double {
    let signals = reading.signals[index]
    var bonus = 1.0
    if let property = reading.page.attribute(.itemprop, of: index), property.elementsEqual("articleBody".utf8) {
      bonus += 0.5
    } else if signals.namesArticleBody {
      bonus += 0.25
    }
    if reading.page.nodes[index].tag == .article { bonus += 0.1 }
    if index == named { bonus += 0.5 }
    if signals.contains(.comments) { bonus *= 0.3 }
    if signals.contains(.related) { bonus *= 0.5 }
    if signals.contains(.sidebar) || signals.contains(.footer) { bonus *= 0.6 }
    return bonus
  }
}
