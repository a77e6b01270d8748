import CopydeskArticlePlugin
import CopydeskCore
import Testing

/// What is outside of the `<article>` or `<main>` with the title is no part of the article, however long it is; and what a page hides
/// while it asks for consent is.
@Suite struct OwnArticleTests {
  private func text(_ body: String) throws -> String? {
    try ExtractedPage.text(of: "<title>Ferry stops - Fjord Gazette</title><body>\(body)")
  }

  private static let notice =
    "The Fjord Gazette has told the news of the fjord since 1881 and is owned by its readers. It comes out six days a week."
  private static let story = "<h1>Ferry stops</h1>\(ExtractedPage.story)"
  private static let short = "<h1>Ferry stops</h1><p>\(ExtractedPage.first)</p>"
  private static let terms = String(repeating: "<p>\(notice) \(notice) \(notice)</p>", count: 6)

  @Test(arguments: [
    "<p>\(notice)</p>", "<div><p>\(notice)</p></div>", "<section><h3>About us</h3><p>\(notice)</p></section>",
    "<div class=bottom><p>\(notice)</p></div>", "<small>\(notice)</small>",
  ])
  func `Text after the article is the site's`(_ after: String) throws {
    for page in ["<main><article>\(Self.story)</article></main>\(after)", "<main>\(Self.story)</main>\(after)"] {
      let text = try #require(try text(page))
      #expect(text.hasSuffix(ExtractedPage.fourth))
    }
  }

  @Test func `An article goes on after an element with only its beginning`() throws {
    let rest = [ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth].map { "<p>\($0)</p>" }.joined()
    let text = try text("<div><article>\(Self.short)</article><div class=article-body>\(rest)</div></div>")
    #expect(try #require(text).contains(ExtractedPage.third))
  }

  @Test(arguments: [
    ("<footer>", "</footer>"), ("<aside>", "</aside>"), ("<nav>", "</nav>"), ("<form>", "</form>"),
    ("<noscript>", "</noscript>"), ("<div hidden>", "</div>"), ("<div style='display:none'>", "</div>"),
    ("<div role=dialog>", "</div>"), ("<div id=onetrust-pc-sdk>", "</div>"), ("<div class=offcanvas>", "</div>"),
  ])
  func `What is longer than a short article is not taken for it`(_ tags: (start: String, end: String)) throws {
    let page = "<main><article>\(Self.short)</article></main>\(tags.start)\(Self.terms)\(tags.end)"
    #expect(try text(page) == ExtractedPage.first)
  }

  @Test(arguments: ["aria-hidden=true", "style='visibility: hidden'", "style='display:none'", "hidden", "class=hidden"])
  func `The page that is hidden while a dialog asks for consent is read`(_ hidden: String) throws {
    let asks = "<p>We and our partners store information on your device, such as cookies, and use personal data.</p>"
    let dialog = "<div role=dialog aria-modal=true><h2>We value your privacy</h2>\(asks)<p>\(Self.notice)</p></div>"
    let text = try #require(try text("<div \(hidden)><main>\(Self.story)</main></div>\(dialog)"))
    #expect(text.hasPrefix(ExtractedPage.first))
    #expect(!text.contains("cookies"))
  }

  @Test(arguments: ["main", "article"]) func `A form around the page's element is none, however short the text is`(
    _ tag: String
  ) throws {
    let page =
      "<form action=./x.aspx><input type=hidden name=x><\(tag)><div><br>\(ExtractedPage.first)</div></\(tag)></form>"
    #expect(try ExtractedPage.text(of: "<body>\(page)") == ExtractedPage.first)
    let form = "<form><p>\(ExtractedPage.second)</p><input name=mail></form>"
    #expect(try #require(try text("<main>\(Self.story)</main>\(form)")).hasSuffix(ExtractedPage.fourth))
  }

  @Test func `A hidden copy stays hidden`() throws {
    let copy = "<div hidden><p>\(Self.notice)</p></div>"
    #expect(try #require(try text("<main>\(Self.story)</main>\(copy)")).hasSuffix(ExtractedPage.fourth))
  }

  @Test(arguments: ["class=entry-content", "class=article-body", "itemprop=articleBody"])
  func `What is outside of the element with the title and a short text is not the article's`(_ body: String) throws {
    let article = "<div id=c><div class=x><h1>Ferry stops</h1><div \(body)><p>\(ExtractedPage.first)</p></div></div>"
    for after in ["<p>\(Self.notice)</p>", "<div><h3>About us</h3><p>\(Self.notice)</p></div>"] {
      #expect(try text("\(article)\(after)</div>") == ExtractedPage.first)
    }
  }

  @Test func `A text of short sentences in an article ends with it`() throws {
    let sentences = ["The ferry stopped on Friday.", "It had run for a hundred and twelve years.", "A bus drives now."]
    let page = "<main><article><h1>Ferry stops</h1>\(sentences.map { "<p>\($0)</p>" }.joined())</article>"
    #expect(
      try #require(try text("\(page)<div><h3>About us</h3><p>\(Self.notice)</p></div></main>")).hasSuffix(sentences[2]))
  }

  @Test func `A box after an element with the title and much text is not the article's`() throws {
    let page =
      "<div class=a><div class=b>\(Self.story)</div><div class=c><h3>About us</h3><p>\(Self.notice)</p></div></div>"
    #expect(try #require(try text(page)).hasSuffix(ExtractedPage.fourth))
  }

  @Test func `Short sentences after such an element are`() throws {
    let (first, last) = (
      "“We will see what the county does,” he said.", "Then he went home and fed his cat and his hens."
    )
    let parts = "<div class=b>\(Self.story)</div><div class=c><p>\(first)</p><p>\(last)</p></div>"
    #expect(
      try #require(try text("<div class=a>\(parts)<div class=d><p>\(Self.notice)</p></div></div>")).contains(last))
  }

  @Test(arguments: [
    "<div class=correction><p>Correction: the ferry had run since 1912, not 1921.</p></div>",
    "<div class=footnotes><ol><li>Harbour rolls of Arnby, 1912.</li></ol></div>",
    "<div class=factbox><h3>Facts</h3><ul><li>Length: 31 metres of 1912</li></ul></div>",
    "<div class=faq><h2>Questions</h2><h3>Who pays?</h3><p>The county pays, as it has since 1912.</p></div>",
  ])
  func `What is called a correction, notes, facts or questions in the article is its own`(_ note: String) throws {
    let article = { (note: String) in
      "<main><article><h1>Ferry stops</h1><div class=article-body>\(ExtractedPage.story)</div>\(note)</article></main>"
    }
    #expect(try #require(try text(article(note))).contains("1912"))
    #expect(try #require(try text(article("<div class=related-\(note.dropFirst(11))"))).hasSuffix(ExtractedPage.fourth))
  }
}
