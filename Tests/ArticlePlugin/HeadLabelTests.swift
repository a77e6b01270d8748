import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Short lines between the headline and the first paragraph, in one element with both.
@Suite struct HeadLabelTests {
  private func page(_ line: String) throws -> ExtractedPage {
    try ExtractedPage(
      "<p>\(line)</p>\(ExtractedPage.story)",
      head: "<meta property=og:site_name content='Fjord Gazette'><meta property=article:section content=Harbour>",
      headline: "<nav><a href=/>Home</a> <a href=/towns>Towns</a></nav><h1>The ferry stops for good</h1>")
  }

  @Test(arguments: [
    "Towns", "Harbour", "Fjord Gazette", "Opinion", "Home > Towns", "News | Harbour", "A A A", "0 comments",
    "Published 10:00 GMT", "(AP)", "Staff report", "Published on Fjord Gazette (https://gazette.example)",
  ]) func `A label goes`(_ line: String) throws {
    let page = try page(line)
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth])
    #expect(page.document.removals.contains { $0.block.text == line })
  }

  @Test(arguments: [
    "The ferry is gone", "And so we wait", "Ann Miller, 86", "1912–2025", "The pier (https and all)", "Amen", "码头不在了",
    "Adiós",
  ])
  func `A line that opens the text stays`(_ line: String) throws {
    #expect(try page(line).lines.first == line)
  }

  private static let line = "<p class=byline>By Ann Orr</p>"
  private static let facts = ["Serves", "6 people", "Cooking", "25 minutes"]

  @Test func `Facts below the author stay`() throws {
    let box = "<div class=x5>\(Self.facts.map { "<div class=x6>\($0)</div>" }.joined())</div>"
    let page = try ExtractedPage("\(Self.line)\(box)\(ExtractedPage.story)")
    #expect(page.lines.prefix(4) == Self.facts[...])
  }

  @Test func `One label with a figure there goes`() throws {
    let page = try ExtractedPage("\(Self.line)<div class=x5><div>4 min</div></div>\(ExtractedPage.story)")
    #expect(page.lines.first == ExtractedPage.first)
  }

  @Test func `What a label in the same row says stays`() throws {
    let rows = [("Case no.:", "112/20"), ("Judge:", "Ann Orr"), ("Day:", "4 May 2021")].map {
      "<tr><td><b>\($0)</b></td><td>\($1)</td></tr>"
    }
    let page = try ExtractedPage(
      "<table>\(rows.joined())<tr><td>Text:</td><td>\(ExtractedPage.story)</td></tr></table>")
    #expect(page.document.text.contains("112/20"))
  }
}
