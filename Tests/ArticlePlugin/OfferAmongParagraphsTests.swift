import Testing

@testable import CopydeskArticlePlugin

/// Offers, boxes about an author and pointers in the middle of a text, whose paragraphs are short.
@Suite struct OfferAmongParagraphsTests {
  private static let paragraphs = [
    "The board met for six hours and did not agree on who is to pay for the cranes.",
    "A second meeting is planned for the end of the month, in the old school.",
    "Nobody in the hall asked about the ferry, which had brought most of them there.",
    "The chair read a letter of the town bank, and put it back into her bag.",
    "At midnight the caretaker came and turned off the light in the hall.",
  ].map { "<p>\($0)</p>" }.joined()

  private func lines(_ label: String) throws -> [String] {
    try ExtractedPage("<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>\(label)\(Self.paragraphs)").lines
  }

  @Test(arguments: [
    "<p><em>Sign up to our newsletter </em><a href=/nl><em>here</em></a>.</p>", "<p>Sign up for our newsletter.</p>",
    "<p><strong>Newsletter abonnieren</strong></p>", "<h3>Sign up to our newsletter</h3>",
    "<div><h3>About the author</h3><a href=/kari>Kari Ek</a></div>",
    "<div><h3>Related stories</h3><ul><li><a href=/1>Bridge over the bay is opened</a></li></ul></div>",
    "<div><p>Newsletter</p><p>All that matters, every day.</p><a href=/nl>Sign up</a></div>",
  ])
  func `The article goes on after it`(_ label: String) throws {
    let lines = try lines(label)
    #expect(lines.count { Self.paragraphs.contains($0) } == 5)
    #expect(!lines.contains { $0.contains("ewsletter") && $0.contains("ign up") })
  }

  @Test(arguments: [
    "<div><p>You can now find us on Facebook. Tap here.</p></div>",
    "<p><strong>Enjoying this article? You can subscribe from £1 a week.</strong></p>",
    "<p><a href=/app>Now also in shops: download our app</a></p>",
    "<div><p>카카오톡에서 채널을 추가하세요.</p></div>", "<div><div>ニュースレターの登録は無料です。</div></div>",
  ])
  func `A line that offers something and is set apart goes`(_ offer: String) throws {
    #expect(try lines(offer).count == 7)
  }

  @Test(arguments: [
    "<p>The last page says: download our app, and be there.</p>", "<div><p>Read by all in Arnby.</p></div>",
  ])
  func `A sentence among others stays, and so does what offers nothing`(_ line: String) throws {
    #expect(try lines(line).count == 8)
  }

  @Test func `An offer of several sentences goes as a whole`() throws {
    let offer =
      "<h3>Support us</h3><p>We need your help: please support our journalism, and become a member of the paper today.</p>"
    let page = try ExtractedPage(
      ExtractedPage.story + offer + "<p>Please donate what you can, since every crown helps us to go on with it.</p>")
    #expect(page.lines.count == 4)
  }

  @Test func `What a script has to decipher is no text`() throws {
    let cipher = String(repeating: "<p>kAm%96 92C3@FC 3@2C5 @7 {:?5G:< G@E65 @? %F6D52J]k^Am</p>", count: 6)
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><div class='subscriber-only encrypted-content' style='display: none'>\(cipher)</div>"
    )
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second])
  }

  @Test(arguments: ["subscriber-only paid", "subscriber-preview", "subscribed-content"])
  func `Paragraphs for those who subscribe are the article's`(_ name: String) throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><div class='\(name)'><p>It stays open.</p></div><p>\(ExtractedPage.third)</p>"
    )
    #expect(page.lines.contains("It stays open."))
  }

  @Test func `One sentence of the article below a line that offers something stays`() throws {
    let last = "Tickets cost from ten to thirty crowns."
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><p>Subscribe to our newsletter</p><p>\(last)</p><p>All rights reserved</p>"
    )
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second, last])
  }

  @Test func `What an offer goes on with goes`() throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><h3>Newsletter</h3><p>The harbour in your inbox.</p><p>Sign up</p>"
    )
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second])
  }
}
