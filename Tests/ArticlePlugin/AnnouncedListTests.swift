import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Lists of links that the article announces.
@Suite struct AnnouncedListTests {
  private static let links = (1...15).map {
    "<li><a href=/patch/\($0)>Make the landing stage number \($0) of the ferry fit for winter storms</a></li>"
  }.joined()

  private func text(_ announcement: String, after: String = "<p>\(last)</p>") throws -> [String] {
    try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>\(announcement)<ul>\(Self.links)</ul>\(after)"
    ).lines
  }

  private static let last = "\(ExtractedPage.third) \(ExtractedPage.fourth)"
  private static let item = "Make the landing stage number 15 of the ferry fit for winter storms"

  @Test func `A long list stays after a sentence that announces it`() throws {
    let lines = try text("<p>Here is what the harbour master has done in the past months:</p>")
    #expect(lines.contains { $0.hasSuffix(Self.item) } && lines.last == Self.last)
  }

  @Test(arguments: [
    "<p>More from Arnby:</p>", "<p>\(ExtractedPage.fourth)</p>",
    "<h2>What else the harbour master has done in winter:</h2>",
  ])
  func `After a label, another sentence or a heading it goes`(_ announcement: String) throws {
    let lines = try text(announcement)
    #expect(!lines.contains { $0.hasSuffix(Self.item) } && lines.last == Self.last)
  }

  @Test func `At the article's end it stays after a sentence, and goes after a label`() throws {
    let lines = try text("<p>Here is what the harbour master has done in the past months:</p>", after: "")
    #expect(lines.contains { $0.hasSuffix(Self.item) })
    #expect(try !text("<p>More from Arnby:</p>", after: "").contains { $0.hasSuffix(Self.item) })
  }

  @Test(arguments: [(3, true), (0, false)])
  func `Links below a short sentence stay where the site's own are without a host and no other one leads there`(
    relative: Int, isKept: Bool
  ) throws {
    let menu = (0..<3).map { "<a href=\($0 < relative ? "" : "https://holm.example")/s/\($0)>Part \($0)</a>" }.joined()
    let list = ["Morning at the slip", "Hoist the sail"].map {
      "<li><a href=https://songs.example/\($0.count)>\($0)</a></li>"
    }
    let page = try ExtractedPage(
      "<nav>\(menu)</nav>\(ExtractedPage.story)<p>The band played these two songs.</p><ul>\(list.joined())</ul>\(ExtractedPage.story)"
    )
    #expect(page.lines.contains("Hoist the sail") == isKept)
  }

  @Test func `They go where others of the page lead to the same site`() throws {
    let menu = (0..<3).map { "<a href=/s/\($0)>Part \($0)</a>" }.joined() + "<a href=https://songs.example>Partner</a>"
    let list =
      "<ul><li><a href=https://songs.example/1>Morning at the slip</a></li><li><a href=https://songs.example/2>Hoist the sail</a></li></ul>"
    let page = try ExtractedPage(
      "<nav>\(menu)</nav>\(ExtractedPage.story)<p>The band played these two songs.</p>\(list)\(ExtractedPage.story)")
    #expect(!page.lines.contains("Hoist the sail"))
  }

  @Test func `A short sentence announces a list as well`() throws {
    let list = "<ul><li><a href=/a>The Bay Trust</a></li><li><a href=/b>Friends of the Ferry</a></li></ul>"
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>Three groups run the line:</p>\(list)<p>\(ExtractedPage.second)</p>")
    #expect(page.lines.contains("Friends of the Ferry"))
  }

  private func works(_ beside: [String]) throws -> [String] {
    let items = beside.enumerated().map { number, text in
      "<li><em><a href=https://\(number)-books.example/w>The machine of the river and the story of its old weirs \(number)</a></em>\(text)</li>"
    }
    return try ExtractedPage(ExtractedPage.story + "<h2>Reading list</h2><ul>\(items.joined())</ul>").lines
  }

  @Test func `Works with those who wrote them stay`() throws {
    #expect(try works([", Anselm Rook", " by Imre Lund", " – Petra M. Voss"]).count == 8)
  }

  @Test func `Links with a site's name beside them do not`() throws {
    #expect(try !works([", the Arnby paper", ", in the evening", ", Imre Lund"]).contains { $0.contains("machine") })
  }
}
