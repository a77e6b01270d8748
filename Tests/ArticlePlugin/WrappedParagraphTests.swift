import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Paragraphs that are each in an element of their own, as builders of pages set them.
@Suite struct WrappedParagraphTests {
  private static let lines = [
    "What is new on the pier?", "Try it this weekend.",
    "You are on the boat for a whole day, with a captain who knows all of the bay and what is below it.",
    "Or for an evening.", "The bell rings for everyone.",
  ]

  private func text(_ wrap: (String) -> String) throws -> String {
    let body = Self.lines.map(wrap).joined()
    let page =
      "<title>Autumn on the boat</title><body><div class=top><a href=/a>Boats</a> <a href=/b>Piers</a></div><div class=page><h1>Autumn on the boat</h1><div class=entry>\(body)</div></div>"
    return try #require(try ExtractedPage.text(of: page))
  }

  @Test(arguments: ["<div class=a>", "<div class=a><div class=b>", "<div>", "<section class=row><div><div>"])
  func `They are one article, though only one of them is long`(_ wrapper: String) throws {
    let ends = wrapper.split(separator: "<").reversed().map { "</\($0.prefix { $0.isLetter })>" }.joined()
    #expect(try text { "\(wrapper)<p>\($0)</p>\(ends)" } == Self.lines.joined(separator: "\n\n"))
  }

  @Test func `Boxes that are called otherwise are none of it`() throws {
    let page =
      "<title>Autumn on the boat</title><body><div class=page><h1>Autumn on the boat</h1><div class=entry><p>\(Self.lines[2])</p></div><div class=x><p><a href=/c>Boats for hire</a></p></div><div class=y><p><a href=/d>Bells for sale</a></p></div></div>"
    #expect(try ExtractedPage.text(of: page) == Self.lines[2])
  }

  @Test func `Their last line is the article's, and one in a box of its own is not`() throws {
    let wrap = { (text: String) in "<div class=a><div class=b><p>\(text)</p></div></div>" }
    let story = [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third].map(wrap).joined()
    let last = "Results on 25 March, for those who sent a card"
    #expect(try ExtractedPage("<div>\(story)\(wrap(last))</div>").lines.last == last)
    #expect(try ExtractedPage("<div>\(story)<div class=c><p>\(last)</p></div></div>").lines.last == ExtractedPage.third)
  }
}
