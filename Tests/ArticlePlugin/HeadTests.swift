import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// What is between the headline and the text, with a line about the article below it, in elements that no name tells.
@Suite struct HeadTests {
  private static let deck = "Three councils quarrelled for years about who should pay for the boat. None of them did."
  private static let story = [
    ExtractedPage.first, ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth,
  ]

  private func page(_ head: String, told: String = deck, headline: String = "<h1>The ferry stops for good</h1>") throws
    -> ExtractedPage
  {
    try ExtractedPage(
      head + "<div class=x>\(ExtractedPage.story)</div>",
      head: "<title>The ferry stops for good</title><meta name=author content='Kari Ek'>"
        + "<meta property=og:title content='The ferry stops for good'><meta property=og:description content='\(told)'>",
      headline: headline)
  }

  @Test(arguments: [
    "<div class=a><p>@</p></div><div class=b><span>By Kari Ek</span></div>",
    "<p>@</p><p>Kari Ek</p><p>14 March 2025, 18:05</p>", "<div class=a>@</div><div class=b>14 March 2025</div>",
    "<h2>@</h2><div>By Kari Ek</div><figure><img src=/a.jpg></figure>",
    "<div class=a><span>@</span></div><div>By Kari Ek</div><div>4 min read</div><div>Harbour</div>",
  ])
  func `Sentences that the page describes itself with are the deck over a byline or a date`(_ head: String) throws {
    let page = try page(head.replacing("@", with: Self.deck))
    #expect(page.document.metadata.deck == Self.deck)
    #expect(page.lines == Self.story)
  }

  @Test(arguments: ["<p>By Kari Ek</p><p>@</p>", "<p>@</p>", "<p>@</p><figure><img src=/a.jpg></figure>"])
  func `They are text where no such line is below them`(_ head: String) throws {
    let page = try page(head.replacing("@", with: Self.deck))
    #expect(page.lines == [Self.deck] + Self.story)
  }

  @Test func `Other sentences stay, and the lines below them are about the article`() throws {
    let page = try page(
      "<div class=a><p>\(Self.deck)</p><p>By Kari Ek</p><p>14 March 2025</p></div>", told: "Ferry news.")
    #expect(page.lines == [Self.deck] + Self.story)
    #expect(page.document.blocks.map(\.role).prefix(4) == [.headline, .body, .byline, .dateline])
  }

  @Test func `A text with readers' words below it has no deck`() throws {
    let comment = "<p>Ola, 14 March 2025</p><p>I was on that boat every day of my life, and nobody asked me.</p>"
    let page = try page("<p>\(Self.deck)</p>" + comment + comment + comment)
    #expect(page.lines.first == Self.deck)
  }

  @Test func `The first heading is the headline in other words than the title`() throws {
    let page = try page(
      "<h2>Harbour Ferry goes for good</h2><p>By Kari Ek</p>", told: "Ferry news.", headline: "")
    #expect(page.document.blocks.contains { $0.role == .headline && $0.text == "Harbour Ferry goes for good" })
    #expect(page.lines == Self.story)
  }

  @Test func `A second heading over the byline is the deck`() throws {
    let page = try page(
      "<h2>Three councils quarrelled about the boat for years</h2><p>By Kari Ek</p>", told: "Ferry news.")
    #expect(page.document.metadata.deck == "Three councils quarrelled about the boat for years")
    #expect(page.lines == Self.story)
  }

  @Test(arguments: ["Harbour", "Gazette reporter", "Arnby, Holm", "社会"])
  func `A word or two beside a byline are a label`(_ line: String) throws {
    #expect(try page("<p>\(line)</p><p>By Kari Ek</p>", told: "Ferry news.").lines == Self.story)
    #expect(try page("<p>By Kari Ek</p><p>\(line)</p>", told: "Ferry news.").lines == Self.story)
  }

  @Test(arguments: ["ARNBY —", "Nobody came."])
  func `A place with a dash or a sentence is none`(_ line: String) throws {
    #expect(try page("<p>\(line)</p><p>By Kari Ek</p>", told: "Ferry news.").lines == [line] + Self.story)
  }
}
