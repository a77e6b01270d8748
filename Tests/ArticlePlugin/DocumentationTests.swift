import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// What documentation, encyclopedias, journals and books have in and beside their texts.
@Suite struct DocumentationTests {
  private func page(_ part: String) throws -> ExtractedPage {
    try ExtractedPage("<p>\(ExtractedPage.first)</p>\(part)<p>\(ExtractedPage.second)</p>")
  }

  private func line(_ part: String) throws -> String? { try page(part).lines.dropFirst().first }

  @Test func `The signature of a function is nobody's name`() throws {
    let signature =
      "<div class=member-signature><span>public</span> <span>Lease</span> <span>take</span>(Holder holder)</div>"
    let page = try page("<h3>take</h3>\(signature)<p>Takes a lease for the holder who asks for it first.</p>")
    #expect(page.lines.contains("public Lease take(Holder holder)") && page.document.metadata.authors.isEmpty)
    #expect(
      try ExtractedPage("<p class=signature>By Ann Orr</p>\(ExtractedPage.story)").document.metadata.authors == [
        "Ann Orr"
      ])
  }

  @Test(arguments: [
    "<p>The bell MUST ring.<a href=#s1 class=pilcrow>¶</a></p>", "<p>The bell MUST ring. <a href='#s1'>¶</a></p>",
  ]) func `A sign that links to its paragraph goes`(_ part: String) throws {
    #expect(try line(part) == "The bell MUST ring.")
  }

  @Test func `A sign of a paragraph in the text stays`() throws {
    #expect(
      try line("<p>The sign ¶ is <a href=/pilcrow>¶ in Latin</a> and begins a part.</p>")?.contains("¶ in Latin")
        == true)
  }

  @Test func `A link to the top is no part of a heading`() throws {
    #expect(
      try line(
        "<h2>The bell &nbsp; <a href=#top_of_page><span>top</span></a></h2><p>It rings twice a day, at noon and at six.</p>"
      ) == "The bell")
    #expect(
      try line("<h2>The bell of <a href=#arnby>Arnby</a></h2><p>It rings twice a day, at noon and at six.</p>")
        == "The bell of Arnby")
  }

  @Test func `A link to the source is no part of a term`() throws {
    let terms =
      "<dl><dt>ring(<em>times</em>)<a href=/src.html><span>[source]</span></a></dt><dd>Rings the bell so many times.</dd></dl>"
    #expect(try line(terms) == "ring(times)")
    #expect(
      try line("<dl><dt><a href=/r>[BELL]</a></dt><dd>The book about the bells of the bay.</dd></dl>") == "[BELL]")
  }

  @Test func `Notes within the text are in brackets, their marks go`() throws {
    let note =
      "<p>The bell is old<span class='ltx_note ltx_role_footnote'><sup class=ltx_note_mark>1</sup><span class=ltx_note_outer><span "
      + "class=ltx_note_content><sup class=ltx_note_mark>1</sup><span class='ltx_tag ltx_tag_note'>1</span>It was cast in Holm.</span></span></span>.</p>"
    #expect(try line(note) == "The bell is old (It was cast in Holm.).")
  }

  @Test func `The number before a note in an element of its own goes`() throws {
    let found = try page(
      "<p>The bell is old.<a class=footnote-anchor href=#f1>1</a></p><div class=footnote><a class=footnote-number href=#a1 id=f1>1</a><div "
        + "class=footnote-content><p>It was cast in Holm.</p></div></div>"
    ).lines
    #expect(found.contains("The bell is old.[1]") && !found.contains("1") && found.contains("It was cast in Holm."))
  }

  @Test func `Numbers of printed pages go, other numbers stay`() throws {
    #expect(
      try line("<p><span class=pagenum><a id=p2>[Pg 2]</a></span>The bell rang for the last time.</p>")
        == "The bell rang for the last time.")
    #expect(
      try line("<p>Read <span class=page-range>12–14</span> of the book about the bell.</p>")
        == "Read 12–14 of the book about the bell.")
  }

  @Test(arguments: ["[citation needed]", "[réf. nécessaire]", "[要出典]", "[источник?]"])
  func `What an editor asks for goes`(_ mark: String) throws {
    #expect(
      try line("<p>The bell is old<sup class=need><a href=/wiki/Sources>\(mark)</a></sup>.</p>") == "The bell is old.")
  }

  @Test func `A raised word in brackets without a link stays`() throws {
    #expect(try line("<p>The bell is old<sup>[sic]</sup>.</p>")?.contains("[sic]") == true)
    #expect(try line("<p>The bell is old<sup><a href=#n1>[note 1]</a></sup>.</p>")?.contains("[note 1]") == true)
  }

  private static let facts =
    "<table class=infobox><caption>The ferry stops for good</caption><tr><th>Built</th><td>1912</td></tr><tr><th>Length</th><td>31 m</td></tr></table>"

  @Test func `A table that is called as the article is a table`() throws {
    let page = try ExtractedPage("\(Self.facts)\(ExtractedPage.story)")
    #expect(
      page.document.blocks.contains { block in
        if case .table = block.kind { block.role == .body } else { false }
      })
    #expect(page.document.text.contains("1912"))
  }

  @Test func `A box of facts that is an aside stays`() throws {
    let box =
      "<aside role=region class='portable-infobox pi-layout-default'><h3>Built</h3><div>1912</div><h3>Length of the boat</h3><div>31 metres</div></aside>"
    #expect(try page(box).lines.contains("1912") && page(box).lines.contains("31 metres"))
    let links =
      "<aside class=portable-infobox><a href=/a>The pier</a><div><a href=/b>The old bell of the pier</a></div><div><a href=/c>The bay and its boats</a></div><div><a href=/d>Captains</a></div></aside>"
    #expect(try !page(links).lines.contains("Captains"))
  }

  @Test func `What is above such a box stays`() throws {
    let box =
      "<aside role=region class='portable-infobox pi-layout-default'><h2>The ferry stops for good</h2><div>Built</div><div>1912</div><div>Length of the boat</div><div>31 metres</div></aside>"
    let found = try ExtractedPage("<dl><dd><i>So long, old bell</i></dd></dl>\(box)\(ExtractedPage.story)").lines
    #expect(found.contains("So long, old bell") && found.contains("31 metres"))
  }

  @Test func `A place and a day that a name calls a legend begin their sentence`() throws {
    let part =
      "<p><span class=legendSpanClass>PORT CALDER, Wash.</span>, <span class=legendSpanClass>Sept. 22, 2020</span> /Wire/ -- The yard sold its last boat on Friday.</p>"
    #expect(
      try page(part).lines.contains(
        "PORT CALDER, Wash., Sept. 22, 2020 /Wire/ -- The yard sold its last boat on Friday."))
  }

  @Test func `Numbers beside lines of code in a table that is named as code go`() throws {
    let code =
      "<div><table class=shown-code-table><tr><td><div><div>1</div><div>2</div></div></td><td><div><div>ring(3)</div><div>wait(60)</div></div></td></tr></table></div>"
    let pieces = try page(code).document.blocks.compactMap { if case .preformatted = $0.kind { $0.text } else { nil } }
    #expect(pieces == ["ring(3)\nwait(60)"])
  }

  @Test func `Numbers in a table of data stay`() throws {
    let table =
      "<table class=postcode-table><tr><td><div>1</div><div>2</div></td><td><div>Arnby</div></td></tr><tr><td>3</td><td>Holm</td></tr></table>"
    #expect(try page(table).document.text.contains("3"))
  }

  @Test func `Terms and code that say what notices say stay`() throws {
    let terms = "<dl><dt><samp>--watch</samp></dt><dd><p>Print the number of turns every hour.</p></dd></dl>"
    #expect(try line(terms) == "--watch")
    #expect(try page("<ul><li><code>--watch</code></li><li><code>--turns</code></li></ul>").lines.contains("--watch"))
  }

  @Test func `A step of several stays whatever it says`() throws {
    let steps = ["Sign in.", "Choose the boat that you want to take.", "Tell the captain how many you are."]
    let list = "<ol>\(steps.map { "<li>\($0)</li>" }.joined())</ol>"
    #expect(try page(list).lines.contains("Sign in."))
  }

  @Test func `What only goes on below, and how many wrote about a sentence, go`() throws {
    let sentence = "The bell rang for the last time."
    #expect(try line("<p>\(sentence) <a href=#details>More...</a></p>") == sentence)
    #expect(
      try line("<p>\(sentence)<span class=comment-marker><span class=num-comment>14</span></span></p>") == sentence)
    #expect(
      try line("<p>The number of the comment is <span class=comment-number>14</span> in the list.</p>")?.contains("14")
        == true)
  }
}
