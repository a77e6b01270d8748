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
}
