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

  @Test func `What a figure says in sentences beside a label is a part of the caption`() throws {
    let text = "The piers of the coast, and how deep the water is below each of them."
    let figure = "<figure><img src=/map.png width=600><figcaption>Fig. 1</figcaption><div><p>\(text)</p></div></figure>"
    let page = try ExtractedPage(ExtractedPage.story + figure + ExtractedPage.story)
    #expect(page.document.images.map(\.caption) == ["Fig. 1 " + text])
  }

  private func image(_ figure: String) throws -> ImageReference? {
    try ExtractedPage(ExtractedPage.story + figure).document.images.first
  }

  @Test(arguments: [
    "<div>Photo: Jo Marr, The Post</div><p>The weir on Monday, at dawn.</p>",
    "Photo: Jo Marr, The Post<br>The weir on Monday, at dawn.",
    "<span class=attribution__caption>The weir on Monday, at dawn.</span> <span class=attribution__credit>Jo Marr, The Post</span>",
    "The weir on Monday, at dawn. (Photo: Jo Marr, The Post).",
  ])
  func `A credit may come first, be named like the caption, or stand in brackets with a full stop`(_ caption: String)
    throws
  {
    let image = try image(
      "<figure><img src=/weir.jpg width=600><figcaption class=attribution>\(caption)</figcaption></figure>")
    #expect(image?.caption == "The weir on Monday, at dawn.")
    #expect(image?.credit == "Jo Marr, The Post")
  }

  @Test func `A button is no part of a caption`() throws {
    let caption =
      "<span><p>The weir on Monday, at dawn</p></span><div><a href=# class='btn btn-primary'>Buy Now</a></div>"
    #expect(
      try image("<figure><img src=/weir.jpg width=600><figcaption>\(caption)</figcaption></figure>")?.caption
        == "The weir on Monday, at dawn")
  }

  @Test func `A picture may be the term of a definition that is its caption`() throws {
    let list = "<dl><dt><img src=/weir.jpg width=600 height=400></dt><dd>The weir on Monday.</dd></dl>"
    let image = try ExtractedPage("<p>\(ExtractedPage.first)</p>\(list)<p>\(ExtractedPage.second)</p>").document.images
      .first
    #expect(image?.src.hasSuffix("weir.jpg") == true && image?.caption == "The weir on Monday.")
  }

  @Test func `A caption may name the author as who took the picture`() throws {
    let line =
      "<p><img src=/weir.jpg width=600></p><p><strong>The weir on Monday, at dawn. (Photo: Kari Ek)</strong></p><p>By Kari Ek</p>"
    let page = try ExtractedPage(line + ExtractedPage.story, head: "<meta name=author content='Kari Ek'>")
    #expect(
      page.document.blocks.contains { $0.role == .byline }
        && !page.document.blocks.contains { $0.role == .byline && $0.text.contains("weir") })
  }

  @Test(arguments: [
    "<figure class=email><div><h3>Sign up to the morning post</h3><p>Sign up for our newsletter and get the news of the bay by mail.</p></div></figure>",
    "<figure><div><a href=/a></a><div>Bakers count their loaves</div><div>Read more</div></div></figure>",
  ])
  func `A figure without a picture that offers something or leads elsewhere goes`(_ figure: String) throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>\(figure)<p>\(ExtractedPage.third)</p>")
    #expect(page.document.images.isEmpty)
    #expect(!page.document.blocks.contains { $0.text.contains("loaves") || $0.text.contains("newsletter") })
  }

  @Test func `A link of a caption's sentence stays, however it is called`() throws {
    let caption = "<span><a class=btn-link href=/mayor>Mayor Ada Marrack</a></span> opens the weir on Monday."
    #expect(
      try image("<figure><img src=/weir.jpg width=600><figcaption>\(caption)</figcaption></figure>")?.caption
        == "Mayor Ada Marrack opens the weir on Monday.")
  }

  @Test(arguments: ["Enlarge", "Vergr\u{F6}\u{DF}ern"])
  func `What only shows the picture in large is no part of the line below it`(_ label: String) throws {
    let picture =
      "<div class=visual><img src=/1_r.jpg alt='Does the bridge have a rail?'><div class=description><a class=btn href=/1_original.jpg><strong>\(label)</strong></a> <strong>Does the bridge have a rail?</strong></div></div>"
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p>\(picture)\(ExtractedPage.story)")
    #expect(!page.document.blocks.contains { $0.text.contains(label) })
    #expect(page.document.blocks.contains { $0.text == "Does the bridge have a rail?" })
  }

  @Test func `What turns a gallery's pages is no part of a caption`() throws {
    let slide =
      "<div class=slide><div><img src=/weir.jpg width=600><div class=slider-left>left</div><div class=slider-right>right</div></div>"
      + "<div class=module-caption>The weir on Monday.</div></div>"
    #expect(try image(slide)?.caption == "The weir on Monday.")
  }

  @Test func `A paragraph that is named as what is below a picture`() throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p><img src=/weir.jpg></p><p class=picIntro>Kari Ek at the weir</p><p>\(ExtractedPage.second)</p><p>\(ExtractedPage.third)</p>"
    )
    #expect(page.document.images.map(\.caption) == ["Kari Ek at the weir"])
  }

  @Test func `A line of a text of lines is no caption`() throws {
    let lines =
      "<div>The boat came back</div><div><a href=/image-1.html><img src=/weir.jpg width=600></a><div>I stood on the pier</div></div>"
      + "<div>with the old coat on</div><div>and waited for an hour</div>"
    let page = try ExtractedPage(ExtractedPage.story + lines + "<p>\(ExtractedPage.first)</p>")
    #expect(page.lines.contains("I stood on the pier"))
  }
}
