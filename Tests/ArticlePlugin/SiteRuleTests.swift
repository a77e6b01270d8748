@testable import CopydeskArticlePlugin
import CopydeskCore
import CopydeskHTML
import Testing

/// What the user's own rules do to a page.
@Suite struct SiteRuleTests {
  private static let page = """
    <!DOCTYPE html><link rel=canonical href="https://www.courier.example/a/bridge-opens"><title>Bridge opens</title>
    <nav><a href="/">Home</a></nav><h1>Bridge opens</h1>
    <article class=story data-kind=news>
    <p>The bridge over the Lenne was opened on Monday, two years late, in front of a small crowd.</p>
    <aside class=box><p>Further reading on the ferry.</p><p class=fix>Correction: the bridge is 90 metres long.</p></aside>
    <p class=ad>Buy a boat, today, from the yard at the pier, while there are boats.</p>
    <p>It had been closed since the flood, and the ferry had not been able to carry all of the commuters.</p>
    <script>x()</script><a href="/more">More</a></article>
    <div class=extra><p>The yard said that it had sold twelve boats since the flood, and that it would sell no more.</p></div>
    """

  private func document(
    _ settings: ConfigNode, _ page: String = page, url: String? = nil,
    in context: StageContext = StageContext(stage: "")
  ) async throws -> Document {
    let stage = HTMLArticle(settings: try HTMLArticleSettings.reading(settings))
    let payload = Payload(bytes: Array(page.utf8), mediaType: .html)
    var document = Document(origin: Origin(path: "a.html", url: url), payload: payload)
    guard case .keep = try stage.apply(to: &document, in: context) else {
      Issue.record("the page was not kept")
      return document
    }
    return document
  }

  /// The body, in a word a line: the first of each block.
  private func firstWords(_ document: Document) -> String {
    document.blocks.filter { $0.role == .body }.map { $0.plainText.prefix { $0 != " " } }.joined(separator: " ")
  }

  @Test func `Without rules the article is looked for`() async throws {
    #expect(firstWords(try await document([:])) == "The It The")
  }

  @Test func `What is to be removed goes, and the removal names the selector`() async throws {
    let found = try await document(["remove": [".extra, .none", "[data-none]"]])
    #expect(firstWords(found) == "The It")
    let removal = try #require(found.removals.first { $0.rule == "site_rule" })
    #expect(removal.reason == "The rules for every page take out '.extra, .none'.")
    #expect(removal.block.text.hasPrefix("The yard said"))
  }

  @Test func `Rules of a site hold only on its pages`() async throws {
    let rules: ConfigNode = ["sites": ["courier.example": ["remove": ".extra"], "other.example": ["remove": "p"]]]
    let found = try await document(rules)
    #expect(firstWords(found) == "The It")
    #expect(found.removals.contains { $0.reason == "The rules for courier.example take out '.extra'." })
    #expect(
      firstWords(try await document(rules, url: "http://third.example:80/x")) == "The It The",
      "the crawl's address counts")
  }

  @Test func `What is to be kept is the article, whatever a pass would say`() async throws {
    let found = try await document(["keep": "[data-kind=news]"])
    #expect(firstWords(found) == "The Further Correction: Buy It More")
    #expect(found.blocks.first?.role == .headline, "the headline stays where it is known")
    #expect(found.metadata.title == "Bridge opens")
    let outside = found.removals.filter { $0.block.text.hasPrefix("The yard said") }
    #expect(outside.map(\.rule) == ["outside"])
  }

  @Test func `Several elements are kept in the order of the page`() async throws {
    #expect(firstWords(try await document(["keep": [".extra", ".story > p"]])) == "The Buy It The")
  }

  @Test func `Of rules inside each other the inner one decides`() async throws {
    #expect(firstWords(try await document(["keep": ".story", "remove": [".box", ".ad"]])) == "The It More")
    #expect(
      firstWords(try await document(["keep": [".story", ".fix"], "remove": ".box"])) == "The Correction: Buy It More")
    #expect(firstWords(try await document(["keep": ".fix", "remove": "article"])) == "Correction:")
    #expect(
      firstWords(try await document(["keep": [".story", ".ad"], "remove": ".ad"])) == "The Further Correction: It More")
  }

  @Test func `Where nothing is there to keep, the article is looked for`() async throws {
    let context = StageContext(stage: "")
    _ = try await document(["keep": [".none", "x-y"]], in: context)
    #expect(context.notes == ["nothing to keep was found by '.none', 'x-y'"])
    #expect(firstWords(try await document(["keep": ".none"])) == "The It The")
  }

  @Test func `What rules leave nothing of has no text`() async throws {
    let stage = HTMLArticle(settings: try HTMLArticleSettings.reading(["remove": "body"]))
    let payload = Payload(bytes: Array(Self.page.utf8), mediaType: .html)
    var document = Document(origin: Origin(path: "a"), payload: payload)
    let outcome = try stage.apply(to: &document, in: StageContext(stage: ""))
    #expect(outcome == .drop("no_text"))
  }

  @Test func `Thousands of rules and elements`() async throws {
    let paragraphs = (0..<10_000).map { "<p class=c\($0 % 100)>Paragraph \($0) of the long report.</p>" }.joined()
    let rules = (0..<99).map { ConfigNode(.string(".c\($0)")) }
    let time = try await ContinuousClock().measure {
      let found = try await document(["remove": ConfigNode(.list(rules)), "keep": "p"], paragraphs)
      #expect(found.blocks.count == 100)
    }
    #expect(time < .seconds(30))
  }

  // MARK: Hosts

  @Test(arguments: [
    ("news.example", "https://news.example/a", true), ("news.example", "http://www.News.example.:8080?x", true),
    ("news.example", "https://m.news.example", false), ("news.example", "https://badnews.example", false),
    ("*.news.example", "https://m.news.example", true), ("*.news.example", "https://news.example/", false),
    ("*", "//user@any.example", true), ("n*s.ex*e", "https://newss.s.example#x", true),
    ("*a*b", "https://aaab.a/", false),
    ("zürich.example", "https://ZÜRICH.example/", true), ("www.news.example", "https://news.example", false),
    ("news.example", "file:///news.example", false), ("*", "", false),
    ("news.example", "https://x@news.example@y/", false),
  ])
  func `Hosts`(_ pattern: String, _ address: String, _ isMeant: Bool) throws {
    let pattern = try #require(HostPattern(pattern))
    #expect(HostPattern.host(of: address).map(pattern.matches) ?? false == isMeant)
  }

  @Test(arguments: [
    ("<link rel=canonical href='//a.example/'>", "a.example"),
    ("<LINK href=https://A.example REL='Canonical'><p>", "a.example"),
    ("<!-- <link rel=canonical href=http://b.example> --><link rel=canonical href=http://a.example>", "a.example"),
    ("<meta property=og:url content=http://a.example/x><link rel=canonical href=/x>", "a.example"),
    ("<meta property=og:url content=http://b.example><body><link rel=canonical href=http://a.example>", "a.example"),
    ("<link rel=alternate href=http://b.example><link", nil), ("<", nil), ("<link", nil), ("", nil), ("<body", nil),
  ])
  func `A page's host, guessed or found`(_ page: String, _ host: String?) throws {
    let rules: ConfigNode = ["sites": ["b.example": ["remove": "p"], "c.example": ["remove": "p"]]]
    let book = RuleBook(try HTMLArticleSettings.reading(rules))
    let payload = Payload(bytes: Array(page.utf8), mediaType: .html)
    let document = Document(origin: Origin(path: "a.html"), payload: payload)
    let ruled = try RuledPage(document, book: book, in: StageContext(stage: ""))
    #expect(ruled.host == host)
    #expect(ruled.rules.isEmpty)
  }

  @Test(arguments: ["", "https://news.example", "news.example/path", "news.example:80", "a b", "..", ".example"])
  func `What is not a host`(_ text: String) {
    #expect(HostPattern(text) == nil)
  }
}
