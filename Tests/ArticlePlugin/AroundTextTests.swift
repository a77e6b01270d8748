import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Links around paragraphs: the article's text, or what leads to another article.
@Suite struct AroundTextTests {
  private static let second =
    "<p>The county means to sell the pier as well, and has asked the bakers of Holm whether they would like to have it.</p>"

  @Test func `Sentences in two paragraphs are text, also where a link is around them`() throws {
    let page = try ExtractedPage(
      "<a href=https://herald.example/whole><p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p></a>\(Self.second)<p>\(ExtractedPage.fourth)</p>"
    )
    #expect(page.lines.contains(ExtractedPage.first) && page.lines.contains(ExtractedPage.second))
  }

  @Test(arguments: [
    "<a href=/a><h3>The bakers of Holm buy a pier</h3><p>\(ExtractedPage.first)</p>\(second)</a>",
    "<a href=/a><img src=a.jpg><p>\(ExtractedPage.first)</p>\(second)</a>",
    "<a href=/a><p>\(ExtractedPage.first)</p></a>",
  ]) func `A card with a headline, a picture or one paragraph leads elsewhere`(_ card: String) throws {
    let page = try ExtractedPage(ExtractedPage.story + card + card + card)
    #expect(page.lines.last == ExtractedPage.fourth)
  }
}
