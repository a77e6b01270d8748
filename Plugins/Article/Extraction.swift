import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Takes the article out of a page: a list of small passes.
struct Extraction {
  let reading: PageReading
  let url: String?
  let favor: Favor
  /// The rules for this page.
  let rules: PageRules
  /// The page's host, where rules ask for it.
  let host: String?

  private let metadataChoice: MetadataChoice

  init(_ ruled: RuledPage, url: String?, _ settings: HTMLArticleSettings) {
    reading = PageReading(ruled.page)
    self.url = url
    rules = ruled.rules
    host = ruled.host
    self.favor = rules.collection.allSatisfy(\.prunes) ? settings.favor : .recall
    metadataChoice = settings.metadata
  }

  /// Runs the passes on a document that has nothing yet.
  func run(on document: inout Document, in context: StageContext) throws {
    let checkDeadline = context.checkDeadline
    let data = rules.collection.allSatisfy(\.readsLinkedData) ? LinkedData(reading.page) : LinkedData()
    let meta = MetaTags(reading)
    let found = try applyRules(in: context)
    HiddenPass.run(reading, running: runningText(reading.textRuns()))
    reading.settle()
    reading.keepWholeWeight()
    try checkDeadline()
    let all = reading.textRuns()
    let allHeadings = headings()
    let kind = KindReading(reading: reading, meta: meta, data: data, url: url, textRuns: all)
    let running = runningText(all)
    BoilerplatePass(reading, running: running, headline: allHeadings.first, favor: favor).run()
    ContentsPass(reading: reading).run()
    reading.settle()
    TeaserGroupPass(reading: reading, running: running, favor: favor).run()
    reading.settle()
    try checkDeadline()
    let left = reading.textRuns()
    var statedBody = StatedBody(data.articleBody, page: reading.page)
    let stated = statedBody?.match(left) ?? []
    let container = ContainerPass(
      reading: reading, textRuns: left, stated: stated, named: found.body, headline: allHeadings.first
    ).run()
    let metadata = MetadataReading(
      reading: reading, meta: meta, data: data, url: url, headings: allHeadings, container: container,
      told: found.fields
    ).read()
    let given = document.metadata
    document.metadata = try metadataChoice.combined(given, with: metadata) { context.note($0) }
    try checkDeadline()
    if reading.kept.isEmpty {
      build(container, headline: allHeadings.first, stated: data.articleBody, into: &document)
      let deck = document.blocks.first { $0.role == .deck }
      if let deck, given.deck == nil || metadataChoice == .replace { document.metadata.deck = deck.text }
    } else {
      buildKept(headline: allHeadings.first, into: &document)
    }
    if given.kind == nil || metadataChoice == .replace { document.metadata.kind = kind.kind(of: document.blocks) }
  }

  private func headings() -> [Int] {
    let nodes = reading.page.nodes
    return nodes.indices.filter { nodes[$0].tag == .h1 && reading.weight[$0] > 0 && !reading.isRemoved($0) }
  }

  /// The bytes of running text below each node.
  private func runningText(_ textRuns: [TextRun]) -> [Int32] {
    var result = [Int32](repeating: 0, count: reading.page.nodes.count)
    for textRun in textRuns where textRun.isRunningText { result[textRun.owner] += textRun.weight }
    for index in result.indices.reversed() {
      let parent = Int(reading.page.nodes[index].parent)
      if parent >= 0 { result[parent] += result[index] }
    }
    return result
  }

  private func build(_ container: Int?, headline: Int?, stated: String?, into document: inout Document) {
    let links = LinkBase(document.metadata.canonicalURL ?? url)
    guard let container else {
      document.removals += removals(outside: [], inside: [])
      let stated = stated ?? ScriptText.article(in: reading.page)
      document.blocks = StatedBodyPass([], stated: stated, links: links).blocks.map(\.block)
      return
    }
    let lead = LeadPass(reading: reading, links: links, container: container, headline: headline).run()
    var builder = BlockBuilder(reading, links: links)
    builder.build(container)
    var pass = BlockPass(lead.blocks + builder.blocks, reading: reading, metadata: document.metadata, favor: favor)
    pass.run()
    let outside = OutsideFigurePass(reading: reading, links: links, container: container, headline: headline).run()
    let edges = EdgePass(pass.blocks, title: document.metadata.title, favor: favor)
    let captioned = CaptionPass.run(edges.blocks)
    let body = StatedBodyPass(captioned, stated: stated ?? scriptText(showing: captioned), links: links)
    let title = headlineBlock(headline, outside: [container], title: document.metadata.title)
    document.blocks = (title + outside.before + body.blocks + outside.after).map(\.block)
    document.removals += pass.removals + edges.removals + body.removals
    for node in lead.nodes + (title + outside.before + outside.after).map(\.node) { reading.claim(node) }
    document.removals += removals(outside: [container], inside: builder.removed)
    document.removals.sort { $0.block.position < $1.block.position }
  }

  /// A page that shows less text than this, in bytes, may be one that a script draws.
  private static let nextToNothing = 200

  private func scriptText(showing blocks: [BuiltBlock]) -> String? {
    let shown = blocks.reduce(0) { $0 + ($1.block.role == .body ? $1.block.plainText.utf8.count : 0) }
    return shown < Extraction.nextToNothing ? ScriptText.article(in: reading.page) : nil
  }

  /// The headline as a block, where it stands outside of the article's element.
  func headlineBlock(_ headline: Int?, outside containers: [Int], title: String?) -> [BuiltBlock] {
    guard let headline, let title, !containers.contains(where: { reading.page.subtree(of: $0).contains(headline) })
    else { return [] }
    let text = reading.text(of: headline)
    let key = TextKey(text).string
    guard key == TextKey(title).string || key.hasSuffix(TextKey(title).string) else { return [] }
    let position = Int(reading.page.nodes[headline].position)
    let block = Block(.heading(level: 1), role: .headline, text: text, position: position)
    return [BuiltBlock(block: block, node: headline, linkBytes: 0)]
  }

  /// What was taken out of the tree, and what stands outside of the article's elements, which are in order.
  func removals(outside containers: [Int], inside: [Int]) -> [Removal] {
    let page = reading.page
    var result: [Removal] = []
    var index = 0
    var rest = containers[...]
    while index < page.nodes.count {
      let node = page.nodes[index]
      while let first = rest.first, first < index { rest.removeFirst() }
      if rest.first == index {
        index = Int(node.end)
        continue
      }
      let holdsContainer = rest.first.map { $0 < Int(node.end) } ?? false
      if holdsContainer && reading.removedBy[index] == 0 {
        index += 1
        continue
      }
      if reading.removedBy[index] == 0 {
        for inner in reading.removedBelow(index) {
          if let removal = removal(inner) { result.append(removal) }
        }
      }
      if reading.removedBy[index] != PageReading.claimed, let removal = removal(index) { result.append(removal) }
      index = Int(node.end)
    }
    return result + inside.compactMap { removal($0) }
  }

  private static let outside = RemovalRule("outside", "It stands outside of the element that holds the article.")

  private func removal(_ index: Int) -> Removal? {
    let number = Int(reading.removedBy[index])
    let rule = number > 0 ? reading.rules[number - 1] : Extraction.outside
    if rule == HiddenPass.machinery { return nil }
    let text = reading.fullText(of: index)
    guard !text.isEmpty else { return nil }
    let role: Role = rule == BoilerplatePass.related ? .teaser : .widget
    let block = Block(.paragraph, role: role, text: text, position: Int(reading.page.nodes[index].position))
    return Removal(rule: rule.name, reason: rule.reason, block: block)
  }
}
