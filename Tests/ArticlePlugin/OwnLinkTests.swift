import Testing

@testable import CopydeskArticlePlugin

/// Lines and lists within a text that are links and the article's own.
@Suite struct OwnLinkTests {
  private static let half = "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>"
  private static let rest = "<p>\(ExtractedPage.third)</p><p>\(ExtractedPage.fourth)</p>"
  private static let head = "<link rel=canonical href=https://gazette.example/ferry>"

  @Test(arguments: [
    "<p><a href=/files/count.pdf>The count, with all the numbers (PDF)</a></p>",
    "<p>All the numbers are in one table:</p><p><a href=/count>The count of passengers</a></p>",
  ])
  func `A linked line within the text stays`(_ line: String) throws {
    #expect(try ExtractedPage(Self.half + line + Self.rest, head: Self.head).removed(by: "link_line").isEmpty)
  }

  @Test(arguments: [
    "<p><a href=/storm>A storm takes the roof of the school</a></p>",
    "<p>Most read:</p><p><a href=/storm>A storm takes the roof of the school</a></p>",
  ])
  func `A headline goes`(_ line: String) throws {
    let page = try ExtractedPage(Self.half + line + Self.rest, head: Self.head)
    #expect(!page.lines.contains("A storm takes the roof of the school"))
  }

  @Test(arguments: [
    "The storm took the roof of the school.", "暴风掀掉了学校的屋顶，没有人受伤。", "Der Sturm deckte das Dach der Schule ab.",
  ])
  func `A short sentence that is a link stays between two sentences`(_ line: String) throws {
    let link = "<p><a href=/storm>\(line)</a></p>"
    #expect(try ExtractedPage(Self.half + link + Self.rest, head: Self.head).lines.contains(line))
    #expect(try !ExtractedPage(Self.half + Self.rest + link, head: Self.head).lines.contains(line))
  }

  @Test func `A sentence that leads to another site as a whole stays`() throws {
    let line = "The islanders have written a letter to the minister, which can be read here."
    let page = try ExtractedPage(
      Self.half + "<p><a href=https://letter.example/1>\(line)</a></p>" + Self.rest, head: Self.head)
    #expect(page.lines.contains(line))
  }

  @Test func `A list of names under a heading of its own stays`() throws {
    let items = ["Fri, 8: mass", "Sat, 10: fair", "Sun, 12: walk"].map { "<li><a href=/d>\($0)</a></li>" }.joined()
    let page = try ExtractedPage(Self.half + "<h2>When the bell rings</h2><ul>\(items)</ul>" + Self.rest)
    #expect(page.lines.contains("Sat, 10: fair"))
    let related = try ExtractedPage(Self.half + "<h2>Related</h2><ul>\(items)</ul>" + Self.rest)
    #expect(!related.lines.contains("Sat, 10: fair"))
  }

  @Test func `One source under its heading stays`() throws {
    let source = "<h3>Sources</h3><ul><li><a href=https://county.example/1>Minutes of March</a></li></ul>"
    #expect(try ExtractedPage(Self.half + Self.rest + source, head: Self.head).lines.last == "Minutes of March")
  }

  @Test func `A path above the text goes`() throws {
    let path = "<div>You are at: <a href=/>Home</a> » <a href=/n>News</a> » <a href=/n/i>Industry</a></div>"
    let page = try ExtractedPage(path + Self.half + Self.rest)
    #expect(page.lines.first == ExtractedPage.first)
  }

  @Test func `A last section whose heading begins as offers do stays where the story speaks of that`() throws {
    let page = try ExtractedPage(Self.half + "<h2>Subscribe to the bicycles</h2>" + Self.rest)
    #expect(page.removed(by: "offer_section").isEmpty)
  }
}
