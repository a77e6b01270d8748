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

  @Test func `Items that tell much stay where paragraphs are before them`() throws {
    let long = Array(repeating: ExtractedPage.second, count: 5).joined(separator: " ")
    func items(_ text: String) -> String {
      let items = (1...3).map {
        "<section class=item><header><h3><a href=//pier\($0).example/>The walk of pier \($0)</a></h3></header><p>\(text)</p></section>"
      }
      return ExtractedPage.story + items.joined()
    }
    #expect(try ExtractedPage(items(long)).removed(by: "teaser_group").isEmpty)
    #expect(try ExtractedPage(items(ExtractedPage.first)).removed(by: "teaser_group").count == 3)
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

  private static let title = "<title>The ferry stops for good</title>"

  private static func excerpts(_ address: String, before: String) -> String {
    let items = (1...3).map {
      "<li><a href=\(address)\($0)>The lamp of pier \($0) is lit again</a>"
        + "<div>The keeper of pier \($0) came home on Monday, found it cold, and went out to fetch wood from the shed.</div></li>"
    }
    return "<div>\(ExtractedPage.story)</div><div>\(before)<ul>\(items.joined())</ul></div>"
  }

  @Test(arguments: ["<h3>Latest news</h3>", "<div>Τελευταία νέα</div>", "<b>最新消息</b>"])
  func `Links with a text below them go, in a box under a label`(_ label: String) throws {
    let page = try ExtractedPage(Self.excerpts("/", before: label), head: Self.title)
    #expect(!page.lines.contains { $0.contains("keeper of pier") }, "\(page.lines)")
  }

  @Test(arguments: ["https://pier.example/", "#pier"])
  func `Links to other sites or to places in the page stay, with their texts`(_ address: String) throws {
    let page = try ExtractedPage(Self.excerpts(address, before: "<h3>The piers</h3>"), head: Self.title)
    #expect(page.lines.filter { $0.contains("keeper of pier") }.count == 3, "\(page.lines)")
  }

  @Test func `Large cards among paragraphs are the article's items`() throws {
    let cards = ["Arnby", "Holm", "Lund"].map {
      "<div><h3><a href=/\($0)>The harbour of \($0)</a></h3><p>\(ExtractedPage.first) \(ExtractedPage.second) \(ExtractedPage.third)</p></div>"
    }
    let page = try ExtractedPage(ExtractedPage.story + "<div>\(cards.joined())</div>" + ExtractedPage.story)
    #expect(page.removed(by: "teaser_group").isEmpty)
  }

  @Test func `Numbered headings that are links stay over their texts`() throws {
    let items = (1...3).map { "<h2><a href=/\($0)>\($0). Pier of Holm</a></h2><p>\(ExtractedPage.first)</p>" }
    let page = try ExtractedPage("<p>\(ExtractedPage.second)</p>" + items.joined())
    #expect(page.lines.filter { $0.hasSuffix("Pier of Holm") }.count == 3, "\(page.lines)")
  }
}
