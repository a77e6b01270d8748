import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// What a page opens over its text, about the reader's subscription.
@Suite struct NoticeLayerTests {
  private func lines(_ button: String, after: String = "") throws -> [String] {
    let layer =
      "<div><div><h2>¿Quieres añadir otro usuario a tu suscripción?</h2><p>Two readers use the paper at once.</p>\(button)"
      + "<p>It cannot be read on the other screen, if you go on here.</p><h3>One screen at a time.</h3>"
      + "<p>If you do not know who reads with you, we advise you to take a new word.</p></div></div>"
    return try ExtractedPage(ExtractedPage.story + layer + after).lines
  }

  @Test func `All of a layer goes with its heading`() throws {
    #expect(try lines("<a href=#>Go on</a>").last == ExtractedPage.fourth)
  }

  @Test func `What has no button or is within the text stays`() throws {
    #expect(try lines("").contains("One screen at a time."))
    #expect(try lines("<a href=#>Go on</a>", after: "<p>\(ExtractedPage.third)</p>").contains("One screen at a time."))
  }
}
