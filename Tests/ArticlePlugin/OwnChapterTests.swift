import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Instructions, glossaries and terms of use, whose headings say what labels of sites say.
@Suite struct OwnChapterTests {
  private func lines(_ body: String) throws -> [String] {
    try ExtractedPage("<p>\(ExtractedPage.first)</p>\(body)").lines
  }

  private static let steps = "<ol><li>Open the settings.</li><li>Choose the boat.</li></ol>"

  @Test(arguments: ["Comments", "Newsletter", "Related articles", "Tags", "Subscribe to our newsletter", "Contact"])
  func `A chapter of several stays whatever its heading says`(_ heading: String) throws {
    let found = try lines(
      ["The bell", heading, "The pier", "The last boat"].map {
        "<h3>\($0)</h3><p>What the town says to it is another matter.</p>"
      }
      .joined())
    #expect(found.contains(heading) && found.count == 9)
  }

  @Test func `So does one with steps`() throws {
    let found = try lines(
      ["The bell", "Subscribe to a newsletter", "The pier"].map { "<h2>\($0)</h2>\(Self.steps)" }.joined())
    #expect(found.contains("Subscribe to a newsletter"))
  }

  @Test(arguments: [
    "<h3>Comments</h3><p>The first to write was a man from Holm who missed the bell.</p>",
    "<h3>Newsletter</h3><p>Get our best stories. <a href=/letters>Sign up</a></p>",
    "<h3>Related articles</h3><ul><li><a href=/a>The bell of the last boat</a></li><li><a href=/b>The pier</a></li></ul>",
    "<h3>Newsletter</h3><form><input name=mail><button>Subscribe</button></form>",
  ]) func `The site's own section below the chapters goes`(_ section: String) throws {
    let chapters = ["The bell", "The pier", "The boat"].map { "<h3>\($0)</h3><p>\(ExtractedPage.second)</p>" }.joined()
    let found = try lines(chapters + section)
    #expect(!found.contains("Comments") && !found.contains("Newsletter") && !found.contains("Related articles"))
  }

  @Test func `A numbered chapter stays`() throws {
    let found = try lines(
      ["1. Copyright", "2. Cookies", "3. Newsletter", "4. Contact"].map {
        "<p>\($0)</p><p>Questions may be sent to the librarian, who will answer within a week.</p>"
      }.joined())
    #expect(found.contains("4. Contact") && found.contains("3. Newsletter"))
  }

  @Test func `What a numbered chapter says stays`() throws {
    let texts = [
      "All rights reserved.", "This website uses cookies.", "You can unsubscribe at any time.", "Ask the librarian.",
    ]
    let found = try lines(
      texts.enumerated().map {
        "<p>\($0 + 1). Chapter \(["of rights", "of cookies", "of letters", "of questions"][$0])</p><p>\($1)</p>"
      }
      .joined())
    #expect(texts.allSatisfy(found.contains))
  }

  @Test func `Terms of a glossary stay`() throws {
    let terms = ["Comments", "Newsletter", "Share", "Tags"].map {
      "<dt>\($0)</dt><dd>Words that readers write below a text</dd>"
    }
    let found = try lines("<dl>\(terms.joined())</dl>")
    #expect(found.contains("Comments") && found.contains("Newsletter") && found.contains("Tags"))
  }

  @Test func `Tags in a list of what is known about the post go`() throws {
    let found = try lines(
      "\(ExtractedPage.story)<dl><dt>Tags</dt><dd><a href=/t/ferry>ferry</a>, <a href=/t/bay>bay</a></dd></dl>")
    #expect(!found.contains("Tags"))
  }
}
