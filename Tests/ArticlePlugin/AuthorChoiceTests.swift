import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Bylines of several people, and those of whom a page says that they did something else.
@Suite struct AuthorChoiceTests {
  @Test func `A guest signs the text, and who keeps the site is stated`() throws {
    let meta = #"<meta name="author" content="Kira Fest">"#
    let by = #"<p class=byline>By Kira Fest</p>"#
    func authors(_ opening: String) throws -> [String] {
      try MetadataPage.metadata(head: meta, below: by, story: opening + MetadataPage.story).authors
    }
    #expect(try authors("<p><em>By Ada Quillfeather</em></p>") == ["Ada Quillfeather"])
    #expect(try authors("<p>By Easter the ferry was back.</p>") == ["Kira Fest"])
    #expect(try authors("<p>By Kira A. Fest</p>") == ["Kira Fest"])
  }

  @Test func `A stated name that only the logo has`() throws {
    let meta = #"<meta property="og:article:author" content="Sound Daily">"#
    let day = "<div><span>Tomas Reik</span> <span>2024. 3. 5. 12:52</span></div>"
    func authors(_ address: String) throws -> [String] {
      let picture = #"<a href="\#(address)"><img src="/l.png" alt="Sound Daily"></a>"#
      return try MetadataPage.metadata(head: meta, above: picture, below: day).authors
    }
    #expect(try authors("/cp/sound") == ["Tomas Reik"])
    #expect(try authors("/author/sound-daily") == ["Sound Daily"])
  }

  @Test func `Who took the picture above the byline`() throws {
    let picture = "<div><div><img src=/a.jpg width=900 height=500></div><div>"
    let caption = "<span>The ferry crosses the river on its first morning in two winters.</span>"
    let credit = "<span>By <a href=/writer/2>Frank Zander</a></span></div></div>"
    let byline = "<div>By <a href=/writer/1>Ada Quillfeather</a>, Herald Staff Writer</div>"
    #expect(try MetadataPage.metadata(below: picture + caption + credit + byline).authors == ["Ada Quillfeather"])
    #expect(try MetadataPage.metadata(below: picture + caption + credit).authors == ["Frank Zander"])
  }

  @Test func `Who checked the article is named as an expert`() throws {
    func name(_ name: String, _ kind: String) -> String {
      """
      <span class="author-meta \(kind)"><span class=author-name><a href="/author/\(name.hashValue)" class=author-link>\(name)</a></span></span>
      """
    }
    let ada = name("Ada Quillfeather", "writer")
    #expect(
      try MetadataPage.metadata(below: "<div>\(ada)\(name("Gene Petrel", "expert"))</div>").authors == [
        "Ada Quillfeather"
      ])
    #expect(
      try MetadataPage.metadata(below: "<div>\(ada)\(name("Gene Petrel", "writer"))</div>").authors == [
        "Ada Quillfeather", "Gene Petrel",
      ])
    #expect(try MetadataPage.metadata(below: "<div>\(name("Gene Petrel", "expert"))</div>").authors == ["Gene Petrel"])
  }

  @Test func `A menu beside the name, and a sponsor`() throws {
    let menu =
      "<ul><li><a href=/people/lena rel=author>View Profile</a></li><li><a href=mailto:x@y.example>Email</a></li></ul>"
    let byline = "<div class=nodebyline><strong><a>Lena Brack</a></strong><div>\(menu)</div></div>"
    let page = try ExtractedPage(byline + ExtractedPage.story)
    #expect(page.document.metadata.authors == ["Lena Brack"])
    #expect(!page.lines.contains("Lena Brack"))
    let sponsor =
      "<div class=byline-sponsor><strong>Sound Savings Bank</strong></div><div class=byline>By Lena Brack</div>"
    #expect(try MetadataPage.metadata(below: sponsor).authors == ["Lena Brack"])
    let banner = "<div class=banner__author>By the Harbour Team</div>"
    #expect(try MetadataPage.metadata(below: banner).authors == ["the Harbour Team"])
  }

  @Test func `A link in a column to a page about the author elsewhere`() throws {
    func authors(_ name: String) throws -> [String] {
      let link = "<li><a href='http://school.example/author/ada/'>\(name)</a></li>"
      let column = "<div id=sidebar><ul class=links>\(link)</ul></div>"
      return try MetadataPage.metadata(
        ofPage: """
          <html><body><div id=posts><h1>The ferry is back</h1><div class=text>\(MetadataPage.story)</div></div>\(column)</body></html>
          """
      ).authors
    }
    #expect(try authors("ADA on SCHOOL") == [])
    #expect(try authors("Ada Quillfeather") == ["Ada Quillfeather"])
  }

  @Test(arguments: [
    ("By Ada Quillfeather, Harbour.com Guide", ["Ada Quillfeather"]),
    ("By St.John Marrack and J.R.R. Quill", ["St.John Marrack", "J.R.R. Quill"]),
    ("Author: Tomas Reik     Text size: [Large]", ["Tomas Reik"]),
    ("Author: Tomas Reik Text size: <a href=# class=size>[Large]</a>", ["Tomas Reik"]),
    ("By Ada de la Quill: pilot", ["Ada de la Quill"]),
  ])
  func `What is beside a name`(_ line: String, _ people: [String]) throws {
    #expect(try MetadataPage.metadata(below: "<p>\(line)</p>").authors == people)
  }
}
