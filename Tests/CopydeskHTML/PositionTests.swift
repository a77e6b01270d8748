import CopydeskHTML
import Testing

/// Offsets into the page as it was decoded, though much of it never reached the parser.
@Suite struct PositionTests {
  private let html = """
    <!DOCTYPE html><!-- a comment --><head><script type="application/ld+json">{"a": "<p>"}</script><style>p {}</style>
    <script type='application/json' id=x>[1]</script><script>var a;</script></head><body class="x"><p>erste &amp; zweite</p>
    <svg><path d="z"/></svg><div @click="a>b" title="&copy;"/><b>dritte</b> &comma; &#8217;vierte &copy fünfte<br/>sechste</div\u{20}>
    """

  @Test func `A text's position is that of its first byte`() throws {
    let page = try Page(html)
    for (word, at) in [("erste", "erste"), ("dritte", "dritte"), ("sechste", "sechste")] {
      let node = try #require(page.nodes.indices.first { text(page, $0).hasPrefix(word) })
      let rest = page.source[Int(page.nodes[node].position)...]
      #expect(rest.starts(with: at.utf8))
    }
  }

  @Test func `A text that begins with a reference begins at its ampersand`() throws {
    for reference in ["&amp;", "&lt;", "&copy;", "&comma;", "&#8217;", "&copy ", "&#150;", "&nbsp;", "&"] {
      let page = try Page("<!-- x --><p>\(reference)a")
      let node = try #require(page.nodes.indices.last)
      #expect(page.source[Int(page.nodes[node].position)...].starts(with: reference.utf8), "\(reference)")
    }
  }

  @Test func `An element's position is after its tag`() throws {
    let page = try Page(html)
    for (tag, behind) in [
      (Tag.p, "erste"), (.div, "<b>"), (.b, "dritte"), (.br, "sechste"), (.body, "<p>"), (.head, "<script"),
    ] {
      let node = try #require(page.first(tag))
      #expect(page.source[Int(page.nodes[node].position)...].starts(with: behind.utf8), "\(tag)")
    }
  }

  @Test func `Positions rise through a page that is well nested`() throws {
    let page = try Page(html)
    let positions = page.nodes.map(\.position)
    #expect(positions == positions.sorted())
  }

  @Test func `Scripts that hold data are kept as ranges of the page`() throws {
    let page = try Page(html)
    func texts(_ ranges: [Range<Int>]) -> [String] { ranges.map { String(decoding: page.source[$0], as: UTF8.self) } }
    #expect(texts(page.linkedData) == [#"{"a": "<p>"}"#])
    #expect(texts(page.scripts).contains("[1]"))
    #expect(
      try Page("<script type='application/ld+json'></script><script type='application/ld+json'>{").linkedData.isEmpty)
    #expect(try Page("<!-- <script type='application/ld+json'>{}</script> -->").linkedData.isEmpty)
    let two = try Page(
      Array("<SCRIPT TYPE=\"Application/LD+JSON\">1</SCRIPT><p><script type=application/ld+json>2</script>".utf8))
    #expect(two.linkedData.map { Array(two.source[$0]) } == [Array("1".utf8), Array("2".utf8)])
  }

  private func text(_ page: Page, _ node: Int) -> String {
    page.nodes[node].tag == .text ? String(decoding: page.text(of: node), as: UTF8.self) : ""
  }
}
