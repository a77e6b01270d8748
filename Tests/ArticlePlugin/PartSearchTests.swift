import CopydeskCore
import Testing

@testable import CopydeskArticlePlugin

/// Texts that are made of parts with a heading each, of which one has nearly all the sentences.
@Suite struct PartSearchTests {
  private func lines(_ body: String) throws -> [String] {
    let page =
      "<html><head><title>The harbour's clock</title></head><body><div id=page>\(body)</div><div id=foot>Harbour pages</div></body></html>"
    return (try ExtractedPage.text(of: page) ?? "").split(separator: "\n").map(String.init)
  }

  private static let steps = "<ul><li>a ladder</li><li>two keys</li><li>oil</li></ul><pre>clock --wind</pre>"

  @Test func `Headings beside the title's go on with the text`() throws {
    let found = try lines(
      "<h1>The harbour's clock</h1><div class=level1><p>\(ExtractedPage.first)</p></div><h2>What you need</h2>"
        + "<div class=level2>\(Self.steps)</div><h2>Ports</h2><div class=level2><table><tr><th>Port</th><th>Hand</th></tr>"
        + "<tr><td>1</td><td>long</td></tr><tr><td>2</td><td>short</td></tr></table></div>")
    #expect(found.contains(ExtractedPage.first) && found.contains("two keys") && found.contains("clock --wind"))
    #expect(found.contains { $0.contains("long") })
  }

  @Test func `What the table of contents names is a part`() throws {
    let found = try lines(
      "<h1>The harbour's clock</h1><ul class=toc><li><a href=#s1>1. Introduction</a></li><li><a href=#s2>2. Tools</a></li></ul>"
        + "<div><section id=s1><h2>1. Introduction</h2><p>\(ExtractedPage.first)</p></section></div>"
        + "<section id=s2><h2>2. Tools</h2>\(Self.steps)</section>")
    #expect(found.contains("two keys") && found.contains("2. Tools"))
  }

  @Test func `Terms below a heading are facts`() throws {
    let found = try lines(
      "<h1>The harbour's clock</h1><div class=text><p>\(ExtractedPage.first)</p></div><section><h2>Details</h2><dl><dt>Number</dt>"
        + "<dd>1952.77</dd><dt>Height</dt><dd>64 cm</dd><dt>Given by</dt><dd>the harbour board</dd></dl></section>")
    #expect(found.contains { $0.contains("1952.77") } && found.contains { $0.contains("the harbour board") })
  }

  @Test(arguments: [
    "<section><h2>Related articles</h2><dl><dt>Boats</dt><dd>5</dd><dt>Piers</dt><dd>6</dd><dt>Bells</dt><dd>7</dd></dl></section>",
    "<section><h2>Our pages</h2><ul><li><a href=/a>The pier</a></li><li><a href=/b>The bell</a></li></ul></section>",
    "<section class=newsletter><h2>Harbour post</h2><p>Every week.</p></section>",
    "<div><h2>Opening hours</h2><p>Daily from 9 to 5</p></div>", "<div><p>Harbour Road 1</p></div>",
  ]) func `Boxes of the site do not go on with the text`(_ box: String) throws {
    let found = try lines("<h1>The harbour's clock</h1><div class=text>\(ExtractedPage.story)</div>\(box)")
    #expect(found == [ExtractedPage.first, ExtractedPage.second, ExtractedPage.third, ExtractedPage.fourth])
  }
}
