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

  private func box(_ line: String, _ rest: String) throws -> [String] {
    let box = "<div class=wall><h3>This article is for members</h3><p>\(line)</p>\(rest)</div>"
    return try ExtractedPage(ExtractedPage.story + box + "<p>\(ExtractedPage.third)</p>").lines
  }

  private static let links = "<p><a href=/join>Become a member</a> <a href=/in>Log in</a></p>"

  @Test func `The line that is left of a box of notices goes with them`() throws {
    #expect(try !box("Join the Gazette to read it to the end.", Self.links).contains { $0.hasPrefix("Join") })
  }

  @Test func `More text in a box stays, and so does a line with one notice`() throws {
    #expect(try box("\(ExtractedPage.first)</p><p>Nobody came.", Self.links).contains("Nobody came."))
    #expect(try box("Nobody came.", "").contains("Nobody came."))
  }

  @Test func `Whatever is over links to other articles goes with them`() throws {
    func lines(_ label: String, _ rest: String = "") throws -> [String] {
      let links = ["Bakers of the coast count their loaves again", "A storm takes the roof of the boathouse at Holm"]
        .map {
          "<p><a href=/a>\($0)</a></p><div class=card-date>Dec 31, 1969</div>"
        }
      return try ExtractedPage(
        ExtractedPage.story
          + "<div><h4>\(label)</h4><div>\(links.joined())</div>\(rest)</div><p>\(ExtractedPage.third)</p>"
      ).lines
    }
    #expect(
      try lines("Elsewhere on the bay") == [
        ExtractedPage.first, ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth, ExtractedPage.third,
      ])
    #expect(try lines("The bell", "<p>\(ExtractedPage.second)</p>").contains("The bell"))
  }
}
