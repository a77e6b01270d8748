import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Galleries within articles, whose pictures a script puts in.
@Suite struct GalleryTests {
  private static let long = Array(repeating: ExtractedPage.story, count: 3).joined()

  private static func gallery(_ count: Int, number: (Int) -> String) -> String {
    let items = (1...count).map {
      "<li><h3>\(number($0)) 4 May 2021</h3><p>The pier of Holm in the rain, boat by boat, as \($0) people saw it from the boats</p></li>"
    }
    return "<ul>\(items.joined())</ul>"
  }

  @Test func `Numbered texts are captions`() throws {
    let page = try ExtractedPage(Self.long + Self.gallery(5) { "\($0)/5" })
    #expect(!page.lines.contains { $0.contains("boat by boat") || $0.contains("4 May") }, "\(page.lines)")
    #expect(page.document.blocks.filter { $0.role == .caption && $0.text.contains("boat by boat") }.count == 5)
  }

  @Test(arguments: ["1 / 2", "Image 1 of 2", "Bild 1 von 2"])
  func `The number of the picture that a gallery shows goes`(_ number: String) throws {
    let gallery = "<div class=gallery><img src=1.jpg><img src=2.jpg><span class=counter>\(number)</span></div>"
    let page = try ExtractedPage(ExtractedPage.story + gallery + "<p>2 / 3</p>" + ExtractedPage.story)
    #expect(!page.lines.contains(number) && page.lines.contains("2 / 3"))
  }

  @Test func `A page that is a gallery keeps its text`() throws {
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p>" + Self.gallery(5) { "\($0)/5" })
    #expect(page.lines.filter { $0.contains("boat by boat") }.count == 5)
  }

  @Test(arguments: [3, 5]) func `Few numbers, and numbers that do not rise, show no gallery`(_ count: Int) throws {
    let page = try ExtractedPage(Self.long + Self.gallery(count) { count == 3 ? "\($0)/3" : "\(6 - $0)/5" })
    #expect(page.lines.filter { $0.contains("boat by boat") }.count == count)
  }

  @Test func `A list that is named as a gallery has pictures with captions`() throws {
    let items = (1...3).map {
      "<li><img src='/i/\($0).jpg' width=900><p>Boat number \($0) leaves the pier of Holm at dawn.</p></li>"
    }
    let page = try ExtractedPage(ExtractedPage.story + "<ul class=slides>\(items.joined())</ul>")
    #expect(
      page.document.images.compactMap(\.caption) == (1...3).map { "Boat number \($0) leaves the pier of Holm at dawn." }
    )
    #expect(!page.lines.contains { $0.contains("leaves the pier") })
  }

  @Test(arguments: [(60, false), (600, true)])
  func `Icons in what is called a slider have no captions`(_ size: Int, _ isCaption: Bool) throws {
    let boxes = (1...3).map {
      "<div class='column slider-box'><div><img src=/i/\($0).svg width=74 height=\(size) alt=Icon></div><div><p>Day \($0) of rowing on the bay and on the river</p></div></div>"
    }
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><div class=row>\(boxes.joined())</div><p>\(ExtractedPage.second)</p>")
    #expect(page.lines.contains("Day 2 of rowing on the bay and on the river") != isCaption)
  }
}
