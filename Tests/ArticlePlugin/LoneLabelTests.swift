import Testing

@testable import CopydeskArticlePlugin

/// Labels of offers and of other articles that have lost what they were over: the article goes on right below them.
@Suite struct LoneLabelTests {
  private static let start = [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third].map { "<p>\($0)</p>" }
    .joined()
  private static let last =
    "In the evening the boat came back with seventeen passengers, two bicycles and a crate of lobsters, and the harbour master wrote the time of arrival in a book."

  @Test(arguments: [
    "<p>Sign up for our newsletter</p>", "<p>Download our app</p>", "<h3>Related articles</h3>",
    "<p><strong>Newsletter abonnieren</strong></p>",
  ])
  func `The last paragraph stays`(_ label: String) throws {
    #expect(try ExtractedPage(Self.start + label + "<p>\(Self.last)</p>").lines.contains(Self.last))
  }

  @Test func `A paragraph between such a label and a heading stays`() throws {
    let page = try ExtractedPage(
      Self.start + "<h3>Related articles</h3><p>\(Self.last)</p><h3>The cellar</h3><p>\(ExtractedPage.fourth)</p>")
    #expect(page.lines.contains(Self.last))
  }

  @Test(arguments: [
    "<p>Sign up for our newsletter</p><p>Get the best stories of the week from all over the bay, and join our newsletter with one click before the boat leaves on Monday.</p>",
    "<h3>Related articles</h3><p>The boat comes back with seventeen passengers, two bicycles and a crate of lobsters, and the harbour master writes a book about it.</p><p><a href=/loaves>Bakers count their loaves</a></p>",
  ])
  func `What an offer says goes, and what is said of links`(_ section: String) throws {
    #expect(try ExtractedPage(Self.start + section).lines.count == 3)
  }

  @Test func `A short sentence that begins as a label does is none`() throws {
    let page = try ExtractedPage(
      Self.start + "<p>Mehr zum Lesen braucht es nicht.</p><p>Die Kasse blieb leer.</p><p>\(ExtractedPage.fourth)</p>")
    #expect(
      page.lines.suffix(3) == ["Mehr zum Lesen braucht es nicht.", "Die Kasse blieb leer.", ExtractedPage.fourth])
  }

  @Test(arguments: [
    "<section><h2>Related stories</h2><div><h2><a href=/1>Bakers count their loaves</a></h2><p>There are eleven of them, and a bun.</p></div></section>",
    "<section><h2>Comments</h2><article><header><h2>Comment by potato</h2></header><p>I took it every day to the school and back.</p></article></section>",
    "<div><div>People are also reading…</div><ul><li><a href=/1>Bakers count their loaves</a></li><li><a href=/2>Harbour walk</a></li></ul></div>",
  ])
  func `A box goes with headings of whatever rank, and a label with its links`(_ box: String) throws {
    #expect(try ExtractedPage(Self.start + box).lines.count == 3)
  }

  @Test func `A label in bold goes with all items that have links`() throws {
    let items = ["Boatmen must unite, <a href=/1>no matter what</a>", "<a href=/2>Lamps</a> <small>(04-01-12)</small>"]
    let page = try ExtractedPage(
      Self.start + "<p><strong>Read more</strong></p><ul>" + items.map { "<li>\($0)</li>" }.joined() + "</ul>")
    #expect(page.lines.count == 3)
  }
}
