import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Names that labels, headings and addresses tell to be the author's, and names that stand beside those.
@Suite struct LabelledNameTests {
  private func authors(_ below: String = "", head: String = "", behind: String = "") throws -> [String] {
    try MetadataPage.metadata(head: head, below: below, behind: behind).authors
  }

  @Test(arguments: [
    "<dl><dt>Authors</dt><dd>Ada Quillfeather</dd><dd>Ivo Marrack</dd><dt>Day</dt><dd>5 March 2024</dd></dl>",
    "<div><span>Text</span> <span>Ada Quillfeather</span></div><div><span>Photos</span> <span>Don Trumpet</span></div>",
    "<div>Written by:</div><div>Ada Quillfeather</div><div>5 March 2024</div>",
    "<p>Ferries | By Ada Quillfeather | 5 March 2024</p>",
    "<p>Medically reviewed by Don Trumpet, MD \u{2014} By Ada Quillfeather \u{2014} Updated on March 5, 2024</p>",
    "<div>Ada Quillfeather @quill</div><time datetime=2024-03-05>5 March</time>",
    "<div><a href=mailto:ada@bay.example>Ada Quillfeather</a></div><time datetime=2024-03-05>5 March</time>",
    "<div>Ada Quillfeather</div><div>Coast Reporter</div><div>Published 5 March 2024</div>",
    "<div><span>Ada Quillfeather</span><span>\u{B7}</span><span>4 min read</span><span>\u{B7}</span><span>Mar 5, 2024</span></div>",
    """
    <div class=byline><span class=author>Ada Quillfeather</span> <span>Translated by <a href=/author/trumpet>Don Trumpet</a></span></div>
    """,
  ])
  func `Below the headline`(_ below: String) throws { #expect(try authors(below).first == "Ada Quillfeather") }

  @Test func `All descriptions of a term`() throws {
    let list =
      "<dl><dt>Authors</dt><dd>Ada Quillfeather</dd><dd>Ivo Marrack</dd><dt>Place</dt><dd>Old Harbour</dd></dl>"
    #expect(try authors(list) == ["Ada Quillfeather", "Ivo Marrack"])
  }

  @Test(arguments: [
    "<h6>Author(s)</h6><ul><li><a href=/l?a=1>Ada Quillfeather</a></li><li><a href=/l?a=2>Ivo Marrack</a></li></ul>",
    "<p><b>Words:</b> Ada Quillfeather, Ivo Marrack <b>Photos:</b> Ivo Marrack</p>",
  ])
  func `Several people`(_ below: String) throws { #expect(try authors(below) == ["Ada Quillfeather", "Ivo Marrack"]) }

  @Test func `The others of whom one is stated`() throws {
    let head = #"<meta name="author" content="Ivo Marrack">"#
    let list = "<div class=authors>BY <span>Ada Quillfeather<i>, </i>Ivo Marrack</span></div>"
    #expect(try authors(list, head: head) == ["Ada Quillfeather", "Ivo Marrack"])
    let paper = "<div class=authors>BY <span>Ivo Marrack<i>, </i>The Harbour Post</span></div>"
    #expect(try authors(paper, head: head) == ["Ivo Marrack"])
  }

  @Test(arguments: [
    "<div><span>Text</span> <span>Larger</span></div>",
    "<p>The council \u{2014} by Monday it will meet \u{2014} waits.</p>",
    "<div>Old Harbour</div><div>4 min read</div>",
    "<div itemprop=jobTitle>Harbour Nation</div><div>Editor</div><div>5 March 2024</div>",
    "<div>Written by:</div><div>the people who were there</div>",
  ])
  func `No names`(_ below: String) throws { #expect(try authors(below).isEmpty) }

  @Test(arguments: [
    "<div><h3>About the author</h3><p>Ada Quillfeather is a reporter who has written about the coast for ten years.</p></div>",
    "<h4>About the author: Ada Quillfeather</h4><p>Ada has written about the coast for ten years, and about boats.</p>",
  ])
  func `At a heading below the text`(_ behind: String) throws {
    #expect(try authors(behind: behind) == ["Ada Quillfeather"])
    #expect(try authors("<p>By Ivo Marrack</p>", behind: behind) == ["Ivo Marrack"])
  }

  @Test(arguments: [
    "<p>About the author:</p><p>Ada Quillfeather is a reporter who has written about the coast for ten years.</p>",
    "<div class=author-bio><p>Ada Quillfeather \u{2013} engineer, rower, and keeper of what the harbour forgets.</p></div>",
  ])
  func `In a description`(_ behind: String) throws {
    #expect(try authors(behind: behind) == ["Ada Quillfeather"])
    #expect(try authors("<p class=byline>By Ada</p>", behind: behind) == ["Ada Quillfeather"])
  }

  @Test(arguments: [
    "<h3>Press contact: Don Trumpet</h3><p>Don answers what the press asks on all days but Sunday, by telephone.</p>",
    "<h3>About the author</h3><p>The author has written about the coast for ten years, and before that about boats.</p>",
    "<h3>Kontakt</h3><p>Bei Fragen kontaktieren Sie bitte an allen Tagen au\u{DF}er Sonntag die Leute vom Hafen.</p>",
    "<h3>Media contact</h3><p>Don Trumpet, 555 0142, press@harbour.example, on all days but Sunday</p>",
  ])
  func `Nobody at a heading`(_ behind: String) throws { #expect(try authors(behind: behind).isEmpty) }

  @Test func `A first name is made whole`() throws {
    let linked = #"<p class=byline>By <a href="/author/ada-quillfeather/">Ada</a></p>"#
    #expect(try authors(linked) == ["Ada Quillfeather"])
    let box =
      "<div class=author-bio><h4>Ada Quillfeather</h4><p>Ada writes about the coast and what is on it.</p></div>"
    #expect(try authors("<p class=byline>By Ada</p>", behind: box) == ["Ada Quillfeather"])
    let head = #"<meta name="author" content="Ada Quillfeather">"#
    let data = #"<script type="application/ld+json">{"@type":"NewsArticle","author":{"name":"Ada"}}</script>"#
    #expect(try authors(head: data + head) == ["Ada Quillfeather"])
  }

  @Test(arguments: [
    #"<a href="/author/ada/">Ada</a>"#, #"<a href="/author/ada-2/">Ada</a>"#, #"<a href="/author/ada-editor/">Ada</a>"#,
    #"<a href="/author/ivo-marrack/">Ada</a>"#,
  ])
  func `A first name stays one`(_ link: String) throws {
    #expect(try authors("<p class=byline>By \(link)</p>") == ["Ada"])
  }

  @Test(arguments: [
    #"<meta name="author" content="https://bay.example/author/ada-quillfeather">"#,
    #"<meta property="article:author" content="https://bay.example/staff/ada-quillfeather/">"#,
    #"<script type="application/ld+json">{"@type":"NewsArticle","author":"https://bay.example/author/ada-quillfeather"}</script>"#,
  ])
  func `An address in the name's place`(_ head: String) throws {
    #expect(try authors(head: head) == ["Ada Quillfeather"])
    #expect(try authors("<p>By Ivo Marrack</p>", head: head) == ["Ivo Marrack"])
  }

  @Test(arguments: [
    "https://quills.example/ada.quillfeather", "https://bay.example/author/editorial-team",
    "https://bay.example/author/ada7",
  ])
  func `Addresses that tell no name`(_ address: String) throws {
    #expect(try authors(head: "<meta name=author content='\(address)'>").isEmpty)
  }
}
