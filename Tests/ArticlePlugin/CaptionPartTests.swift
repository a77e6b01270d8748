import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Captions outside of figures that have more in them than the caption.
@Suite struct CaptionPartTests {
  private func images(_ box: String) throws -> [ImageReference] {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p>\(box)<p>\(ExtractedPage.second)</p><p>\(ExtractedPage.third)</p>")
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third])
    return page.document.images
  }

  @Test(arguments: [
    """
    <div class="bucket image"><div class=wrap><picture><img src=/weir.jpg></picture></div><div class=credit-caption><div class=caption>
    <p>The weir on Monday. <b class=credit>Jo Marr</b> <b class=hide-caption><b>hide caption</b></b></p></div>
    <b class=toggle-caption><b>toggle caption</b></b><span class=credit>Jo Marr</span></div></div>
    """,
    "<div><img src=/weir.jpg></div><div class=caption>The weir on Monday. <span class=credit>Jo Marr</span></div>",
  ])
  func `A credit and what hides the caption are apart`(_ box: String) throws {
    let images = try images(box)
    #expect(images.map(\.caption) == ["The weir on Monday."])
    #expect(images.map(\.credit) == ["Jo Marr"])
  }

  @Test(arguments: [
    "<figure><img src=/weir.jpg><figcaption>The weir on Monday. (<a href=/large>Large preview</a>)</figcaption></figure>",
    "<figure><img src=/weir.jpg><figcaption><a href=/large.jpg>Vergr\u{F6}\u{DF}ern</a> / The weir on Monday.</figcaption></figure>",
    "<figure><img src=/weir.jpg><figcaption>[1/5]The weir on Monday.</figcaption></figure>",
  ])
  func `What leads to a larger picture goes, with its brackets`(_ box: String) throws {
    #expect(try images(box).map(\.caption) == ["The weir on Monday."])
  }

  @Test func `Nor what leads to a shop, in a caption outside of a figure`() throws {
    let caption = "The weir of Arnby and the lock beside it, as they were on Monday morning after the storm."
    let box =
      "<div><img src=/weir.jpg></div><p class=caption>\(caption) <a href=/shop>Purchase licensing rights, opens new tab</a></p>"
    #expect(try images(box).map(\.caption) == [caption])
  }

  @Test func `A word of the caption stays, whatever it is the name of`() throws {
    let images = try images(
      "<div><img src=/weir.jpg></div><p class=caption>Write to us at <a href=/f>Facebook</a>, <a href=/t>Twitter</a> or by mail. <b class=credit>Jo Marr</b></p>"
    )
    #expect(images.map(\.caption) == ["Write to us at Facebook, Twitter or by mail."])
  }

  @Test func `Of one picture in two sizes the larger is shown, and copies of slides are not`() throws {
    let sizes = try images(
      "<figure><img src=https://img.example/max/30/weir.jpg><img src=https://img.example/max/800/weir.jpg><figcaption>The weir.</figcaption></figure>"
    )
    #expect(sizes.map(\.src) == ["https://img.example/max/800/weir.jpg"])
    let slide = "<figure><img src=/a.jpg><figcaption>The weir.</figcaption></figure>"
    let slides = try images(
      "<div><div class='slide slick-cloned'><figure><img src=/b.jpg><figcaption>The lock.</figcaption></figure></div><div class=slide>\(slide)</div></div>"
    )
    #expect(slides.map(\.src) == ["/a.jpg"])
  }

  @Test func `A card below the text is no picture of the article`() throws {
    let card =
      "<div class=c7><div>Related</div><div><a href=/5><div><img src=/b.jpg width=160></div><div>Loaves counted</div></a><div>The bakers count their loaves again.</div></div></div>"
    let page = try ExtractedPage("\(ExtractedPage.story)</article>\(card)")
    #expect(page.document.images.isEmpty)
  }

  @Test func `A picture in an element of the page's own is one`() throws {
    let images = try images(
      "<figure><a-img src=/weir.jpg alt=Weir></a-img><noscript>&lt;img src=/weir.jpg&gt;</noscript><figcaption>The weir on Monday.</figcaption></figure>"
    )
    #expect(images.map(\.src) == ["/weir.jpg"])
  }
}
