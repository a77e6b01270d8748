import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Who wrote a page's article, of all the names there.
@Suite struct AuthorReadingTests {
  private func authors(
    head: String = "", below: String = "", behind: String = "", language: String = "en",
    story: String = MetadataPage.story
  ) throws -> [String] {
    try MetadataPage.metadata(head: head, below: below, story: story, behind: behind, language: language).authors
  }

  @Test(arguments: [
    #"<span class="byline">by <span class="author vcard"><a class="url fn n" href="/author/ada">Ada Quillfeather</a></span></span>"#,
    #"<p>By<a href="/staff/ada">Ada Quillfeather</a></p>"#, "<p>By <b>Ada Quillfeather</b></p>",
    "<p>Posted by Ada Quillfeather</p>", "<div class='authorname-txt'><span>Ada Quillfeather</span></div>",
    "<div class=byline><div>Ada Quillfeather</div><div>Coast correspondent</div><time>5 March 2024</time></div>",
    "<div class=byline>By Ada Quillfeather | Reviewed by Ivo Marrack</div>",
    #"<p itemprop="author"><span itemprop="name">Ada Quillfeather</span>, poet</p>"#,
    "<div class=author><a rel=author href=/a>Ada Quillfeather</a><a href=/follow>Follow</a></div>",
    "<div class=byline>Ada Quillfeather, The Harbour Gazette</div>",
  ])
  func `A byline`(_ byline: String) throws { #expect(try authors(below: byline) == ["Ada Quillfeather"]) }

  @Test func `Several authors in a row`() throws {
    let list =
      "<ul class=authors><li><a rel=author>Ada Quillfeather</a></li><li><a rel=author>Ivo Marrack</a></li></ul>"
    #expect(try authors(below: list) == ["Ada Quillfeather", "Ivo Marrack"])
    let siblings = "<div><span class=author>Ada Quillfeather</span><span class=author>Ivo Marrack</span></div>"
    #expect(try authors(below: siblings) == ["Ada Quillfeather", "Ivo Marrack"])
  }

  @Test func `Comments and pictures name no authors`() throws {
    let behind = """
      <figure><img src=a.jpg><figcaption class=author>Photo: Jo Marr</figcaption></figure>
      <div class="comments"><div class="comment-author vcard">Ned Loud</div><p>Well said.</p></div>
      """
    #expect(try authors(behind: behind) == [])
  }

  @Test func `People come before the publisher`() throws {
    let head = """
      <meta name="author" content="Gazette Holdings"><meta property="article:author" content="Ada Quillfeather">
      <meta property="og:site_name" content="Gazette Holdings">
      """
    #expect(try authors(head: head) == ["Ada Quillfeather"])
  }

  @Test func `A name in parts is put together`() throws {
    let head = """
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry is back",
      "author":[{"@type":"Person","givenName":"Ada","familyName":"Quillfeather"}]}</script>
      """
    #expect(try authors(head: head) == ["Ada Quillfeather"])
  }

  @Test func `The author that blogs tell Twitter`() throws {
    let head =
      #"<meta name="twitter:label1" content="Verfasst von"><meta name="twitter:data1" content="Ada Quillfeather">"#
    #expect(try authors(head: head) == ["Ada Quillfeather"])
    let time = #"<meta name="twitter:label1" content="Lesezeit"><meta name="twitter:data1" content="Drei Minuten">"#
    #expect(try authors(head: time) == [])
  }

  @Test func `A citation turns the name`() throws {
    #expect(try authors(head: #"<meta name="citation_author" content="Quillfeather, Ada">"#) == ["Ada Quillfeather"])
  }

  @Test func `A team signs where nobody does`() throws {
    #expect(try authors(head: #"<meta name="author" content="Our Editors">"#) == ["Our Editors"])
  }

  @Test(arguments: [
    ("<p>本报记者 陈喆 林汀</p>", "zh", ["陈喆", "林汀"]), ("<p>时间：2024年3月5日 作者：陈喆</p>", "zh", ["陈喆"]),
    ("<p>（陈喆）</p>", "zh", ["陈喆"]), ("<p>도하람 기자 haram@haesol.example</p>", "ko", ["도하람"]),
  ])
  func `Lines of East Asia`(_ line: String, _ language: String, _ names: [String]) throws {
    #expect(try authors(behind: line, language: language) == names)
  }

  /// The editor comes after the text, and the reporter in its last line.
  @Test(arguments: [
    "<p>渡船今天早上又开了，船上坐满了不去任何地方的人，船夫这样说，他没有对谁说，只是看着河面，等下一班的人来。（本报记者 陈喆）</p>",
    "<p>渡船今天早上又开了，船上坐满了不去任何地方的人，船夫这样说，他没有对谁说，只是看着河面，等下一班的人来。(记者 陈喆)\u{A0}</p>",
  ])
  func `A reporter in brackets at the end signs before the editor`(_ line: String) throws {
    let story = String(repeating: "<p>渡船停了两个冬天，因为镇上的人以为有桥就够了，后来桥也要修，一修就是两年，人们又想起了渡船。</p>", count: 4)
    let end = line + "<div>责任编辑：孙重</div>"
    #expect(try authors(language: "zh", story: story + end) == ["陈喆"])
    #expect(try authors(language: "zh", story: story + "<div>责任编辑：孙重</div>") == ["孙重"])
    let before = "<p>□ 本报记者 林汀</p><p>(责编：孙重、张妍)</p>"
    #expect(try authors(language: "zh", story: story + before) == ["林汀"])
  }

  @Test(arguments: [
    "<p><i>By Ada Quillfeather</i></p>", "<p><b>Ada Quillfeather</b></p>",
    "<p>Author: Ada Quillfeather, chair of the harbour society</p>",
  ])
  func `A line after the text signs it`(_ line: String) throws {
    #expect(try authors(story: MetadataPage.story + line) == ["Ada Quillfeather"])
    let stated = "<meta name=author content='Harbour Media Group'>"
    #expect(try authors(head: stated, story: MetadataPage.story + line) == ["Ada Quillfeather"])
  }

  @Test(arguments: ["<p><b>Read The Whole Story</b></p>", "<h3>Ada Quillfeather</h3>", "<p><b>More News</b></p>"])
  func `Other lines after the text do not`(_ line: String) throws {
    #expect(try authors(story: MetadataPage.story + line) == [])
  }

  @Test(arguments: [
    "<p>Ada Quillfeather | Senior Writer | July 2, 2025</p>", "<p>25.10.2022 - Ada Quillfeather</p>",
    "<div><p>Ada Quillfeather</p><p>Created on Jul 11, 2025</p></div>",
  ])
  func `A name beside the date below the headline`(_ line: String) throws {
    #expect(try authors(below: line) == ["Ada Quillfeather"])
  }

  @Test func `A place beside the date is nobody`() throws {
    #expect(try authors(below: "<p>World News | July 2, 2025</p>") == [])
  }

  @Test func `A byline that is shown counts where the stated name is not`() throws {
    let stated = "<meta name=author content='Ned Loud'>"
    #expect(try authors(head: stated, below: "<p>By Ada Quillfeather</p>") == ["Ada Quillfeather"])
    #expect(try authors(head: stated, below: "<p>By Ada Quillfeather</p>", behind: "<p>Ned Loud</p>") == ["Ned Loud"])
  }

  @Test func `A label in an element of its own`() throws {
    #expect(try authors(below: "<div><b>Contributors:</b> Ada Quillfeather</div>") == ["Ada Quillfeather"])
    #expect(try authors(below: "<div><b>作者：</b><a href=/u>陈喆</a></div>", language: "zh") == ["陈喆"])
  }

  @Test(arguments: [
    "By <a href=/author/ada>Ada Quillfeather</a>. Reviewed by <a href=/author/ivo>Ivo Marrack</a>",
    """
    <a href=/author/ada>Ada Quillfeather</a> <div>Contributions from <a href=/author/ivo>Ivo Marrack</a>, <a href=/author/jo>Jo
    Marr</a></div>
    """,
    "<span class=author>Ada Quillfeather</span> <p>Fotos von <span class=author>Ivo Marrack</span> und <span class=author>Jo Marr</span></p>",
  ])
  func `Who did other work is no author`(_ byline: String) throws {
    #expect(try authors(below: "<div class=byline>\(byline)</div>") == ["Ada Quillfeather"])
    let stated = "<meta name=author content='Ada Quillfeather, Ivo Marrack'>"
    #expect(try authors(head: stated, below: "<div class=byline>\(byline)</div>") == ["Ada Quillfeather"])
  }

  @Test func `An author with other work besides stays`() throws {
    let stated = "<meta name=author content='Ada Quillfeather, Ivo Marrack'>"
    let byline =
      "<p class=byline>By <b>Ada Quillfeather</b> and <b>Ivo Marrack</b></p><p>Photos by <b>Ivo Marrack</b></p>"
    #expect(try authors(head: stated, below: byline) == ["Ada Quillfeather", "Ivo Marrack"])
    let photographers = "<p class=byline>Photographs by Ada Quillfeather and Ivo Marrack</p>"
    #expect(try authors(head: stated, below: photographers) == ["Ada Quillfeather", "Ivo Marrack"])
    let figure = "<figure><img src=a.jpg><figcaption>Photo by <b>Ivo Marrack</b></figcaption></figure>"
    #expect(try authors(head: stated, below: figure) == ["Ada Quillfeather", "Ivo Marrack"])
  }

  @Test(arguments: [
    ("By <b>Ada Quillfeather</b> and Ivo Marrack, CNN", ["Ada Quillfeather", "Ivo Marrack"]),
    ("Von <b>Ada Quillfeather</b> und Ivo Marrack", ["Ada Quillfeather", "Ivo Marrack"]),
    ("By <b>Ada Quillfeather</b>, Harbour Town", ["Ada Quillfeather"]),
    ("By <b>Jo Marr</b> and Ivo Marrack", ["Ada Quillfeather"]),
    ("<b>Ada Quillfeather</b> - Harbour Desk and Ferry Guide", ["Ada Quillfeather"]),
  ])
  func `Whom the byline joins to the stated author`(_ byline: String, _ names: [String]) throws {
    let stated = "<meta name=author content='Ada Quillfeather'>"
    let behind = "<p>Ada Quillfeather lives in Arnby.</p>"
    #expect(try authors(head: stated, below: "<p>\(byline)</p>", behind: behind) == names)
  }

  @Test func `A box about the author begins with the name`() throws {
    let about =
      "<p>She has written about ferries, bells and bridges for the Gazette since the bridge was closed for repairs.</p>"
    let box = "<div class=author-box><h3>Ada Quillfeather</h3>\(about)</div>"
    #expect(try authors(behind: box) == ["Ada Quillfeather"])
    #expect(
      try authors(head: "<meta name=author content='Ivo Marrack'>", behind: box + "Ivo Marrack") == ["Ivo Marrack"])
    #expect(try authors(behind: "<div class=author-box><h3>About the author</h3>\(about)</div>") == [])
    #expect(try authors(behind: "<div class=comments><div class=comment-author>Ned Loud \(about)</div></div>") == [])
  }

  @Test func `A date in a byline is no part of the name`() throws {
    let byline = "<div class=author><span>17 December 2025</span><span>Ada Quillfeather</span></div>"
    #expect(try MetadataPage.metadata(above: byline).authors == ["Ada Quillfeather"])
    let after = "<div class=author>Par Ada Quillfeather <span>le 7 mai 2020</span></div>"
    #expect(try authors(below: after, language: "fr") == ["Ada Quillfeather"])
    #expect(
      try authors(below: "<div class=author>Von Till <span>7. Mai 2020</span></div>", language: "de") == ["Till"])
  }

  @Test func `A title in a byline that nothing marks is nobody`() throws {
    #expect(try authors(below: "<div class=author-note>Master of Harbours</div>") == [])
    #expect(try authors(below: "<div class=author-note>Quillfeather</div>") == ["Quillfeather"])
    #expect(try authors(below: "<div class=author-note>Harbour Press</div>") == ["Harbour Press"])
  }

  @Test func `A heading is a byline by its class`() throws {
    #expect(try authors(below: "<h3 class=newsByLine>The Harbour Press</h3>") == ["The Harbour Press"])
    #expect(try authors(below: "<h3 class=font id=maps-by-harbour-press>Maps by Harbour Press</h3>") == [])
  }

  @Test func `The author of a post in a forum`() throws {
    let head = """
      <script type="application/ld+json">[{"@type": "WebPage", "name": "Forum"}, {"@type": "DiscussionForumPosting",
      "headline": "The ferry is back", "author": {"@type": "Person", "name": "Quillfeather"}}]</script>
      """
    #expect(try authors(head: head) == ["Quillfeather"])
  }

  @Test func `A part of the site's name does not take an author's place`() throws {
    let head =
      "<meta property=og:site_name content='Maps and Guides by Harbour Desk'><meta name=author content='Ivo Marrack'>"
    #expect(try authors(head: head, below: "<p>By Harbour Desk</p>") == ["Ivo Marrack"])
  }

  @Test func `A byline after a long deck`() throws {
    let deck = "<p>\(String(repeating: "The deck says what the story is about. ", count: 5))</p>"
    #expect(try authors(below: deck + "<p><i>by Ada Quillfeather</i></p>") == ["Ada Quillfeather"])
  }

  @Test(arguments: [
    "<div class=author-info><span class=name>Ada Quillfeather</span> <a href='https://x.example/a'>@quill</a> <span>Reporter at large</span></div>",
    "<p class=credits>Words by Ada Quillfeather, photographs by Ivo Marrack</p>",
    "<p class=byline>By Ada Quillfeather Special to the Gazette</p>",
    "<div class=node__submitted>Submitted by <span><a href=/u>Ada Quillfeather</a></span> on <span>Tue, 03/05/2024</span></div>",
    "<div class=info><i>yes!</i> <span>| By </span><span>Ada Quillfeather</span> | <time>5 March 2024</time></div>",
    "<div><span property='schema:author'><span property='schema:name'>Ada Quillfeather</span></span></div>",
    "<div class=author-box><a class=author-name href=/u>Ada Quillfeather</a><div class=author-position>Full-Time Ferry/Bell Watcher</div></div>",
    "<div><span>5 March 2024</span><span>·</span><a title='Ada Quillfeather'><i>Ada Quillfeather</i></a></div>",
    "<div><h6>Author(s)</h6><ul><li><a href=/l>Ada Quillfeather</a></li></ul></div>",
    "<p><em>This post was written by <a href=/u>Ada Quillfeather</a>, ferry watcher.</em></p>",
  ])
  func `Bylines in other shapes`(_ byline: String) throws {
    #expect(try authors(below: byline) == ["Ada Quillfeather"])
  }

  @Test(arguments: [
    ("<p class=auteur>Par <span>Ada Quillfeather</span> avec AFP</p>", "fr"),
    ("<p>Par Ada Quillfeather Publié le 05/03/2024 à 10h15</p>", "fr"),
    ("<p class=byline>Text: Ada Quillfeather Foto: Ivo Marrack</p>", "de"),
  ])
  func `What follows a name without a sign`(_ byline: String, _ language: String) throws {
    #expect(try authors(below: byline, language: language) == ["Ada Quillfeather"])
  }

  @Test func `A name beside the date after a deck`() throws {
    let deck = "<h4>\(String(repeating: "The deck says what the story is about. ", count: 5))</h4>"
    let line = "<div><span>Ada Quillfeather |</span><span class=tarih>05.03.2024</span></div>"
    #expect(try authors(below: deck + line) == ["Ada Quillfeather"])
    #expect(try authors(below: "<span>Ada Quillfeather |</span>" + deck + "<i>05.03.2024</i>") == [])
  }

  @Test func `All whom a marked byline names, where the first is stated`() throws {
    let stated = "<meta name=author content='Ada Quillfeather'>"
    let byline = """
      <div><div class=byline><a rel=author href=/a>Ada Quillfeather</a></div><div class=byline><a rel=author href=/i>Ivo
      Marrack</a></div></div>
      """
    #expect(try authors(head: stated, below: byline) == ["Ada Quillfeather", "Ivo Marrack"])
    let other = "<div class=byline><a rel=author href=/i>Ivo Marrack</a></div>"
    #expect(try authors(head: stated, below: other, behind: "Ada Quillfeather") == ["Ada Quillfeather"])
  }

  @Test func `A stated editor gives way to the author`() throws {
    let stated = "<meta name=author content='Jo Marr'>"
    let byline = "<div class=author-2>Ada Quillfeather</div>"
    #expect(
      try authors(head: stated, below: byline, behind: "<div>Editor : <a href=/jo>Jo Marr</a></div>") == [
        "Ada Quillfeather"
      ])
  }

  @Test func `Signatures at the end`() throws {
    let last =
      "<p>The bell hangs where it has always hung, and the ferryman means to ring it until the autumn comes at last."
    #expect(try authors(behind: last + " (Ada Quillfeather) +++</p>") == ["Ada Quillfeather"])
    #expect(try authors(behind: last + " (The harbour is closed)</p>") == [])
    #expect(try authors(behind: last + "</p><h2>Article by</h2><div>Ada Quillfeather</div>") == ["Ada Quillfeather"])
    let alone = "<p><b><i>Ada Quillfeather</i></b></p>"
    let more = "<h2>The crossing in figures</h2>\(last)</p>"
    #expect(try authors(behind: last + "</p>" + alone + more) == ["Ada Quillfeather"])
    let long = last + " Nobody has asked him yet whether it will ring in winter as well.</p>"
    let other = alone.replacing("Ada", with: "Ivo")
    #expect(try authors(behind: alone + long + other + "<h2>The crossing in figures</h2>" + long) == [])
  }

  @Test func `Initials that sign, and who made a picture`() throws {
    #expect(try authors(below: "<p>By TPN, in <a href=/news>News</a>, <a href=/sea>Sea</a></p>") == ["TPN"])
    #expect(try authors(below: "<p>By Christmas, in all likelihood, it will be back</p>") == [])
    let licence = "<span class=author-name><a class=license-author href=/file>Ivo Marrack</a></span>"
    let author = "<div class=author><p>Autor <span>Ada Quillfeather:</span></p></div>"
    #expect(try authors(below: licence + author, language: "de") == ["Ada Quillfeather"])
  }

  @Test func `A handle where nobody has another name`() throws {
    #expect(try authors(below: "<address><a rel=author>@quillfeather</a></address>") == ["@quillfeather"])
    #expect(try authors(below: "<p>@quillfeather</p>") == [])
  }
}
