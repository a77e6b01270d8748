import CopydeskHTML
import Testing

/// Pages with more of something than there is room for at first: it moves, and nothing is lost.
@Suite struct RoomTests {
  private func page(_ body: String) throws -> Page {
    try Page(parsing: Array("<!doctype html><title>t</title><body>\(body)".utf8), limits: PageLimits())
  }

  @Test(arguments: [0, 1, 63, 64, 65, 5_000])
  func `A page that is all text`(count: Int) throws {
    let text = String(repeating: "ebb ", count: count)
    let page = try page("<p>\(text)</p>")
    let paragraph = try #require(page.first(.p))
    #expect(PageNode(paragraph, of: page).text == text)
  }

  @Test(arguments: [10, 100, 2_000]) func `A page that is all tags`(count: Int) throws {
    let page = try page(String(repeating: "<br>", count: count))
    #expect(page.nodes.count { $0.tag == .br } == count)
  }

  @Test(arguments: [10, 100, 2_000]) func `A page that is all attributes`(count: Int) throws {
    let page = try page(String(repeating: "<hr id=a lang=b dir=c>", count: count) + "x")
    let elements = page.nodes.indices.filter { page.nodes[$0].tag == .hr }
    #expect(elements.count == count)
    #expect(elements.allSatisfy { page.string(.id, of: $0) == "a" && page.string(.lang, of: $0) == "b" })
  }

  @Test func `Elements in the wrong order that are many`() throws {
    let page = try page(String(repeating: "<b><p>x</b>y</p>", count: 60))
    #expect(PageNode(0, of: page).text.count { $0 == "y" } == 60)
  }

  @Test(arguments: 0..<20) func `White space of any length between tags`(count: Int) throws {
    let blanks = String(String(repeating: "\n\t \r", count: 5).prefix(count))
    #expect(try page("<p>a</p>\(blanks)<p>b</p>").nodes.count { $0.tag == .p } == 2)
    #expect(PageNode(0, of: try page("<p>\(blanks)a\(blanks)</p>")).text.contains("a"))
  }

  @Test(arguments: [
    ("<i=>a", "i="), ("<abcdefg>a", "abcdefg"), ("<abcdefgh>a", "abcdefgh"), ("<DiV>a", "div"), ("<b\u{1}>a", "b\u{1}"),
  ])
  func `Names of tags of every length`(markup: String, name: String) throws {
    let page = try page(markup)
    #expect(page.nodes.indices.contains { page.nodes[$0].tag != .text && PageNode($0, of: page).name == name })
  }
}
