import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Boxes between paragraphs that are the article's own: corrections, facts, warnings.
@Suite struct NoteBoxTests {
  private static let note = "The pier stays closed until all cranes have been checked."

  private func text(_ box: String) throws -> String {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>\(box)<p>\(ExtractedPage.third)</p><p>\(ExtractedPage.fourth)</p>"
    )
    return page.document.text
  }

  @Test(arguments: [
    "<aside class=correction><p>\(note)</p></aside>", "<aside class=editors-note>\(note)</aside>",
    "<aside class=fact-box><p>\(note)</p></aside>", "<div class='alert alert-info'><p>\(note)</p></div>",
    "<div role=alert>\(note)</div>", "<div class='notification is-info'><p>\(note)</p></div>",
  ])
  func `A box with a sentence stays`(_ box: String) throws {
    #expect(try text(box).contains(Self.note))
  }

  @Test func `One above the text stays`() throws {
    let page = try ExtractedPage(
      "<aside class='callout warning'><p><strong>Warning</strong></p><p>\(Self.note)</p></aside>\(ExtractedPage.story)")
    #expect(page.document.text.contains(Self.note))
  }

  @Test func `Notes in the foot of the article stay, and what is beside them goes`() throws {
    let page = try ExtractedPage(
      "\(ExtractedPage.story)<footer class=entry-footer><section class=footnotes><ol><li id=fn1>\(Self.note) <a href=#r1>\u{21A9}</a></li></ol></section><div class=share><a href=/s>Share on Facebook</a></div></footer>"
    )
    #expect(page.document.text.contains(Self.note))
    #expect(!page.document.text.contains("Facebook"))
  }

  @Test(arguments: [
    "<aside><p>Sign up for our newsletter. \(note)</p></aside>",
    "<aside class=fact-box><a href=/pier>\(note)</a></aside>",
    "<div class='alert alert-info'><p>\(note)</p><button>Close</button></div>",
    "<div class=notification><p>Sign up for our newsletter to get the news by mail.</p></div>",
  ])
  func `One that repeats, leads elsewhere or offers something goes`(_ box: String) throws {
    #expect(try !text(box).contains("pier stays closed"))
    #expect(try !text(box).contains("newsletter"))
  }

  @Test(arguments: [
    "<div role=alert>Do not moor here.</div>", "<div class='alert alert-warning'>Do not moor here.</div>",
  ])
  func `A short warning between paragraphs stays`(_ box: String) throws {
    #expect(try text(box).contains("Do not moor here."))
  }

  @Test func `A warning with a title of its own stays above a heading`() throws {
    let box = "<div class='notice-alert'><p class=alert-title>Warning</p><p>Do not moor here.</p></div>"
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p>\(box)<h2>The bell</h2><p>\(ExtractedPage.second)</p>")
    #expect(page.lines.contains("Do not moor here."))
    let site = "<div class=alert>This site needs a newer browser.</div>"
    #expect(try !ExtractedPage(ExtractedPage.story + site).lines.contains { $0.contains("browser") })
  }

  @Test(arguments: ["<aside class='msg message'><p>\(note)</p></aside>", "<aside class=encadre><p>\(note)</p></aside>"])
  func `A note has other names as well`(_ box: String) throws {
    #expect(try text(box).contains(Self.note))
  }
}
