import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Days in the text of an article.
@Suite struct ChronologyTests {
  private static let days = ["4 March 1931", "11 May 1954", "2 June 1987"]
  private static let events = [
    "The first ferry crosses the bay with eleven passengers and a cow.",
    "A storm takes the pier, and the ferry lands at the beach for a year.",
    "The second ferry is built, of steel, and is too long for the pier.",
  ]

  @Test(arguments: ["<h3>@</h3>", "<p><strong>@</strong></p>", "<div><time>@</time></div>"])
  func `The days that a chronology tells of stay in it`(_ element: String) throws {
    let entries = zip(Self.days, Self.events).map {
      "\(element.replacing("@", with: $0))<p>\($1)</p>"
    }
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p>\(entries.joined())<p>\(ExtractedPage.fourth)</p>")
    for line in Self.days + Self.events { #expect(page.lines.contains(line), "\(line)") }
  }

  @Test func `The day above the text is its dateline`() throws {
    let page = try ExtractedPage("<p>4 March 2025</p><p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>")
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second])
  }

  @Test(arguments: ["<h3 class=date>@</h3>", "<p class=date>@</p>", "<h3>@</h3>", "<p><strong>@</strong></p>"])
  func `Nor are they the day of publication, whatever they are called`(_ element: String) throws {
    let entries = zip(Self.days, Self.events).map {
      "<div class=entry>\(element.replacing("@", with: $0.replacing("19", with: "20")))<p>\($1)</p></div>"
    }
    let page = try ExtractedPage(
      "<div>\(ExtractedPage.story)\(entries.joined())<p>\(ExtractedPage.fourth)</p></div>")
    #expect(page.document.metadata.published == nil)
    for day in Self.days { #expect(page.lines.contains(day.replacing("19", with: "20")), "\(day)") }
  }

  @Test func `A diary may begin with a day`() throws {
    let days = ["4 March 2025", "1 May 2025"]
    let page = try ExtractedPage(
      "<h3>\(days[0])</h3><p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><h3>\(days[1])</h3><p>\(ExtractedPage.third)</p>"
    )
    #expect(page.lines == [days[0], ExtractedPage.first, ExtractedPage.second, days[1], ExtractedPage.third])
  }
}
