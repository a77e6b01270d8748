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

  @Test func `A byline after a long deck`() throws {
    let deck = "<p>\(String(repeating: "The deck says what the story is about. ", count: 5))</p>"
    #expect(try authors(below: deck + "<p><i>by Ada Quillfeather</i></p>") == ["Ada Quillfeather"])
  }
}
