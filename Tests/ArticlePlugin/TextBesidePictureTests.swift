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

  @Test func `It is in the text beside an icon`() throws {
    #expect(try page("<p><img src=/a.png width=24 height=24> \(Self.short)</p>").lines.contains(Self.short))
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

  @Test(arguments: ["entry-content", "news"])
  func `The text of a short article is no caption of its picture`(_ name: String) throws {
    for picture in ["<p><img src=/a.jpg></p>", "<a href=/a.jpg><img src=/a.jpg></a>"] {
      let page = try ExtractedPage("<div class=\(name)>\(picture)<p>\(Self.short)</p></div>")
      #expect(page.lines == [Self.short])
    }
    let page = try ExtractedPage(
      "<div class=\(name)><div class=wp-caption><img src=/a.jpg><p class=wp-caption-text>The pier.</p></div><p>\(Self.short)</p></div>"
    )
    #expect(page.lines == [Self.short])
    #expect(page.document.images.first?.caption == "The pier.")
  }

  @Test func `Two paragraphs below a picture are text`() throws {
    let page = try page("<div><img src=/a.jpg><p>\(Self.short)</p><p>\(ExtractedPage.fourth)</p></div>")
    #expect(page.lines.contains(Self.short) && page.lines.contains(ExtractedPage.fourth))
  }

  @Test func `It is in the text where each of several parts has a picture and a sentence`() throws {
    let steps = [
      "Boil the potatoes with their skin until they are soft.",
      "Add the flour and knead it quickly before it gets hard.",
    ]
    let parts = steps.map { "<div class=step><img src=/s.jpg width=350 height=250><p>\($0)</p></div>" }
    let page = try page("<h2>Method</h2>" + parts.joined())
    #expect(page.lines.contains("Method") && steps.allSatisfy(page.lines.contains))
    // One alone has a caption.
    #expect(try !self.page(parts[0]).lines.contains(steps[0]))
  }
}
