import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// News of a sentence or two, and what its page says after it.
@Suite struct SiteTextTests {
  private static let news =
    "<h1>Seal stops the ferry</h1><p>A seal asleep on the slipway stopped the ferry of Holm on Tuesday.</p><p>It left at noon, and so did the ferry.</p>"
  private static let paper = """
    <p>The Bay Gazette has been printed in Arnby since 1902 and belongs to its readers, who meet once a year. Letters may be sent to the editor by post, and are
    shortened where they are long.</p>
    """
  private static let consent = """
    <h2>Your privacy</h2><p>We and our 187 partners keep identifiers on your device and read them again, so that we may measure what you read. You may withdraw your
    consent at any time.</p><button>Accept</button>
    """

  private func text(_ body: String, title: String = "Seal stops the ferry | Bay Gazette") throws -> String {
    try ExtractedPage.text(of: "<html><head><title>\(title)</title></head><body>\(body)</body></html>") ?? ""
  }

  @Test(arguments: [
    "<div>\(news)</div><div>\(paper)</div>", "<article>\(news)</article><div>\(paper)</div>",
    "<div class=q><div>\(news)</div><div><div>\(paper)</div></div></div>",
    "<main>\(news)</main><div><div>\(consent)</div></div>",
    "<table><tr><td>\(news)</td><td>Weather</td></tr><tr><td colspan=2>\(paper)</td></tr></table>",
    """
    <div>\(news)</div><div><div><b><a href=/1>School roof leaks</a></b><div>The pupils moved to the gym after rain had come through three of the ceilings on
    Friday.</div></div></div><div>\(paper)</div>
    """,
  ])
  func `What the site says of itself goes, however short the news`(_ body: String) throws {
    let text = try text(body)
    #expect(text.contains("A seal asleep") && text.contains("It left at noon"))
    #expect(!text.contains("printed in Arnby") && !text.contains("187") && !text.contains("pupils"))
  }

  @Test(arguments: [
    "<div><h1>Seal stops the ferry</h1><p>A seal asleep on the slipway stopped the ferry of Holm on Tuesday.</p></div><div>\(ExtractedPage.story)</div>",
    "<main><h1>Seal stops the ferry</h1><p>A seal asleep on the slipway stopped the ferry of Holm on Tuesday.</p></main><div>\(ExtractedPage.story)</div>",
    """
    <header><h1>Seal stops the ferry</h1><p>A seal asleep on the slipway stopped the ferry of Holm on Tuesday.</p></header>
    <div><button>Listen</button><p>\(ExtractedPage.fourth) (\u{A9} Holm Press, all rights reserved)</p><button>Share</button></div>
    """,
  ])
  func `The article goes on after its head`(_ body: String) throws {
    #expect(try text(body).contains(ExtractedPage.fourth))
  }

  @Test func `A second sentence in an element of its own is the article's`() throws {
    let text = try text(
      "<article><h1>Seal stops the ferry</h1><div>A seal asleep on the slipway stopped the ferry of Holm on Tuesday.</div><div>No one was hurt.</div></article>"
    )
    #expect(text.contains("No one was hurt."))
  }

  @Test func `Teasers below such news go with their sentences`() throws {
    let card = { (number: Int) in
      "<div><h4><a href=/\(number)>The bus is late again</a></h4><p>Number \(number) of the buses came an hour late, as the passengers told us by the phone while they waited at the stop.</p></div>"
    }
    let cards = (1...3).map(card).joined()
    #expect(try !text("<main><div>\(Self.news)</div><div>\(cards)</div></main>").contains("of the buses"))
    let list = try text(
      "<main><div>\(Self.news.replacing("Seal stops the ferry", with: "3 ways to the pier"))</div><div>\(cards)</div></main>",
      title: "3 ways to the pier | Bay Gazette")
    #expect(list.contains("of the buses"))
  }
}
