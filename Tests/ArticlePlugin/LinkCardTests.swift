import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Cards of one link between paragraphs, and what else leads away within a text.
@Suite struct LinkCardTests {
  private static let whole = [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth]

  private func page(_ inside: String) throws -> ExtractedPage {
    try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>\(inside)<p>\(ExtractedPage.third)</p><p>\(ExtractedPage.fourth)</p>"
    )
  }

  @Test(arguments: [
    "<figure class=bookmark-card><a href=https://x.example/1><div><div>Ten halls that need a roof</div><div>A list of them</div></div><div><img src=/t.jpg></div></a></figure>",
    "<div><a href=https://x.example/1><div><h2>Read also: Ten halls that need a roof</h2><div><h3>A swan blocks the road</h3></div><p>x.example</p></div></a></div>",
    "<figure><a href=https://x.example/1><strong>Ten halls that need a roof</strong><em>A list of them</em></a></figure>",
    "<figure><a href=/1><div><img src=/t.jpg></div><figcaption><div>After the storm</div><h3>Ten halls that need a roof</h3><p>A list.</p></figcaption></a></figure>",
    "<div><article><a href=/1><div><img src=/t.jpg></div><div><span class=caption>Survey</span></div><h3>Ten halls that need a roof</h3></a></article><article><a href=/2><div><span class=caption>Towns</span></div><h3>A swan blocks the road</h3></a></article></div>",
    "<div><article><a href=/1><div><span class=caption>Survey</span></div><h3>“Roofs? Not for me”, says Jo Marr</h3></a></article><article><a href=/2><div><span class=caption>Towns</span></div><h3>Empty halls: “I like roofs, but not here”</h3></a></article></div>",
  ])
  func `A card goes whole`(_ card: String) throws {
    let page = try page(card)
    #expect(page.lines == Self.whole)
    #expect(page.document.images.isEmpty)
  }

  @Test(arguments: [
    "<div><a href=/plan.pdf><div><h3>Plan of the roof</h3><p>PDF, two megabytes</p></div></a></div>",
    "<figure><a href=/pier.jpg><img src=/pier.jpg></a><figcaption>The pier at night</figcaption></figure>",
    "<figure><a href=/pier><img src=/pier.jpg><figcaption><p>The pier at night</p><p>Seen from the boat</p></figcaption></a></figure>",
  ])
  func `A document or a picture does not`(_ inside: String) throws {
    #expect(try page(inside).removed(by: "related").isEmpty)
  }

  @Test func `Items of a list do not`() throws {
    let items = ["weir", "mill", "pier"].map {
      "<div class=item><a href=https://x.example/\($0)><h3>The old \($0) of Arnby</h3><p>It is open in summer</p></a></div>"
    }
    #expect(try page(items.joined()).removed(by: "related").isEmpty)
  }

  @Test(arguments: [
    "À lire aussi : Les halles attendent", "Читайте также: Мосты, которых нет", "Mehr zum Thema: Die Brücke",
  ])
  func `A pointer in one line takes no sentence with it`(_ pointer: String) throws {
    let sentence = "Even the gulls kept their distance that day."
    let page = try page("<p><a href=/old>\(pointer)</a></p><p>\(sentence)</p><h2>The price of rope</h2>")
    #expect(page.lines.contains(sentence))
    #expect(!page.lines.contains(pointer))
  }

  @Test(arguments: [
    "The post <a href=/1>The ferry stops for good</a> appeared first on <a href=https://x.example>Arnby Post</a>.",
    "Der Beitrag <a href=/1>The ferry stops for good</a> erschien zuerst auf <a href=https://x.example>Arnby Post</a>.",
  ])
  func `Where a feed says the article is from goes`(_ line: String) throws {
    #expect(try ExtractedPage(ExtractedPage.story + "<p>\(line)</p>").lines == Self.whole)
  }

  @Test func `Links within sentences are no tags`() throws {
    let linked = "<p>\(ExtractedPage.first.replacing("Friday", with: "<a href=/topic/friday>Friday</a>"))</p>"
    let tags = "<div class=tags><a href=/tag/ferry>ferry</a> <a href=/tag/bay>bay</a></div>"
    #expect(try ExtractedPage(linked + ExtractedPage.story + tags).document.metadata.tags == ["ferry", "bay"])
  }

  @Test func `A short text with a field for readers stays`() throws {
    let text = "\(ExtractedPage.first) \(ExtractedPage.second)"
    let others = (1...4).map {
      "<h4>Story \($0) of this month</h4><div>May \($0) by somebody or other, with a few words about it</div>"
    }
    let page = try ExtractedPage(
      "<div><div><p>\(text)</p><div><form><input type=email></form></div></div></div></article><div>\(others.joined())</div><article>"
    )
    #expect(page.lines.contains(text))
  }

  @Test(arguments: [
    "The post The ferry stops for good appeared first on Arnby Post.",
    "Wpis „The ferry stops for good” jest z Arnby Post",
  ])
  func `So does that without links, with the headline and the site`(_ line: String) throws {
    func lines(_ line: String) throws -> [String] {
      try ExtractedPage(
        ExtractedPage.story + "<p>\(line)</p>", head: "<meta property=og:site_name content='Arnby Post'>"
      ).lines
    }
    #expect(try lines(line) == Self.whole)
    let sentence =
      "“The ferry stops for good” was the title of a song about the bay that nobody in the office knew, it said in the Arnby Post."
    #expect(try lines(sentence).last == sentence)
  }
}
