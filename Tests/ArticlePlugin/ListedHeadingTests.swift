import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Linked headings of a list article whose entries are boxes of their own.
@Suite struct ListedHeadingTests {
  private static let names = ["The Alder", "The Birch", "The Cedar", "The Oak"]
  private static let text =
    "It has lent wooden boats since the year of the flood, and on Sundays the owner rows across the bay and tells about the ice."
  private static let head = "<link rel=canonical href=https://gazette.example/boats>"

  private func entries(_ heading: String, _ text: String = text, names: [String] = names) -> String {
    names.enumerated().map { number, name in
      "<div>\(heading.replacing("@", with: "<a href='https://gazette.example/venues/\(number)'>\(name)</a>"))"
        + "<div>Pier \(number) | Boats | Open daily</div><p>\(text)</p></div>"
    }.joined()
  }

  @Test(arguments: ["<h2>@</h2>", "<h3>@</h3>"])
  func `Headings stay where text is below each of them`(_ heading: String) throws {
    let page = try ExtractedPage(ExtractedPage.story + entries(heading), head: Self.head)
    for name in Self.names { #expect(page.lines.contains(name), "\(name)") }
  }

  @Test func `One entry without text changes nothing for the others`() throws {
    let names = Self.names + ["The Elm"]
    let page = try ExtractedPage(
      ExtractedPage.story + entries("<h3>@</h3>", names: names) + "<h3><a href='/venues/9'>The Fir</a></h3>",
      head: Self.head)
    for name in names { #expect(page.lines.contains(name), "\(name)") }
  }

  @Test func `Headlines over short summaries go`() throws {
    let page = try ExtractedPage(
      ExtractedPage.story + entries("<h3>@</h3>", "More on this in the paper."), head: Self.head)
    for name in Self.names { #expect(!page.lines.contains(name), "\(name)") }
  }

  @Test func `Numbered headings over one short sentence each stay`() throws {
    let items = Self.names.prefix(2).enumerated().map { number, name in
      "<h3><a href=https://inn.example/\(number)>\(number + 1). \(name)</a></h3><p>Good soup and a warm stove by the window.</p>"
    }.joined()
    let page = try ExtractedPage(ExtractedPage.story + items + "<p>\(ExtractedPage.third)</p>", head: Self.head)
    #expect(page.lines.contains("1. \(Self.names[0])") && page.lines.contains("2. \(Self.names[1])"))
  }

  @Test func `Names that come again and again are those of people`() throws {
    let names = ["Oarsman", "Ferryman", "Oarsman", "Ferryman", "Oarsman"]
    let page = try ExtractedPage(
      ExtractedPage.story + entries("<h3>@</h3>", names: names), head: Self.head)
    #expect(!page.lines.contains("Oarsman"))
  }

  @Test func `A heading that leads to another site stays among headings without links`() throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><h2>What it costs</h2><p>\(ExtractedPage.second)</p>"
        + "<h2><a href='https://other.example/health'>What it does for health</a></h2><ul><li>It trains the arms</li><li>It calms</li></ul>"
        + "<h2>Where to begin</h2><p>\(ExtractedPage.third)</p><p>\(ExtractedPage.fourth)</p>", head: Self.head)
    #expect(page.lines.contains("What it does for health"))
  }

  @Test func `Three lines that lead to other sites are headings over the texts below them`() throws {
    let body = Self.names.enumerated().map { number, name in
      "<div><p><a href='https://shop\(number).example/'>\(name)</a></p><p>\(Self.text)</p></div>"
    }.joined()
    let page = try ExtractedPage(ExtractedPage.story + body, head: Self.head)
    for name in Self.names { #expect(page.lines.contains(name), "\(name)") }
  }

  @Test(arguments: ["https://shop@.example/", "@"])
  func `Lines that are addresses or numbers are no headings`(_ line: String) throws {
    let lines = (1...4).map { line.replacing("@", with: "\($0)") }
    let body = lines.enumerated().map { number, line in
      "<div><p><a href='https://shop\(number + 1).example/'>\(line)</a></p><p>\(Self.text)</p></div>"
    }.joined()
    let page = try ExtractedPage(ExtractedPage.story + body, head: Self.head)
    for line in lines { #expect(!page.lines.contains(line), "\(line)") }
  }
}
