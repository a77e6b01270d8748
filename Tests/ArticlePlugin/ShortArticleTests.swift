import CopydeskArticlePlugin
import CopydeskCore
import Testing

/// News of a sentence or a few short lines, beside other articles with more text.
@Suite struct ShortArticleTests {
  private func text(_ body: String) throws -> String? {
    try ExtractedPage.text(of: "<title>Ferry stops - Fjord Gazette</title><body>\(body)")
  }

  private static let sentence = "The ferry to Odd island will not run today because of ice."
  private static let news = "<article><h1>Ferry stops</h1><p>\(sentence)</p></article>"

  private static func teasers(_ tag: String = "div") -> String {
    (1...6).map {
      "<\(tag) class=teaser><h4><a href=/\($0)>Story number \($0) of today</a></h4><p>\(ExtractedPage.first)</p></\(tag)>"
    }
    .joined()
  }

  @Test(arguments: [
    "<div class=more><h3>More from Lindvik</h3>\(teasers())</div>",
    "<section class=latest>\(teasers("article"))</section>",
    "<div class=related-articles>\(teasers())</div>",
  ])
  func `Teasers with more text are not the article`(_ others: String) throws {
    #expect(try text("<main>\(Self.news)\(others)</main>") == Self.sentence)
  }

  @Test(arguments: [
    (
      "<figure><img src=/f.jpg width=900 height=600><figcaption>The ferry at the quay of Odd last week</figcaption></figure>",
      1
    ),
    ("", 2),
  ])
  func `A headline with a deck in an element beside the text is not the article`(_ picture: String, _ count: Int) throws
  {
    let deck = "The county has chartered a smaller ship, but islanders worry about the winter"
    let story = [ExtractedPage.first, ExtractedPage.second].prefix(count)
    let cards = (1...3).map {
      "<a href=/\($0)><div>Story number \($0) of today</div><div>Bakers count loaves again</div></a>"
    }
    let page = """
      <main><div><h1>Ferry stops</h1><p>\(deck)</p>\(picture)</div><div><div>\(story.map { "<p>\($0)</p>" }.joined())</div>
      <aside><ol><li><a href=/9>Bakers count their loaves</a></li></ol></aside></div><div>\(cards.joined())</div></main>
      """
    let found = try #require(try text(page))
    #expect(story.allSatisfy(found.contains))
  }

  @Test func `Cards in the article are its items`() throws {
    let list = "<article><h1>Ferry stops</h1><p>\(Self.sentence)</p>\(Self.teasers())</article>"
    #expect(try #require(try text("<main>\(list)</main>")).contains(ExtractedPage.first))
  }

  @Test func `A longer article below it is another one`() throws {
    let other = "<article><h1>Pier rebuilt</h1><p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p></article>"
    #expect(try text("<div class=infinite>\(Self.news)\(other)\(other)</div>") == Self.sentence)
  }

  @Test func `A table of results and a list of short lines come out`() throws {
    let rows = (1...5).map { "<tr><td>\($0)</td><td>Kari Ek \($0)</td><td>2:3\($0).0</td></tr>" }.joined()
    let box = "<div class=box><p>\(ExtractedPage.first)</p></div>"
    let results = try #require(try text("<article><h1>Ferry stops</h1><table>\(rows)</table></article>\(box)"))
    #expect(results.contains("Kari Ek 5"))
    let items = ["500 g cod", "2 dl cream", "1 leek", "salt", "dill"].map { "<li>\($0)</li>" }.joined()
    #expect(try #require(try text("<article><h1>Ferry stops</h1><ul>\(items)</ul></article>")).contains("2 dl cream"))
  }
}
