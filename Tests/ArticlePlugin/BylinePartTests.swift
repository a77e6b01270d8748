import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// What is in bylines beside the names: places, employers, labels, what templates leave.
@Suite struct BylinePartTests {
  private func names(_ text: String, site: String? = "The Merrow Post") -> [String] {
    NameReading(site: site).names([text])
  }

  @Test(arguments: [
    ("By Ada Quillfeather for The Merrow Post", ["Ada Quillfeather"]),
    ("By Ada Quillfeather for Harbour News", ["Ada Quillfeather"]),
    ("By Ada Quillfeather, New Quay", ["Ada Quillfeather"]), ("By Ada Quillfeather, Hong Kong", ["Ada Quillfeather"]),
    ("By Ada Quillfeather, Abu Bakr Rahimi", ["Ada Quillfeather", "Abu Bakr Rahimi"]),
    ("By Ada Quillfeather, Rio Marsden", ["Ada Quillfeather", "Rio Marsden"]),
    ("By Ada Quillfeather, Coast correspondent, Harbour News, San Diego", ["Ada Quillfeather"]),
    ("By Ada Quillfeather, Ivo Marrack", ["Ada Quillfeather", "Ivo Marrack"]),
    ("Redacción / Lindvik", []), ("{{author.name}}", []), ("${post.author}", []), ("/by/ada-quillfeather", []),
    ("文／山田太郎 写真／佐藤花子", ["山田太郎"]), ("เรื่อง: สมชาย ใจดี ภาพ: สมหญิง ดีใจ", ["สมชาย ใจดี"]),
  ])
  func `Names and what is beside them`(_ text: String, _ people: [String]) { #expect(names(text) == people) }

  @Test(arguments: [
    "<div class=byline><strong>Ada Quillfeather</strong><span>Coast correspondent</span></div>",
    "<p class=byline>By <a href=/a>Ada Quillfeather</a> <a href=/a>View Profile</a></p>",
    "<p class=byline>By <a href=/a>Ada Quillfeather</a> <a href=#c>12 Comments</a></p>",
    "<div data-component=byline-block><time>2 days ago</time><div><span>Ada Quillfeather</span><span>Coast reporter</span></div></div>",
    "<div class=meta>March 5, 2024 / Ada Quillfeather</div>",
  ])
  func `One name`(_ byline: String) throws {
    #expect(try MetadataPage.metadata(below: byline).authors == ["Ada Quillfeather"])
  }

  @Test(arguments: [
    "<div class=byline><span>Ada Quillfeather</span><span>Ivo Marrack</span></div>",
    "<div class=authors><a href=/a>Ada Quillfeather</a><a href=/b>Ivo Marrack</a></div>",
  ])
  func `Two names`(_ byline: String) throws {
    #expect(try MetadataPage.metadata(below: byline).authors == ["Ada Quillfeather", "Ivo Marrack"])
  }

  @Test func `Parts of a name`() throws {
    let byline = "<div class=byline><span>Ada</span> <span>Quillfeather</span></div>"
    #expect(try MetadataPage.metadata(below: byline).authors == ["Ada Quillfeather"])
  }

  @Test func `Labels for those who listen are no names, and part the author from what else is said`() throws {
    func item(_ label: String, _ text: String) -> String {
      "<li><span class=visually-hidden>\(label), </span><span>\(text)</span></li>"
    }
    let line =
      "<section class=byline><strong class=visually-hidden>Article Information</strong><ul>\(item("Author", "Ada Quillfeather"))\(item("Role", "Coast Service"))</ul></section>"
    #expect(try MetadataPage.metadata(below: line).authors == ["Ada Quillfeather"])
  }
}
