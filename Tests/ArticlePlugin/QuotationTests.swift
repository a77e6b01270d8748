import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Who said a quotation, in an element at the end of it.
@Suite struct QuotationTests {
  private func blocks(_ content: String) throws -> [Block] {
    let page = try ExtractedPage("<p>\(ExtractedPage.first)</p>\(content)<p>\(ExtractedPage.second)</p>")
    return page.document.blocks.filter {
      ![ExtractedPage.first, ExtractedPage.second].contains($0.text) && $0.role != .headline
    }
  }

  @Test(arguments: [
    "We rang it until dawn.<cite>Kari Moe</cite>", "We rang it until dawn. <small>Kari Moe</small>",
    "<p>We rang it until dawn.<span class=quote__author>Kari Moe</span></p>",
  ])
  func `A name at the end of a quotation is a line of its own`(_ inside: String) throws {
    let found = try blocks("<blockquote>\(inside)</blockquote>")
    #expect(found.map(\.text) == ["We rang it until dawn.", "Kari Moe"])
    #expect(found.allSatisfy { $0.kind == .quote(level: 1) })
    #expect(Set(found.map(\.group)).count == 1)
  }

  @Test func `After a closing quotation mark it is one, too`() throws {
    let found = try blocks("<blockquote>“We rang it until dawn,”<small>Kari Moe, sexton</small></blockquote>")
    #expect(found.map(\.text) == ["“We rang it until dawn,”", "Kari Moe, sexton"])
  }

  @Test func `What someone does is a line below the name`() throws {
    let found = try blocks(
      "<div class=quote><p>We rang it until dawn, and nobody in the village complained about it.</p><div class=quote__author>Kari Moe<span class=quote__role>sexton of Holm</span></div></div>"
    )
    #expect(found.last?.text == "Kari Moe\nsexton of Holm")
  }

  @Test(arguments: [
    "I have read <cite>The Bells of Holm</cite> twice.", "She sang. <cite>The Bells of Holm</cite> is my favourite.",
    "My favourite is <cite>The Bells of Holm</cite>",
  ])
  func `A title in a sentence stays in it`(_ inside: String) throws {
    #expect(try blocks("<blockquote>\(inside)</blockquote>").count == 1)
  }

  @Test func `A title after a sentence of the text stays in its line`() throws {
    let text = "The captain has written down what he saw in all those years. <cite>The Bells of Holm</cite>"
    #expect(try blocks("<p>\(text)</p>").count == 1)
  }
}
