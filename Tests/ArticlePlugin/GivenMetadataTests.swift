import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Metadata that a source gave, such as one that reads a feed, beside what the page says.
@Suite struct GivenMetadataTests {
  private let context = StageContext(stage: "html.article")

  private func article(_ choice: MetadataChoice, _ given: (inout Document) -> Void) throws -> Document {
    let page = """
      <html lang="en"><head><title>The ferry stops for good - The Courier</title>
      <meta property="article:published_time" content="2025-03-11T08:00:00+01:00"></head><body><article>
      <h1>The ferry stops for good</h1>\(ExtractedPage.story)</article></body></html>
      """
    var document = Document(
      origin: Origin(path: "page.html"), payload: Payload(bytes: Array(page.utf8), mediaType: .html))
    given(&document)
    var settings = HTMLArticle.Settings()
    settings.metadata = choice
    let outcome = try HTMLArticle(settings: settings).apply(to: &document, in: context)
    guard case .keep = outcome else { throw DocumentError("not_kept", "the page was not kept") }
    return document
  }

  private func give(_ document: inout Document) {
    document.metadata.title = "Last ferry leaves Holm"
    document.metadata.authors = ["Jane Doe"]
    document.metadata.published = "2025-03-11"
    document.metadata.tags = ["ferries"]
    document.extras["feed"] = "https://courier.example/rss"
  }

  @Test func `What was given stays and the page fills the rest`() throws {
    let article = try article(.fill, give)
    #expect(article.metadata.title == "Last ferry leaves Holm")
    #expect(article.metadata.authors == ["Jane Doe"])
    #expect(article.metadata.published == "2025-03-11")
    #expect(article.metadata.site == "The Courier" && article.metadata.language == "en")
    #expect(article.extras == ["feed": "https://courier.example/rss"])
    #expect(
      context.notes == [
        "title was given as 'Last ferry leaves Holm', and the page says 'The ferry stops for good'"
      ])
  }

  @Test func `The page may count more`() throws {
    let article = try article(.replace, give)
    #expect(article.metadata.title == "The ferry stops for good")
    #expect(article.metadata.authors == ["Jane Doe"])
    #expect(article.metadata.published == "2025-03-11T08:00:00+01:00")
    #expect(context.notes.isEmpty)
  }

  @Test func `A contradiction can fail the document`() throws {
    #expect(
      throws: DocumentError(
        "metadata_contradicted",
        "title was given as 'Last ferry leaves Holm', and the page says 'The ferry stops for good'")
    ) { try article(.verify, give) }
    let agreed = try article(.verify) { $0.metadata.title = "Ferry: The Ferry Stops for Good!" }
    #expect(agreed.metadata.title == "Ferry: The Ferry Stops for Good!")
  }

  @Test func `A document that has its article goes through`() throws {
    let blocks = [Block(.paragraph, text: "From the feed.")]
    let article = try article(.fill) { $0.blocks = blocks }
    #expect(article.blocks == blocks && article.metadata == Metadata())
  }

  @Test func `A page that came as plain text keeps what was given`() throws {
    var document = Document(
      origin: Origin(path: "mail"),
      payload: Payload(
        bytes: Array("The ferry stops\n\nBy Paul Roe\n\n\(ExtractedPage.story)".utf8), mediaType: .plainText))
    give(&document)
    document.metadata.language = "nn"
    let given = document.metadata
    _ = try TextArticle().apply(to: &document, in: StageContext(stage: "text.article"))
    #expect(document.metadata.title == given.title && document.metadata.authors == given.authors)
    #expect(document.metadata.published == given.published && document.metadata.language == "nn")
  }
}
