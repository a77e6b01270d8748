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
}
