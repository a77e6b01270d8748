import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Headings of an article that lists things, each of them a link.
@Suite struct LinkedHeadingTests {
  private static let names = ["The ferry museum", "The old bell tower", "A walk to Holm"]
  private static let texts = [
    "It has oars and old tickets, and on Sundays the last captain tells about the winter of the ice.",
    "From the top one sees the whole bay with its islands and the place where the bridge will be.",
    "Two hours along the shore, with a bench every mile and a house at the end that sells waffles.",
  ]

  private func list(_ heading: String, site: String) -> String {
    zip(Self.names, Self.texts).enumerated().map { number, entry in
      heading.replacing("@", with: "<a href='\(site)/\(number)'>\(entry.0)</a>") + "<p>\(entry.1)</p>"
    }.joined()
  }

  private static let head = "<link rel=canonical href=https://gazette.example/walks>"

  @Test(arguments: ["<h2>@</h2>", "<h3>@</h3>"])
  func `Headings of one form over texts stay, also those that lead to pages of the site`(_ heading: String) throws {
    for site in ["/guide", "https://other.example"] {
      let page = try ExtractedPage(ExtractedPage.story + list(heading, site: site), head: Self.head)
      for name in Self.names { #expect(page.lines.contains(name), "\(name), \(site)") }
    }
  }

  @Test func `A heading over several paragraphs stays, wherever it leads`() throws {
    let page = try ExtractedPage(
      "\(ExtractedPage.story)<h2><a href=/walks>A walk to Holm</a></h2><p>\(Self.texts[0])</p><p>\(Self.texts[1])</p>",
      head: Self.head)
    #expect(page.lines.contains("A walk to Holm"))
  }

  @Test func `A single one over a paragraph stays in the element of the text, and goes in a box`() throws {
    let heading = "<h2><a href=/walks>A walk to Holm</a></h2>"
    let text = "<p>\(Self.texts[0]) \(Self.texts[1])</p>"
    #expect(try ExtractedPage(ExtractedPage.story + heading + text, head: Self.head).lines.contains("A walk to Holm"))
    let box = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><div class=card>\(heading)<p>\(Self.texts[0])</p></div><p>\(ExtractedPage.third)</p>",
      head: Self.head)
    #expect(!box.lines.contains("A walk to Holm"))
  }

  @Test func `Lines in bold stay where they lead elsewhere`() throws {
    let heading = "<p><strong>@</strong></p>"
    let page = try ExtractedPage(ExtractedPage.story + list(heading, site: "https://other.example"), head: Self.head)
    for name in Self.names { #expect(page.lines.contains(name), "\(name)") }
    let own = try ExtractedPage(ExtractedPage.story + list(heading, site: "/guide"), head: Self.head)
    for name in Self.names { #expect(!own.lines.contains(name), "\(name)") }
  }

  @Test func `Headlines in an element of their own go`() throws {
    let page = try ExtractedPage(
      ExtractedPage.story + "<div>\(list("<h3>@</h3>", site: "/news"))</div>", head: Self.head)
    for name in Self.names { #expect(!page.lines.contains(name), "\(name)") }
  }
}
