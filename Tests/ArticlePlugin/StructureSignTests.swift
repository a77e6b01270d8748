import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Signs and roles that say how a text is built.
@Suite struct StructureSignTests {
  private func blocks(_ content: String) throws -> [Block] {
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p>\(content)<p>\(ExtractedPage.second)</p>")
    let blocks = page.document.blocks
    guard let start = blocks.firstIndex(where: { $0.text == ExtractedPage.first }),
      let end = blocks.firstIndex(where: { $0.text == ExtractedPage.second })
    else { return blocks }
    return Array(blocks[(start + 1)..<end])
  }

  @Test(arguments: [("<div role=heading aria-level=3>The bell</div>", 3), ("<p role=heading>The bell</p>", 2)])
  func `A heading by its role is one`(_ heading: String, _ level: Int) throws {
    let found = try blocks("<p>\(ExtractedPage.third)</p>\(heading)<p>\(ExtractedPage.fourth)</p>")
    #expect(found.dropFirst().first?.kind == .heading(level: level))
  }

  @Test(arguments: ["headerlink", "permalink", "header-anchor"])
  func `A sign that links to its own paragraph is left out`(_ name: String) throws {
    let found = try blocks("<p>\(ExtractedPage.third)<a class=\(name) href=#p3>¶</a></p>")
    #expect(found.map(\.text) == [ExtractedPage.third])
  }

  @Test func `The number of a note that a script shows is in brackets`() throws {
    let found = try blocks(
      "<p>The bell was cast in 1902<a href='#' role=button>2</a> by a man from Holm, who had never seen the sea.</p>")
    #expect(found.map(\.text) == ["The bell was cast in 1902[2] by a man from Holm, who had never seen the sea."])
  }

  @Test func `What leads from a note back to the text is left out`() throws {
    let found = try blocks(
      "<p>The bell was cast in 1902.<sup><a href=#n1>[1]</a></sup></p><ol><li id=n1><span class=mw-cite-backlink>^ <a href=#r1><sup><i>a</i></sup></a> <a href=#r2><sup><i>b</i></sup></a></span> <span>By the ledger of the bell founder in Holm, page 12.</span></li></ol>"
    )
    #expect(found.last?.text == "By the ledger of the bell founder in Holm, page 12.")
  }

  @Test func `Lines of a Japanese headline are joined without a space`() throws {
    let page = try ExtractedPage(ExtractedPage.story, headline: "<h1>「水車」\n  が回る\n  谷の朝</h1>")
    #expect(page.document.metadata.title == "「水車」が回る谷の朝")
  }

  @Test func `A break in a headline is a space in every script`() throws {
    let page = try ExtractedPage(ExtractedPage.story, headline: "<h1>水車の村<br>\n谷の朝</h1>")
    #expect(page.document.metadata.title == "水車の村 谷の朝")
  }
}
