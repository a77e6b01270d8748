import CopydeskText
import Testing
@testable import CopydeskArticlePlugin
@testable import CopydeskCore

/// The section that an article is in, as its page states it.
@Suite struct StatedSectionTests {
  @Test(
    arguments: [
      ("Harbour", "Harbour"), ("Arts, Music", "Arts, Music"),
      ("Harbour, ferries, bridges, islands, bells, kitchens and the people of Arnby", "Harbour"),
      ("https://bay.example/harbour", nil),
      (
        "A town and its ferry, which went back and forth for a hundred and twelve years without a day off",
        nil
      ),
      ("Harbour | Gazette", "Harbour"), ("news/local", nil), ("blog_post", nil), ("06", nil), ("November", nil),
      ("bay.example", nil),
      ("ada@bay.example", nil), ("St. Arnby", "St. Arnby"), ("港口_渡轮", "港口_渡轮"),
      ("A town and its ferry that went back and forth for a hundred and twelve years", nil),
    ] as [(String, String?)])
  func `What is a name`(_ stated: String, _ expected: String?) throws {
    let page = try ExtractedPage(ExtractedPage.story, head: "<meta property='article:section' content='\(stated)'>")
    #expect(page.document.metadata.section == expected)
  }

  @Test func `The next one where the first says nothing`() throws {
    let head =
      #"<script type="application/ld+json">{"@type":"NewsArticle","articleSection":["News","Harbour"]}</script>"#
    #expect(try MetadataPage.metadata(head: head).section == "Harbour")
  }

  @Test(arguments: [
    "<nav aria-label=Breadcrumb><ol><li><a href=/>Home</a></li><li><a href=/harbour>Harbour</a></li></ol></nav>",
    """
    <ol vocab="https://schema.org/" typeof=BreadcrumbList><li property=itemListElement typeof=ListItem><a property=item href=/><span
    property=name>Home</span></a><meta property=position content=1></li><li property=itemListElement typeof=ListItem><a property=item
    href=/harbour><span property=name>Harbour</span></a><meta property=position content=2></li></ol>
    """,
  ])
  func `A path of links`(_ path: String) throws {
    #expect(try MetadataPage.metadata(above: path).section == "Harbour")
  }

  private static let steps = #"""
    {"@type":"ListItem","position":2,"item":{"@id":"https://bay.example/harbour","name":"Harbour"}},
    {"@type":"ListItem","position":1,"name":"Home","item":"https://bay.example/"}
    """#

  @Test func `A path within the article's object, in another order`() throws {
    let path = #"{"@type":"BreadcrumbList","itemListElement":[\#(Self.steps)]}"#
    let head =
      #"<script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry is back","breadcrumb":\#(path)}</script>"#
    #expect(try MetadataPage.metadata(head: head).section == "Harbour")
  }

  @Test(arguments: [
    "<p>Posted in <a href=/category/harbour/>Harbour</a> by Ada Quillfeather</p>",
    "<div>Category: <a rel=tag href=/category/harbour>Harbour</a></div>",
    "<div><a href=/>Home</a> &gt; <a href=/harbour>Harbour</a> &gt; The ferry is back</div>",
    "<div class=kicker><a href=/harbour>Harbour</a></div>", "<a class=post-category href=/harbour>Harbour</a>",
  ])
  func `A category that the article links to`(_ link: String) throws {
    #expect(try MetadataPage.metadata(below: link).section == "Harbour")
  }

  @Test func `A step of a path that says what it is`() throws {
    let path = """
      <div class=breadcrumb><a href=/>Home</a> &gt; <a href=/category/harbour>Category: Harbour</a> &gt; <a href=/b>Back again</a></div>
      """
    let head = "<meta property=og:title content='Back again'>"
    #expect(try MetadataPage.metadata(head: head, above: path).section == "Harbour")
  }

  @Test(arguments: [
    "<p>The ferry has been in <a href=/category/harbour/>the harbour</a> of the town since the bridge was closed.</p>",
    "<ul class=categories><li><a href=/sport>Sport</a></li><li><a href=/harbour>Harbour</a></li><li><a href=/weather>Weather</a></li></ul>",
    "<div><a href=/>Home</a> | <a href=/harbour>Harbour</a> | <a href=/sport>Sport</a></div>",
    "<p><a href=/category/harbour>All boats in the harbour of Arnby</a></p>",
    "<div class=kicker><a href=#top>Harbour</a></div>",
  ])
  func `Links that are no category of the article`(_ link: String) throws {
    #expect(try MetadataPage.metadata(below: link).section == nil)
  }

  @Test func `A list of all categories`() throws {
    let items = (1...6).map { "<li><a href=/category/pier\($0)>Pier</a> (\($0))</li>" }.joined()
    #expect(try MetadataPage.metadata(behind: "<ul>\(items)</ul>").section == nil)
  }
}
