import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Text whose lines end where those of the markup do.
@Suite struct KeptLinesTests {
  private static let dates = "The dates:\n- Tolver, 3 June\n- Marrow, 4 June"

  @Test(arguments: [
    "style='white-space: pre-wrap'", "style='color:red;white-space:pre-line'", "class='mt-4 whitespace-pre-line'",
  ])
  func `An empty line parts paragraphs, and each end of a line is a break`(_ name: String) throws {
    let text = "\(ExtractedPage.second)\n\n\(Self.dates)\n\n\(ExtractedPage.third)"
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p><div \(name)><span>\(text)</span></div>")
    let texts = page.document.blocks.map(\.text)
    #expect(texts.contains(Self.dates) && texts.contains(ExtractedPage.second) && texts.contains(ExtractedPage.third))
  }

  @Test(arguments: ["class=whitespace-nowrap", "style='white-space:normal'", "class=pre-line"])
  func `Elsewhere the end of a line is a space`(_ name: String) throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><div \(name)><p>\(Self.dates) are known.</p></div>\(ExtractedPage.story)")
    #expect(page.lines.contains("The dates: - Tolver, 3 June - Marrow, 4 June are known."))
  }

  @Test func `The ends of lines between paragraphs are none`() throws {
    let page = try ExtractedPage(
      "<div style='white-space:pre-wrap'>\n\n <p>\n\(ExtractedPage.first)</p>\n\n<p>\(ExtractedPage.second)\n</p>\n</div>"
    )
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second])
  }
}
