import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Headings, lists and lines that are links within an article's text: the article's own, or the way to other articles.
@Suite struct LinkTargetTests {
  private static let head = "<link rel=canonical href=https://www.herald.example/ferry>"

  private func lines(_ inside: String) throws -> [String] {
    try ExtractedPage(ExtractedPage.story + inside + ExtractedPage.story, head: Self.head).lines
  }

  @Test(arguments: ["<h3><a href=https://shop.example/lamp>Harbour lamp</a></h3><figure><img src=lamp.jpg></figure>"])
  func `A heading that leads to another site is the article's`(_ heading: String) throws {
    #expect(try lines(heading + "<h3>Next</h3>").contains("Harbour lamp"))
  }

  @Test(arguments: [
    "/lamp", "https://herald.example/lamp", "https://shop.herald.example/lamp", "https://herald.co.example/lamp",
  ])
  func `One that leads to the site's own pages is not`(_ address: String) throws {
    #expect(try !lines("<h3><a href=\(address)>Harbour lamp</a></h3><h3>Next</h3>").contains("Harbour lamp"))
  }

  @Test func `A numbered heading may have facts between itself and its text`() throws {
    let facts = "<p>Opened: 1921</p><ul><li>Two cranes</li></ul>"
    let found = try lines("<h3><a href=/p1>1. The pier of Arnby</a></h3>\(facts)")
    #expect(found.contains("1. The pier of Arnby"))
    #expect(try !lines("<h3><a href=/p1>1. The pier of Arnby</a></h3><h3>Next</h3>").contains("1. The pier of Arnby"))
  }

  @Test func `Cards about things of other sites stay within the text`() throws {
    func cards(_ host: String) -> String {
      (1...3).map {
        "<div class=course><h3><a href='\(host)/c\($0)'>The knots of sailors, part \($0)</a></h3><p>In this course a sailor of Holm shows \($0 + 1) knots that hold in any weather, and how to undo them again without a knife, in the dark and in the rain.</p></div>"
      }.joined()
    }
    #expect(try lines("<div>\(cards("https://knots.example"))</div>").contains("The knots of sailors, part 2"))
    #expect(try !lines("<div>\(cards("https://www.herald.example"))</div>").contains { $0.hasPrefix("The knots") })
  }

  private static func list(_ host: String, _ count: Int, end: String = "") -> String {
    let items = (1...count).map { "<li><a href='\(host)/b\($0)'>Piers of the bay, part \($0)\(end)</a></li>" }
    return "<ul>\(items.joined())</ul>"
  }

  @Test func `A list of other sites' things within the text is the article's`() throws {
    #expect(try lines(Self.list("https://books.example", 5)).contains("Piers of the bay, part 5"))
    for other in [
      Self.list("https://books.example", 4), Self.list("", 5), Self.list("https://herald.co.example", 5),
      Self.list("https://books.example", 5, end: " …"),
    ] { #expect(try !lines(other).contains { $0.hasPrefix("Piers of the bay") }) }
    let below = try ExtractedPage(ExtractedPage.story + Self.list("https://books.example", 5), head: Self.head)
    #expect(!below.lines.contains { $0.hasPrefix("Piers of the bay") })
  }

  @Test func `Facts with a year among them are no path`() throws {
    let facts = "<a href=/f>1999 / 日本 / 剧情 喜剧 / 北岛 春</a>"
    #expect(try lines("<p>\(facts)</p>").contains("1999 / 日本 / 剧情 喜剧 / 北岛 春"))
    #expect(
      try !lines("<p><a href=/h>News / Europe / Holm</a></p>").contains {
        $0.hasPrefix("News")
      })
  }

  @Test(arguments: [
    ("Read more about what <a href=/b>a bridge</a> is, and why this one will be green.", true),
    ("Read more: <a href=/b>what a bridge is</a>, and why this one will be green.", false),
    ("<a href=/b>Read more about what a bridge is, and why this one will be green.</a>", false),
  ]) func `A sentence with a link is more than a pointer`(_ line: String, _ stays: Bool) throws {
    #expect(try lines("<p>\(line)</p>").contains { $0.hasPrefix("Read more") } == stays)
  }
}
