import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Dates in elements whose names say more, or something else.
@Suite struct DateElementTests {
  @Test func `Of two elements in one line the one that is named as the change is that`() throws {
    let line = """
      <span class=posted-on>Posted on <a href=/p><time class='entry-date published' datetime=2017-03-15T09:12:00+00:00>March 15, 2017</time><time
      class=updated datetime=2017-03-20T10:00:00+00:00>March 20, 2017</time></a></span>
      """
    let metadata = try MetadataPage.metadata(below: line)
    #expect(metadata.published == "2017-03-15T09:12:00+00:00" && metadata.modified == "2017-03-20T10:00:00+00:00")
  }

  @Test(arguments: ["text-caption", "MuiTypography-root MuiTypography-caption", "caption-sm"])
  func `A date in a size of type that is called as captions are is the article's`(_ name: String) throws {
    let date = "<p class='\(name)'>May 22, 2026</p>"
    #expect(try MetadataPage.metadata(below: date).published == "2026-05-22")
    #expect(
      try ExtractedPage(date + ExtractedPage.story).document.blocks.first { $0.text == "May 22, 2026" }?.role
        == .dateline)
    let sentence = "<p class='\(name)'>Nobody had told the passengers of it.</p>"
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p>\(sentence)\(ExtractedPage.story)")
    #expect(page.lines.contains("Nobody had told the passengers of it."))
  }

  @Test func `Beside a picture such a line is its caption`() throws {
    let figure = "<div><img src=/boat.jpg width=600><p class=text-caption>The boat at the pier of Holm</p></div>"
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p>\(figure)\(ExtractedPage.story)")
    #expect(!page.lines.contains("The boat at the pier of Holm"))
  }
}
