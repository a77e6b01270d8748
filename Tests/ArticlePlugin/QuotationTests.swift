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

  @Test(arguments: [
    "<blockquote><p>We rang it until dawn.</p><p><a href=/p/moe>Kari Moe</a></p></blockquote>",
    "<blockquote><blockquote><p>We rang it until dawn.</p></blockquote><p><cite><a href=/p/moe>Kari Moe</a></cite></p></blockquote>",
    "<figure><blockquote><p>We rang it until dawn.</p></blockquote><figcaption><a href=/p/moe>Kari Moe</a></figcaption></figure>",
    "<div class=quote-box><div class=quote-text>We rang it until dawn.</div><div class=quote-author>Kari Moe</div></div>",
  ])
  func `A linked name below a quotation stays, and so does one that is named as an author`(_ quotation: String) throws {
    #expect(try blocks(quotation).map(\.text) == ["We rang it until dawn.", "Kari Moe"])
  }

  @Test(arguments: [
    "<p>Read also.</p><p><a href=/a/7>The bell of Holm</a></p>",
    "<p>We rang it until dawn.</p><p><a href='https://twitter.com/intent/tweet?text=dawn'>Click to tweet</a></p>",
    "<p>We rang it until dawn.</p><p><a href=/a/7>The bell of Holm is rung again after a hundred years</a></p>",
  ])
  func `Other links in a quotation go`(_ inside: String) throws {
    let found = try blocks("<blockquote>\(inside)</blockquote>").map(\.text)
    #expect(!found.contains { $0.hasPrefix("The bell") || $0.hasPrefix("Click") })
  }

  @Test(arguments: [
    "<blockquote><p>We rang it until dawn.</p><div class=e-q-footer><cite>Kari Moe</cite></div></blockquote>",
    "<blockquote><p>We rang it until dawn.</p><div><footer class=quote__footer>Kari Moe</footer></div></blockquote>",
    "<figure class=quote><blockquote>We rang it until dawn.</blockquote><footer>Kari Moe</footer></figure>",
  ])
  func `What is called the foot of a quotation says who said it`(_ quotation: String) throws {
    #expect(try blocks(quotation).map(\.text) == ["We rang it until dawn.", "Kari Moe"])
  }

  @Test(arguments: [
    "<aside class=quote><blockquote>They told us it would take a year and a contractor.</blockquote><span>Kari Moe</span></aside>",
    "<aside><q class=p-pullquote>They told us it would take a year and a contractor.</q></aside>",
    "<div role=complementary class=pull-quote><p>They told us it would take a year and a contractor.</p></div>",
  ])
  func `A quotation beside the text stays unless the text has it`(_ aside: String) throws {
    let said = "They told us it would take a year and a contractor."
    func lines(_ before: String) throws -> Int {
      try ExtractedPage("<p>\(before)</p>\(aside)<ul><li>Two cranes</li></ul><p>\(ExtractedPage.second)</p>").lines
        .count { $0.contains("a year and a contractor") }
    }
    #expect(try lines(ExtractedPage.first) == 1)
    #expect(try lines("“\(said)” Kari Moe laughed when she was asked about that on the pier on Monday.") == 1)
  }
}
