import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Articles in several elements beside each other.
@Suite struct ContinuationTests {
  private static let story = [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth]

  private static func page(_ second: String, between: String = "") throws -> ExtractedPage {
    try ExtractedPage(
      "<div class=x1><p>\(story[0])</p><p>\(story[1])</p><p>\(story[0])</p></div>"
        + "\(between)<div class=x1>\(second)</div><div class=x2><a href=/a>More</a> <a href=/b>of</a> <a href=/c>this</a>"
        + "<ul>\(String(repeating: "<li><a href=/d>Loaves</a></li>", count: 60))</ul></div>")
  }

  @Test(arguments: [
    "", "<figure><img src=/pier.jpg><figcaption>The pier at noon</figcaption></figure>",
    "<div class=x9>Advertisement</div>",
  ])
  func `A neighbour with the same names goes on with the article`(_ between: String) throws {
    let page = try Self.page("<p>\(Self.story[2])</p><p>\(Self.story[3])</p>", between: between)
    #expect(page.lines.suffix(2) == Self.story[2...])
    #expect(page.document.blocks.count { $0.text == "The pier at noon" } <= 1)
  }

  @Test(arguments: [
    "<h1>Bakers count their loaves</h1>", "<h3><a href=/e>Bakers count their loaves</a></h3>",
    "<span class=byline>Mira Holt</span>", "<time class=date>4 May 2026</time>",
  ])
  func `A neighbour with a headline, a byline or a date of its own is something else`(_ head: String) throws {
    let page = try Self.page("\(head)<p>\(Self.story[2])</p>")
    #expect(!page.lines.contains(Self.story[2]))
  }
}
