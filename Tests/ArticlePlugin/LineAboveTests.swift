import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Headlines of pages without a heading of level 1, whose windows name the site with any sign.
@Suite struct LineAboveTests {
  private static let headline = "The ferry is back on the Lenne"

  @Test(arguments: [": ", " / ", "：", " > ", " - ", " | ", "--", " ~ "])
  func `The line above the text is the title`(_ sign: String) throws {
    let elements = [
      "<h2>@</h2>", "<h4>@</h4>", "<div class=title>@</div>", "<font size=5><b>@</b></font><br>",
      "<table><tr><td><strong>@</strong></td></tr></table>", "<p align=center><strong>@</strong></p>",
    ]
    for element in elements {
      for title in ["Merrow Post\(sign)\(Self.headline)", "\(Self.headline)\(sign)Merrow Post"] {
        let found = try MetadataPage.metadata(
          head: "<title>\(title)</title>", headline: element.replacing("@", with: Self.headline))
        #expect(found.title == Self.headline, "\(title) \(element)")
      }
    }
  }

  @Test func `In Chinese`() throws {
    let found = try MetadataPage.metadata(
      head: "<title>澄江网：老钟表匠把大钟一一修好</title>", headline: "<p class=bt><strong>老钟表匠把大钟一一修好</strong></p>", language: "zh")
    #expect(found.title == "老钟表匠把大钟一一修好")
    #expect(found.site == "澄江网")
  }

  @Test func `Two lines above the text are both of the title`() throws {
    let lines = "<h2>The ferry on the Lenne</h2><h3>A history of its nine captains</h3>"
    let title = "The ferry on the Lenne: A history of its nine captains"
    #expect(try MetadataPage.metadata(head: "<title>\(title)</title>", headline: lines).title == title)
  }

  @Test(arguments: [
    "<h3 class=title>The ferry is back on the Lenne</h3>", "<p class=headline>The ferry is back on the Lenne</p>",
    "<h2>The ferry is back on the Lenne</h2>",
  ])
  func `A window that is called as the link to the first page`(_ line: String) throws {
    let found = try MetadataPage.metadata(
      head: "<title>Merrow Post</title>", above: "<header><a href=/>Merrow Post</a></header>", headline: line)
    #expect(found.title == Self.headline)
    #expect(found.site == "Merrow Post")
  }

  @Test func `A hyphen within a word does not divide the site's name`() throws {
    let found = try MetadataPage.metadata(
      head: "<title>The ferry is back - Lenne-Bote</title>", headline: "<h1>The ferry is back</h1>")
    #expect(found.site == "Lenne-Bote")
  }

  @Test func `What is above a chapter with the words of the headline stays`() throws {
    let chapter =
      "<h2>\(Self.headline)</h2>" + [ExtractedPage.third, ExtractedPage.fourth].map { "<p>\($0)</p>" }.joined()
    let source = "<p><a href=/p/ilva>Ilva Ronn, head of the yard</a> (in a talk)</p>"
    let text = try ExtractedPage.text(
      of: """
        <head><title>\(Self.headline)</title></head><body><div><h1>\(Self.headline)</h1></div><div class=text><h2>Why it matters</h2><p>\(ExtractedPage.first)</p>
        \(source)<p>\(ExtractedPage.second)</p>\(chapter)\(ExtractedPage.story.replacing("Friday", with: "Sunday"))</div></body>
        """)
    #expect(text?.contains("Why it matters") == true && text?.contains("Ilva Ronn, head of the yard") == true)
  }
}
