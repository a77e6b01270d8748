import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Lines that are links and belong to what is around them: quotations, headings of what is elsewhere, announcements, terms.
@Suite struct LinkedLineTests {
  private static let half = "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p>"
  private static let rest = "<p>\(ExtractedPage.third)</p><p>\(ExtractedPage.fourth)</p>"
  private static let head = "<link rel=canonical href=https://gazette.example/ferry>"

  private func lines(_ inside: String, head: String = head) throws -> [String] {
    try ExtractedPage(Self.half + inside + Self.rest, head: head).lines
  }

  @Test(arguments: ["Nobody asked us, not even once.", "没有人问过我们，一次也没有。"])
  func `A quotation that is a link to where it was said stays`(_ words: String) throws {
    let said = "<blockquote><a href=https://letters.example/1>\(words)</a></blockquote>"
    #expect(try lines(said).contains(words) && lines(said, head: "").contains(words))
    let teaser = "<blockquote><a href=/storm>\(words)</a></blockquote>"
    #expect(try !lines(teaser).contains(words))
  }

  @Test func `What somebody has posted stays where it is a link to the post`() throws {
    func post(_ address: String, _ words: String) -> String {
      "<div class=tweet><a href=\(address)><div><span>Jo Marr</span> <span>@jomarr</span></div><div>\(words)</div></a></div>"
    }
    for words in ["Nobody asked us, not even once.", "Pitiful."] {
      #expect(try lines(post("https://twitter.com/jomarr/status/12", words)).contains(words))
      #expect(try !lines(post("https://twitter.com/jomarr", words)).contains(words))
    }
  }

  @Test func `The linked source below a quotation stays`() throws {
    let said =
      "<blockquote><p>Nobody asked us, not even once.</p><p><a href=https://l.example/1>Jo Marr on his blog</a></p></blockquote>"
    #expect(try lines(said).contains("Jo Marr on his blog"))
    let teaser = "<p>Nobody asked us, not even once.</p><blockquote><a href=/s>A storm takes the roof</a></blockquote>"
    #expect(try !lines(teaser).contains("A storm takes the roof"))
  }

  @Test(arguments: [
    "<h3>How to get there</h3><p>Take the bus to the pier.</p>", "<ul><li>Open daily</li><li>Price: free</li></ul>",
    "<table><tr><th>Stop<th>Minutes<tr><td>Pier<td>4</table>", "<pre><code>ride(1)</code></pre>",
    "<dl><dt>Beds<dd>12</dl>",
  ])
  func `A heading that leads to another site stays above what is about it`(_ below: String) throws {
    let parts =
      "<h2><a href=https://inn.example/>The Pier Inn</a></h2>\(below)<h2><a href=https://mill.example/>The Mill</a></h2>\(below)"
    #expect(try lines(parts).contains("The Pier Inn") && lines(parts, head: "").contains("The Mill"))
    let own = parts.replacing("https://inn.example", with: "https://gazette.example")
    #expect(try !lines(own).contains("The Pier Inn"))
  }

  @Test(arguments: [
    (["inn.example", "mill.example"], true), (["a.hill.example", "b.hill.example"], true),
    (["hill.example", "b.hill.example"], false), (["www.hill.example", "hill.example"], false),
  ])
  func `On a page that does not say where it is, each such heading leads to a site of its own`(
    _ hosts: [String], _ stays: Bool
  ) throws {
    let parts = hosts.map { "<h2><a href=https://\($0)/>The house at \($0)</a></h2><ul><li>Open daily</li></ul>" }
    #expect(try lines(parts.joined(), head: "").contains { $0.hasPrefix("The house at") } == stays)
  }

  @Test func `A row of headlines of other sites in a box of its own goes`() throws {
    let box = ["inn", "mill", "pier"].map {
      "<h3><a href=https://\($0).example/>A storm at the \($0)</a></h3><p>It was loud.</p>"
    }
    let page = try ExtractedPage(Self.half + Self.rest + "<div>\(box.joined())</div>", head: Self.head)
    #expect(!page.lines.contains("A storm at the mill"))
  }

  @Test func `Names that lead to other sites stay above what is said of them`() throws {
    func row(_ first: String, _ second: String, below: String = "Take the tram to the last stop and walk on.") -> String
    {
      "<p><a href=\(first)>The Mill</a></p><p>\(below)</p><p><b><a href=\(second)>The Pond</a></b></p><p>\(below)</p>"
    }
    let (mill, pond) = ("https://mill.example/", "https://pond.example/")
    #expect(try lines(row(mill, pond)).contains("The Mill") && lines(row(mill, pond), head: "").contains("The Pond"))
    #expect(try !lines(row("/mill", "/pond")).contains("The Mill"))
    #expect(
      try !lines("<p><a href=\(mill)>The Mill</a></p><p>Take the tram to the last stop and walk on.</p>").contains(
        "The Mill"))
  }

  @Test func `A term that is a link stays with its definition`() throws {
    let terms = "<dl><dt><a href=/mill>The Mill</a></dt><dd>At the last stop, open daily.</dd></dl>"
    #expect(try lines(terms).contains("The Mill"))
  }

  @Test func `A linked line with a colon stays above the sentence that it announces`() throws {
    let said = "<p><a href=https://l.example/1>The captain writes:</a></p><p>Nobody asked us.</p>"
    #expect(try lines(said).contains("The captain writes:"))
    #expect(try !lines("<p><a href=/s>Read also:</a></p><p>Nobody asked us.</p>").contains("Read also:"))
  }

  @Test func `Links to other sites stay below a sentence that only begins as a label`() throws {
    let links = "<ul><li><a href=https://a.example/>County</a></li><li><a href=https://b.example/>Islands</a></li></ul>"
    #expect(try lines("<p>More on the bridge is known to these offices:</p>\(links)").contains("Islands"))
    let own = links.replacing("https://a.example", with: "").replacing("https://b.example", with: "")
    #expect(try !lines("<p>More on this topic:</p>\(own)").contains("Islands"))
  }

  @Test
  func `A word of notices stays as a term with its definition, and as one of several headings with a sentence each`()
    throws
  {
    let terms = "<dl><dt>Print</dt><dd>A picture on paper.</dd><dt>Video</dt><dd>Many pictures in a row.</dd></dl>"
    #expect(try lines(terms).contains("Print") && lines(terms).contains("Video"))
    let headings =
      "<h3>Home</h3><p>She lives in a house by the river.</p><h3>Video</h3><p>She made forty short films in all.</p>"
    #expect(try lines(headings).contains("Home") && lines(headings).contains("Video"))
  }

  @Test(arguments: [
    "Back to <a href=/>home</a>", "<a href=/n>Return to the news</a>", "Zurück zur <a href=/>Startseite</a>",
    "Retour à <a href=/>l’accueil</a>", "Volver a <a href=/>la portada</a>",
  ])
  func `A way back goes, and a sentence that begins so stays`(_ line: String) throws {
    #expect(try ExtractedPage(ExtractedPage.story + "<p>\(line)</p>").lines.last == ExtractedPage.fourth)
    let sentence = "Back to the pier they went on Friday, and on Saturday as well."
    #expect(try lines("<p>\(sentence)</p>").contains(sentence))
  }

  @Test(arguments: ["{{ article.foot }}", "{{a}} {{ b }}", "${title}", "$$ARTICLE_AD$$", "%%STORY1%%"])
  func `A place that a template left empty goes`(
    _ line: String
  ) throws {
    #expect(try !lines("<p>\(line)</p>").contains(line))
    let figure = "<figure><img src=/bell.jpg width=600><figcaption>\(line)</figcaption></figure>"
    #expect(try ExtractedPage(Self.half + figure).document.images.map(\.caption) == [nil])
  }

  @Test(arguments: ["{{ a }} is how a template names a value.", "{1, 2}", "{}", "{{}}", "$$ARTICLE", "##ON##"])
  func `What is written about them stays`(
    _ line: String
  ) throws {
    #expect(try lines("<p>\(line)</p>").contains(line))
  }

  @Test(arguments: ["｜", "／", "・"])
  func `A row of links with wide signs between them goes`(_ sign: String) throws {
    let row = ["トップ", "島の歴史", "掲示板"].enumerated().map { "<a href=/\($0)>\($1)</a>" }.joined(separator: sign)
    #expect(try !lines("<p>\(row)</p>").contains { $0.contains("掲示板") })
  }

  @Test func `A sentence of a list of names with wide signs between them stays`() throws {
    let names = ["島の歴史", "掲示板", "港の鐘"].enumerated().map { "<a href=/\($0)>\($1)</a>" }.joined(separator: "・")
    #expect(try lines("<p>\(names)。</p>").contains("島の歴史・掲示板・港の鐘。"))
  }

  @Test func `A linked sentence stays between two headings, and not below a label`() throws {
    let sentence = "Buoys like these are paid for by the county."
    func chapter(_ heading: String) -> String {
      "<h3>\(heading)</h3><p><a href=/law>\(sentence)</a></p><h3>What the bell costs</h3>"
    }
    #expect(try lines(chapter("What the buoys cost")).contains(sentence))
    #expect(try !lines(chapter("Related stories")).contains(sentence))
  }
}
