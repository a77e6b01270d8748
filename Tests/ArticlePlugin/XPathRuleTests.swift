@testable import CopydeskArticlePlugin
import CopydeskCore
import Testing

/// Rules in XPath, and rules that say where the title, the authors, the date and the section are.
@Suite struct XPathRuleTests {
  private static let page = """
    <!DOCTYPE html><html lang=en><link rel=canonical href="https://www.courier.example/a/bridge-opens">
    <title>Bridge opens</title><meta name=editor content=" Ada  Quill "><meta property="og:title" content="Bridge opens">
    <nav><a href="/">Home</a></nav><h1>Bridge opens</h1>
    <p class=sign>By Jane Roe and John Doe</p><p class=when data-day="2024-03-05">Last Tuesday</p>
    <p class=desk>Transport</p>
    <article class=story>
    <p>The bridge over the Lenne was opened on Monday, two years late, in front of a small crowd.</p>
    <p class=ad>Buy a boat, today, from the yard at the pier, while there are boats.</p>
    <p>It had been closed since the flood, and the ferry had not been able to carry all of the commuters.</p></article>
    <div class=extra><p>The yard said that it had sold twelve boats since the flood, and that it would sell no more.</p></div>
    """

  private func outcome(
    _ settings: ConfigNode, _ page: String = page, context: StageContext = StageContext(stage: "")
  ) throws -> Document {
    let stage = HTMLArticle(settings: try HTMLArticleSettings.reading(settings))
    let payload = Payload(bytes: Array(page.utf8), mediaType: .html)
    var document = Document(origin: Origin(path: "a.html"), payload: payload)
    guard case .keep = try stage.apply(to: &document, in: context) else {
      throw DocumentError("dropped", "the page was not kept")
    }
    return document
  }

  /// The body, in a word a line: the first of each block.
  private func firstWords(_ settings: ConfigNode) throws -> String {
    try outcome(settings).blocks.filter { $0.role == .body }.map { $0.plainText.prefix { $0 != " " } }
      .joined(separator: " ")
  }

  @Test(arguments: [
    ("//article", "The Buy It"), ("(//p[@class='ad'])[1]", "Buy"), ("./html/body/div", "The"),
    ("xpath: descendant::p[contains(., 'ferry')]", "It"), ("//article/p[last()]/text()", "It"),
    (" //p[@class = 'ad' or starts-with(., 'It')]", "Buy It"),
  ])
  func `XPath that keeps`(_ selector: String, _ words: String) throws {
    #expect(try firstWords(["keep": .init(.string(selector))]) == words)
  }

  @Test func `XPath that removes elements and texts, beside CSS`() throws {
    #expect(try firstWords(["remove": ["//p[@class='ad']", ".extra"]]) == "The It")
    let found = try outcome(["remove": "//article/p[1]/text()"])
    #expect(!found.text.contains("two years late"))
    let removal = try #require(found.removals.first { $0.rule == "site_rule" })
    #expect(removal.reason == "The rules for every page take out '//article/p[1]/text()'.")
    #expect(removal.block.text.hasPrefix("The bridge"))
  }

  @Test func `Attributes are not elements to keep or remove`() throws {
    #expect(try firstWords(["remove": "//p/@class", "keep": "//article/@class"]) == firstWords([:]))
  }

  // MARK: Fields

  @Test(arguments: [
    (".sign", ["Jane Roe", "John Doe"]), ("//p[@class='sign']/text()", ["Jane Roe", "John Doe"]),
    ("meta[name=editor] @content", ["Ada Quill"]), ("//meta[@name='editor']/@content", ["Ada Quill"]),
    ("substring-after(//p[@class='sign'], 'and ')", ["John Doe"]), ("xpath:'kuro neko'", ["kuro neko"]),
  ])
  func `Authors`(_ selector: String, _ names: [String]) throws {
    let selector = selector.hasPrefix("substring") ? "xpath: " + selector : selector
    #expect(try outcome(["authors": .init(.string(selector))]).metadata.authors == names)
  }

  @Test func `The first selector that gives anything counts`() throws {
    let found = try outcome([
      "title": [".none", "xpath: concat(//h1, ', at last')", "h1"], "published": [".when", ".when @data-day"],
      "section": "p.desk", "authors": [".none", ".ad @title", ".sign"],
    ])
    #expect(found.metadata.title == "Bridge opens, at last")
    #expect(found.metadata.published == "2024-03-05")
    #expect(found.metadata.section == "Transport")
    #expect(found.metadata.authors == ["Jane Roe", "John Doe"])
  }

  @Test func `What a site's rules say comes before what is said of every page`() throws {
    let found = try outcome([
      "title": "xpath:'every page'", "section": ".desk", "sites": ["courier.example": ["title": "xpath:'this site'"]],
    ])
    #expect(found.metadata.title == "this site")
    #expect(found.metadata.section == "Transport")
  }

  @Test func `Fields are read before anything is removed`() throws {
    #expect(try outcome(["section": ".desk", "remove": "//p[@class='desk']"]).metadata.section == "Transport")
  }

  @Test func `Without anything to read there is what would be found anyway`() throws {
    let plain = try outcome([:]).metadata
    #expect(try outcome(["title": ".none", "authors": "//x", "published": "#none", "section": "i"]).metadata == plain)
  }

  /// What a collection's files read from the page, by the names of the files.
  private func collected(_ files: [String: String]) throws -> Metadata {
    var collection = RuleCollection()
    for (host, text) in files { collection.add(CollectionRuleReader(Array(text.utf8), host: host).rule) }
    var settings = HTMLArticleSettings()
    settings.sitesFrom = [RuleFiles(collection: collection)]
    let payload = Payload(bytes: Array(Self.page.utf8), mediaType: .html)
    var document = Document(origin: Origin(path: "a.html"), payload: payload)
    let outcome = try HTMLArticle(settings: settings).apply(to: &document, in: StageContext(stage: ""))
    guard case .keep = outcome else { throw DocumentError("dropped", "the page was not kept") }
    return document.metadata
  }

  @Test func `What a collection reads counts where it is plainly right`() throws {
    let plain = try outcome([:]).metadata
    let right = try collected([
      "courier.example":
        "title: //nav\ntitle: //h1\nauthor: //h1/@x\nauthor: //meta[@name='editor']/@content\ndate: //@data-day"
    ])
    #expect(right.title == "Bridge opens")
    #expect(right.authors == ["Ada Quill"])
    #expect(right.published == "2024-03-05")
    let wrong = try collected(["courier.example": "title: //nav\nauthor: //nav/a/@href\ndate: //h1\nbody: //nav"])
    #expect(wrong == plain)
  }

  @Test func `What a collection says of every page counts where nothing else is found`() throws {
    let plain = try outcome([:]).metadata
    let found = try collected([
      "global": "title: //nav\nauthor: //meta[@name='editor']/@content\ndate: //p[@class='when']/@data-day"
    ])
    #expect(found.title == plain.title)
    #expect(found.authors == plain.authors)
    #expect(plain.published == nil && found.published == "2024-03-05")
  }

  // MARK: Limits

  @Test func `An expression that explodes fails its document, and says which it is`() throws {
    let page = String(repeating: "<p>One more paragraph of a long report.</p>", count: 4_000)
    let error = #expect(throws: DocumentError.self) {
      try outcome(["remove": "//*[count(//*[count(//*) > 0]) > 0]"], page)
    }
    #expect(error?.code == "site_rule")
    #expect(
      error?.message == """
        a rule for this site cannot be followed: '//*[count(//*[count(//*) > 0]) > 0]': the expression takes too many operations \
        on this page
        """)
  }

  // MARK: Stale rules

  @Test func `A site's rule that finds nothing is noted and counted`() throws {
    let context = StageContext(stage: "")
    _ = try outcome(["keep": "article", "sites": ["*.example": ["keep": "//main"]]], context: context)
    #expect(context.notes == ["nothing to keep was found by '//main'"])
    #expect(context.tallies == [Tally("site_rule_stale", of: "courier.example")])
  }

  @Test func `A rule for every page is noted and not counted`() throws {
    let context = StageContext(stage: "")
    _ = try outcome(["keep": "//main"], context: context)
    #expect(context.notes == ["nothing to keep was found by '//main'"])
    #expect(context.tallies.isEmpty)
  }

  @Test func `It is counted for a page that is dropped as well`() throws {
    let context = StageContext(stage: "")
    #expect(throws: DocumentError.self) {
      try outcome(
        ["sites": ["a.example": ["keep": "//main", "remove": "body"]]],
        "<link rel=canonical href='https://a.example/'><body><p>Nothing.", context: context)
    }
    #expect(context.tallies == [Tally("site_rule_stale", of: "a.example")])
  }
}
