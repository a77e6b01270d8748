import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Raised words and letters, and numbers that stand for others.
@Suite struct RaisedWordTests {
  private func line(_ words: String) throws -> Block? {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>They wrote \(words) at noon.</p><p>\(ExtractedPage.second)</p>")
    return page.document.blocks.first { $0.text.hasPrefix("They wrote") }
  }

  @Test(arguments: [
    ("a report<sup>PDF</sup>", "a report PDF"), ("a list<sup><a href=/new>new</a></sup>", "a list new"),
    ("le trois<sup>ième</sup>", "le troisième"),
    ("to Mlle<sup>es</sup>", "to Mllees"), ("C<sup>ie</sup>", "Cie"), ("1<sup>ère</sup>", "1ère"),
    ("pears<sup>a</sup>", "pearsᵃ"), ("n<sup>o</sup>", "no"), ("42<sup>c</sup>", "42c"),
    ("<s>30</s><b>50</b>", "30 50"), ("<s>colour</s><em>color</em>", "colour color"),
    ("<span class=old>40</span><span class=new>60</span> crowns", "40 60 crowns"),
    ("<span class=x>40</span><span class=x>60</span> crowns", "4060 crowns"),
  ])
  func `Words are told apart, and endings are not`(_ words: String, _ text: String) throws {
    #expect(try line(words)?.text == "They wrote \(text) at noon.")
  }

  @Test func `A raised word that leads elsewhere stays a link`() throws {
    let found = try #require(try line("a report<sup><a href=/report.pdf>PDF</a></sup>"))
    #expect(found.text == "They wrote a report PDF at noon.")
    #expect(found.marks.contains { $0.kind == .link(href: "/report.pdf") })
  }

  @Test(arguments: [
    "<span class=math data-tex='x^2'>x2</span>",
    "<mjx-container data-latex='x^2'><mjx-math><mjx-mi>x</mjx-mi></mjx-math></mjx-container>",
    "<img alt='$x^2$' src=/f.png>", "<img alt='x^2' src='/equation?tex=x' eeimg=1>",
  ])
  func `A formula that is drawn is read from what it was drawn from`(_ formula: String) throws {
    let text = try line(formula)?.text.replacing("$", with: "")
    #expect(text == "They wrote x^2 at noon.")
  }

  @Test func `A note within a sentence is in brackets`() throws {
    #expect(
      try line("it down.<span class=footnote>By the ledger of 1902.</span> They left")?.text
        == "They wrote it down. (By the ledger of 1902.) They left at noon.")
  }

  @Test(arguments: [
    ("The wall<a href=#close>×</a>", "The wall"), ("<strong>April</strong>The wall is old", "April The wall is old"),
    ("The <b>wall</b>s are old", "The walls are old"), ("A party <img class=emoji alt=🎈 src=/b.png>", "A party 🎈"),
  ])
  func `A caption is read as any text`(_ caption: String, _ text: String) throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><figure><img src=/a.jpg><figcaption>\(caption)</figcaption></figure><p>\(ExtractedPage.second)</p>"
    )
    #expect(page.document.blocks.first { $0.kindName == "figure" }?.text == text)
  }

  @Test func `The caption of a table is read as any text`() throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><table><caption>10<sup>6</sup> tonnes of <em>pears</em></caption><tr><th>A<th>B<tr><td>1<td>2</table><p>\(ExtractedPage.second)</p>"
    )
    let table = try #require(page.document.blocks.first { $0.kindName == "table" })
    #expect(table.text == "10⁶ tonnes of pears")
    #expect(table.marks.map(\.kind) == [.emphasis])
  }
}
