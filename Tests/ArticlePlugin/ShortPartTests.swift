import Testing

@testable import CopydeskArticlePlugin

/// Short parts of an article in elements that often hold what is none of it.
@Suite struct ShortPartTests {
  private static let half = "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>"
  private static let rest = "<p>\(ExtractedPage.third)</p><p>\(ExtractedPage.fourth)</p>"

  @Test(arguments: [
    "<footer><p>The bell is silent at night.</p><p><em>An earlier version said 110 years.</em></p></footer>",
    "<footer><p>夜のあいだは鐘を鳴らさない。町の人たちの願いである。</p></footer>",
  ])
  func `The foot of an article that is sentences stays`(_ foot: String) throws {
    #expect(try ExtractedPage(Self.half + Self.rest + foot).removed(by: "footer").isEmpty)
  }

  @Test(arguments: [
    "<footer><p>© 2024 The Gazette. All rights reserved.</p></footer>",
    "<footer><p>Read <a href=/more>more about ferries</a> in our dossier.</p></footer>",
    "<footer class=share><p>Share this story with your friends.</p></footer>",
  ])
  func `Another foot goes`(_ foot: String) throws {
    #expect(try ExtractedPage(Self.half + Self.rest + foot).removed(by: "footer").count == 1)
  }

  @Test func `A short aside between paragraphs stays`() throws {
    let aside = "<aside><h3>The bell</h3><p>It was cast in Arnby in the year of the flood.</p></aside>"
    let page = try ExtractedPage(Self.half + aside + Self.rest)
    #expect(page.lines.contains("The bell") && page.lines.contains("It was cast in Arnby in the year of the flood."))
    let quotation = "<aside><p>\(ExtractedPage.second.prefix(60)).</p></aside>"
    #expect(try ExtractedPage(Self.half + quotation + Self.rest).removed(by: "sidebar").count == 1)
  }

  @Test func `Footnotes in an aside stay`() throws {
    let items = "<li id=n1>Minutes of the county.</li><li id=n2>It was 1912.</li>"
    let notes = "<aside class=footnotes><ol>\(items)</ol></aside>"
    let page = try ExtractedPage(Self.half + Self.rest + notes)
    #expect(page.lines.suffix(2) == ["Minutes of the county.", "It was 1912."])
  }

  @Test func `A list of pictures keeps its last heading`() throws {
    let items = (1...5).map { "<h2>\($0). Pier number \($0)</h2><figure><img src=/\($0).jpg width=600></figure>" }
    let page = try ExtractedPage(Self.half + items.joined())
    #expect(page.lines.contains("5. Pier number 5"))
    let box = "<div><h2>The pier</h2><figure><img src=/1.jpg width=600></figure></div>"
    #expect(try !ExtractedPage(Self.half + Self.rest + box).lines.contains("The pier"))
  }

  @Test func `Facts below a byline are no labels`() throws {
    let facts = "<p class=byline>By Jo Hale</p><ul><li>Free of charge</li><li>Room three</li></ul>"
    #expect(try ExtractedPage(facts + Self.half + Self.rest).removed(by: "head_label").isEmpty)
  }

  @Test func `The words around a short quotation stay`() throws {
    let page = try ExtractedPage(
      "<p>I read this on the wall.</p><blockquote><p>\(ExtractedPage.first)</p></blockquote><p>I shall keep it.</p>")
    #expect(page.lines == ["I read this on the wall.", ExtractedPage.first, "I shall keep it."])
  }

  @Test func `Paragraphs in elements of a program are paragraphs`() throws {
    let page = try ExtractedPage(
      [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third].map { "<x-text>\($0)</x-text>" }.joined())
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third])
    let words = try ExtractedPage(
      "<p>\(ExtractedPage.first) See <x-tip>one</x-tip> <x-tip>two</x-tip>.</p>" + Self.rest)
    #expect(words.lines.first == "\(ExtractedPage.first) See one two.")
  }

  @Test func `A formula that a script draws stays in its sentence`() throws {
    let page = try ExtractedPage(
      "<p>So the loss is <span data-tex='L = a^2'></span> a day.</p><div data-math='E = mc^2'></div>" + Self.rest)
    #expect(page.lines.prefix(2) == ["So the loss is $L = a^2$ a day.", "$$E = mc^2$$"])
  }
}
