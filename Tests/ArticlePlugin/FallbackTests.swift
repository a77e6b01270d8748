import CopydeskArticlePlugin
import CopydeskCore
import Testing

/// Pages that say something in shapes that rules take for boilerplate.
@Suite struct FallbackTests {
  private func extracted(_ body: String) throws -> Document? {
    var document = Document(
      origin: Origin(path: "page.html"), payload: Payload(bytes: Array("<body>\(body)".utf8), mediaType: .html))
    let outcome = try HTMLArticle(settings: .init()).apply(to: &document, in: StageContext(stage: "html.article"))
    return outcome == .keep ? document : nil
  }

  private static let story = (0..<4).flatMap { _ in [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third] }
    .map { "<p>\($0)</p>" }
    .joined()

  @Test(arguments: [
    "<a name=top>\(story)", "<a id=content name=content/>\(story)",
    "<a href=/print>Print</a><a href=/share>Share\(story)",
    "<p><a href=/print>Print</a><a href=/share>Share\(story)",
  ]) func `An anchor without an address or an end is no link`(_ page: String) throws {
    let document = try #require(try extracted(page))
    #expect(document.text.contains(ExtractedPage.first) && document.text.contains(ExtractedPage.third))
  }

  @Test func `A list of short lines comes out`() throws {
    let prizes = (1...12).map { "<li>Prize \($0): Anna Dahl of Lindvik</li>" }.joined()
    let document = try #require(try extracted("<nav><a href=/>Home</a></nav><ol>\(prizes)</ol>"))
    #expect(document.text.contains("Prize 12: Anna Dahl of Lindvik"))
  }

  @Test func `A page of links alone is no article`() throws {
    #expect(
      try extracted("<nav><a href=/a>The ferry stops</a></nav><p><a href=/b>A bridge is to be built</a></p>") == nil)
  }
}
