import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Faces, buttons, icons and badges in the text's element.
@Suite struct PageSignTests {
  private func images(_ picture: String, head: String = "") throws -> [String] {
    try ExtractedPage(ExtractedPage.story + picture, head: head).document.images.map(\.src)
  }

  @Test(arguments: [
    "<a href=/topics/boats><img src=/t/boats.png width=64 height=64></a>",
    "<a href=/board/><img src=/img/board_btn.gif></a>",
    "<div class=face><a href=/home/7><img src=/u/7.png><img src=/u/7v.png></a></div>",
    "<div class='post-badge'><a href='https://maker.example/?x'><img src=/made.png></a></div>",
  ])
  func `Signs of the page go`(_ picture: String) throws { #expect(try images(picture).isEmpty) }

  @Test(arguments: [
    "<a href=/img/knot-large.jpg><img src=/img/knot.jpg width=60 height=60></a>", "<p><img src=/img/knot.jpg></p>",
    "<a href=/photos/7><img src=/img/knot.jpg width=64 height=64></a>",
  ])
  func `Pictures stay`(_ picture: String) throws { #expect(try images(picture).count == 1) }

  @Test func `A small picture with a name outside of the text is a face`() throws {
    let face =
      "<div><div><img src=/defaults/none.png width=100 height=100><div>Kari Ek</div></div><p>Kari Ek counts boats.</p></div>"
    let page = try ExtractedPage.document(
      of:
        "<title>The ferry stops for good</title><main><h1>The ferry stops for good</h1><article>\(ExtractedPage.story)</article>"
        + "<section>\(face)</section></main>")
    #expect(page?.images.isEmpty == true)
  }

  @Test func `What is below a logo is no caption`() throws {
    let page = try ExtractedPage(
      ExtractedPage.story,
      headline: "<div class=logo><img src=/logo.png><i>Mobile</i></div><h1>The ferry stops for good</h1>")
    #expect(page.document.images.isEmpty)
  }

  @Test func `A card of another site's page in one link goes with its words`() throws {
    let card =
      "<div class=linkCard><a href='https://diary.example/e2'><span><span>A winter without the boat and how we lived</span>"
      + "<span>This is about the winter of the year before last…</span></span><span><img src=/c/2.jpg></span></a></div>"
    #expect(try images(card).isEmpty)
  }
}
