import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// JSON-LD that describes another article than the page's.
@Suite struct OtherArticleDataTests {
  private func script(_ headline: String, _ url: String, _ day: String, _ author: String, body: String = "") -> String {
    """
    <script type="application/ld+json">{"@type": "NewsArticle", "headline": "\(headline)", "url": "\(url)", "datePublished": "\(day)",
    "author": {"name": "\(author)"}\(body.isEmpty ? "" : ", \"articleBody\": \"\(body)\"")}</script>
    """
  }

  @Test func `The object with the page's title counts`() throws {
    let head =
      script("School gets a new roof", "", "2021-01-01", "Ivo Quill")
      + script("The ferry is back", "", "2024-03-05", "Ada Marrack")
    let found = try MetadataPage.metadata(head: head)
    #expect(found.authors == ["Ada Marrack"])
    #expect(found.published == "2024-03-05")
  }

  @Test func `The object with the page's address counts`() throws {
    let head =
      "<link rel=canonical href=https://post.example/ferry>"
      + script("School roof", "https://post.example/roof", "2021-01-01", "Ivo Quill")
      + script("Across the Lenne", "https://post.example/ferry/", "2024-03-05", "Ada Marrack")
    let found = try MetadataPage.metadata(head: head)
    #expect(found.authors == ["Ada Marrack"])
    #expect(found.published == "2024-03-05")
  }

  @Test func `The text of another article does not take this one's place`() throws {
    let sentence = "School gets a roof of slate before the winter, and the gym another one of tin. "
    let body = String(repeating: sentence, count: 40)
    let head = script("School gets a new roof", "", "2021-01-01", "Ivo Quill", body: body)
    let page = """
      <html lang=en><head><title>The ferry is back</title>\(head)</head><body><article><h1>The ferry is back</h1>\(MetadataPage.story)</article></body></html>
      """
    let payload = Payload(bytes: Array(page.utf8), mediaType: .html)
    var document = Document(origin: Origin(path: "page.html"), payload: payload)
    _ = try HTMLArticle(settings: .init()).apply(to: &document, in: StageContext(stage: "transforms[0].html.article"))
    let text = document.blocks.map(\.text).joined(separator: "\n")
    #expect(text.contains("The ferry across the Lenne"))
    #expect(!text.contains("slate"))
  }
}
