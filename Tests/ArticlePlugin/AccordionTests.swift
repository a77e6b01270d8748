import Testing

@testable import CopydeskArticlePlugin

/// Parts of an article that readers open by their headings.
@Suite struct AccordionTests {
  private func lines(_ part: String) throws -> [String] {
    try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>\(part)<p>\(ExtractedPage.fourth)</p>"
    ).lines
  }

  @Test(arguments: ["hidden", "hidden aria-hidden=true", "style='display:none'"])
  func `What a heading opens stays, question or not`(_ mark: String) throws {
    let part =
      "<div><h3><button aria-expanded=false><p>Kinds of ferries</p></button></h3><div \(mark)><p>\(ExtractedPage.third)</p></div></div>"
    let found = try lines(part)
    #expect(found.contains("Kinds of ferries"))
    #expect(found.contains(ExtractedPage.third))
  }

  @Test(arguments: [
    "<div><h3>Kinds of ferries</h3><div hidden><p>\(ExtractedPage.third)</p></div></div>",
    "<div><h3><button>Menu</button></h3><div hidden><p><a href=/a>Arnby and the islands around it</a> <a href=/b>Holm and its harbour</a></p></div></div>",
    "<div><button>Open</button><div hidden><p>\(ExtractedPage.third)</p></div></div>",
  ])
  func `What no heading opens is hidden, and so are menus`(_ part: String) throws {
    let found = try lines(part)
    #expect(!found.contains(ExtractedPage.third) && !found.contains { $0.contains("islands") })
  }
}
