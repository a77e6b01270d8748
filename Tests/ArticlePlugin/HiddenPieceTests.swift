import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Articles that a page hides paragraph by paragraph, and texts of which it shows the beginning.
@Suite struct HiddenPieceTests {
  private static func piece(_ text: String, _ name: String = "reader") -> String {
    "<div class=\(name) style=display:none><p>\(text)</p></div>"
  }

  private static let long = [
    ExtractedPage.first, ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth,
  ].map { "\($0) \(ExtractedPage.second)" }

  @Test func `Short paragraphs among hidden ones that are shown later stay`() throws {
    let pieces = Self.long.map { Self.piece($0) }
    let page = try ExtractedPage(
      pieces[..<2].joined() + Self.piece("Not one of them came back.") + pieces[2...].joined())
    #expect(page.lines.count == 5 && page.lines[2] == "Not one of them came back.")
  }

  @Test func `What is hidden among them by another name goes`() throws {
    let pieces = Self.long.map { Self.piece($0) }
    let page = try ExtractedPage(pieces[..<2].joined() + Self.piece("Not seen.", "layer") + pieces[2...].joined())
    #expect(page.lines == Self.long)
  }

  private static let whole = "The ferry at the pier of Arnby on its last day, with the crew and the bell."

  private static func slide(_ shown: String, _ hidden: String) -> String {
    "<div class=slide><img src=/ferry.jpg width=800 height=600><div class=caption>\(shown) <a href=#>more</a></div>"
      + "<div class='caption long' style=display:none>\(hidden)</div></div>"
  }

  @Test(arguments: [
    "The ferry at the pier of Arnby on its last day, with\u{2026}", "The ferry at the pier of Arnby on ...",
  ])
  func `A caption that breaks off gives way to the whole one`(_ shown: String) throws {
    let page = try ExtractedPage(ExtractedPage.story + Self.slide(shown, Self.whole) + ExtractedPage.story)
    #expect(page.document.blocks.contains { $0.role == .caption && $0.text == Self.whole })
    #expect(page.removed(by: "cut_copy").count == 1)
  }

  @Test func `A hidden text that says something else stays hidden`() throws {
    let shown = "The ferry at the pier, with the crew\u{2026}"
    let page = try ExtractedPage(ExtractedPage.story + Self.slide(shown, Self.whole) + ExtractedPage.story)
    #expect(page.removed(by: "cut_copy").isEmpty && page.removed(by: "hidden").count == 1)
  }

  @Test func `A paragraph that only screen readers leave out stays`() throws {
    let story =
      "<p>\(ExtractedPage.first)</p><p aria-hidden=true>\(ExtractedPage.second)</p><p>\(ExtractedPage.third)</p>"
    #expect(try ExtractedPage(story).lines.contains(ExtractedPage.second))
    let copy =
      "<p>\(ExtractedPage.first)</p><p aria-hidden=true>\(ExtractedPage.first)</p><p>\(ExtractedPage.third)</p>"
    #expect(try ExtractedPage(copy).removed(by: "hidden") == [ExtractedPage.first])
    let styled = story.replacing("aria-hidden=true", with: "aria-hidden=true style=display:none")
    #expect(try !ExtractedPage(styled).lines.contains(ExtractedPage.second))
  }
}
