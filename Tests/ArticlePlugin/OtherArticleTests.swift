import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Whole articles below the one with the page's title.
@Suite struct OtherArticleTests {
  private static let title = "<title>The ferry stops for good</title>"
  private static let other =
    "<p>The bakers of Holm have counted their loaves again, and found that there are as many as there were last year.</p>"

  private static func page(_ between: String, favor: Favor = .balanced) throws -> ExtractedPage {
    try ExtractedPage(ExtractedPage.story + between + other, head: title, favor: favor)
  }

  @Test(arguments: [
    "<h1>Loaves counted</h1>", "<header><time>4 May</time><h1><a href=/2>Loaves counted</a></h1></header>",
  ])
  func `An article that an endless page loads goes`(_ headline: String) throws {
    let page = try Self.page("</article><article id=second>" + headline)
    #expect(page.lines.last == ExtractedPage.fourth)
    #expect(page.removed(by: "other_article").first?.hasSuffix("last year.") == true)
  }

  @Test(arguments: ["article", "div class=story"])
  func `A short one goes too`(_ element: String) throws {
    let tag = element.split(separator: " ")[0]
    let other = "<p>Loaves are counted on Friday.</p><p>There are as many as last year, say the bakers of Holm.</p>"
    let page = try ExtractedPage(
      "\(ExtractedPage.story)</\(tag)><\(element)><h1>Loaves counted</h1>\(other)", head: Self.title,
      headline: "<\(element)><h1>The ferry stops for good</h1>")
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth])
  }

  @Test func `Its author did not write the page's`() throws {
    let byline = "<p class=byline>By Odd Moe</p>"
    let page = try ExtractedPage(
      "<p class=byline>By Ada Quill</p>\(ExtractedPage.story)</div><div class=story><h1>Loaves counted</h1>\(byline)\(Self.other)",
      head: Self.title, headline: "<div class=story><h1>The ferry stops for good</h1>")
    #expect(page.document.metadata.authors == ["Ada Quill"])
  }

  @Test func `It goes from an element of its own too`() throws {
    let page = try Self.page("</article><div class=under><article><h1>Loaves counted</h1>")
    #expect(page.lines.last == ExtractedPage.fourth)
  }

  @Test func `Those who favour recall keep it`() throws {
    #expect(try Self.page("</article><article><h1>Loaves counted</h1>", favor: .recall).lines.count > 4)
  }

  @Test func `A part of the article with a heading of a lower rank stays`() throws {
    let page = try Self.page("</article><article><h2>Loaves counted</h2>")
    #expect(page.removed(by: "other_article").isEmpty)
  }

  @Test func `Earlier posts of a blog go`() throws {
    func post(_ headline: String, _ text: String) -> String {
      "<div class=post><h2><a href=/1>\(headline)</a></h2><p class=date>4 May 2021</p>\(text)</div>"
    }
    let posts = post("The ferry stops for good", ExtractedPage.story) + post("Loaves counted", Self.other)
    let page = try ExtractedPage(posts, head: Self.title, headline: "<h1>Notes from Holm</h1>")
    #expect(page.removed(by: "other_article").count == 1, "\(page.lines)")
  }

  /// Six inns, each an article within the article.
  private static func inns(at site: (Int) -> String) -> String {
    (1...6).map {
      """
      <article class=inn><h3><a href=\(site($0))/inn>Inn \($0)</a></h3><p>Holm | Fish</p><p>What comes out of oven \($0) is not soon forgotten. The bread is good
      as well.</p></article>
      """
    }.joined()
  }

  @Test func `Items of a list that lead to what they are about stay`() throws {
    func lines(_ site: (Int) -> String) throws -> [String] {
      try ExtractedPage(ExtractedPage.story + Self.inns(at: site), head: Self.title).lines
    }
    #expect(try lines { "https://inn\($0).example" }.count { $0.contains("not soon forgotten") } == 6)
    #expect(try !lines { "https://gazette.example/\($0)" }.contains { $0.contains("not soon forgotten") })
  }
}
