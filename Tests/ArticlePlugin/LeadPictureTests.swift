import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// The picture between the headline and the element with the text.
@Suite struct LeadPictureTests {
  private func images(_ between: String) throws -> [ImageReference] {
    try ExtractedPage(between + "<div class=entry-content>\(ExtractedPage.story)</div>").document.images
  }

  @Test(arguments: [
    "<div class=post-thumbnail><img src='https://bay.example/ferry.jpg' width=1200 height=800 alt=''></div>",
    "<figure><img src='https://bay.example/ferry.jpg' width=640 alt=''></figure>",
    "<figure><img src='https://bay.example/ferry.jpg'></figure>",
    "<picture><img src='https://bay.example/ferry.jpg'></picture>",
    "<div class=featured-image><img src='https://bay.example/ferry.jpg'></div>",
    "<a href='https://bay.example/ferry-large.jpg'><img src='https://bay.example/ferry.jpg' width=1200></a>",
  ])
  func `A large picture needs no caption`(_ picture: String) throws {
    #expect(try images(picture).map(\.src) == ["https://bay.example/ferry.jpg"])
  }

  @Test func `A picture has a credit without a caption`() throws {
    let found = try images(
      "<figure><img src='https://bay.example/ferry.jpg'><figcaption>Photo: Jo Marr</figcaption></figure>")
    #expect(found.map(\.src) == ["https://bay.example/ferry.jpg"])
    #expect(found.map(\.credit) == ["Jo Marr"])
  }

  @Test(arguments: [
    "<div class=media><img src='https://bay.example/ferry.jpg' width=900></div><p class=summary>The last boat leaves the pier of Arnby.</p>",
    "<div class=media><img src='https://bay.example/ferry.jpg' width=900></div><p>The last boat leaves the pier of Arnby. (Photo: Jo Marr)</p>",
    "<div class='feature feature--image'><div><img src='https://bay.example/ferry.jpg'><img src='https://bay.example/ferry.jpg'></div><div><span>The last boat leaves the pier of Arnby. <em>Photo: Jo Marr</em></span></div></div>",
    "<div id=story_image><a href=/photo/1><img src='https://bay.example/ferry.jpg'></a><span class=author>Jo Marr</span> <span>The last boat leaves the pier of Arnby.</span></div>",
  ])
  func `The line below it is its caption`(_ between: String) throws {
    #expect(try images(between).map(\.caption) == ["The last boat leaves the pier of Arnby."])
  }

  @Test func `A line below it that says whose it is`() throws {
    let found = try images(
      "<div><img src='https://bay.example/ferry.jpg' width=900></div><span>Credit: Jo Marr</span>")
    #expect(found.map(\.credit) == ["Jo Marr"])
  }

  @Test func `The author and the day below it are no caption`() throws {
    let found = try images(
      "<div class=lead><img src='https://bay.example/ferry.jpg' width=900><div><span>Jo Marr</span> <span>3 November 2021</span></div></div>"
    )
    #expect(found.map(\.src) == ["https://bay.example/ferry.jpg"])
    #expect(found.map(\.caption) == [nil])
  }

  @Test(arguments: [
    "<div><img src='https://bay.example/face.jpg' width=96></div>",
    "<div><img src='https://bay.example/face.jpg'></div>",
    "<div class=author><figure><img src='https://bay.example/face.jpg'></figure></div>",
    "<figure><img src='https://bay.example/banner.jpg' width=940 height=90></figure>",
    "<a href=/loaves><img src='https://bay.example/loaves.jpg' width=640></a>",
  ])
  func `Small ones, and those of other articles, are not its picture`(_ picture: String) throws {
    #expect(try images(picture).isEmpty)
  }

  @Test func `A picture that the page's data describe keeps their words`() throws {
    let head = """
      <script type="application/ld+json">{"@type": "NewsArticle", "image": {"@type": "ImageObject",
      "url": "https://bay.example/ferry.jpg", "caption": "The ferry in fog"}}</script>
      """
    let picture = "<figure><img src='https://bay.example/ferry.jpg' width=1200></figure>"
    let page = try ExtractedPage(
      picture + "<div class=entry-content>\(ExtractedPage.story)</div>", head: head)
    #expect(page.document.images.map(\.caption) == ["The ferry in fog"])
  }

  @Test(arguments: [
    "<figure><img src='https://bay.example/ferry.jpg' width=1200></figure><header>@</header>",
    "<div class=featured-image><img src='https://bay.example/ferry.jpg'></div><header>@</header>",
    "<header>@<p class=meta>4 March 2025</p><img src='https://bay.example/ferry.jpg' width=1200></header>",
  ])
  func `It may be above the headline, or beside it in its element`(_ head: String) throws {
    let page = try ExtractedPage(
      "<div class=entry-content>\(ExtractedPage.story)</div>",
      headline: head.replacing("@", with: "<h1>The ferry stops for good</h1>"))
    #expect(page.document.images.map(\.src) == ["https://bay.example/ferry.jpg"])
  }

  @Test func `A box above the article is a picture where a name says that its text is the caption`() throws {
    func images(_ name: String) throws -> [ImageReference] {
      let box =
        "<div class=top><img src='https://bay.example/ferry.jpg'><div class=\(name)>The ferry in fog. Photo: Jo Marr</div></div>"
      let page =
        "<body><main>\(box)<article><h1>The ferry stops for good</h1><div>\(ExtractedPage.story)</div></article></main></body>"
      return try ExtractedPage.document(of: page)?.images ?? []
    }
    #expect(try images("hero-caption").map(\.caption) == ["The ferry in fog."])
    #expect(try images("hero-caption").map(\.credit) == ["Jo Marr"])
    #expect(try images("hero-offer").isEmpty)
  }

  @Test func `A picture with a caption above the headline is the article's`() throws {
    let page = try ExtractedPage(
      "<div class=text>\(ExtractedPage.story)</div></div>",
      headline: """
        <div class=featured-image><img src=/bell.jpg class=post-image></div><span class=featured-image-caption>The bell, photographed at dawn</span>
        <div><h1>The ferry stops for good</h1>
        """)
    #expect(page.document.images.map(\.caption) == ["The bell, photographed at dawn"])
  }
}
