import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// What a page shows only with or only without scripts, what it moves out of sight, and pictures in cells.
@Suite struct UnseenTests {
  private func page(_ box: String) throws -> ExtractedPage {
    try ExtractedPage("<p>\(ExtractedPage.first)</p>\(box)<p>\(ExtractedPage.second)</p><p>\(ExtractedPage.third)</p>")
  }

  private func pictures(_ box: String) throws -> [String] {
    try page(box).document.blocks.compactMap { if case .figure(let image) = $0.kind { image.src } else { nil } }
  }

  @Test(arguments: [
    "<div class=lazy><noscript><img src=/a.jpg alt='The bell'></noscript></div>",
    "<p><noscript><picture><img src=/a.jpg></picture></noscript></p>",
    "<div><div class=js-image data-src=/a.jpg></div><noscript><img src=/a.jpg></noscript></div>",
  ]) func `A picture that is only for those without scripts comes`(_ box: String) throws {
    #expect(try pictures(box) == ["/a.jpg"])
  }

  @Test func `One that a script has drawn comes once, and none that counts readers`() throws {
    #expect(try pictures("<div><img src=/a.jpg><noscript><img src=/a.jpg></noscript></div>") == ["/a.jpg"])
    let pixel = "<p><noscript><img src='https://count.example/p.gif?x=1' width=1 height=1></noscript></p>"
    #expect(try pictures(pixel).isEmpty)
  }

  @Test(arguments: [
    "position:absolute;clip:rect(0 0 0 0)", "position: absolute; left: -9999px", "text-indent:-9999px",
  ]) func `Words that are moved out of sight go`(_ style: String) throws {
    let page = try page(
      "<p>The county has a <a href=/plan>plan<span style='\(style)'> opens a window</span></a> for it.</p>")
    #expect(page.lines.contains("The county has a plan for it."))
  }

  @Test func `Pictures in a table's cells come below it, flags do not`() throws {
    let box =
      "<table><tr><th>Ship</th><th>Picture</th></tr><tr><td>Anna</td><td><img src=/anna.jpg width=300></td></tr>"
      + "<tr><td><img src=/no.png width=20> Bera</td><td><img src=/bera.jpg width=300></td></tr></table>"
    #expect(try pictures(box) == ["/anna.jpg", "/bera.jpg"])
  }

  @Test func `A name of tags takes no word out of a short sentence`() throws {
    #expect(try page("<p><a class=keyword href=/k/1>桟橋</a>は古い。</p>").lines.contains("桟橋は古い。"))
  }

  @Test(arguments: [
    ("display:none;display:block", true), ("display:block;display:none", false),
    ("visibility:hidden;animation-name:none", true), ("visibility:hidden", false),
  ])
  func `Of two styles the last counts, and what an animation shows is seen`(_ style: String, _ isSeen: Bool) throws {
    let found = try page("<div style='\(style)'><p>The men of the yard came with three lorries.</p></div>").lines
    #expect(found.contains("The men of the yard came with three lorries.") == isSeen)
  }

  private static let hidden = Array(repeating: ExtractedPage.second, count: 6).map { "<p>\($0)</p>" }.joined()

  @Test func `Texts of other articles that are hidden after their cards go, however long they are`() throws {
    let cards = (1...4).map {
      "<div><a href=/log/\($0)><img src=/\($0).jpg><b>The log of pier \($0)</b></a><div hidden>\(Self.hidden)</div></div>"
    }
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.fourth)</p></article>\(cards.joined())")
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.fourth])
  }

  @Test func `Paragraphs that are hidden until a script shows them stay, also after a picture with a link`() throws {
    let parts = (1...4).map { "<div hidden><p>Part \($0).</p>\(Self.hidden)</div>" }
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p><a href=#all><img src=/a.jpg>All</a>\(parts.joined())")
    #expect(page.lines.contains("Part 1.") && page.lines.contains("Part 4."))
  }
}
