import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// The end of an article in an element of its own, after the one that holds the rest.
@Suite struct ProseSearchTests {
  private static let ending =
    "The film has a rousing finish, made all the more potent at a recent screening where descendants were on hand to speak."

  /// The text of a page with a long article and something after it.
  private func text(paragraphs: Int, after: String) throws -> String {
    let story = (0..<paragraphs).map {
      "<p>Paragraph \($0) of the review says that the film tells how six hundred children were brought to safety, without haste or pomp.</p>"
    }
    let page = """
      <!doctype html><html lang=en><title>T</title><main><article><h1>Story</h1><div><div class=c>\(story.joined())</div></div></article>
      \(after)</main>
      """
    var document = Document(
      origin: Origin(path: "page.html"), payload: Payload(bytes: Array(page.utf8), mediaType: .html))
    _ = try HTMLArticle(settings: .init()).apply(to: &document, in: StageContext(stage: "html.article"))
    return document.text
  }

  @Test(arguments: [4, 14, 60]) func `Prose after the element goes on with the article, however long that is`(
    _ count: Int
  ) throws {
    let after = "<div><div class=c><p>\(Self.ending)</p><p>It is released on December 26.</p></div></div>"
    let text = try text(paragraphs: count, after: after)
    #expect(text.hasPrefix("Paragraph 0") && text.hasSuffix("\(Self.ending)\n\nIt is released on December 26."))
  }

  @Test(arguments: [
    "<div><p>\(ending) <a href=/x>See all films</a></p></div>", "<div class=newsletter><p>\(ending)</p></div>",
    "<aside><p>\(ending)</p></aside>", "<div><h3>Another review</h3><p>\(ending)</p></div>",
    "<div><p>\(ending)</p><form><input name=q></form></div>", "<div><p>\(ending)</p><p>More films</p></div>",
    "<ul><li><a href=/x>See all films</a></li></ul><div><p>\(ending)</p></div>",
  ])
  func `What has links, names, a heading or a form does not`(_ after: String) throws {
    let text = try text(paragraphs: 14, after: after)
    #expect(text.hasPrefix("Paragraph 0") && !text.contains("rousing"))
  }

  @Test func `What is named as the article may hold its head only`() throws {
    let deck = "<p>Nobody had been told before, as the town clerk now admits in a letter.</p>"
    let list = (0..<6).map { "<li><a href=/\($0)>Another boat of the county goes to a museum \($0)</a></li>" }.joined()
    let page = """
      <!doctype html><html lang=en><title>The ferry stops</title><body>
      <div class=article-main><h1>The ferry stops</h1>\(deck)</div>
      <div class=k3><p>It goes for the last time on Friday.</p></div>
      <div><h2>Also today</h2><ul>\(list)</ul></div>
      """
    #expect(try ExtractedPage.text(of: page)?.hasSuffix("It goes for the last time on Friday.") == true)
  }
}
