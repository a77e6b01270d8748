import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// What comes after the foot of a page.
@Suite struct PageFootTests {
  private static let story = (0..<3).flatMap { _ in [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third] }
    .map { "<p>\($0)</p>" }.joined()
  private static let foot =
    "<footer><p>The Arnby Gazette, Quay Street 4, Arnby. All rights are reserved.</p><a href=/imprint>Imprint and contact</a></footer>"
  private static let window =
    "<div class=x1><h3>We value what is yours</h3><p>\(ExtractedPage.fourth)</p><p>You may change your mind at any time.</p></div>"

  private func extracted(_ body: String) throws -> Document {
    let page = "<!doctype html><html lang=en><title>The ferry stops for good</title><body>\(body)"
    var document = Document(
      origin: Origin(path: "page.html"), payload: Payload(bytes: Array(page.utf8), mediaType: .html))
    _ = try HTMLArticle(settings: .init()).apply(to: &document, in: StageContext(stage: "html.article"))
    return document
  }

  private static let headline = "<h1>The ferry stops for good</h1>"

  @Test func `Windows after it are no part of the article`() throws {
    let document = try extracted("<div>\(Self.headline)\(Self.story)</div>\(Self.foot)<div>\(Self.window)</div>")
    #expect(document.text.hasPrefix(ExtractedPage.first) && !document.text.contains(ExtractedPage.fourth))
    let taken = try #require(document.removals.first { $0.rule == "after_footer" })
    #expect(taken.block.text.contains("We value what is yours") && taken.block.text.contains(ExtractedPage.fourth))
  }

  @Test func `A foot may have no more than its id`() throws {
    let foot = "<div id=footer><p>The Arnby Gazette, Quay Street 4</p></div>"
    let document = try extracted("<div>\(Self.headline)\(Self.story)</div>\(foot)<div id=x2>\(Self.window)</div>")
    #expect(!document.text.contains(ExtractedPage.fourth))
  }

  @Test func `What other rules have found keeps its reason`() throws {
    let document = try extracted(
      "<div>\(Self.headline)\(Self.story)</div>\(Self.foot)<div><div class=cookie-consent><p>We use cookies.</p></div>\(Self.window)</div>"
    )
    #expect(document.removals.contains { $0.rule == "consent" && $0.block.text == "We use cookies." })
    #expect(document.removals.contains { $0.rule == "after_footer" && $0.block.text.contains(ExtractedPage.fourth) })
  }

  @Test(arguments: [
    "<div>\(headline)<section><p>\(ExtractedPage.first)</p>\(foot)</section>\(story)\(window)</div>",
    "<div>\(headline)<p>\(ExtractedPage.first)</p></div>\(foot)<div>\(story)\(window)</div>",
    "<div>\(story)</div>\(foot)<div>\(headline)\(story)\(window)</div>",
    "<div>\(headline)\(story)</div>\(foot)<div class=article-body>\(story)\(window)</div>",
  ])
  func `The foot of a part, one without an article above it, and one with an article after it take nothing`(
    _ body: String
  ) throws {
    let document = try extracted(body)
    #expect(!document.removals.contains { $0.rule == "after_footer" })
  }
}
