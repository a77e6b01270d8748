import CopydeskArticlePlugin
import CopydeskCore
import Testing

/// Boxes below an article in elements without telling names: about the site, teasers, what readers write, another story.
@Suite struct SiteBoxTests {
  private func text(_ body: String) throws -> String? {
    try ExtractedPage.text(of: "<title>Ferry stops - Fjord Gazette</title><body><div class=w>\(body)</div>")
  }

  private static let notice =
    "The Fjord Gazette has told the news of the fjord since 1881 and is owned by its readers. It comes out six days a week."
  private static let short = "<div class=a><h1>Ferry stops</h1><p>\(ExtractedPage.first)</p></div>"
  private static let long = "<div class=a><h1>Ferry stops</h1>\(ExtractedPage.story)</div>"

  @Test(arguments: ["About us", "Über uns", "Terms of service", "关于我们", "من نحن", "Comments"])
  func `A box that its heading calls the site's or the readers'`(_ heading: String) throws {
    let box = "<div class=b><h3>\(heading)</h3>\(String(repeating: "<p>\(Self.notice)</p>", count: 4))</div>"
    #expect(try text(Self.short + box) == ExtractedPage.first)
    #expect(try #require(try text(Self.long + box)).hasSuffix(ExtractedPage.fourth))
  }

  @Test func `Such a heading in the article's own element is the article's`() throws {
    let section = "<h2>Terms of service</h2><p>\(Self.notice)</p><p>\(ExtractedPage.second)</p>"
    let text = try text("<div class=a><h1>Ferry stops</h1>\(ExtractedPage.story)\(section)</div>")
    #expect(try #require(text).contains(Self.notice))
  }

  @Test(arguments: ["<div>Read next</div><h2>School gets a roof</h2>", "<h3>Read next</h3>"])
  func `Another story under a label`(_ label: String) throws {
    let text = try text(Self.long + "<div class=b>\(label)<p>\(Self.notice)</p></div>")
    #expect(try #require(text).hasSuffix(ExtractedPage.fourth))
  }

  @Test func `Teasers without a label`() throws {
    let cards = (1...4).map {
      "<div class=c><div><a href=/\($0)>The lamp of pier \($0) is lit</a></div><div>\(ExtractedPage.second)</div></div>"
    }
    #expect(try text(Self.short + "<div class=b>\(cards.joined())</div>") == ExtractedPage.first)
  }

  private static let teasers = (1...5).map {
    "<li><a href=/\($0)>The lamp of pier \($0) is lit</a><div>\(ExtractedPage.second)</div></li>"
  }.joined()

  @Test func `Teasers in a column before the headline`() throws {
    let column = "<div class=b><div>Harbour</div><ul>\(Self.teasers)</ul></div>"
    #expect(try #require(try text(column + Self.long)).hasPrefix(ExtractedPage.first))
  }

  @Test func `Teasers under a label of pointers, far longer than the article`() throws {
    let text = try text(
      Self.short + "<div><h3>Latest news</h3></div><div class=b><ul>\(Self.teasers)\(Self.teasers)</ul></div>")
    #expect(text == ExtractedPage.first)
  }

  @Test func `Such items above the article's text in its own element are the article's`() throws {
    let text = try text("<div class=a><h1>Ferry stops</h1><ul>\(Self.teasers)</ul>\(ExtractedPage.story)</div>")
    #expect(try #require(text).contains("The lamp of pier 3 is lit"))
  }

  @Test func `What readers write, each with name and date`() throws {
    let items = ["Old Salt", "Gull"].map {
      "<div id=\($0.prefix(3))><p><b>\($0)</b>, 5 March 2025</p><p>\(Self.notice)</p></div>"
    }
    let text = try text(Self.long + "<div id=list>\(items.joined())</div>")
    #expect(try #require(text).hasSuffix(ExtractedPage.fourth))
  }

  @Test func `Parts that begin with nothing but a date are the article's`() throws {
    let items = [3, 4].map { "<div><p>\($0) March 2025</p><p>\(Self.notice)</p></div>" }
    let text = try text(Self.long + "<div id=list>\(items.joined())</div>")
    #expect(try #require(text).contains(Self.notice))
  }

  @Test(arguments: ["itemprop=articleBody", "class=entry-content"])
  func `Text after the element that the page calls the article's`(_ name: String) throws {
    let text = try text(
      "<article><h1>Ferry stops</h1><div \(name)>\(ExtractedPage.story)</div><div><p>\(Self.notice)</p></div></article>"
    )
    #expect(try #require(text).hasSuffix(ExtractedPage.fourth))
  }

  @Test func `A whole article below it with a headline that leads elsewhere`() throws {
    let other = "<section><article><h2><a href=/f>School gets a roof</a></h2><p>\(Self.notice)</p></article></section>"
    let text = try text("<article><h1>Ferry stops</h1>\(ExtractedPage.story)</article>\(other)")
    #expect(try #require(text).hasSuffix(ExtractedPage.fourth))
  }

  @Test func `The rest in a further part, with short sentences`() throws {
    func part(_ content: String) -> String { "<section class='block text'>\(content)</section>" }
    let text = try text(
      "<section class=hero><h1>Ferry stops</h1></section>\(part(ExtractedPage.story))<section class=ad></section>\(part("<p>Then he went home.</p>"))"
    )
    #expect(try #require(text).hasSuffix("Then he went home."))
  }
}
