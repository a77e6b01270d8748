import Testing

@testable import CopydeskArticlePlugin

/// Buttons below each of several parts of an article.
@Suite struct RepeatedLinkTests {
  private static let texts = [ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth]

  private func lines(_ part: (Int, String) -> String) throws -> [String] {
    try ExtractedPage("<p>\(ExtractedPage.first)</p>" + Self.texts.enumerated().map(part).joined()).lines
  }

  @Test func `Links to a place in the page that say the same each time go`() throws {
    let found = try lines { "<h3>Pier \($0)</h3><p><a href=#map><i></i> <span>map</span></a></p><p>\($1)</p>" }
    #expect(!found.contains("map") && found.count == 7)
  }

  @Test func `Links to notes that differ stay`() throws {
    let found = try lines { "<p><a href=#n\($0)>Note \($0)</a></p><p>\($1)</p>" }
    #expect(found.contains("Note 1"))
  }

  @Test func `Links below the text of items go`() throws {
    let items = Self.texts.enumerated().map {
      "<li><h3>Pier \($0)</h3><p>\($1)</p><p><a href=/piers/\($0)>Read the full report on pier \($0)</a></p></li>"
    }
    let found = try ExtractedPage("<p>\(ExtractedPage.first)</p><ul>\(items.joined())</ul>").lines
    #expect(!found.contains { $0.hasPrefix("Read the full") } && found.contains(ExtractedPage.fourth))
  }

  @Test func `One such link, and a linked sentence of each item, stay`() throws {
    let items = Self.texts.enumerated().map {
      "<li><p>\($1)</p>" + ($0 == 1 ? "<p><a href=/piers>All the piers</a></p>" : "<p><a href=/a>It is closed.</a></p>")
        + "</li>"
    }
    let found = try ExtractedPage("<p>\(ExtractedPage.first)</p><ul>\(items.joined())</ul>").lines
    #expect(found.contains("All the piers") && found.contains("It is closed."))
  }

  private static let table =
    "<table><tr><th>Pier</th><th>Boats</th></tr><tr><td>Holm</td><td>11</td></tr><tr><td>Arnby</td><td>9</td></tr></table>"

  @Test func `Labels that say the same beside several tables go`() throws {
    let found = try lines { "<p>Swipe to the right</p>\(Self.table)<p>\($1)</p>" }
    #expect(!found.contains("Swipe to the right") && found.contains(ExtractedPage.fourth))
  }

  @Test func `Labels without a table, or that differ, stay`() throws {
    #expect(try lines { "<p>Swipe to the right</p><p>\($1)</p>" }.contains("Swipe to the right"))
    #expect(
      try lines { "<p>Boats in \(["spring", "autumn", "winter"][$0])</p>\(Self.table)<p>\($1)</p>" }.contains(
        "Boats in winter"))
    // What is said of each thing is the article's.
    let values = try lines { "<p>Boats: everywhere</p>\(Self.table)<p>\($1)</p>" }
    #expect(values.count { $0 == "Boats: everywhere" } == 3)
  }

  @Test func `A name that ends a line of each item stays`() throws {
    let items = ["Jo Marr", "Ann Orr", "Kari Ek"].map {
      "<li><p>The best of the bay, told by</p><p><a href=/u>\($0)</a></p></li>"
    }
    let found = try ExtractedPage(ExtractedPage.story + "<ul>\(items.joined())</ul>" + ExtractedPage.story).lines
    #expect(found.contains("Ann Orr"))
  }

  @Test func `Several links below the text of each item go`() throws {
    let items = Self.texts.map {
      "<li><p>\($0)</p><p><a href=https://a.example>Article</a> <a href=https://b.example>Scholars</a></p></li>"
    }
    let found = try ExtractedPage("<p>\(ExtractedPage.first)</p><ol>\(items.joined())</ol>").lines
    #expect(!found.contains { $0.hasPrefix("Article") } && found.contains(ExtractedPage.fourth))
  }
}
