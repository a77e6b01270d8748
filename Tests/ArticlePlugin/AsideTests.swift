import Testing

@testable import CopydeskArticlePlugin

/// An `<aside>` among the paragraphs of an article.
@Suite struct AsideTests {
  private static let own =
    "The boat was built in 1912 by the brothers Holm, who also made the bell and the first pier of the town. It had room for ninety people and two cows, and a stove."

  private func page(_ aside: String) throws -> ExtractedPage {
    try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>\(aside)<p>\(ExtractedPage.third)</p><p>\(ExtractedPage.fourth)</p>"
    )
  }

  @Test(arguments: ["<aside><p>@</p></aside>", "<aside class=k7><div><p>@</p></div></aside>", "<aside>@</aside>"])
  func `Prose without links is the article's`(_ aside: String) throws {
    #expect(try page(aside.replacing("@", with: Self.own)).lines[2] == Self.own)
  }

  @Test(arguments: [
    "<aside><p>The boat had room for ninety people and two cows.</p></aside>",
    "<aside class=article__aside><p><b>Ninety</b></p><p>The boat had room for so many people and two cows.</p></aside>",
    "<aside class='docs--aside' role=note><div class='docs--aside-content'><p>The boat had room for ninety people.</p></div></aside>",
  ])
  func `A sentence is enough`(_ aside: String) throws {
    #expect(try page(aside).lines.contains { $0.hasPrefix("The boat had room for") })
  }

  @Test(arguments: [
    "<aside><p>@</p><a href=/boats>More boats</a></aside>", "<aside class=related><p>@</p></aside>",
    "<aside><p>\(ExtractedPage.fourth)</p></aside>", "<aside><p>Sign up for our newsletter. @</p></aside>",
  ])
  func `What leads elsewhere, offers something or repeats a sentence goes`(_ aside: String) throws {
    #expect(try page(aside.replacing("@", with: Self.own)).lines.count == 4)
  }
}
