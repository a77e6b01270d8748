import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Prose in a `<pre>`, in lines of one width.
@Suite struct WrappedTextTests {
  private static let paragraphs = [
    "\(ExtractedPage.first) \(ExtractedPage.second)", ExtractedPage.third,
    "\(ExtractedPage.fourth) \(ExtractedPage.second)",
    "It had no bell.", ExtractedPage.first,
  ]

  private static func wrapped(_ text: String, at width: Int = 64) -> String {
    var lines = [""]
    for word in text.split(separator: " ") {
      if lines[lines.count - 1].count + 1 + word.count > width { lines.append("") }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
    }
    return lines.joined(separator: "\n")
  }

  private static func page(_ pre: String) -> String {
    "<html><head><title>The ferry stops for good</title></head><body><pre>\(pre)</pre></body></html>"
  }

  private static let text = paragraphs.map { wrapped($0) }.joined(separator: "\n\n")

  @Test func `Its lines are joined, and empty ones part paragraphs`() throws {
    let document = try #require(try ExtractedPage.document(of: Self.page(Self.text)))
    #expect(document.blocks.map(\.text) == Self.paragraphs)
  }

  @Test func `The headline and the byline above it are no text`() throws {
    let page = Self.page("THE FERRY STOPS FOR GOOD\n\nBy Jo Marr\n\n" + Self.text)
    let document = try #require(try ExtractedPage.document(of: page))
    #expect(document.text.hasPrefix(ExtractedPage.first) && document.blocks.contains { $0.role == .byline })
  }

  @Test func `Lines that end before the next word had to stay`() throws {
    let verses = "The boat goes out,\nthe boat comes in."
    let document = try #require(try ExtractedPage.document(of: Self.page(Self.text + "\n\n" + verses)))
    #expect(document.blocks.last?.text == verses)
  }

  @Test func `A link within it is one, and a line goes on after it`() throws {
    let linked = Self.text.replacing("ferry", with: "<a href=https://x.example>ferry</a>")
    let document = try #require(try ExtractedPage.document(of: Self.page(linked)))
    #expect(document.blocks.map(\.text) == Self.paragraphs)
  }

  @Test(arguments: [
    (1...12).map { "let bell\($0) = [ring(\($0)); wait(60)]" }.joined(separator: "\n"),
    (1...12).map { "Pier \($0)          \($0)1 boats          open" }.joined(separator: "\n\n"),
    (1...12).map { "      The boat goes out, the boat number \($0) comes in." }.joined(separator: "\n\n"),
  ])
  func `Code, tables and indented lines stay as they are`(_ pre: String) throws {
    let page = try ExtractedPage(ExtractedPage.story + "<pre>\(pre)</pre>" + ExtractedPage.story)
    #expect(page.document.blocks.contains { if case .preformatted = $0.kind { true } else { false } })
  }
}
