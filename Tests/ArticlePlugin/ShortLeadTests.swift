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
}
