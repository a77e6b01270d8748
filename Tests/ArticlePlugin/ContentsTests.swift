import Testing

@testable import CopydeskArticlePlugin

/// Lists that lead to the headings of their own page.
@Suite struct ContentsTests {
  private static func page(_ list: String, heading: String = "<h2 id=b>What it costs</h2>") throws -> ExtractedPage {
    try ExtractedPage(
      "<p>\(ExtractedPage.first)</p>\(list)<h2 id=a>Rotten piles</h2><p>\(ExtractedPage.second)</p>\(heading)<p>\(ExtractedPage.third)</p>"
    )
  }

  private static let two = "<ul><li><a href=#a>Rotten piles</a></li><li><a href=#b>What it costs</a></li></ul>"

  @Test(arguments: [
    "<div>\(two)</div>", "<p>In dit artikel</p>\(two)", "<div><span>Jump to:</span></div>\(two)",
    "<div><p>Inhalt</p>\(two)</div>",
  ])
  func `A list of two that says what the headings say goes with its label`(_ list: String) throws {
    let lines = try Self.page(list).lines
    #expect(lines == [ExtractedPage.first, "Rotten piles", ExtractedPage.second, "What it costs", ExtractedPage.third])
  }

  @Test(arguments: [
    "<div><div><b>Contents</b> <a href=#>hide</a></div><div><div><a href=#a><i>1</i> <span>Rotten piles</span></a></div><div><a href=#b><i>2</i> <span>What it costs</span></a></div></div></div>",
    "<div><div><a href=#a>Rotten piles</a></div><div><a href=#b>2. What it costs</a></div></div>",
  ])
  func `So does one of plain elements, numbered or not`(_ list: String) throws {
    let lines = try Self.page(list).lines
    #expect(lines == [ExtractedPage.first, "Rotten piles", ExtractedPage.second, "What it costs", ExtractedPage.third])
  }

  @Test func `Plain elements that lead to places that say something else are the article's`() throws {
    let list = "<div><div><a href=#a>Why the piles rot</a></div><div><a href=#b>Who is to pay</a></div></div>"
    #expect(try Self.page(list).lines.count == 7)
  }

  @Test func `The name may be within the heading, or right before it`() throws {
    for heading in ["<h2><a name=b id=b></a>What it costs</h2>", "<span id=b></span><h2>What it costs</h2>"] {
      #expect(try Self.page(Self.two, heading: heading).lines.count == 5)
    }
  }

  @Test func `Two links to places that say something else are the article's`() throws {
    let list = "<ul><li><a href=#a>Why the piles rot</a></li><li><a href=#b>Who is to pay</a></li></ul>"
    #expect(try Self.page(list).lines.count == 7)
  }

  @Test func `A sentence before the list stays`() throws {
    let list = "<p>So it is, briefly.</p>" + Self.two
    #expect(try Self.page(list).lines.contains("So it is, briefly."))
  }

  @Test func `One with a list inside an item, both with numbers, goes as a whole`() throws {
    func item(_ number: String, _ place: String, _ name: String, _ rest: String = "") -> String {
      "<div class=item><a href=#\(place)><span>\(number)</span> <span>\(name)</span></a>\(rest)</div>"
    }
    let inner = (1...9).map { item("1.\($0)", "c\($0)", "\($0). Reason number \($0) for the new bridge") }.joined()
    let list =
      "<div class=box><div><b>Contents</b> <span><a href=#>hide</a></span></div><div class=items>"
      + item("1", "a", "Rotten piles", "<div class=items>\(inner)</div>") + item("2", "b", "What it costs")
      + "</div></div>"
    let chapters = (1...9).map {
      "<h3><span id=c\($0)>\($0). Reason number \($0) for the new bridge</span></h3><p>\(ExtractedPage.fourth)</p>"
    }
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p>\(list)<h2 id=a>Rotten piles</h2>\(chapters.joined())<h2 id=b>What it costs</h2><p>\(ExtractedPage.third)</p>"
    )
    #expect(page.lines[1] == "Rotten piles" && page.lines.count == 22)
  }

  @Test func `Points in whole sentences that lead to chapters are the article's`() throws {
    let points = ["a", "b", "c"].map {
      "<li><a href=#\($0)>The \($0) pier is closed until the county has built a new one.</a></li>"
    }
    let page = try ExtractedPage(
      "<div><h2>Key points</h2><ul>\(points.joined())</ul></div><p>\(ExtractedPage.first)</p><h2 id=a>Rotten piles</h2>"
        + "<p>\(ExtractedPage.second)</p><h2 id=b>What it costs</h2><p>\(ExtractedPage.third)</p><h2 id=c>The bell</h2>"
        + "<p>\(ExtractedPage.fourth)</p>")
    #expect(page.lines.contains("The c pier is closed until the county has built a new one."))
  }

  @Test func `So are figures behind labels`() throws {
    let points = ["a", "b", "c"].map { "<li><a href=#\($0)>What pier \($0) costs: <b>$ 465</b></a></li>" }
    let page = try Self.page(
      "<div><p>Key takeaways</p><ul>\(points.joined())</ul></div>",
      heading: "<h2 id=b>Costs</h2><p>x</p><h2 id=c>Bell</h2>")
    #expect(page.lines.contains("What pier c costs: $ 465"))
  }
}
