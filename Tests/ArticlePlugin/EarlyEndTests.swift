import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Articles whose element an end tag too many ends before the text does.
@Suite struct EarlyEndTests {
  private static let (first, second) = ("<p>\(ExtractedPage.first)</p>", "<p>\(ExtractedPage.second)</p>")
  private static let third = "<p>\(ExtractedPage.third)</p>"
  private static let related =
    "<div class=related><h3>Also</h3><ul><li><a href=/a>A storm takes the roof</a></ul></div>"

  /// A page in the order of its tags: the article's text, an end tag too many within it, and the rest.
  private func text(_ start: String, _ stray: String, _ rest: String, _ end: String = "</div></article>") throws
    -> String?
  {
    let head = "<title>The ferry stops</title><body><div id=page><div id=c><main>"
    let foot = "\(Self.related)</main></div></div><footer>© Fjord Gazette</footer>"
    let body = "<article><h1>The ferry stops</h1><div class=entry-content>\(start)\(stray)\(rest)\(end)"
    return try ExtractedPage.text(of: head + body + foot)
  }

  @Test(arguments: [
    "</div>", "</div></div>", "</div></div></div>", "</article>", "</div></article>", "</section></div>",
  ])
  func `What comes after it is the article's`(_ stray: String) throws {
    let text = try #require(try text(Self.first, stray, Self.second + Self.third))
    #expect(text.hasSuffix("\(ExtractedPage.second)\n\n\(ExtractedPage.third)"))
    #expect(text.hasPrefix(ExtractedPage.first) && !text.contains("storm"))
  }

  @Test func `So are its headings, lists and quotations`() throws {
    let rest =
      "<h2>The bus</h2>\(Self.second)<ul><li>Arnby pier</li><li>Holm church</li></ul><blockquote>\(Self.third)</blockquote>"
    let text = try #require(try text(Self.first, "</div>", rest))
    #expect(text.contains("The bus") && text.contains("Holm church") && text.hasSuffix(ExtractedPage.third))
  }

  @Test(arguments: [
    "<div class=newsletter>\(third)</div>", "<p class=author-bio>\(ExtractedPage.third)</p>",
    "<p><a href=/x>\(ExtractedPage.third)</a></p>", "<form>\(third)</form>",
  ])
  func `What has another name, links or a form is not`(_ rest: String) throws {
    let text = try #require(try text(Self.first + Self.second, "</div>", rest))
    #expect(text.hasSuffix(ExtractedPage.second))
  }

  @Test func `Where no end tag is out of place, a paragraph after the article is the site's`() throws {
    let page =
      "<title>The ferry stops</title><main><article><h1>The ferry stops</h1>\(Self.first)\(Self.second)</article></main>"
    #expect(try #require(try ExtractedPage.text(of: page + Self.third)).hasSuffix(ExtractedPage.second))
  }

  @Test func `What was taken out between does not end it`() throws {
    let offer = "<div class=newsletter><p>Get our letter every morning.</p><form><input name=m></form></div>"
    let text = try #require(try text(Self.first, "</div>", Self.second + offer + Self.third))
    #expect(text.hasSuffix("\(ExtractedPage.second)\n\n\(ExtractedPage.third)"))
  }

  @Test func `An end tag out of place below the foot says nothing of the article`() throws {
    let page =
      "<title>The ferry stops</title><main><article><h1>The ferry stops</h1>\(Self.first)\(Self.second)</article></main>"
    let text = try ExtractedPage.text(of: "\(page)\(Self.third)<footer>© Fjord Gazette</footer></div>")
    #expect(try #require(text).hasSuffix(ExtractedPage.second))
  }

  @Test(arguments: ["main", "article"]) func `A second element of the same kind with prose goes on with the article`(
    _ tag: String
  ) throws {
    let head = "<title>The ferry stops</title><body><h1>The ferry stops</h1>"
    let page = "\(head)<\(tag)>\(Self.first)\(Self.second)</\(tag)><\(tag)>\(Self.third)</\(tag)>"
    #expect(try #require(try ExtractedPage.text(of: page)).hasSuffix(ExtractedPage.third))
    let title = "<h1>The ferry stops</h1>"
    let whole = "<title>The ferry stops</title><body><\(tag)>\(title)\(Self.first)\(Self.second)</\(tag)>"
    #expect(
      try #require(try ExtractedPage.text(of: "\(whole)<\(tag)>\(Self.third)</\(tag)>")).hasSuffix(ExtractedPage.third))
    let other = "\(whole)<\(tag)><h2>Storm</h2>\(Self.third)</\(tag)>"
    #expect(try #require(try ExtractedPage.text(of: other)).hasSuffix(ExtractedPage.second))
  }
}
