import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Pictures in boxes: an aside that is one figure, and the picture of a pointer.
@Suite struct PictureBoxTests {
  private static let figure =
    "<figure><img src=/boat.jpg width=600 height=400><figcaption>The last boat at the pier of Holm.</figcaption></figure>"

  private func pictures(_ page: ExtractedPage) -> [String] {
    page.document.blocks.compactMap { if case .figure(let image) = $0.kind { image.src } else { nil } }
  }

  @Test(arguments: ["<aside>", "<aside class='inline inline-photo'>"])
  func `An aside that is one figure stays`(_ tag: String) throws {
    let page = try ExtractedPage(ExtractedPage.story + "\(tag)\(Self.figure)</aside><p>\(ExtractedPage.first)</p>")
    #expect(pictures(page).contains { $0.hasSuffix("/boat.jpg") })
    #expect(page.document.blocks.contains { $0.text == "The last boat at the pier of Holm." })
    #expect(page.removed(by: "sidebar").isEmpty)
  }

  @Test(arguments: [
    "<aside><h4>Offer</h4>\(figure)</aside>", "<aside><a href=/shop>\(figure)</a></aside>",
    "<aside>\(figure)<p>Buy a model of it.</p></aside>", "<aside>\(figure)\(figure)</aside>",
  ])
  func `An aside with a heading, a link or more words goes`(_ aside: String) throws {
    let page = try ExtractedPage(ExtractedPage.story + aside + "<p>\(ExtractedPage.first)</p>")
    #expect(!page.removed(by: "sidebar").isEmpty)
  }

  @Test func `A title in bold and a sentence beside a picture are no caption`() throws {
    let columns = ["Width", "Height"].map {
      "<div class=col><div class=pic><img src=/\($0).jpg width=400 height=300></div><div><p><b>\($0) of a bell</b></p><p>It is a third of that of the tower, or a little less.</p></div></div>"
    }
    let page = try ExtractedPage(ExtractedPage.story + columns.joined() + "<p>\(ExtractedPage.first)</p>")
    #expect(page.lines.contains("Height of a bell"))
    #expect(page.document.blocks.allSatisfy { $0.role != .caption || $0.text.isEmpty })
  }

  private static func card(_ number: Int, _ words: String) -> String {
    "<div><a href='/news/\(number)'><div><img src='/mill\(number).jpg' width=400 height=300></div><div>\(words)</div></a></div>"
  }

  @Test func `The picture in one link with the words of a pointer goes with them`() throws {
    let cards =
      Self.card(1, "<h3>Old mill on the river to be torn down after a long dispute</h3>")
      + Self.card(2, "<h3>Swimmers want the pier of the ferry for themselves</h3>")
    let page = try ExtractedPage(ExtractedPage.story + "<div>\(cards)</div><p>\(ExtractedPage.first)</p>")
    #expect(!page.lines.contains { $0.hasPrefix("Old mill") })
    #expect(pictures(page).isEmpty)
  }

  @Test func `A picture in a link with few words stays`() throws {
    let page = try ExtractedPage(ExtractedPage.story + Self.card(1, "Enlarge") + "<p>\(ExtractedPage.first)</p>")
    #expect(pictures(page).count == 1)
  }

  @Test func `Columns with a picture and sentences each are what an article lists`() throws {
    let columns = ["Sea holly", "Rope grass", "Gull weed"].map {
      "<div class='col up'><div class=inner><div><img src=/p.jpg width=600 alt='\($0)'></div><div><p><strong>\($0)</strong><br>It likes wind and salt. Water it once a week.</p></div></div></div>"
    }
    let page = try ExtractedPage(ExtractedPage.story + "<div class=cols>\(columns.joined())</div>")
    #expect(page.lines.count { $0.contains("likes wind and salt") } == 3)
    let one = try ExtractedPage(ExtractedPage.story + "<div class=cols>\(columns[0])</div>")
    #expect(!one.document.text.contains("likes wind and salt"))
  }
}
