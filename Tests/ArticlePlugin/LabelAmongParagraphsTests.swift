import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Labels of other sections within the article's text: it goes on after them.
@Suite struct LabelAmongParagraphsTests {
  private static let story = [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth]
  private static let start = "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>"
  private static let last = "<p>\(ExtractedPage.fourth)</p>"
  private static let end = "<p>\(ExtractedPage.third)</p>" + last

  @Test(arguments: [
    "<h3>Read also</h3><ul><li><a href=/loaves>Bakers count their loaves</a></li><li><a href=/walk>Harbour walk</a></li></ul>",
    "<h4>Related stories</h4><p><a href=/loaves>Bakers count their loaves</a></p>",
    "<h3>関連記事</h3><ul><li><a href=/pan>パン屋がパンを数える</a></li></ul>",
  ])
  func `The last paragraph stays below pointers`(_ pointers: String) throws {
    let page = try ExtractedPage(Self.start + "<p>\(ExtractedPage.third)</p>" + pointers + Self.last)
    #expect(page.lines == Self.story)
  }

  @Test(arguments: [
    "Mehr zum Thema Schiene wollte der Stadtrat am Abend nicht sagen.",
    "Comments on the plan can be sent to the clerk of Arnby until Friday.",
  ])
  func `A sentence that begins as a label does is none`(_ sentence: String) throws {
    let next = "The ferry is to be closed on Monday."
    let page = try ExtractedPage(Self.start + "<p>\(sentence)</p><p>\(next)</p>" + Self.end)
    #expect(
      page.lines == [
        ExtractedPage.first, ExtractedPage.second, sentence, next, ExtractedPage.third, ExtractedPage.fourth,
      ])
  }

  @Test(arguments: ["More on the costs", "About the author of the plan", "Comments by the captain"])
  func `A heading that only begins as a label does stays with its text`(_ heading: String) throws {
    let page = try ExtractedPage(Self.start + "<h2>\(heading)</h2>" + Self.end)
    #expect(
      page.lines == [ExtractedPage.first, ExtractedPage.second, heading, ExtractedPage.third, ExtractedPage.fourth])
  }

  @Test(arguments: [
    "<h2>More on ferries</h2><p><a href=/loaves>Bakers count their loaves</a></p><p><a href=/walk>Harbour walk</a></p>",
    "<h2>12 Comments</h2><p>I took it every day to the school and back.</p><p>So did I, and it was always late.</p>",
    "<h2>About the author</h2><p>She writes about ferries and lives on one of them.</p>",
  ])
  func `One over links goes, and a label as such`(_ section: String) throws {
    let page = try ExtractedPage(ExtractedPage.story + section)
    #expect(page.lines == Self.story)
  }

  @Test func `What is said of each pointer goes with them`() throws {
    let pointers = ["loaves", "walk"].map { "<p><a href=/\($0)>The \($0) of Arnby</a></p><p>\(Self.teaser)</p>" }
      .joined()
    let page = try ExtractedPage(ExtractedPage.story + "<h3>Read also</h3>" + pointers)
    #expect(page.lines == Self.story)
  }

  private static let teaser =
    "Whoever comes to the bay in autumn finds more of these than there are people to see them."

  @Test(arguments: [
    "<p><strong>Newsletter</strong></p><p>One mail a week.</p>",
    "<h4>Newsletter</h4><p>Sign up for our weekly mail.</p><form><input type=email><button>Sign up</button></form>",
  ])
  func `The last paragraphs stay below an offer`(_ offer: String) throws {
    let page = try ExtractedPage(Self.start + offer + Self.end)
    #expect(page.lines == Self.story)
  }

  @Test(arguments: [
    "<a href='#comments'>12 Comments</a>", "<span><a href='#comments'>12 Comments</a></span>",
    "<a href='#comments'>3 Kommentare</a>", "<a href=/contact>Contact</a>",
  ])
  func `A loose link takes nothing with it`(_ link: String) throws {
    let page = try ExtractedPage(Self.start + link + Self.end)
    #expect(page.lines == Self.story)
  }

  @Test func `A chapter of one paragraph may be called a discussion`() throws {
    let page = try ExtractedPage(Self.start + "<p>\(ExtractedPage.third)</p><h2>Discussion</h2>" + Self.last)
    #expect(page.lines.last == ExtractedPage.fourth)
  }

  @Test func `A chapter between others may be called after an author`() throws {
    let page = try ExtractedPage(
      Self.start + "<h2>Author</h2>" + Self.end + "<h2>References</h2><ol><li>Holm, T. The bell of the ferry.</li></ol>"
    )
    #expect(page.lines.contains(ExtractedPage.third))
    #expect(page.lines.contains(ExtractedPage.fourth))
  }

  @Test func `Comments with names go`() throws {
    let comments = "<h3>2 Comments</h3><p>Tilda Brook</p><p>\(Self.teaser)</p><p>Jo Marr</p><p>\(Self.teaser)</p>"
    let page = try ExtractedPage(ExtractedPage.story + comments)
    #expect(page.lines == Self.story)
  }

  @Test func `A heading that only begins as a label does stays over a list of sentences with links`() throws {
    let items = ["Steam", "Diesel", "Cable"].map {
      "<li><b>\($0) ferries</b> \u{2013} If you want one of these, read <a href=/\($0)>what we wrote of them</a>.</li>"
    }
    let page = try ExtractedPage(
      Self.start + "<h2>More on the ferries</h2><p>This list does not have all of them:</p><ul>\(items.joined())</ul>"
        + "<h2>The bell</h2>" + Self.end)
    #expect(page.lines.contains("More on the ferries") && page.lines.contains { $0.hasPrefix("Cable ferries") })
  }

  @Test func `One over headlines with a sentence each goes`() throws {
    let items = ["Steam", "Diesel", "Cable"].map {
      "<li><a href=/\($0)>\($0) ferries come back to the bay</a> The county has bought some more of them.</li>"
    }
    let page = try ExtractedPage(
      Self.start + Self.end + "<h2>More on the ferries</h2><ul>\(items.joined())</ul>")
    #expect(!page.lines.contains { $0.hasPrefix("Cable ferries") })
  }

  private static func part(_ content: String, _ name: String = "group") -> String {
    "<section class=\(name)>\(content)</section>"
  }

  private static let bottle = "<h4>The red buoy, Holm (19.99)</h4><p>\(ExtractedPage.third)</p>"

  @Test func `The next part of the article is none of what a label in the one before announces`() throws {
    let films = "<h3>Recommended videos</h3><div><a href=/films>See the films of our team</a></div>"
    let parts = [Self.start, films, Self.bottle].map { Self.part($0) }.joined()
    let page = try ExtractedPage(parts)
    #expect(page.lines.contains("The red buoy, Holm (19.99)") && !page.lines.contains("Recommended videos"))
    let linked = Self.bottle.replacing("<h4>", with: "<h4><a href=/buoy>").replacing("</h4>", with: "</a></h4>")
    let other = try ExtractedPage([Self.start, films, linked].map { Self.part($0) }.joined())
    #expect(!other.lines.contains("The red buoy, Holm (19.99)"))
  }
}
