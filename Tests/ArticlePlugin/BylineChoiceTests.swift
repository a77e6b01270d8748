import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Bylines that are shown beside what is stated, and names with signs or words for "and" inside.
@Suite struct BylineChoiceTests {
  private func names(_ text: String) -> [String] { NameReading(site: nil).names([text]) }

  @Test(arguments: [
    "RFE/RL", "Department of Forest and Water", "Bayerische Landesanstalt für Wald und Forstwirtschaft",
    "ИА «Наш Мост.Ru»", "Hafenministerium für Fähren und Brücken",
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
    ("Ada von der Quill und Ivo", ["Ada von der Quill", "Ivo"]), ("CC Byrne", ["CC Byrne"]),
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

  @Test func `Links of a menu, and the names of other sites, are no authors`() throws {
    let menu =
      "<ul class=menu><li><a href=/people/faces/>Faces</a></li><li><a href=/people/places/>Places</a></li></ul>"
    #expect(try MetadataPage.metadata(above: menu).authors.isEmpty)
    let account = "<p><a href=http://photohoard.example/people/38796531/>Photohoard</a></p>"
    #expect(try MetadataPage.metadata(below: account).authors.isEmpty)
  }

  @Test func `Who wrote the article may be in a bar with tools`() throws {
    let bar =
      "<div class=article-toolbar><span class=byline>By <a href=/a/jo>Jo Marrack</a></span> <time datetime=2024-03-05>March 5, 2024</time><a href=# class=share>Share</a></div>"
    let metadata = try MetadataPage.metadata(below: bar)
    #expect(metadata.authors == ["Jo Marrack"] && metadata.published == "2024-03-05")
  }

  @Test func `What a site says of itself names nobody`() throws {
    let text =
      "\u{6D77}\u{6E2F}\u{7F51}_\u{63D0}\u{4F9B}\u{6E21}\u{8F6E}\u{3001}\u{7801}\u{5934}\u{4E0E}\u{6D77}\u{6D0B}\u{7684}\u{65B0}\u{95FB}\u{8D44}\u{8BAF}\u{FF0C}\u{4EE5}\u{53CA}\u{65C5}\u{884C}\u{54A8}\u{8BE2}\u{7B49}\u{670D}\u{52A1}"
    #expect(try MetadataPage.metadata(head: "<meta name=author content='\(text)'>").authors.isEmpty)
  }

  @Test func `Several names in Han are no description`() throws {
    let names = "王小明，李大華，張三豐，歐陽修遠，趙本山，錢學森，孫中山，周大福"
    #expect(try MetadataPage.metadata(head: "<meta name=author content='\(names)'>", language: "zh").authors.count > 4)
  }

  @Test func `An author's name may have a badge`() throws {
    let byline = "<span class='author verified-badge'>Jo Marrack</span>"
    #expect(try MetadataPage.metadata(below: byline).authors == ["Jo Marrack"])
  }

  @Test(arguments: ["CC BY", "cc by-sa 4.0", "CC0"]) func `A licence is nobody`(_ licence: String) {
    #expect(names(licence) == [])
  }

  @Test func `Who put the article in gives way to two that agree`() throws {
    let data = """
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"The ferry is back",
      "author":{"@type":"Person","name":"Ivo Marrack"}}</script>
      """
    let meta = #"<meta property="author" content="Ada Quillfeather">"#
    let byline = "<div class=byline>By <a href=/u/ada>Ada Quillfeather</a> 4 minute read</div>"
    #expect(try MetadataPage.metadata(head: data + meta, below: byline).authors == ["Ada Quillfeather"])
    #expect(try MetadataPage.metadata(head: data + meta).authors == ["Ivo Marrack"])
    #expect(
      try MetadataPage.metadata(head: data + meta, below: byline, behind: "<p>Ivo Marrack is our editor.</p>").authors
        == ["Ivo Marrack"])
  }

  @Test func `Names that each lead to a site of their own`() throws {
    func line(_ names: [String], _ address: (Int) -> String) -> String {
      let links = names.enumerated().map { "<a href='\(address($0))'>\($1)</a>" }
      return "<center><b>\(links.joined(separator: ", "))</b></center>"
    }
    let names = ["Ada Quillfeather", "Ivo Marrack"]
    let sites = { (number: Int) in "https://site\(number).example/" }
    #expect(try MetadataPage.metadata(below: line(names, sites)).authors == names)
    #expect(try MetadataPage.metadata(below: line(names) { "/tag/\($0)" }).authors == [])
    #expect(try MetadataPage.metadata(below: line(["Source Code", "Paper"], sites)).authors == [])
  }

  @Test func `A date in an element named for the author`() throws {
    let line = "<div id=author><p class=info>Published on <time datetime=2024-03-20>20 March 2024</time></p></div>"
    #expect(try MetadataPage.metadata(below: line).authors == [])
  }

  @Test func `What others think of a user`() throws {
    let byline = """
      <div class="byline author"><span>Ada Quillfeather</span> <span class="reputation-score">4,512</span>
      <span class="user-flair">Harbour Pilot</span></div>
      """
    #expect(try MetadataPage.metadata(below: byline).authors == ["Ada Quillfeather"])
  }
}
