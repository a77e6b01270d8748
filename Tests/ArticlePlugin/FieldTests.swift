import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Decks, sections and tags: what says something of the article, and what does not.
@Suite struct FieldTests {
  @Test(arguments: [
    "The ferry is back", "The Gazette", ",", "www.gazette.example", "https://gazette.example/about",
    "ferry, river, lenne, boats, bridge, town", "ferry,bridge",
  ])
  func `A description that says nothing is no deck`(_ text: String) throws {
    let head = """
      <meta name=description content="\(text)"><meta name=keywords content="ferry, bridge">
      <meta property=og:site_name content="The Gazette">
      """
    #expect(try MetadataPage.metadata(head: head).deck == nil)
  }

  @Test func `The next description counts`() throws {
    let head = """
      <meta property=og:description content="The Gazette"><meta property=og:site_name content="The Gazette">
      <meta name=description content="After two winters the boat crosses the Lenne again.">
      """
    #expect(try MetadataPage.metadata(head: head).deck == "After two winters the boat crosses the Lenne again.")
  }

  @Test(arguments: ["News", "All articles", "undefined", "Aktuelles", "新闻"])
  func `A list of everything is no section`(_ name: String) throws {
    #expect(try MetadataPage.metadata(head: "<meta property=article:section content='\(name)'>").section == nil)
  }

  @Test func `The section before a list of everything counts`() throws {
    let trail = """
      <script type="application/ld+json">{"@type": "BreadcrumbList", "itemListElement": [
      {"@type": "ListItem", "name": "Home"}, {"@type": "ListItem", "name": "Harbour"},
      {"@type": "ListItem", "name": "All articles"}, {"@type": "ListItem", "name": "The ferry is back"}]}</script>
      """
    #expect(try MetadataPage.metadata(head: trail).section == "Harbour")
  }

  @Test func `Programs notes and menus are no tags`() throws {
    let head = "<meta name=keywords content='ferry, PageType: Article, channel_news, Lenne: the river'>"
    #expect(try MetadataPage.metadata(head: head).tags == ["ferry", "Lenne: the river"])
    let menu = "<nav><a href=/tag/sport/a>Sport</a><a href=/tag/money/a>Money</a></nav>"
    #expect(try MetadataPage.metadata(above: menu, behind: "<p><a href=/tag/ferry/a>Ferry</a></p>").tags == ["Ferry"])
  }
}
