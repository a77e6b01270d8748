import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Lines with the article's day, or with its author, below a deck.
@Suite struct LateDatelineTests {
  private let deck =
    "<p>The crossing may take nine months to replace and cost more than the county has set aside for it.</p>"
  private let head = #"<meta property="article:published_time" content="2024-01-19T10:57:00Z">"#

  @Test func `A date below the deck and the byline`() throws {
    let line = #"<div>By <a href="/ann">Ann Lee</a></div><p>13.05.2026, 08.28 Uhr</p>"#
    let page = try ExtractedPage(deck + line + ExtractedPage.story)
    #expect(!page.lines.contains { $0.contains("08.28") })
    #expect(page.lines.contains { $0.hasPrefix("The crossing") })
  }

  @Test(arguments: ["January 19, 2024, 10:57 AM", "Published 19 January 2024"])
  func `The day that the page states`(_ line: String) throws {
    let page = try ExtractedPage(deck + "<p>\(line)</p>" + ExtractedPage.story, head: head)
    #expect(!page.lines.contains(line))
  }

  @Test(arguments: [
    "Sanne Veerman 19-01-24, 10:57 Laatste update: 11:20", "24.1.19 10:57",
    "19 \u{E21}\u{E01}\u{E23}\u{E32}\u{E04}\u{E21} 2567 10:57 \u{E19}.",
  ])
  func `The day that the page states, with a short year or in a script without spaces`(_ line: String) throws {
    let page = try ExtractedPage("<p>\(line)</p>" + ExtractedPage.story, head: head)
    #expect(!page.lines.contains(line))
  }

  @Test func `Numbers that are another day stay`() throws {
    let line = "Ferry 18-01-24 of the harbour"
    #expect(try ExtractedPage("<p>\(line)</p>" + ExtractedPage.story, head: head).lines.contains(line))
  }

  @Test func `A label and a day below a picture`() throws {
    let picture = #"<img src="/a.jpg" width=900 height=500>"#
    let page = try ExtractedPage(deck + picture + "<p>Last updated: 3 March 2025</p>" + ExtractedPage.story)
    #expect(!page.lines.contains { $0.hasPrefix("Last updated") })
  }

  @Test(arguments: [
    "14 \u{43C}\u{430}\u{440}\u{442}\u{430} 2024 \u{433}\u{43E}\u{434}\u{430} \u{441}\u{43E}\u{432}\u{435}\u{442} \u{441}\u{43E}\u{431}\u{435}\u{440}\u{451}\u{442}\u{441}\u{44F} \u{441}\u{43D}\u{43E}\u{432}\u{430}.",
    "Den 14 mars 2024 m\u{F6}ts n\u{E4}mnden igen.",
    "2024\u{5E74}3\u{6708}14\u{65E5}\u{FF0C}\u{59D4}\u{5458}\u{4F1A}\u{518D}\u{6B21}\u{5F00}\u{4F1A}\u{3002}",
  ])
  func `A first sentence with a day stays`(_ line: String) throws {
    #expect(try ExtractedPage("<p>\(line)</p>" + ExtractedPage.story).lines.first == line)
  }

  @Test(arguments: ["5 March 1938", "5 March 1938, the day of the storm"])
  func `A day of the story stays`(_ line: String) throws {
    let page = try ExtractedPage(deck + "<p>\(line)</p>" + ExtractedPage.story, head: head)
    #expect(page.lines.contains(line))
  }

  @Test func `A day after two paragraphs stays`() throws {
    let body = ["<p>\(ExtractedPage.first)</p>", deck, "<p>5 March 1938</p>", ExtractedPage.story].joined()
    #expect(try ExtractedPage(body, head: head).lines.contains("5 March 1938"))
  }

  @Test(arguments: ["When: Sunday, June 18, 2024", "活动时间：2024年6月20日", "日時：2024年6月20日"])
  func `The day of an event that the page does not state is the story's`(_ line: String) throws {
    let page = try ExtractedPage(deck + "<p>\(line)</p>" + ExtractedPage.story, head: head)
    #expect(page.lines.contains(line))
  }

  @Test func `Facts of an event below one another stay`() throws {
    let facts = "<p>Date: Friday, October 12, 2012<br>Time: 7:30 p.m.<br>Place: Ferry Hall<br>Admission: Free</p>"
    let page = try ExtractedPage(facts + ExtractedPage.story)
    #expect(page.document.text.contains("Place: Ferry Hall"))
  }

  @Test(arguments: [
    "June 9, 1944: The old ferry burns.", "Minutes of the regular meeting held on Tuesday, May 5, 2009",
  ])
  func `Words with a day in them stay above the text`(_ line: String) throws {
    #expect(try ExtractedPage("<p>\(line)</p>" + ExtractedPage.story).lines.first == line)
  }

  @Test(arguments: ["Posted by Kari Ek on May 5, 2009 at 7:30 am", "Tuesday, May 5, 2009", "May 5, 2009 | Kari Ek"])
  func `A line about the article goes`(_ line: String) throws {
    #expect(try ExtractedPage("<p>\(line)</p>" + ExtractedPage.story).lines.first == ExtractedPage.first)
  }
}
