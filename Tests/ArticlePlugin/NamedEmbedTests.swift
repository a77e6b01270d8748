import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Posts and films that an element only names, for a script that shows them.
@Suite struct NamedEmbedTests {
  private func embeds(_ content: String) throws -> [(address: String, text: String)] {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>\(content)<p>\(ExtractedPage.third)</p><p>\(ExtractedPage.fourth)</p>"
    )
    return page.document.blocks.compactMap { if case .embed(let url) = $0.kind { (url, $0.text) } else { nil } }
  }

  @Test(arguments: [
    (
      "<blockquote class=instagram-media data-instgrm-permalink='https://www.instagram.com/p/Bell1/?utm_source=x'><a href=https://www.instagram.com/p/Bell1/>View this post on Instagram</a></blockquote>",
      "https://www.instagram.com/p/Bell1/"
    ),
    (
      "<blockquote class=tiktok-embed cite=https://www.tiktok.com/@holm/video/7><section><a href=https://www.tiktok.com/@holm>@holm</a></section></blockquote>",
      "https://www.tiktok.com/@holm/video/7"
    ),
    ("<lite-youtube videoid=Bell_of-Holm1></lite-youtube>", "https://www.youtube.com/embed/Bell_of-Holm1"),
    ("<amp-youtube data-videoid=BellOfHolm2></amp-youtube>", "https://www.youtube.com/embed/BellOfHolm2"),
    (
      "<div class=fb-post data-href=https://www.facebook.com/holm/posts/5></div>",
      "https://www.facebook.com/holm/posts/5"
    ),
    ("<div data-telegram-post=holm/77></div>", "https://t.me/holm/77"),
    (
      "<div class=video-player><video src=https://films.example/bell.mp4></video><h4 class=video-title>The bell rings</h4></div>",
      "https://films.example/bell.mp4"
    ),
  ])
  func `What a script shows is a block with its address`(_ content: String, _ address: String) throws {
    #expect(try embeds(content).map(\.address) == [address])
  }

  @Test(arguments: [
    "<lite-youtube videoid='a b'></lite-youtube>", "<div class=fb-post data-href='javascript:x()'></div>",
    "<lite-youtube></lite-youtube>", "<script data-tracker=holm/77></script>",
    "<div class=video-player><video src=https://films.example/bell.mp4></video><a href=/next>The next film</a></div>",
  ])
  func `What names nothing, or leads elsewhere, is none`(_ content: String) throws {
    #expect(try embeds(content).isEmpty)
  }

  @Test func `An address that was left in its figure is that of a film`() throws {
    let figure = { (caption: String) in
      "<figure class=wp-block-embed><div class=wp-block-embed__wrapper>\nhttps://films.example/watch?v=bell\n</div>\(caption)</figure>"
    }
    let found = try embeds(figure("<figcaption>The bell, recorded at noon</figcaption>"))
    #expect(found.map(\.address) == ["https://films.example/watch?v=bell"])
    #expect(found.map(\.text) == ["The bell, recorded at noon"])
    #expect(try embeds(figure("")).map(\.text) == [""])
  }
}
