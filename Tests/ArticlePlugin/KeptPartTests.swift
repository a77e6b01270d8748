import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Parts of an article that look like something else, and short pointers within it.
@Suite struct KeptPartTests {
  @Test func `A sentence that ends in a link to a tag stays, and a line about the post goes`() throws {
    let link = "<a href=/t/pier rel=tag>northern pier</a>"
    let sentence = try ExtractedPage(ExtractedPage.story + "<p>The whole town loves what is left of the \(link)</p>")
    #expect(sentence.lines.last == "The whole town loves what is left of the northern pier")
    let line = try ExtractedPage(ExtractedPage.story + "<p>Filed under \(link)</p>")
    #expect(line.lines.last == ExtractedPage.fourth)
  }

  @Test func `A panel that a tab opens stays`() throws {
    let panels =
      "<div role=tabpanel><p>\(ExtractedPage.second)</p></div><div role=tabpanel hidden><p>The south side follows.</p></div>"
    #expect(try ExtractedPage(ExtractedPage.story + panels).lines.contains("The south side follows."))
    let alone = try ExtractedPage(
      ExtractedPage.story + "<div role=tabpanel hidden><p>The south side follows.</p></div>")
    #expect(!alone.lines.contains("The south side follows."))
  }

  @Test(arguments: [("<span class=n>3</span>Lindvik", "3 Lindvik"), ("<span>3</span>rd place", "3rd place")])
  func `The number of a heading is a word of its own`(_ heading: String, _ text: String) throws {
    let page = try ExtractedPage(ExtractedPage.story + "<h2>\(heading)</h2>" + ExtractedPage.story)
    #expect(page.lines.contains(text))
  }

  @Test(arguments: ["markdown-alert markdown-alert-note", "theme-admonition alert alert--success"])
  func `A short note stays, also above a heading`(_ names: String) throws {
    let note = "<div class='\(names)'><p>Oak lasts longer here.</p></div>"
    let page = try ExtractedPage("\(ExtractedPage.story)\(note)<h2>Cost</h2>\(ExtractedPage.story)")
    #expect(page.lines.contains("Oak lasts longer here."))
  }

  @Test func `A heading whose id says author is the article's`() throws {
    let page = try ExtractedPage(
      "\(ExtractedPage.story)<h2 id=author>The author of the port</h2>\(ExtractedPage.story)")
    #expect(page.lines.contains("The author of the port"))
  }

  @Test func `A short article with a headline that leads elsewhere goes`() throws {
    let pointer = "<div><article><h3><a href=/1>School gets a roof</a></h3><p>It took nine years.</p></article></div>"
    #expect(try ExtractedPage(ExtractedPage.story + pointer).removed(by: "other_article").count == 1)
  }

  @Test func `A caption's sign, and an author in meta elements with the family name first`() throws {
    let figure = "<p><img src=/a.jpg width=800><br>▲ 폭풍으로 무너진 북쪽 부두. ⓒ도하람</p>"
    let page = try ExtractedPage(ExtractedPage.story + figure + ExtractedPage.story)
    #expect(page.document.blocks.contains { $0.role == .caption && $0.text == "폭풍으로 무너진 북쪽 부두." })
    #expect(try MetadataPage.metadata(head: "<meta name=dc.creator content='Ek, Kari'>").authors == ["Kari Ek"])
  }
}
