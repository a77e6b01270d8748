import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Boxes and headings that name a person: the author, or somebody whom the story is about.
@Suite struct PersonBoxTests {
  private static let half =
    "<p>\(ExtractedPage.first)</p><p>Berit Holm, who is 71, took the bell home on Sunday morning.</p>"
  private static let rest = "<p>\(ExtractedPage.third)</p><p>\(ExtractedPage.fourth)</p>"

  private func box(_ name: String) -> String { "<div><h4>Zur Person</h4><p>\(name), 71, führt das Boot.</p></div>" }

  @Test func `A box about a person of the story stays`() throws {
    let page = try ExtractedPage(Self.half + box("Berit Holm") + Self.rest)
    #expect(page.removed(by: "author_section").isEmpty)
    #expect(try !ExtractedPage(Self.half + box("Jo Hale") + Self.rest).removed(by: "author_section").isEmpty)
  }

  @Test func `An interview under a heading with a name stays, and a note about the author goes`() throws {
    let head = "<meta name=author content='Jo Hale'>"
    let interview = try ExtractedPage(Self.half + Self.rest + "<h3>Interview: Jo Hale</h3>" + Self.rest, head: head)
    #expect(interview.removed(by: "author_section").isEmpty)
    let note = "<div><h4>Jo Hale</h4><p>Jo keeps bees and writes about those who count them.</p></div>"
    let signed = try ExtractedPage(Self.half + Self.rest + note, head: head)
    #expect(signed.removed(by: "author_section").count == 2)
  }

  @Test(arguments: ["rel=author href=/jo", "href=/author/jo-hale", "href=/people/jo-hale"])
  func `Whom a sentence links is no author`(_ link: String) throws {
    let metadata = try MetadataPage.metadata(
      head: "<meta name=author content='Kit Tolley'>",
      below: "<p>The engineer <a \(link)>Jo Hale</a> mended the bell.</p>")
    #expect(metadata.authors == ["Kit Tolley"])
  }

  @Test(arguments: [
    ("<p>Author: Jo Hale | Published: 14 May 2024, 08:20 | Updated: 15 May 2024, 09:00</p>", ["Jo Hale"]),
    ("<div class=credits>Jo Hale</div>", ["Jo Hale"]),
  ])
  func `The author of a line below the headline is read`(_ line: String, _ authors: [String]) throws {
    let metadata = try MetadataPage.metadata(head: "<meta property=og:site_name content='The Gazette'>", below: line)
    #expect(metadata.authors == authors)
  }

  @Test func `Data with escaped quotation marks is read, and so is a role`() throws {
    let data = """
      {"@type": "NewsArticle", "author": {"@type": "Role", "author": {"name": "Jo Hale"}}, "datePublished": "2024-05-14"}
      """
    for text in [data, data.replacing("\"", with: "&quot;")] {
      let metadata = try MetadataPage.metadata(head: "<script type=application/ld+json>\(text)</script>")
      #expect(metadata.authors == ["Jo Hale"] && metadata.published == "2024-05-14")
    }
  }
}
