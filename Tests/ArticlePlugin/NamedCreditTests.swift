import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Captions and credits that only names, or nothing a screen reader is told, show to be a picture's.
@Suite struct NamedCreditTests {
  private func images(_ box: String) throws -> [ImageReference] {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p>\(box)<p>\(ExtractedPage.second)</p><p>\(ExtractedPage.third)</p>")
    #expect(!page.lines.contains { $0.contains("weir") || $0.contains("Marr") })
    return page.document.images
  }

  @Test(arguments: [
    "<div class=media><img src=/a.jpg><div class=caption><span class=source>Jo Marr</span><span class=caption>The weir on Monday.</span></div></div>",
    "<div class=image><img src=/a.jpg><div class=caption-source><span class=caption>The weir on Monday.</span><span class=source>Jo Marr</span></div></div>",
    "<figure><img src=/a.jpg><figcaption><span>The weir on Monday.</span> <span class=sources>/ Source: <span class=source>Jo Marr</span></span></figcaption></figure>",
    "<figure><img src=/a.jpg><figcaption>The weir on Monday. <span class=caption__copyright>Jo Marr</span></figcaption></figure>",
    "<div class=image-container><a href=/a><img src=/a.jpg></a><div class=image-subtitle>The weir on Monday.</div><div class=image-copyright><a href=https://marr.example/>© Jo Marr</a></div></div>",
    "<div class=teaser-image><figure><img src=/a.jpg><figcaption>The weir on Monday.</figcaption></figure><div class=image-copyright>Jo Marr</div></div>",
    "<figure><img src=/a.jpg><figcaption aria-hidden=true>The weir on Monday. <span class=credit aria-hidden=true>Jo Marr</span></figcaption></figure>",
    "<figure><img src=/a.jpg><figcaption><span class=off-screen>Image caption</span> The weir on Monday. <span class=image-copyright><span class=off-screen>Image copyright</span> Jo Marr</span></figcaption></figure>",
  ]) func `They are the picture's`(_ box: String) throws {
    let image = try #require(try images(box).first)
    #expect(image.caption == "The weir on Monday.")
    #expect(image.credit == "Jo Marr")
  }

  @Test func `The house follows the person that the caption names`() throws {
    let image = try #require(
      try images(
        """
        <div class=image-frame><img src=/a.jpg><p class=caption><span class=caption-text>The weir on Monday. Picture: Jo Marr</span>
        <span class=image-source><em>Source:</em> The Gazette</span></p></div>
        """
      ).first)
    #expect(image.caption == "The weir on Monday.")
    #expect(image.credit == "Jo Marr/The Gazette")
  }

  @Test func `A label alone is nobody`() throws {
    let image = try #require(
      try images(
        "<figure><img src=/a.jpg><figcaption>The weir on Monday. <span class=copyright>Copyright&nbsp;</span> <span class=credit>AP Photo</span></figcaption></figure>"
      ).first)
    #expect(image.credit == "AP Photo")
  }

  @Test func `A module of picture and text is text`() throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><div class=ImageText_Box><div class=ImageText_Description><p>\(ExtractedPage.second)</p></div><img src=/a.jpg></div><p>\(ExtractedPage.third)</p>"
    )
    #expect(page.lines.contains(ExtractedPage.second))
  }

  @Test func `A teaser's picture with a link goes`() throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><div class=teaser-image><a href=/b><figure><img src=/b.jpg><figcaption>The weir on Monday.</figcaption></figure></a></div><p>\(ExtractedPage.second)</p><p>\(ExtractedPage.third)</p>"
    )
    #expect(!page.document.images.contains { $0.src == "/b.jpg" })
  }
}
