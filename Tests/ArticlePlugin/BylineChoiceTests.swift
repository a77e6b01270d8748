import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Bylines that are shown beside what is stated, and names with signs or words for "and" inside.
@Suite struct BylineChoiceTests {
  private func names(_ text: String) -> [String] { NameReading(site: nil).names([text]) }

  @Test(arguments: [
    "RFE/RL", "Department of Forest and Water", "Bayerische Landesanstalt für Wald und Forstwirtschaft",
    "ИА «Наш Мост.Ru»",
  ])
  func `One organisation`(_ name: String) { #expect(names(name) == [name]) }

  @Test func `Its initials go`() {
    let name = "Bayerische Landesanstalt für Wald und Forstwirtschaft"
    #expect(names("\(name) - LWF") == [name])
  }

  @Test(arguments: [
    ("Ada Quillfeather/Ivo Marrack", ["Ada Quillfeather", "Ivo Marrack"]),
    ("— By Ada Quillfeather", ["Ada Quillfeather"]),
    ("Ada Quillfeather, HARBOUR TODAY", ["Ada Quillfeather"]),
    ("ADA QUILLFEATHER, IVO MARRACK", ["Ada Quillfeather", "Ivo Marrack"]),
    ("Posted by Ada Quillfeather and Ivo Marrack on 8/05/2026", ["Ada Quillfeather", "Ivo Marrack"]),
    ("Ada Quillfeather i Ivo Marrack", ["Ada Quillfeather", "Ivo Marrack"]),
  ])
  func `People`(_ text: String, _ people: [String]) { #expect(names(text) == people) }

  @Test func `Who took the picture gives way to whom the byline shows`() throws {
    let head = """
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry stops for good",
      "author":{"@type":"Person","name":"Ivo Marrack"}}</script>
      """
    let figure = """
      <figure><img src="/a.jpg" width=900 height=500><figcaption>The ferry at the pier. By Ivo Marrack</figcaption></figure>
      """
    let byline = #"<div><span>By <a href="/w/1">Ada K. Quillfeather</a>, Herald Staff Writer</span></div>"#
    let page = try ExtractedPage(figure + byline + ExtractedPage.story, head: head)
    #expect(page.document.metadata.authors == ["Ada K. Quillfeather"])
    #expect(!page.lines.contains { $0.hasPrefix("By") })
  }

  @Test func `A byline is no text, whoever is stated`() throws {
    let head = #"<meta name="author" content="Ivo Marrack">"#
    let page = try ExtractedPage("<p>By The Harbour Press</p>" + ExtractedPage.story + "<p>Ivo Marrack</p>", head: head)
    #expect(!page.lines.contains("By The Harbour Press"))
  }

  @Test(arguments: ["itemReviewed", "about", "citation"])
  func `The author of what the article is about`(_ property: String) throws {
    let other = """
      <div itemprop="\(property)" itemscope itemtype="https://schema.org/CreativeWork"><div itemprop="author" itemscope
      itemtype="https://schema.org/Person"><div itemprop="name">Don Trumpet</div></div></div>
      """
    let found = try MetadataPage.metadata(below: other + #"<p class="byline">By Ada Quillfeather</p>"#)
    #expect(found.authors == ["Ada Quillfeather"])
  }
}
