import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Articles of short paragraphs in elements whose names say something else.
@Suite struct WrapperNameTests {
  private static let sentences = [
    "The ferry to Holm sailed again on Monday.", "It had been out of the water for nine years.",
    "Nobody on the pier had thought to see that.", "The bell was rung three times at noon.",
  ]
  private static let paragraphs = sentences.map { "<p>\($0)</p>" }.joined()
  private static let foot = "<footer><p>Printed by the harbour office of Arnby and Holm.</p></footer>"

  private func text(_ wrapped: String) throws -> String? {
    try ExtractedPage.text(
      of: "<html><body><main><h1>The ferry sails again</h1>\(wrapped)</main>\(Self.foot)</body></html>")
  }

  @Test(arguments: [
    "div class=sidebar-content", "div class=promo-content", "div class=newsletter-post", "div class=modal-body",
    "div class=ad-wrapper", "div role=complementary", "form class=usertext",
  ])
  func `What holds all of the sentences is the article`(_ element: String) throws {
    let name = element.prefix { $0 != " " }
    #expect(try text("<\(element)>\(Self.paragraphs)</\(name)>") == Self.sentences.joined(separator: "\n\n"))
    let each = Self.sentences.map { "<div class=part><p>\($0)</p></div>" }.joined()
    #expect(try text("<\(element)>\(each)</\(name)>") == Self.sentences.joined(separator: "\n\n"))
  }

  @Test(arguments: ["newsletter-box", "promo", "modal"])
  func `Beside an article such a name means what it says`(_ name: String) throws {
    let box =
      "<div class=\(name)><p>Get our letter each morning.</p><p>It costs nothing at all.</p><p>You may end it at any time.</p></div>"
    let found = try text("<div>\(Self.paragraphs)</div>\(box)")
    #expect(found == Self.sentences.joined(separator: "\n\n"))
  }

  @Test func `The first post of a discussion stays where all posts are called comments`() throws {
    func post(_ number: Int, _ text: String) -> String {
      "<div itemprop=comment class='topic-body post'><span>Kari \(number)</span><div class=text>\(text)</div></div>"
    }
    let posts =
      post(1, ExtractedPage.story) + post(2, "<p>\(ExtractedPage.fourth)</p>")
      + post(3, "<p>I was there, too, and saw it.</p>")
    let found = try text("<div>\(posts)</div>")
    #expect(found?.contains(ExtractedPage.first) == true && found?.contains("I was there") == false)
  }

  @Test func `A reader's comment below a film is no article`() throws {
    let comments = (1...3).map { "<div class=comment><b>Kari \($0)</b>\(ExtractedPage.story)</div>" }.joined()
    let found = try text("<video src=/f.mp4></video><div class=head-of-comments>3 comments</div>\(comments)")
    #expect(found?.contains(ExtractedPage.second) != true)
  }
}
