import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Links that name what the article is about, and those that name what the site is about.
@Suite struct TagLinkTests {
  private static let own =
    "<p class=tags><a rel=tag href=/tag/bridge>bridge</a> <a rel=tag href=/tag/lenne>Lenne (12)</a></p>"

  @Test(arguments: [
    "<aside class=widget><h3>Tags</h3><div class=tagcloud><a href=/tag/sport>sport</a> <a href=/tag/fire>fire</a></div></aside>",
    "<header><div class=tags>Trending: <a rel=tag href=/tag/sport>sport</a> <a rel=tag href=/tag/fire>fire</a></div></header>",
    "<footer><div class=popular-tags><h4>Popular tags</h4><a href=/tag/sport>sport</a> <a href=/tag/fire>fire</a></div></footer>",
    "<div class=related><h3>Related</h3><article><a href=/fire><h4>Bakery fire closes the harbour road</h4></a><a rel='category tag' href=/category/sport>Sport</a></article></div>",
  ])
  func `Elsewhere on the page`(_ other: String) throws {
    #expect(try page(behind: other).tags == [])
    #expect(try page(own: Self.own, behind: other).tags == ["bridge", "Lenne"])
    #expect(try page(above: other, own: Self.own).tags == ["bridge", "Lenne"])
  }

  @Test func `A category is a section`() throws {
    let foot = """
      <footer class=entry-footer>Categories <a href=/category/coast rel="category tag">Coast</a> Tags
      <a href=/tag/bridge rel=tag>bridge</a></footer>
      """
    let found = try page(own: foot)
    #expect(found.section == "Coast")
    #expect(found.tags == ["bridge"])
  }

  @Test func `The number of articles after a tag`() throws {
    let links = """
      <p class=tags><a href=/tag/piers><span>Piers</span><span>12</span></a> <a href=/tag/44>Ferry 44</a>
      <a href=/tag/45><span>Ferry 45</span></a></p>
      """
    #expect(try page(own: links).tags == ["Piers", "Ferry 44", "Ferry 45"])
  }

  @Test func `The headlines of posts are no tags`() throws {
    let post = """
      <div class="post type-post hentry topics-piers"><h2><a href=/fire>Bakery fire closes the harbour road</a></h2></div>
      <div class="item topics-piers"><h2><a rel=bookmark href=/flood>The flood that nobody saw coming</a></h2></div>
      """
    #expect(try page(behind: post).tags == [])
    #expect(try page(own: Self.own, behind: post).tags == ["bridge", "Lenne"])
  }

  @Test func `Tags below a heading of their own`() throws {
    #expect(try page(own: "<div><h3>Topics</h3>\(Self.own)</div>").tags == ["bridge", "Lenne"])
  }

  @Test(arguments: [
    #"["bridge","town council"]"#,
    #"[{"@type":"DefinedTerm","name":"bridge"},{"@type":"DefinedTerm","name":"town council"}]"#,
    #"["tag:bridge","tag:town council"]"#, #""[\"bridge\",\"town council\"]""#,
  ])
  func `Keywords of JSON-LD`(_ keywords: String) throws {
    let head = #"<script type="application/ld+json">{"@type":"NewsArticle","keywords":\#(keywords)}</script>"#
    #expect(try MetadataPage.metadata(head: head).tags == ["bridge", "town council"])
  }

  @Test func `Quotation marks around keywords`() throws {
    let head = #"<meta name=keywords content='"bridge", "town council"'>"#
    #expect(try MetadataPage.metadata(head: head).tags == ["bridge", "town council"])
  }

  private func page(above: String = "", own: String = "", behind: String = "") throws -> Metadata {
    try MetadataPage.metadata(
      ofPage: """
        <html lang="en"><head><title>The ferry is back | Merrow Post</title></head><body>\(above)<main><article><h1>The ferry is back</h1>
        <div class="post-content">\(MetadataPage.story)</div>\(own)</article></main>\(behind)</body></html>
        """)
  }

  @Test func `Topics in a menu above the article are not the article's`() throws {
    let menu = """
      <div class=top><h4>Hot topics</h4><ul class=hot-menu><li class=menu-item><a rel=tag href=/tag/piers>Piers</a></li>
      <li class=menu-item><a href=/tag/ice>Ice</a></li></ul></div>
      """
    #expect(try page(above: menu).tags == [])
    #expect(try page(above: menu, own: Self.own).tags == ["bridge", "Lenne"])
  }

  @Test func `Questions are no tags`() throws {
    let asked =
      "<div><h6>Boats</h6><p><a href=/groups/boats/topics/early>Should the first ferry leave earlier?</a></p></div>"
    #expect(try page(behind: asked).tags == [])
    let short = "<footer class=entry-footer>Tags <a rel=tag href=/tag/sailing>Who sails?</a></footer>"
    #expect(try page(own: short).tags == ["Who sails?"])
  }

  @Test(arguments: [
    "<p>Tags: bridge, town council</p>",
    "<p><b>Tags:</b> <a href=/s?q=1>bridge</a> <a href=/s?q=2>town council</a></p>",
    "<p>Keywords: bridge; town council.</p>", "<p>Filed under: bridge | town council</p>",
    "<p>\u{5173}\u{952E}\u{8BCD}\u{FF1A}bridge\u{3001}town council</p>",
  ])
  func `A line of tags`(_ line: String) throws { #expect(try page(own: line).tags == ["bridge", "town council"]) }

  @Test func `Words with the sign of a tag`() throws {
    #expect(try page(own: "<p>#bridge #council</p>").tags == ["bridge", "council"])
    #expect(
      try page(own: "<p><a href=/s?q=1>#bridge</a> <a href=/s?q=2>#council</a></p>").tags == ["bridge", "council"])
    let unspaced = "<p>\u{6807}\u{7B7E}\u{FF1A}\u{7801}\u{5934} \u{6D77}\u{6E2F}</p>"
    #expect(try page(own: unspaced).tags == ["\u{7801}\u{5934}", "\u{6D77}\u{6E2F}"])
  }

  @Test(arguments: [
    "<p>#1 of what we saw</p>", "<p>#bridge is what they write</p>", "<p>Ferries: bridge, town council</p>",
    "<p>Topics: the council will talk about what the bridge costs, and about when the ferry goes.</p>",
    "<blockquote><p>Tags: bridge, town council</p></blockquote>",
  ])
  func `Other lines`(_ line: String) throws { #expect(try page(own: line).tags == []) }
}
