import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Lines after the last sentence of an article.
@Suite struct LastLineTests {
  @Test(arguments: [
    "Yours, Ann", "Weight: 14.2 kg", "(Reporting by Ann Miller; editing by Tom Berg)", "Repeat chorus",
    "Sans pont, pas de village",
  ]) func `A line in the element of the last sentences is the author's`(_ line: String) throws {
    #expect(try ExtractedPage(ExtractedPage.story + "<p>\(line)</p>").lines.last == line)
  }

  @Test(arguments: [
    "Contact: Tom Berg, +1 555 1234", "See these pages:", "https://ferry.example/bell", "Write to bell@ferry.example",
    "4 May 2021", "Photo: Ann Miller", "Author",
  ]) func `A label, an address, a date or a credit is not`(_ line: String) throws {
    #expect(try ExtractedPage(ExtractedPage.story + "<p>\(line)</p>").lines.last == ExtractedPage.fourth)
  }

  @Test func `Nor is a line in an element of its own`() throws {
    let page = try ExtractedPage("<div>\(ExtractedPage.story)</div><div><p>Loaves of Holm</p></div>")
    #expect(page.lines.last == ExtractedPage.fourth)
  }

  @Test func `Nor is one over a list that goes`() throws {
    let list = "<ul><li><a href=/a>Loaves counted again</a><li><a href=/b>Harbour walk opens</a></ul>"
    let page = try ExtractedPage(ExtractedPage.story + "<p>Seldom read</p>" + list)
    #expect(page.lines.last == ExtractedPage.fourth)
  }
}
