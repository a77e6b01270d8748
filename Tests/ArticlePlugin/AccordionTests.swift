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

  @Test func `An element with the role of a button opens the answer to its question`() throws {
    let found = try lines(
      "<div><div role=button aria-expanded=false>Is slate dear?</div><div style=display:none><p>It is dear at first, and cheap in the end.</p></div></div>"
    )
    #expect(found.contains("Is slate dear?") && found.contains("It is dear at first, and cheap in the end."))
  }

  @Test func `A short sentence is enough`() throws {
    let found = try lines(
      "<div><h3><button>Kinds of ferries</button></h3><div hidden><p>There are two kinds of them on the bay.</p></div></div>"
    )
    #expect(found.contains("There are two kinds of them on the bay."))
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

  @Test func `The heading may be alone in the head of its card`() throws {
    let card = { (title: String, text: String) in
      "<div class=card><div class=card-header><h2><button aria-expanded=false>\(title)</button></h2></div><div class=collapse><p>\(text)</p></div></div>"
    }
    let found = try lines(
      "<div><div class=accordion__controls><button class=accordion__show-all>Show all sections</button></div>"
        + card("Kinds of ferries", ExtractedPage.third) + card("Kinds of boats", ExtractedPage.fourth) + "</div>")
    #expect(
      found.contains("Kinds of ferries") && found.contains("Kinds of boats") && !found.contains("Show all sections"))
  }

  @Test(arguments: [
    "<div class=toggle-item><div role=button class=tab-title><a>What it costs</a></div><div class=tab-content><p>\(ExtractedPage.third)</p></div></div>",
    "<ul class=uk-accordion><li><a class=uk-accordion-title href>What it costs</a><div class=content hidden><p>\(ExtractedPage.third)</p></div></li></ul>",
    "<div class='ui-accordion ui-widget'><h3 role=tab>What it costs</h3><div style='display:none'><p>\(ExtractedPage.third)</p></div></div>",
  ])
  func `A line that opens sentences by its name or role stays with them`(_ part: String) throws {
    let found = try lines(part)
    #expect(found.contains("What it costs") && found.contains(ExtractedPage.third))
  }
}
