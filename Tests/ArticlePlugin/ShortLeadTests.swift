import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Short lines of the article outside of the element with its text.
@Suite struct ShortLeadTests {
  private static let body = (0..<3).map { _ in "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>" }.joined()

  private func document(_ below: String, _ bodies: String...) throws -> Document {
    let parts = bodies.map { "<div class=article-body>\($0)</div>" }.joined(separator: "<div class=ad></div>")
    let page =
      "<title>The ferry is back - Baypedia</title><meta property=og:site_name content=Baypedia><body><article><h1>The ferry is back</h1>\(below)\(parts)</article>"
    var document = Document(
      origin: Origin(path: "page.html"), payload: Payload(bytes: Array(page.utf8), mediaType: .html))
    let outcome = try HTMLArticle(settings: .init()).apply(to: &document, in: StageContext(stage: "html.article"))
    #expect(outcome == .keep)
    return document
  }

  @Test(arguments: [
    "<p class=intro>The loan runs over twelve years.</p>", "<p class=standfirst>The loan runs over twelve years</p>",
    "<h2 class=subtitle>The loan runs over twelve years</h2>",
    "<p itemprop=description>The loan runs over twelve years</p>", "<h2>The loan runs over twelve years</h2>",
    "<div class=lead>The loan runs over twelve years</div>", "<h4 class=sapo>The loan runs over twelve years</h4>",
  ])
  func `A short deck stays`(_ deck: String) throws {
    let found = try document(deck, Self.body)

    #expect(found.blocks.contains { $0.text.hasPrefix("The loan runs over twelve years") && $0.role != .headline })
  }

  @Test(arguments: [
    "<p>By Ada Quillfeather.</p>", "<p>Photo: Ivo Marrack.</p>", "<p>5 March 2024.</p>", "<h2>Ada Quillfeather</h2>",
    "<div>Local News</div>", "<div>From Baypedia, the book of the bay</div>",
    "<h3>Ada Quillfeather and Ivo Marrack: News</h3>",
  ])
  func `A line about the article is no text`(_ line: String) throws {
    #expect(try document(line, Self.body).text.hasPrefix(ExtractedPage.first))
  }

  @Test func `Short sentences in a further element of the same name stay`() throws {
    let found = try document("", Self.body, "<p>“We will see,” he said.</p><p>Then he went home.</p>")
    #expect(found.text.hasSuffix("Then he went home."))
  }

  @Test(arguments: [
    "<ul><li>The bank lends the money.</li><li>Nobody was hurt in the storm.</li></ul>",
    "<div class=intro><ul><li>The bank lends the money</li><li>Nobody was hurt in the storm</li></ul></div>",
    "<div class=infobox-summary><h2>In short</h2><ul><li>The bank lends the money.</li><li>Nobody was hurt in the storm.</li></ul></div>",
    "<blockquote>Nobody was hurt in the storm.</blockquote>",
    "<table><tr><td>Length</td><td>214 metres</td></tr><tr><td>Storm</td><td>Nobody was hurt in the storm</td></tr></table>",
    "<dl><dt>Length</dt><dd>214 metres</dd><dt>Storm</dt><dd>Nobody was hurt in the storm</dd></dl>",
    "<div class=facts><h3>The pier</h3><p>Length: 214 metres</p><p>Nobody was hurt in the storm</p></div>",
    "<p>The bank lends the money.</p><p>Nobody was hurt in the storm.</p>",
  ])
  func `Points, facts and quotations between the headline and the text stay`(_ part: String) throws {
    let found = try document(part, Self.body)
    #expect(found.text.contains("Nobody was hurt in the storm"))
    #expect(found.text.contains(ExtractedPage.first))
  }

  @Test(arguments: [
    "<ul><li>Print</li><li>A larger type</li></ul>",
    "<ul><li>By Ada Quillfeather and others</li><li>5 March 2024</li></ul>",
    "<dl><dt>Published</dt><dd>5 March 2024</dd></dl>",
    "<table><tr><td>Photo: Ivo Marrack</td><td>12</td></tr></table>",
    "<ul class=share-tools><li>Tell all of your friends about it.</li><li>Tell them once more of it.</li></ul>",
    "<ul><li><a href=/a>The bank lends the money.</a></li><li><a href=/b>Nobody was hurt.</a></li></ul>",
  ])
  func `Lines about the article there are no text`(_ part: String) throws {
    #expect(try document(part, Self.body).text.hasPrefix(ExtractedPage.first))
  }

  @Test(arguments: [
    "<p class=teaser>The loan runs over twelve years.</p>",
    "<div class=byline>By Ada Quillfeather</div><h2>The loan runs over twelve years</h2>",
    "<h4>The loan of the savings bank of the bay runs over twelve long years</h4>", "<h4>工程将于五月在码头开始</h4>",
    "<h2>القرض يسدد على مدى اثني عشر عاما من البنك</h2>",
  ])
  func `A line of words below the headline is the deck`(_ deck: String) throws {
    #expect(try document(deck, Self.body).metadata.deck != nil)
  }

  private func lines(_ head: String) throws -> [String] {
    let body = "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><p>\(ExtractedPage.third)</p>"
    let page =
      "<title>The ferry is back</title><body><div class=page><div class=page-head><h1>The ferry is back</h1>\(head)</div><div class=page-body>\(body)</div></div>"
    return try #require(try ExtractedPage.text(of: page)).split(separator: "\n").map(String.init)
  }

  @Test func `What the article says in a few points beside its headline stays`() throws {
    let points = "<ul><li>Half of the piles are to be replaced</li><li>The work costs four million in all</li></ul>"
    #expect(try lines(points).first?.hasSuffix("Half of the piles are to be replaced") == true)
    let body = "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><p>\(ExtractedPage.third)</p>"
    let page =
      "<title>The ferry is back</title><body><div id=text><h1>The ferry is back</h1>\(points)<p>By <a href=/a>Ada Quillfeather</a></p><div><div itemprop=articleBody>\(body)</div></div></div>"
    #expect(try ExtractedPage.text(of: page)?.contains("The work costs four million in all") == true)
  }

  @Test(arguments: [
    "<ul><li><a href=/n>News of the bay and the islands</a></li><li><a href=/s>Sport from the bay and the islands</a></li></ul>",
    "<ul><li>News</li><li>Islands</li></ul>",
    "<ul><li>By Ada Quillfeather of the paper</li><li>5 March 2024, in the evening</li></ul>",
  ])
  func `Menus, sections and bylines there do not`(_ list: String) throws {
    #expect(try lines(list).first == ExtractedPage.first)
  }
}
