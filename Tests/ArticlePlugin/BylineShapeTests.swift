import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Bylines on pages without data for machines: what is beside the name, and where the name is.
@Suite struct BylineShapeTests {
  private func authors(_ below: String, behind: String = "", language: String = "en") throws -> [String] {
    try MetadataPage.metadata(below: below, behind: behind, language: language).authors
  }

  @Test(arguments: [
    (
      "<div class=authors><div class=authors-text>von Ada Quillfeather</div> <span>3 Min.</span></div>",
      ["Ada Quillfeather"]
    ),
    ("<p>by <strong>Ada Quillfeather</strong>—10 min read</p>", ["Ada Quillfeather"]),
    ("<div class=byline>By Ada Quillfeather 5 May 2024</div>", ["Ada Quillfeather"]),
  ])
  func `How long it takes to read`(_ byline: String, _ names: [String]) throws {
    #expect(try authors(byline) == names)
  }

  @Test(arguments: [
    (
      "<p class=byline>By <a class=author href=/profile-1/>Ada Quillfeather For Harbour Online</a></p>",
      ["Ada Quillfeather"]
    ),
    ("<p class=byline>Center For Harbour Studies</p>", ["Center For Harbour Studies"]),
    ("<p class=byline>By Ada Quillfeather, HARBOR MÜHLE</p>", ["Ada Quillfeather"]),
    ("<p class=byline><a rel=author href=/a>Ada Quillfeather Ada Quillfeather</a></p>", ["Ada Quillfeather"]),
    ("<p class=byline><a rel=author href=/a>View Full Profile</a></p>", []),
  ])
  func `What the name has beside it`(_ byline: String, _ names: [String]) throws {
    #expect(try authors(byline) == names)
  }

  @Test func `Places before a reporter of Korea`() throws {
    #expect(try authors("<p>린드비크, 순천 홍길동 기자 hong@harbour.example</p>", language: "ko") == ["홍길동"])
  }

  @Test(arguments: [
    "<div>5 March 2024<br>by <b>ADA QUILLFEATHER</b><br><p>The bell was back.</p></div>",
    "<p>Last updated on March 5, 2024 by <a href=/about>Ada Quillfeather</a></p>",
    "<div><h3>Ada Quillfeather</h3> <span>Author</span></div>",
  ])
  func `Names in elements of their own`(_ byline: String) throws {
    #expect(try authors(byline) == ["Ada Quillfeather"])
  }

  @Test(arguments: [
    "<div>5 March 2024<br>by <b>Lindvik</b> harbour<br></div>",
    "<p>Last updated on March 5, 2024 by <a href=/about>our team of the harbour</a></p>",
    "<div><h3>Ada Quillfeather</h3> <span>Mayor</span></div>",
  ])
  func `Others in such elements`(_ byline: String) throws {
    #expect(try authors(byline) == [])
  }

  @Test(arguments: [
    (
      "By <span class=byline__name>Ada Quillfeather</span> and Ivo Marrack, Harbour Post",
      ["Ada Quillfeather", "Ivo Marrack"]
    ),
    (
      "By RUNA HOLM, <a href=/author/ada>ADA QUILLFEATHER</a> and IVO MARRACK",
      ["Runa Holm", "Ada Quillfeather", "Ivo Marrack"]
    ),
    ("By <a href=/author/ada>Ada Quillfeather</a>, Coast Editor and Ferry Correspondent", ["Ada Quillfeather"]),
    ("By <a href=/author/ada>Ada Quillfeather</a>, Harbour Post", ["Ada Quillfeather"]),
  ])
  func `A list of which one name is marked`(_ line: String, _ names: [String]) throws {
    #expect(try authors("<div class=byline>\(line)</div>") == names)
  }

  @Test func `One word in an element named as the author, after the text`() throws {
    let text = String(repeating: MetadataPage.story, count: 80)
    let author = "<div class=meta><a href='/blog?author=57b50f88' class=meta-item--author>Kari</a></div>"
    #expect(try MetadataPage.metadata(story: text, behind: author).authors == ["Kari"])
  }

  @Test(arguments: [
    (
      "<p><span>By <a href='/signed/ada/'>Ada Quillfeather<span>(Lindvik, office of the coast)</span></a></span></p>",
      ["Ada Quillfeather"]
    ),
    (
      "<p>Posted by Ada Quillfeather, Ivo Marrack, Runa Holm Ek and Tilda B Brook - Harbour Safe Ferries team</p>",
      ["Ada Quillfeather", "Ivo Marrack", "Runa Holm Ek", "Tilda B Brook"]
    ),
  ])
  func `What comes after a word for by`(_ line: String, _ names: [String]) throws {
    #expect(try authors(line) == names)
  }

  @Test func `A list of all who write`() throws {
    let names = ["Ivo Marrack", "Runa Holm", "Tilda Brook", "Kari Ek", "Jon Alder"]
    let items = names.map { "<li><a href='/author/\($0.prefix(3))'>\($0)</a></li>" }.joined()
    let byline = "<p><a href=/author/ada>Ada Quillfeather</a></p>"
    #expect(try MetadataPage.metadata(above: "<ul>\(items)</ul>", below: byline).authors == ["Ada Quillfeather"])
  }

  @Test func `One word in a menu is no name`() throws {
    func authors(_ name: String) throws -> [String] {
      let menu = "<div><ul><li><a href=/redaktion/grafik/>\(name)</a></li><li><a href=/sport/>Sport</a></li></ul></div>"
      return try MetadataPage.metadata(above: menu, language: "de").authors
    }
    #expect(try authors("Infografik") == [])
  }

  @Test func `A name in small letters in an element named as the author`() throws {
    #expect(try authors("<p>By <span class=entry-author-name>runa quillfeather</span></p>") == ["runa quillfeather"])
    #expect(try authors("<p><span class=entry-author-name>read the book</span></p>") == [])
  }
}
