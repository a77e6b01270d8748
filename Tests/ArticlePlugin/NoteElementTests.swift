import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Notes of the text in elements that else hold what is beside an article.
@Suite struct NoteElementTests {
  private static let text =
    "<p>\(ExtractedPage.first)<a href=#n1 role=doc-noteref><sup>1</sup></a></p><p>\(ExtractedPage.second)</p><p>\(ExtractedPage.third)</p>"

  @Test(arguments: [
    "<aside id=n1 role=doc-footnote><p>So the log of the ferry says.</p></aside>",
    "<footer><ol><li id=n1>So the log of the ferry says. <a href=#r1 role=doc-backlink>↩</a></li></ol></footer>",
    "<aside role=doc-endnotes><p id=n1>So the log of the ferry says.</p></aside>",
  ])
  func `Notes stay`(_ notes: String) throws {
    #expect(try ExtractedPage(Self.text + notes).document.text.contains("So the log of the ferry says."))
  }

  @Test(arguments: [
    "<aside role=note><p>Lead is a poison, and gloves for all men are cheap.</p></aside>",
    "<aside class=info-box><h3>Lead</h3><p>Lead is a poison, and gloves for all men are cheap.</p></aside>",
    "<aside class=quote><blockquote>Lead is a poison, and gloves for all men are cheap.</blockquote><cite>Jo Marr</cite></aside>",
  ])
  func `Boxes among the paragraphs stay`(_ box: String) throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p>\(box)<p>\(ExtractedPage.second)</p><p>\(ExtractedPage.third)</p>")
    #expect(page.document.text.contains("Lead is a poison, and gloves for all men are cheap."))
  }

  @Test func `Other elements beside the text go`() throws {
    let page = try ExtractedPage(Self.text + "<aside role=doc-tip><p>The ferry has a shop, says the shop.</p></aside>")
    #expect(!page.document.text.contains("shop"))
  }

  @Test(arguments: [
    "AT&amp;amp;T shares rise again", "It&amp;#39;s over for the ferry", "“Yes,&amp;nbsp;indeed”, he said",
  ])
  func `A headline that was escaped twice comes once`(_ headline: String) throws {
    let page = try ExtractedPage(
      Self.text, head: "<title>\(headline) - The Courier</title>", headline: "<h1>\(headline)</h1>")
    let headlines = page.document.blocks.filter { $0.role == .headline }
    #expect(headlines.map(\.text) == [page.document.metadata.title] && headlines.first?.text.contains("&#") == false)
    #expect(headlines.first?.text.contains("amp;") == false)
  }

  @Test(arguments: [(3, true), (1, false)])
  func `The feet of several things that an article is about stay`(things: Int, areKept: Bool) throws {
    let sections = (1...things).map {
      "<section class=venue><header><h2>Inn \($0)</h2></header><p>\(ExtractedPage.third) It is inn \($0).</p><footer><ul><li>\($0) Quay Street</li><li><a href=https://maps.example/\($0)>Map</a></li></ul></footer></section>"
    }
    let page = try ExtractedPage(ExtractedPage.story + sections.joined())
    #expect(page.lines.contains { $0.hasSuffix("1 Quay Street") } == areKept)
  }
}
