import CopydeskCore
import Testing

/// Headings and lengths of films in boxes that are named after them.
@Suite struct VideoLabelTests {
  private func page(_ box: String) throws -> ExtractedPage {
    try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>\(box)<p>\(ExtractedPage.third)</p><p>\(ExtractedPage.fourth)</p>"
    )
  }

  private static let story = [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth]

  @Test(arguments: [
    "<div class='media__video'><h2>The bell of Arnby</h2><img src=/v.jpg><div class=title><span>The bell of Arnby</span><span>06:30</span></div></div>",
    "<div class='video module'><h3>The bell of Arnby<span>1:54</span></h3></div>",
  ])
  func `They are no text`(_ box: String) throws { #expect(try page(box).lines == Self.story) }

  @Test func `The caption stays`() throws {
    let found = try page(
      "<div class=video><h3>The bell of Arnby<span>1:54</span></h3><div><img src=/v.jpg width=640></div>"
        + "<p class=caption>The captain rings it for the last time.</p></div>")
    #expect(found.document.images.map(\.caption) == ["The captain rings it for the last time."])
    #expect(found.lines == Self.story)
  }

  @Test func `Times of day in headings of the text stay`() throws {
    let found = try page("<div class=diary><h3>06:30</h3><p>The first boat leaves the pier without a light.</p></div>")
    #expect(found.document.blocks.contains { $0.text.contains("06:30") })
  }

  @Test func `Eight thousand times take no time`() throws {
    let box = "<div class=video>" + String(repeating: "<i>1:02</i>", count: 8_000) + "</div>"
    #expect(try page(box).lines.contains(ExtractedPage.fourth))
  }
}
