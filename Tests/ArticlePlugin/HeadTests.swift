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

  @Test(arguments: [
    "<h2 class=subtitle>The bell of the boat hangs in the kitchen</h2>",
    "<p>Three councils quarrelled about the boat for years.</p><h2 class=deck>The bell hangs in the kitchen now</h2><p>By Kari Ek</p>",
    "<h2 class=x-summary>The bell of the boat hangs in the kitchen.</h2>", "<h2>\(deck)</h2>",
    "<h3>The bell of the boat hangs in the kitchen of its last captain, next to the calendar.</h3>",
  ])
  func `A heading that is an introduction is a paragraph`(_ head: String) throws {
    let page = try page(head)
    #expect(!page.document.blocks.contains { if case .heading(2...) = $0.kind { true } else { false } })
  }

  @Test(arguments: [
    "<h2 class=summary>Summary</h2>", "<h2>The bell of the boat</h2>",
    "<h2>Why does the bell of the boat hang in the kitchen of its last captain, next to the calendar?</h2>",
    "<h2>1. The bell of the boat hangs in the kitchen of its last captain, next to the calendar.</h2>",
  ])
  func `A heading of the text`(_ heading: String) throws {
    let page = try page(heading, told: "Ferry news.")
    #expect(page.document.blocks.contains { if case .heading(2) = $0.kind { $0.role == .body } else { false } })
  }

  @Test func `Headings that are all sentences are the text's`() throws {
    let heading = "<h2>The bell of the boat hangs in the kitchen of its last captain, next to the calendar.</h2>"
    let page = try ExtractedPage(
      heading + ExtractedPage.story + heading.replacing("bell", with: "rope") + ExtractedPage.story)
    #expect(page.document.blocks.count { $0.kind == .heading(level: 2) } == 2)
  }

  @Test func `What is above a headline in one heading`() throws {
    let page = try page(
      "<h2><span>After the quarrel</span><div>Harbour Ferry goes for good</div></h2><p>By Kari Ek</p>",
      told: "Ferry news.",
      headline: "")
    #expect(page.document.metadata.deck == nil)
    #expect(page.document.blocks.contains { $0.role == .headline && $0.text == "Harbour Ferry goes for good" })
    #expect(page.document.blocks.contains { $0.role == .dateline && $0.text == "After the quarrel" })
  }

  @Test func `What is between two copies of the headline`() throws {
    let page = try page(
      "<h3>Harbour</h3><h1>The ferry stops for good</h1><h5 class=authorline>ke Arnby</h5>", told: "Ferry news.")
    #expect(page.document.blocks.allSatisfy { $0.text != "Harbour" && $0.text != "ke Arnby" })
    #expect(page.lines == Self.story)
  }

  @Test func `Bylines and days that come again`() throws {
    let lines =
      "<div><address>by <a href=/ke>Kari Ek</a></address><time class=date><div>Updated:</div><div>14 March 2025</div></time></div>"
    let page = try page("<p>\(Self.deck)</p>" + lines + lines)
    #expect(page.document.blocks.count { $0.role == .dateline && $0.text == "14 March 2025" } == 1)
    #expect(page.document.blocks.count { $0.role == .byline } == 1)
  }

  @Test func `A name in a list below the word for by`() throws {
    let page = try page("<div class=byline><span>By</span><ul><li><a href=/ke>Kari Ek</a></li></ul></div>")
    #expect(page.document.blocks.filter { $0.role == .byline }.map(\.text) == ["Kari Ek"])
  }

  @Test func `A list of the day and the sections`() throws {
    let list = "<ul><li class=date>14 March 2025</li><li>Boats and People, Harbour, Coast</li></ul>"
    #expect(try page(list, told: "Ferry news.").lines == Self.story)
    let later = try ExtractedPage(ExtractedPage.story + list + ExtractedPage.story)
    #expect(later.lines.contains("Boats and People, Harbour, Coast"))
  }

  @Test func `The headline in other words, above a deck and the day, is no text`() throws {
    let rest = "<div class=deck>\(Self.deck)</div><div>14 March 2025, 18:05</div>"
    #expect(
      try page("<h2><span>End of a line</span> <span>Ferry of the bay stops</span></h2>" + rest).lines == Self.story)
    let other = "The bell goes to the museum"
    #expect(try page("<h2>\(other)</h2>" + rest).lines == [other] + Self.story)
  }
}
