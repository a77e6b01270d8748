import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Lists that look like the page's and are the article's own.
@Suite struct OwnListTests {
  private static func contents(_ items: [String]) -> String {
    let links = items.enumerated().map { "<li><a href=#p\($0)>\($1)</a></li>" }.joined()
    let parts = ["Harbour lamp", "Pier light", "Deck lantern"].enumerated().map {
      "<h2 id=p\($0)>\($1)</h2><p>\(ExtractedPage.first) \(ExtractedPage.second)</p>"
    }
    return "<ul>\(links)</ul>" + parts.joined()
  }

  @Test(arguments: [
    ["Harbour lamp", "Pier light", "Deck lantern"], ["1. Harbour lamp", "2. Pier light", "3. Lantern"],
  ])
  func `A list of the headings below goes`(_ items: [String]) throws {
    #expect(try ExtractedPage(Self.contents(items)).removed(by: "contents").count == 1)
  }

  @Test func `An introduction above a heading that repeats the title keeps its list`() throws {
    let introduction = "<p>\(ExtractedPage.first) \(ExtractedPage.second)</p><ul><li>Tickets: no longer sold</li></ul>"
    let whole = Array(repeating: ExtractedPage.story, count: 4).joined()
    let page = try ExtractedPage(
      "\(introduction)<h2>The ferry stops for good</h2>\(whole)", head: "<title>The ferry stops for good</title>",
      headline: "")
    #expect(page.lines.contains("Tickets: no longer sold"), "\(page.lines)")
  }

  private static func items(_ end: String) -> String {
    let items = (1...4).map {
      "<li><a href=/\($0)>The lamp of pier \($0) is lit again</a><br>"
        + "The keeper of pier \($0) came home on Monday and found it cold\(end)</li>"
    }
    return ExtractedPage.story + "<ul>" + items.joined() + "</ul>"
  }

  @Test(arguments: [" ...", "… ", " [...]", " […]"])
  func `Items that are a link and a text that breaks off lead elsewhere`(_ end: String) throws {
    let page = try ExtractedPage(Self.items(end))
    #expect(page.lines.last == ExtractedPage.fourth)
    #expect(page.removed(by: "teaser_group").count == 4)
  }

  @Test func `Items that are a link and a whole sentence stay`() throws {
    #expect(try ExtractedPage(Self.items(".")).lines.last?.hasSuffix("found it cold.") == true)
  }

  @Test(arguments: ["#", "#a1", "#answer"])
  func `Questions that open their answers are no headlines of other articles`(_ href: String) throws {
    let items = (1...4).map {
      "<li><a class=accordion-title href='\(href)'>How does one cross the bay at pier \($0)?</a>"
        + "<div><p>By the bus of pier \($0), which leaves every hour, and on Sundays every other hour.</p></div></li>"
    }
    let page = try ExtractedPage(ExtractedPage.story + "<ul>\(items.joined())</ul>")
    #expect(page.lines.filter { $0.hasPrefix("By the bus of pier") }.count == 4)
    #expect(page.removed(by: "teaser_group").isEmpty)
  }

  @Test func `A text in an element named as a gallery is no caption`() throws {
    let page = try ExtractedPage(
      "<div class='text lightbox-on'><p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><img src=/a.jpg></div>")
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second])
  }
}
