import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Lines after the last sentence of an article.
@Suite struct LastLineTests {
  @Test(arguments: [
    "Yours, Ann", "Weight: 14.2 kg", "(Reporting by Ann Miller; editing by Tom Berg)", "Repeat chorus",
    "Sans pont, pas de village",
  ]) func `A line in the element of the last sentences is the author's`(_ line: String) throws {
    #expect(try ExtractedPage(ExtractedPage.story + "<p>\(line)</p>").lines.last == line)
  }

  @Test(arguments: [
    "Contact: Tom Berg, +1 555 1234", "See these pages:", "https://ferry.example/bell", "Write to bell@ferry.example",
    "4 May 2021", "Photo: Ann Miller", "Author",
  ]) func `A label, an address, a date or a credit is not`(_ line: String) throws {
    #expect(try ExtractedPage(ExtractedPage.story + "<p>\(line)</p>").lines.last == ExtractedPage.fourth)
  }

  @Test(arguments: [
    "Edited by Tom Berg", "Übersetzung: Tom Berg", "Редактор: Иван Петров", "編集：田中太郎", "校对：王涛", "(PAP)", "dpa/va",
    "AFP",
    "Con información de EFE", "Additional reporting by Tom Berg",
  ]) func `Nor is one about other people's work`(_ line: String) throws {
    #expect(try ExtractedPage(ExtractedPage.story + "<p>\(line)</p>").lines.last == ExtractedPage.fourth)
  }

  @Test(arguments: [
    "<p>Twitter: jomarr_bay</p>",
    "<p><em>More of <a href='https://twitter.com/bay'>the bay</a> on <a href='https://twitter.com/bay'>Twitter</a>.</em></p>",
  ]) func `Nor is an account`(_ line: String) throws {
    #expect(try ExtractedPage(ExtractedPage.story + line).lines.last == ExtractedPage.fourth)
  }

  @Test func `A sentence about a network stays`() throws {
    let line = "On Twitter: silence."
    #expect(try ExtractedPage(ExtractedPage.story + "<p>\(line)</p>").lines.last == line)
  }

  @Test func `A bold label over lines that stay is theirs, and a link that runs a script is no byline`() throws {
    let page = try ExtractedPage(
      "<div>\(ExtractedPage.story)<p><b>On board:</b></p><p>Ann Lee - Mate, Arnby Boat House</p></div>"
        + "<div class=BottomByLine><a href='javascript:go()'>What do you make of it</a></div>")
    #expect(page.lines.suffix(2) == ["On board:", "Ann Lee - Mate, Arnby Boat House"])
  }

  @Test func `Nor is a line in an element of its own`() throws {
    let page = try ExtractedPage("<div>\(ExtractedPage.story)</div><div><p>Loaves of Holm</p></div>")
    #expect(page.lines.last == ExtractedPage.fourth)
  }

  @Test func `Nor is one over a list that goes`() throws {
    let list = "<ul><li><a href=/a>Loaves counted again</a><li><a href=/b>Harbour walk opens</a></ul>"
    let page = try ExtractedPage(ExtractedPage.story + "<p>Seldom read</p>" + list)
    #expect(page.lines.last == ExtractedPage.fourth)
  }

  private static let facts = ["The bell in figures", "Weight: 14.2 kg", "Height: 31 cm"]

  @Test(arguments: [
    "<div class=box><h3>@0</h3><p>@1</p><p>@2</p></div>", "<div><p><b>@0</b></p><p>@1</p><p>@2</p></div>",
    "<section><h4>@0</h4><p>@1</p><p>@2</p></section>",
    "<table border=1><tr><td><b>@0</b><br>@1<br>@2</td></tr></table>",
    "<details><summary>@0</summary><p>@1</p><p>@2</p></details>", "<h3>@0</h3><p>@1</p><p>@2</p>",
    "<fieldset><legend>@0</legend>@1<br>@2</fieldset>",
    "<dl><dt>@0</dt><dd>12</dd><dt>@1</dt><dd>@2</dd></dl>",
  ]) func `Facts that the article ends with are its own`(_ form: String) throws {
    let box = Self.facts.enumerated().reduce(form) { $0.replacing("@\($1.offset)", with: $1.element) }
    let page = try ExtractedPage("<div class=article-body>\(ExtractedPage.story)\(box)</div>")
    for fact in Self.facts { #expect(page.document.text.contains(fact), "\(fact)") }
  }

  @Test(arguments: [
    "<div><h3>Photo credits</h3><p>Photos: Ann Miller</p><p>Hall 3: Tom Berg</p></div>",
    "<div><h3>Where to find us</h3><p>Ring 555 1234</p><p>bell@ferry.example</p></div>",
    "<div><h3>Top stories</h3><p>4 May 2021</p><p>5 May 2021</p></div>",
    "<div class=newsletter-box><h3>Our letter</h3><p>Every day at 7</p><p>No more than 5 lines</p></div>",
    "<h3>The bell on film</h3><p>See these pages:</p>",
  ]) func `A box of credits, addresses or dates is not`(_ box: String) throws {
    let page = try ExtractedPage("<div class=article-body>\(ExtractedPage.story)\(box)</div>")
    #expect(page.lines.last == ExtractedPage.fourth)
  }

  @Test func `A last line with a label that two lines before have is a figure of the article`() throws {
    let days = ["2.70", "3.95", "6.81"].map {
      "<h3>Day of \($0)</h3><p><b>Crossing:</b> The boat goes at dawn, with a stop for bread.</p><ul><li>bread</li></ul><p><b>Cost:</b> \($0)</p>"
    }
    let page = try ExtractedPage(ExtractedPage.story + days.joined() + "<h3>Related stories</h3>")
    #expect(page.lines.last == "Cost: 6.81")
  }

  @Test func `The price of the last of several things stays as those of the others do`() throws {
    let things = [ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth].enumerated().map {
      "<h2>Rope \($0)</h2><p>\($1)</p><p>$ \($0 + 1)9.99</p>"
    }
    #expect(try ExtractedPage("<p>\(ExtractedPage.first)</p>" + things.joined()).lines.last == "$ 39.99")
  }

  @Test func `Lengths of teasers below the text go`() throws {
    let teasers = ["3 min read", "4 min read", "5 min read"].map { "<p>\($0)</p>" }.joined()
    #expect(try ExtractedPage(ExtractedPage.story + teasers).lines.last == ExtractedPage.fourth)
  }
}
