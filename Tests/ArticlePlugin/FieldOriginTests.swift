import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Where metadata came from.
@Suite struct FieldOriginTests {
  private func places(_ head: String, _ body: String = "", of name: String) throws -> [FieldOrigin.Place] {
    let document = try ExtractedPage(body + ExtractedPage.story, head: head).document
    return try document.places(of: field(name))
  }

  private func field(_ name: String) throws -> MetadataField {
    try #require(MetadataField.all.first { "\($0.name)" == name })
  }

  private static let data = """
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry stops for good","author":{"name":"Jane Doe"},
    "datePublished":"2025-03-11T08:00:00+01:00","inLanguage":"en"}</script>
    """

  @Test func `A field has every place that agrees`() throws {
    let head = """
      <title>The ferry stops for good - The Courier</title><meta property="og:title" content="The Ferry Stops For Good">
      <meta property="article:published_time" content="2025-03-11"><meta name="author" content="Jane Doe">\(Self.data)
      """
    #expect(try places(head, of: "title") == [.headline, .linkedData, .openGraph, .documentTitle])
    #expect(try places(head, of: "authors") == [.linkedData, .meta])
    #expect(try places(head, of: "published") == [.linkedData, .openGraph])
    #expect(try places(head, of: "language") == [.linkedData])
  }

  @Test func `What no field states was seen by readers`() throws {
    let byline = "<p class='byline'>By Jane Doe</p><time>11 March 2025</time>"
    #expect(try places("", byline, of: "title") == [.headline])
    #expect(try places("", byline, of: "authors") == [.byline])
    #expect(try places("", byline, of: "published") == [.shownDate])
    #expect(try places("", byline, of: "language") == [.text])
    #expect(try places("", byline, of: "section").isEmpty)
  }

  @Test func `What a later stage changed is the later stage's`() throws {
    var document = try ExtractedPage(ExtractedPage.story, head: Self.data).document
    document.metadata.title = "Last ferry"
    #expect(try document.places(of: field("title")) == [.laterStage])
    document.metadata.title = nil
    #expect(try document.places(of: field("title")).isEmpty)
  }
}
