import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Figures with several parts, and what is beside the caption.
@Suite struct FigurePairTests {
  private func figures(_ part: String) throws -> [[String?]] {
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p>\(part)<p>\(ExtractedPage.second)</p>")
    return page.document.blocks.compactMap { block in
      guard case .figure(let image) = block.kind else { return nil }
      return [image.src, block.text, image.credit]
    }
  }

  @Test(arguments: [
    "<img src=/1.jpg><figcaption>The pier</figcaption><img src=/2.jpg><figcaption>The bell</figcaption>",
    "<div><img src=/1.jpg><figcaption>The pier</figcaption></div><div><img src=/2.jpg><figcaption>The bell</figcaption></div>",
    "<figcaption>The pier</figcaption><img src=/1.jpg><figcaption>The bell</figcaption><img src=/2.jpg>",
  ])
  func `Each picture of a figure has its own caption`(_ content: String) throws {
    #expect(try figures("<figure>\(content)</figure>") == [["/1.jpg", "The pier", nil], ["/2.jpg", "The bell", nil]])
  }

  @Test(arguments: [
    "<div class=author>Ada Brehm</div>", "<small>Ada Brehm</small>", "<cite>Ada Brehm</cite>", "<p>Ada Brehm</p>",
  ])
  func `A name beside the caption is whose picture it is`(_ name: String) throws {
    let found = try figures("<figure><img src=/1.jpg><figcaption>The pier in the morning</figcaption>\(name)</figure>")
    #expect(found == [["/1.jpg", "The pier in the morning", "Ada Brehm"]])
  }

  @Test(arguments: [
    "<button>Enlarge</button>", "<div>Enlarge image</div>", "<p>It was taken in May, when the water was low.</p>",
  ])
  func `Anything else beside the caption is no name`(_ other: String) throws {
    let found = try figures("<figure><img src=/1.jpg><figcaption>The pier in the morning</figcaption>\(other)</figure>")
    #expect(found.first?[2] == nil)
  }

  @Test func `Paragraphs in a figure without a picture are paragraphs`() throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><figure><p>\(ExtractedPage.third)</p><p>\(ExtractedPage.fourth)</p></figure><p>\(ExtractedPage.second)</p>"
    )
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.third, ExtractedPage.fourth, ExtractedPage.second])
  }

  @Test func `A recording in a figure keeps its address`() throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><figure><audio src=https://a.example/bell.mp3 controls></audio><figcaption>The bell</figcaption></figure><p>\(ExtractedPage.second)</p>"
    )
    let embeds = page.document.blocks.compactMap {
      if case .embed(let url) = $0.kind { "\(url) \($0.text)" } else { nil }
    }
    #expect(embeds == ["https://a.example/bell.mp3 The bell"])
  }

  @Test(arguments: [
    ("<object data=https://a.example/player.swf?m=1></object>", 0),
    ("<object data=https://a.example/map.html></object>", 1),
  ])
  func `An object is kept by its data, unless that is a program of Flash`(_ object: String, _ count: Int) throws {
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p>\(object)<p>\(ExtractedPage.second)</p>")
    #expect(page.document.blocks.count { $0.kindName == "embed" } == count)
  }

  @Test(arguments: ["<video src=/film.mp4 controls></video>", "<audio><source src=/bell.mp3></audio>"])
  func `A film or recording of the page's own site needs no host`(_ recording: String) throws {
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p>\(recording)<p>\(ExtractedPage.second)</p>")
    #expect(page.document.blocks.contains { if case .embed(let url) = $0.kind { url.hasPrefix("/") } else { false } })
  }

  @Test(arguments: ["?w=20&blur=10", "?width=32", "?blur=5"])
  func `A blurred or tiny picture gives way to the set's largest`(_ query: String) throws {
    let found = try figures(
      "<figure><img src='/pier.jpg\(query)' srcset='/pier.jpg?w=600 600w, /pier.jpg?w=1200 1200w'><figcaption>The pier</figcaption></figure>"
    )
    #expect(found.first?.first == "/pier.jpg?w=1200")
  }
}
