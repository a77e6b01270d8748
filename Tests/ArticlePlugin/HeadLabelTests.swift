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
}
