import CopydeskCore
import CopydeskHTML
import CopydeskText

/// Takes the article out of a page: the driver of the passes.
///
/// What passes say is done here and only here: nodes are taken out, sums of text are kept right, removals are recorded. At the end
/// ``RemovalRecord`` looks for text that is in no block, so that nothing is lost even where no pass has an opinion.
struct Extraction {
  let reading: PageReading
  let url: String?
  let favor: Favor
  /// The rules for this page.
  let rules: PageRules
  /// The page's host, where rules ask for it.
  let host: String?

  private let passes: ExtractionPasses
  private let metadataChoice: MetadataChoice

  init(
    _ ruled: RuledPage, url: String?, _ settings: HTMLArticleSettings, passes: ExtractionPasses, memory: MemoryAccount
  ) {
    reading = PageReading(ruled.page, memory: memory)
    self.url = url
    self.passes = passes
    rules = ruled.rules
    host = ruled.host
    self.favor = rules.collection.allSatisfy(\.prunes) ? settings.favor : .recall
    metadataChoice = settings.metadata
  }

  /// Runs the passes on a document that has no blocks yet.
  func run(on document: inout Document, in context: StageContext) throws {
    var data = rules.collection.allSatisfy(\.readsLinkedData) ? LinkedData(reading.page) : LinkedData()
    let meta = MetaTags(reading)
    let found = try applyRules(in: context)
    var known = PassContext(favor: favor)
    known.metadata = document.metadata
    known.titles = [meta.first("og:title"), meta.first("twitter:title"), meta.documentTitle].compactMap(\.self)
    try run(passes.visibility, known, in: context)
    reading.keepWholeWeight()
    known.titleHeading = TitleHeading.find(in: reading, named: known.titles)
    let headings = headings(known)
    known.headline = headings.first
    data.settle(
      titles: known.titles + headings.prefix(3).map { reading.text(of: $0, limit: 300) }, canonical: meta.canonical)
    let kind = KindReading(reading: reading, meta: meta, data: data, url: url, textRuns: reading.textRuns)
    try run(passes.parts, known, in: context)
    let search = { container(known, data, named: found.body) }
    let choice = withoutConsent(withoutColumns(search(), known, again: search), known, again: search)
    let metadata = MetadataReading(
      reading: reading, meta: meta, data: data, url: url, headings: headings, container: choice.element,
      told: found.fields
    ).read()
    let given = document.metadata
    document.metadata = try metadataChoice.combined(given, with: metadata) { context.note($0) }
    known.stated = data.articleBody
    known.links = LinkBase(of: reading.page, urls: [document.metadata.canonicalURL, url])
    document.metadata.images = known.links.whole(document.metadata.images)
    known.metadata = document.metadata
    try context.checkDeadline()
    let before = document.removals.count
    try build(choice, known, into: &document, in: context)
    fill(&document, given, kind)
    let origins = FieldOrigins(meta: meta, data: data, told: found.fields, given: given, address: url).all(document)
    document.fieldOrigins = origins
    document.evidence =
      ConfidenceModel(
        ArticleMeasures(
          document.blocks, document.removals[before...], description: document.metadata.description), document.metadata,
        choice, titlePlaces: origins["title"]?.places.count ?? 0
      ).evidence
  }

  /// Runs passes on the page: what one of them takes out is out before the next one looks, and all judge by the text as it was before
  /// the first of them.
  private func run(_ passes: [any PagePass], _ known: PassContext, in context: StageContext) throws {
    reading.measureAnew()
    for pass in passes {
      try context.checkDeadline()
      var kept: [Int] = []
      for fate in try pass.fates(in: reading, known) {
        switch fate {
        case .removed(let node, let rule): reading.remove(node, rule)
        case .kept(let node): kept.append(node)
        }
      }
      reading.protect(kept)
      reading.settle()
    }
    reading.measureAnew()
  }

  /// Looks for the element with the article, by what is left of the page.
  private func container(_ known: PassContext, _ data: LinkedData, named: Int?) -> ContainerChoice {
    ContainerSearch(
      reading: reading, stated: data.articleBody, named: named, headline: known.headline,
      titleHeading: known.titleHeading, titles: known.titles, favor: favor
    ).run()
  }

  /// Takes columns out that the element with the article holds, and looks for that element again: it may be a smaller one then. Where it is a part
  /// of a column itself all columns go, and the article is elsewhere.
  private func withoutColumns(_ choice: ContainerChoice, _ known: PassContext, again: () -> ContainerChoice)
    -> ContainerChoice
  {
    guard favor != .recall, let element = choice.element else { return choice }
    let nodes = reading.page.nodes
    let boxes = ColumnBoxes(reading: reading, title: known.titleHeading)
    let columns = boxes.found(near: element)
    let isInColumn = columns.contains { $0 <= element && element < Int(nodes[$0].end) }
    let inside = reading.page.subtree(of: element)
    let going = isInColumn ? boxes.found : columns.filter(inside.contains)
    if going.isEmpty { return choice }
    for column in going { reading.remove(column, BoilerplatePass.sidebar) }
    reading.settle()
    reading.measureAnew()
    let without = again()
    return isInColumn || without.element.map(inside.contains) ?? false ? without : choice
  }

  /// The headings of level 1 that readers see. On a page without them a line with the title is the headline.
  private func headings(_ known: PassContext) -> [Int] {
    let nodes = reading.page.nodes
    let headings = reading.byTag.headings.filter {
      nodes[$0].tag == .h1 && reading.weight[$0] > 0 && !reading.isRemoved($0)
    }
    if !headings.isEmpty { return headings }
    let line = known.titleHeading ?? TitleLine.similar(in: reading, to: known.titles)
    return line.map { nodes[$0].tag.headingLevel == nil ? [$0] : [] } ?? []
  }

  private func build(
    _ choice: ContainerChoice, _ known: PassContext, into document: inout Document, in context: StageContext
  ) throws {
    let container = choice.element
    var elements = reading.kept.isEmpty ? parts(choice, known) : reading.kept
    var article = try blocks(of: elements, container: reading.kept.isEmpty ? container : nil, known)
    let search = FallbackSearch(reading)
    let isEmpty = reading.kept.isEmpty && article.blocks[...].bodyBytes == 0
    if isEmpty, let element = search.misnamed, search.saysMore(element) {
      let rule = reading.restore(element)
      elements = [element]
      article = try blocks(of: elements, container: nil, known)
      context.note("fallback: no article was found, so what the rule \(rule) had taken out was taken")
    } else if isEmpty, let region = search.region {
      reading.displace(0..<reading.page.nodes.count)
      elements = [region]
      article = try blocks(of: elements, container: nil, known)
      context.note("fallback: no article was found, so the largest region that is no menu or form was taken")
    }
    let headline = headlineBlock(known.headline, outside: elements, title: known.metadata.title)
    article.blocks.insert(contentsOf: headline, at: 0)
    document.blocks = article.takeBlocks()
    var record = RemovalRecord(reading)
    let removals = article.removals(and: record.removals(outside: elements))
    if document.removals.isEmpty { document.removals = removals } else { document.removals += removals }
    if reading.isOverdrawn { throw DocumentError.tooMuchMemory(context.memory) }
  }

  /// The element that was found to hold the article, and those that go on with it.
  private func parts(_ choice: ContainerChoice, _ known: PassContext) -> [Int] {
    guard let container = choice.element else { return [] }
    if choice.isWhole { return [container] }
    let headlines = [known.headline, known.titleHeading].compactMap(\.self)
    let named = ContinuationSearch(reading: reading, headlines: headlines).run(after: container)
    let prose = ProseSearch(reading: reading, titleHeading: known.titleHeading)
    let early = EarlyEndSearch(reading: reading).run(after: container)
    var parts = [container] + (early.isEmpty ? named + prose.run(after: named.last ?? container) : early)
    var further = PartSearch(reading: reading, titleHeading: known.titleHeading)
    parts += further.run(after: parts[parts.count - 1])
    return parts + AppendixSearch(reading: reading, titleHeading: known.titleHeading).run(after: parts[parts.count - 1])
  }

  /// The blocks of elements after the passes.
  ///
  /// - Parameter container: The element that was found to hold the article; `nil` where all of the elements' blocks are to stay.
  private func blocks(of elements: [Int], container: Int?, _ known: PassContext) throws -> BlockList {
    var article = BlockList()
    if let container {
      // Between the name of a blog and the heading with the page's title the blog describes itself.
      let headline = known.headline.map { max($0, known.titleHeading ?? $0) }
      article.blocks = LeadSearch(
        reading: reading, links: known.links, container: container, headline: headline ?? known.titleHeading,
        takesOnlyNamed: headline == nil, site: known.metadata.site
      ).run()
    }
    for element in elements {
      var builder = BlockBuilder(reading, links: known.links)
      builder.build(element)
      // Mostly there is one element and nothing before it, so that no block is copied.
      if article.blocks.isEmpty { article.blocks = builder.blocks } else { article.blocks += builder.blocks }
    }
    // Passes over blocks that are not all there would cost time for nothing.
    if reading.isOverdrawn { return article }
    for pass in passes.blocks where container != nil || elements.isEmpty || pass.runsOnKept {
      try article.run(pass, on: reading, known)
    }
    if container != nil {
      let outside = OutsideFigures(
        reading: reading, links: known.links, containers: elements, headline: known.headline
      ).run()
      // A picture that the page's data describe is better known from there than one without a word of its own.
      let isTold = known.metadata.images.contains { $0.caption != nil || $0.credit != nil }
      article.blocks.insert(contentsOf: outside.before.filter { !isTold || !$0.isBarePicture }, at: 0)
      article.blocks += outside.after
    }
    return article
  }

  /// The headline as a block, where it is outside of the article's elements.
  private func headlineBlock(_ headline: Int?, outside containers: [Int], title: String?) -> [ArticleBlock] {
    guard let headline, let title, !containers.isEmpty,
      !containers.contains(where: { reading.page.subtree(of: $0).contains(headline) })
    else { return [] }
    let text = reading.text(of: headline, limit: .max)
    let key = TextKey(text).string
    guard key == TextKey(title).string || key.hasSuffix(TextKey(title).string) else { return [] }
    reading.place(reading.page.subtree(of: headline))
    let position = Int(reading.page.nodes[headline].position)
    return [ArticleBlock(Block(.heading(level: 1), role: .headline, text: text, position: position), node: headline)]
  }

  /// Fills in what only the blocks tell.
  private func fill(_ document: inout Document, _ given: Metadata, _ kind: KindReading) {
    let replaces = metadataChoice == .replace
    if reading.kept.isEmpty, given.deck == nil || replaces,
      let deck = document.blocks.indices.first(where: {
        document.blocks[$0].role == .deck && LinePhrases.mayBeDeck(document.blocks[$0].text)
      })
    {
      document.metadata.deck = document.blocks[deck].text
    }
    if reading.kept.isEmpty, document.metadata.deck == nil {
      document.metadata.deck = OutsideDeck(document: document).find()
    }
    if given.description == nil || replaces, let description = document.metadata.description {
      let isShown = document.metadata.deck.map { TextKey($0) == TextKey(description) } ?? false
      if isShown || SloganCheck(document.metadata, document.blocks).isSlogan(description) {
        document.metadata.description = nil
      }
    }
    if given.kind == nil || replaces { document.metadata.kind = kind.kind(of: document.blocks) }
  }
}

extension ArticleBlock {
  /// Whether the block is a picture with neither a caption nor a credit.
  fileprivate var isBarePicture: Bool {
    guard block.text.isEmpty, case .figure(let image) = block.kind else { return false }
    return image.credit == nil
  }
}
