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

  @Test(arguments: [
    "2024.03.03 公開 / 2024.03.05 更新", "2024年3月3日公開　2024年3月5日更新", "2024/3/3 10:15（2024/3/5 8:00更新）",
    "2024-03-03 发布 2024-03-05 更新", "2024.03.03 입력 2024.03.05 수정", "March 5, 2024 (originally published March 3, 2024)",
    "Veröffentlicht: 3. März 2024 | Letzte Änderung: 5. März 2024",
  ])
  func `Labels may come after the dates of publication and change`(_ line: String) throws {
    let metadata = try MetadataPage.metadata(below: "<div class=date>\(line)</div>")
    #expect(metadata.published?.prefix(10) == "2024-03-03" && metadata.modified?.prefix(10) == "2024-03-05")
  }

  @Test(arguments: ["pub_date", "vr:published_time", "prism.publicationDate", "og:publish_date"])
  func `Names of programs for the day of publication are read`(_ name: String) throws {
    let metadata = try MetadataPage.metadata(head: "<meta name='\(name)' content='2024-03-03T10:15:00Z'>")
    #expect(metadata.published == "2024-03-03T10:15:00Z")
  }

  @Test func `The time of day comes from the element in one that is named as a date`() throws {
    let line =
      "<div class=published><span class=date><time datetime='2023-06-12T06:41:08+00:00'>12 June, 2023</time></span></div>"
    #expect(try MetadataPage.metadata(below: line).published == "2023-06-12T06:41:08+00:00")
    let other =
      "<div class=published><span class=date><time datetime='2023-06-13T06:41:08+00:00'>12 June, 2023</time></span></div>"
    #expect(try MetadataPage.metadata(below: other).published == "2023-06-12")
  }

  @Test func `A day beside the headline counts, whatever its element is called`() throws {
    let shown = "<div class=item-nav>4 March 2025, 12:40</div>"
    #expect(try MetadataPage.metadata(below: shown).published?.hasPrefix("2025-03-04") == true)
  }

  @Test func `One after the text, in what is called navigation, does not`() throws {
    let shown = "<div class=navigation><span>4 March 2025</span></div>"
    #expect(try MetadataPage.metadata(behind: shown).published == nil)
  }
}
