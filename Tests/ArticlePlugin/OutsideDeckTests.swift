import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Decks outside of the article's element, kickers, and short years.
@Suite struct OutsideDeckTests {
  private static let deck =
    "The county voted 14 to 3 to charter a smaller ship, but islanders still worry about winter storms"

  private func metadata(_ line: String) throws -> Metadata {
    try MetadataPage.metadata(
      ofPage: """
        <html lang="en"><head><title>The ferry stops for good</title></head><body><h1>The ferry stops for good</h1>\(line)
        <div>\(ExtractedPage.story)</div></body></html>
        """)
  }

  @Test func `The only line between the headline and the text`() throws {
    #expect(try metadata("<p>\(Self.deck)</p>").deck == Self.deck)
  }

  @Test(arguments: [
    "<p>Home > Transport > Ferries and boats of the bay > All the news</p>",
    "<p>Published on the website of the county on 4 March 2025</p>",
    "<p>Ann Lee writes on the politics of the bay 4 March 202520 March 2025 on ferries</p>",
    "<p>\(deck)</p><p>The other line says what the newspaper is about and for whom</p>",
  ])
  func `Trails, days and several lines are no deck`(_ line: String) throws { #expect(try metadata(line).deck == nil) }

  @Test func `A line that names the reporter is no deck`() throws {
    #expect(try metadata("<p>나루매일 도하람 기자</p>").deck == nil)
  }

  @Test(arguments: ["story__subdeck theme", "widget__subheadline"])
  func `A line that is named as what is below a headline`(_ name: String) throws {
    #expect(
      try ExtractedPage("<div class='\(name)'><p>\(Self.deck)</p></div><div>\(ExtractedPage.story)</div>").document
        .metadata.deck == Self.deck)
  }

  @Test(arguments: ["", "itemprop=description"])
  func `A line named teaser below the headline`(_ attribute: String) throws {
    let page = """
      <html lang="en"><body><div class=news-single><div class=header><h3>The ferry stops for good</h3></div>
      <div class=teaser-text \(attribute)><p>\(Self.deck)</p></div><div class=news-text>\(ExtractedPage.story)</div></div></body></html>
      """
    #expect(try MetadataPage.metadata(ofPage: "<title>The ferry stops for good</title>" + page).deck == Self.deck)
  }

  @Test func `A kicker and the headline in two elements`() throws {
    let heading = "<h1><span>Bay ferry</span><span>The old boat stops for good</span></h1>"
    let found = try MetadataPage.metadata(head: "<title>Bay Post</title>", headline: heading)
    #expect(found.title == "Bay ferry The old boat stops for good")
  }

  @Test func `A short year comes first in Korea`() throws {
    let found = try MetadataPage.metadata(below: "<p>입력 25.03.04 14:30</p>", language: "ko")
    #expect(found.published?.prefix(10) == "2025-03-04")
  }

  @Test func `A deck is found beside the byline, in scripts without capitals and spaces, too`() throws {
    let byline = "<div><a href=/a>Kari Ek</a> <time datetime=2025-03-04>4 March 2025</time></div>"
    #expect(try metadata("<div><p class=sub>\(Self.deck)</p>\(byline)</div>").deck == Self.deck)
    let thai =
      "\u{E0A}\u{E32}\u{E27}\u{E1A}\u{E49}\u{E32}\u{E19}\u{E23}\u{E27}\u{E21}\u{E43}\u{E08}\u{E2A}\u{E23}\u{E49}\u{E32}\u{E07}\u{E1D}\u{E32}\u{E22}"
    #expect(try metadata("<p>\(thai)</p>").deck == thai)
  }

  @Test(arguments: ["Home > Life > Boats and ferries of the bay", "Kari Marrack", "Photo: Kari Ek/The Bay Post"])
  func `Paths, names and credits are no decks`(_ line: String) throws {
    let page = try ExtractedPage("<div class=subtitle>\(line)</div>\(ExtractedPage.story)")
    #expect(page.document.metadata.deck == nil)
  }
}
