import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Text that a page sets beside a picture is no caption.
@Suite struct TextBesidePictureTests {
  private static let short = "The bell rang for the last time at noon, and the town was quiet."

  private func page(_ box: String) throws -> ExtractedPage {
    try ExtractedPage("<p>\(ExtractedPage.first)</p>\(box)<p>\(ExtractedPage.second)</p><p>\(ExtractedPage.third)</p>")
  }

  @Test(arguments: [
    "<p><img src=/a.jpg style='float:right'>\(short)</p>", "<p><img src=/a.jpg align=left>\(short)</p>",
    "<p><img src=/a.jpg class='size-medium alignright'>\(short)</p>",
    "<div class=row><div class=col-md-4><img src=/a.jpg></div><div class=col-md-8><p>\(short)</p></div></div>",
    "<table><tr><td><img src=/a.jpg></td><td>\(short)</td></tr></table>",
    "<div><img src=/a.jpg><br><br>\(short)</div>",
  ]) func `It is in the text`(_ box: String) throws {
    let page = try page(box)
    #expect(page.lines.contains(Self.short))
    #expect(
      page.document.blocks.contains { if case .figure(let image) = $0.kind { image.src == "/a.jpg" } else { false } })
  }

  @Test(arguments: [
    "<div><img src=/a.jpg><br>\(short)</div>", "<div><img src=/a.jpg style='float:none'>\(short)</div>",
    "<div class=flex-col><div class=flex-col><img src=/a.jpg></div><div class='flex flex-col'><p>\(short)</p></div></div>",
    "<table><tr><td><img src=/a.jpg></td></tr><tr><td>\(short)</td></tr></table>",
    "<div class=photo><img src=/a.jpg style='float:left'>\(short)</div>",
  ]) func `A line under the picture is its caption`(_ box: String) throws {
    let page = try page(box)
    #expect(!page.lines.contains(Self.short))
    #expect(page.document.blocks.contains { $0.role == .caption && $0.text == Self.short })
  }
}
