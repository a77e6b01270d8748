import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Labels of links that are taken out in the middle of an article.
@Suite struct LinkLabelTests {
  private static let links = """
    <ul><li><a href=/news/pier>The old pier is to be sold to a brewer</a></li>
    <li><a href=/news/weir>What the keeper of the weir has to say</a></li></ul>
    """

  private func page(_ box: String) throws -> ExtractedPage {
    try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>\(box)<p>\(ExtractedPage.third)</p><p>\(ExtractedPage.fourth)</p>",
      head: "<link rel=canonical href=https://gazette.example/news/ferry>")
  }

  @Test(arguments: [
    "<div><h4>Dig deeper</h4>\(links)</div>", "<section><h2>Around the bay</h2><div>\(links)</div></section>",
    "<div><div><span>Weitergraben</span></div>\(links)</div>", "<div><h3>더 파고들기</h3>\(links)</div>",
  ]) func `The label of a box of links goes with them`(_ box: String) throws {
    #expect(
      try page(box).lines == [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth])
  }

  @Test(arguments: [
    // What is below is the article's.
    "<div><h2>Around the bay</h2><p>The bus takes forty minutes, and an hour and a half when the road is under water.</p>\(links)</div>",
    // Links of a shop below the names of what the article is about.
    "<div><h2>Around the bay</h2><a href=https://shop.example/bus>Buy a ticket for the bus around the bay</a></div>",
    // A row of a table.
    "<table><tr><th>Around the bay</th><td><a href=/news/bus>The bus that takes forty minutes</a></td></tr><tr><th>Over it</th><td>None</td></tr></table>",
  ]) func `A heading of the article stays`(_ box: String) throws {
    #expect(try page(box).document.markedText.contains("Around the bay"))
  }

  @Test func `Items that only lost their links stay`() throws {
    let items = ["The pier", "The weir", "The bell"].map {
      "<div><h3>\($0)</h3><a href=/places/\($0.count)>Everything about this place in our guide</a></div>"
    }
    let text = try page(items.joined()).document.markedText
    #expect(["The pier", "The weir", "The bell"].allSatisfy(text.contains))
  }
}

extension Document {
  /// The texts of all blocks, tables too.
  fileprivate var markedText: String { blocks.map(\.plainText).joined(separator: "\n") }
}
