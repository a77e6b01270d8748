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
}
