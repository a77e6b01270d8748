import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Lists of sources, notes and links to other sites at an article's end.
@Suite struct SourceSectionTests {
  private static let links = [
    "<a href=https://books.example/>Town book of Arnby, 1784</a>",
    "<a href=https://divers.example/>Report of the divers</a>",
  ]
  private static let texts = ["Town book of Arnby, 1784", "Report of the divers"]

  @Test(arguments: [
    ("Sources", "en"), ("References", "en"), ("Quellen", "de"), ("Sources :", "fr"), ("Источники", "ru"),
    ("参考资料", "zh"),
    ("出典", "ja"), ("المصادر", "ar"),
  ])
  func `They stay under their heading`(_ heading: String, _ language: String) throws {
    let items = Self.links.map { "<li>\($0)</li>" }.joined()
    let page = try ExtractedPage(ExtractedPage.story + "<h2>\(heading)</h2><ul>\(items)</ul>")
    #expect(page.lines.suffix(3) == [heading] + Self.texts)
  }

  @Test func `Paragraphs, with numbers or line breaks`() throws {
    let numbered = Self.links.enumerated().map { "<p>[\($0 + 1)] \($1)</p>" }.joined()
    let page = try ExtractedPage(ExtractedPage.story + "<h2>Notes</h2>\(numbered)")
    #expect(page.lines.suffix(3) == ["Notes", "[1] Town book of Arnby, 1784", "[2] Report of the divers"])
    let broken = try ExtractedPage(
      ExtractedPage.story + "<p><b>Sources:</b></p><p>\(Self.links.joined(separator: "<br>"))</p>")
    #expect(broken.lines.suffix(3) == ["Sources:"] + Self.texts)
  }

  @Test func `Without the heading, or with links into the site, they go`() throws {
    let items = Self.links.map { "<li>\($0)</li>" }.joined()
    #expect(try ExtractedPage(ExtractedPage.story + "<h2>Friends</h2><ul>\(items)</ul>").lines.count == 4)
    let own = ["/a", "/b"].map { "<li><a href=\($0)>School gets a roof</a></li>" }.joined()
    #expect(try ExtractedPage(ExtractedPage.story + "<h2>Links</h2><ul>\(own)</ul>").lines.count == 4)
  }

  @Test func `Documents that a sentence announces stay`() throws {
    let items = [
      "<li><a href=/plan.pdf>Plan of the pier</a></li>", "<li><a href=/cost.pdf?v=2>Cost of the pier</a></li>",
    ]
    let page = try ExtractedPage(
      ExtractedPage.story + "<p>The papers of the board are here:</p><ul>\(items.joined())</ul>")
    #expect(page.lines.suffix(2) == ["Plan of the pier", "Cost of the pier"])
    let pages = items.joined().replacing(".pdf", with: "")
    let other = try ExtractedPage(ExtractedPage.story + "<p>The board:</p><ul>\(pages)</ul>")
    #expect(!other.lines.contains("Plan of the pier"))
  }
}
