import CopydeskCore
import Testing

/// Columns beside an article on pages whose names say nothing, and the counters that pages have before paragraphs.
@Suite struct ColumnBoxTests {
  private static let article = "<div class=a><h1>Ferry stops</h1>\(ExtractedPage.story)</div>"
  private static let links = (1...4).map { "<li><a href=/p\($0)>Lamp \($0) of the pier</a> Lit again since May</li>" }
    .joined()

  private func text(_ body: String) throws -> String? {
    try ExtractedPage.text(of: "<title>Ferry stops - Fjord Gazette</title><body><div class=w>\(body)</div>")
  }

  /// Boxes with a label and something below it.
  private static func boxes(_ all: [(label: String, content: String)], _ tag: String = "div") -> String {
    all.map { "<\(tag) class=b\($0.label.count)><h4>\($0.label)</h4>\($0.content)</\(tag)>" }.joined()
  }

  private static let weather = "<p>Arnby</p><p>12°C</p><p>Wind: NW 4 m/s</p>"
  private static let column = [
    (label: "Recent posts", content: "<ul>\(links)</ul>"), (label: "Harbour sky", content: weather),
    (label: "Boats for hire", content: "<ul>\(links)</ul>"),
    (label: "Who I am", content: "<p>Kari keeps the lamps of the pier.</p>"),
  ]

  // Less text than the column has.
  private static let short =
    "<div><h1>Ferry stops</h1><p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><p>\(ExtractedPage.third)</p></div>"
  private static let visitors =
    "<p>There are currently 12 guests and 0 members that are online. You are an unknown user here.</p>"

  @Test func `Boxes of a column, of which one is called as such are`() throws {
    let notes = (1...8).map {
      "<li><a href=/p\($0)>Lamp \($0)</a> Lit again since May, and so may it stay for long</li>"
    }
    .joined()
    let boxes = Self.boxes([
      (label: "Recent posts", content: "<ul>\(notes)</ul>"), (label: "My things", content: "<ul>\(notes)</ul>"),
      (label: "Harbour sky", content: Self.weather), (label: "Who is here", content: Self.visitors),
    ])
    #expect(try #require(try text(Self.short + boxes)).hasSuffix(ExtractedPage.third))
    #expect(try #require(try text(Self.short + "<div>\(boxes)</div>")).hasSuffix(ExtractedPage.third))
  }

  @Test func `Boxes with fields, without a link or a heading`() throws {
    let boxes = [
      ("Newsletter", "Tell us your address.<input name=a>"), ("Harbour sky", Self.weather),
      ("Who is here", Self.visitors),
      ("Did you see it?", "<p>What do you think of it?</p><input type=radio> Yes<br><input type=radio> No"),
    ]
    .map { "<table><tr><td><b>\($0.0)</b></td></tr><tr><td>\($0.1)</td></tr></table>" }.joined()
    let text = try #require(
      try text("<table><tr><td>\(boxes)</td><td>\(Self.short)</td><td>\(boxes)</td></tr></table>"))
    #expect(text.hasPrefix(ExtractedPage.first) && text.hasSuffix(ExtractedPage.third))
  }

  @Test func `Such boxes in the article's own element are the article's`() throws {
    let text = try #require(
      try text(
        "<div class=a><h1>Ferry stops</h1>\(ExtractedPage.story)<div class=c>\(Self.boxes(Self.column))</div></div>"))
    #expect(text.contains("Wind: NW 4 m/s") && text.contains("Kari keeps the lamps of the pier."))
  }

  @Test func `Sections that no label calls a page's stay`() throws {
    let sections = ["Old", "New", "Lost"].map {
      (label: "\($0) boats", content: "<ul>\(Self.links)</ul><p>\($0) as they are, they are all by hand.</p>")
    }
    let text = try #require(try text(Self.article + "<div class=c>\(Self.boxes(sections))</div>"))
    #expect(text.contains("Lost as they are, they are all by hand."))
  }

  @Test func `Sections of an article in boxes stay beside such a label`() throws {
    let sections = Self.boxes([
      (label: "The boat", content: "<p>\(ExtractedPage.second)</p>"),
      (label: "The pier", content: "<p>\(ExtractedPage.third)</p>"),
      (label: "The bell", content: "<p>\(ExtractedPage.fourth)</p>"),
    ])
    let head = "<div class=h><h1>Ferry stops</h1><p>\(ExtractedPage.first)</p></div>"
    let text = try #require(try text(head + "<div class=c>\(sections)</div>"))
    for sentence in [ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth] {
      #expect(text.contains(sentence))
    }
  }

  private static let story = [
    ExtractedPage.first, ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth,
  ]

  /// The story's paragraphs, each made of its words and their number.
  private func counted(_ paragraph: (_ words: String, _ number: Int) -> String) throws -> String {
    let paragraphs = Self.story.enumerated().map { paragraph($0.element, $0.offset + 1) }.joined()
    return try #require(try text("<div class=a><h1>Ferry stops</h1>\(paragraphs)</div>"))
  }

  @Test func `A counter before each paragraph`() throws {
    let story = Self.story.joined(separator: "\n\n")
    #expect(try counted { words, _ in "<p><a class=k>0</a>\(words)</p>" } == story)
    #expect(try counted { words, _ in "<span class=k>0</span><p>\(words)</p>" } == story)
    #expect(try counted { words, _ in "<div class=k>3</div><div>\(words)</div>" } == story)
  }

  @Test func `Numbers that count the paragraphs stay, and so do those that are set in bold`() throws {
    let text = try counted { "<p><span class=k>\($1)</span> \($0)</p>" }
    #expect(text.contains("3 \(ExtractedPage.third)"))
    #expect(try counted { words, _ in "<p><b>0</b> \(words)</p>" }.contains("0 \(ExtractedPage.third)"))
    #expect(try counted { "<div class=k>\($1)</div><div>\($0)</div>" }.contains("3"))
  }
}
