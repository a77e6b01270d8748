import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Boxes among the article's paragraphs that are named after their looks, or after tools that look like them.
@Suite struct MisleadingBoxTests {
  private func text(_ box: String) throws -> String {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p>\(box)<p>\(ExtractedPage.second)</p><p>\(ExtractedPage.third)</p>")
    return page.document.text
  }

  @Test(arguments: [
    "<div class='alert alert-info'><ul><li>Bring your own rope</li><li>Come by eight</li></ul></div>",
    "<div class='alert alert-warning'><table><tr><th>Boat</th><th>Day</th></tr><tr><td>Bring</td><td>Friday</td></tr></table></div>",
    "<div class='notification is-info'><dl><dt>Bring</dt><dd>a rope</dd></dl></div>",
    "<div class=d-print-block><pre>Bring(rope)</pre></div>",
    "<div class=login-example><pre>ssh Bring@holm</pre></div>",
    "<aside><ul><li>Bring your own rope</li><li>Come by eight</li></ul></aside>",
    "<aside><p>Bring your own <a href=/rope>rope</a> to the pier, since the captain has none.</p></aside>",
    "<aside><p>Bring a rope, said the captain.</p></aside>",
    """
    <div role=tablist class=panel-group><div><h4><a role=button href=#c0>What do I need?</a></h4><div id=c0 role=tabpanel>Bring your own rope to the pier,
    since the captain has none left.</div></div></div>
    """,
  ])
  func `What they hold stays`(_ box: String) throws {
    #expect(try text(box).contains("Bring"))
  }

  @Test(arguments: [
    "<div class='alert alert-info'><ul><li><a href=/a>Bring your own rope</a></li><li><a href=/b>Come by eight</a></li></ul></div>",
    "<aside><ul><li><a href=/a>Bring your own rope</a></li></ul></aside>",
    "<aside><p>Bring a rope, and <a href=/more>read more about ropes and piers</a></p></aside>",
    "<div role=tablist><a role=tab href=#a>Bring</a><a role=tab href=#b>Take</a></div>",
  ])
  func `What leads elsewhere goes`(_ box: String) throws {
    #expect(try !text(box).contains("Bring"))
  }

  private static let prose = "<p>\(ExtractedPage.third)</p><p>\(ExtractedPage.fourth)</p>"

  @Test(arguments: ["<section class=discussion>", "<section id=discussion>", "<section id=sec-discussion>"])
  func `A discussion of findings is a chapter`(_ start: String) throws {
    let page = try ExtractedPage(
      "<section class=methods><h2>Methods</h2><p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p></section>\(start)<h2>Discussion</h2>\(Self.prose)</section>"
    )
    #expect(page.lines.contains(ExtractedPage.third) && page.lines.contains("Discussion"))
  }

  @Test(arguments: [
    "<h2>Discussion (2)</h2>\(prose)", "<h2>Discussion</h2>\(prose)<form><textarea></textarea></form>",
    "<h2>Discussion</h2><div><b>Ada</b><time>today</time><p>\(ExtractedPage.third)</p></div>",
  ])
  func `Readers' comments go`(_ comments: String) throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><p>\(ExtractedPage.second)</p><section class=discussion>\(comments)</section>")
    #expect(!page.lines.contains(ExtractedPage.third))
  }

  @Test(arguments: ["amp-ad", "amp-consent", "amp-next-page", "amp-sidebar", "amp-social-share"])
  func `What an element of AMP is a tool of the page for goes`(_ name: String) throws {
    let page = try ExtractedPage(
      "<p>\(ExtractedPage.first)</p><\(name)><div>The ad could not be loaded.</div></\(name)><p>\(ExtractedPage.second)</p>"
    )
    #expect(page.lines == [ExtractedPage.first, ExtractedPage.second])
  }
}
