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
    "<div><img src='https://bay.example/face.jpg' width=96></div>",
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
}
