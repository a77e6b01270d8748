import CopydeskHTML
import CopydeskXML
import Testing

/// What libxml2 writes, and that a parser reads it back as it was meant.
@Suite struct HTMLWriterTests {
  private func written(_ build: (inout HTMLWriter) -> Void) -> String {
    var writer = HTMLWriter()
    build(&writer)
    return String(decoding: writer.html(), as: UTF8.self)
  }

  @Test func `Texts and values are escaped`() {
    let html = written { writer in
      writer.open("p", [("title", "a \"b\" 'c' <d> &amp; 한국"), ("class", "")])
      writer.text("1 < 2 && \"x\" > 'y' &amp; 港\u{A0}é")
      writer.close()
    }
    #expect(
      html
        == "<p title=\"a &quot;b&quot; 'c' &lt;d&gt; &amp;amp; 한국\" class=\"\">1 &lt; 2 &amp;&amp; \"x\" &gt; 'y' &amp;amp; 港\u{A0}é</p>"
    )
  }

  @Test func `Addresses stay as they are`() {
    let html = written { writer in
      writer.open("a", [("href", "https://x.example/부산 a?b=1&c=<2>#d"), ("name", "é")])
      writer.empty("img", [("src", "a&lt.png"), ("alt", "")])
      writer.close()
    }
    #expect(
      html
        == "<a href=\"https://x.example/부산 a?b=1&amp;c=&lt;2&gt;#d\" name=\"é\"><img src=\"a&amp;lt.png\" alt=\"\"></a>"
    )
  }

  /// What comes back from the parser as one line: names, attributes and texts.
  private func outline(_ page: Page) -> String {
    page.nodes.indices.map { index in
      if page.nodes[index].tag == .text { return "'\(String(decoding: page.text(of: index), as: UTF8.self))'" }
      let attributes = page.attributeRange(of: index).map {
        "\(page.attributeName(at: $0))=\(page.attributeValue(at: $0))"
      }
      return ([page.elementName(of: index)] + attributes).joined(separator: " ") + ">\(page.nodes[index].end)"
    }.joined(separator: "; ")
  }

  @Test(arguments: [
    "<div><p>a</p>b<p></p>c<h2></h2>d<section></section>e</div>",
    "<ul><li></li><li>a</li></ul><ol><li><ul><li>b</li></ul></li></ol>",
    "<table><caption>c</caption><thead><tr><th></th><th>a</th></tr></thead><tbody><tr><td></td><td>b</td></tr></tbody></table>",
    "<dl><dt></dt><dd></dd><dt>a</dt><dd>b</dd></dl>", "a<br>b<hr>c<wbr>d<img src=\"e\">f",
    "<pre>\n\nx\n  y</pre><pre></pre>", "<a></a><b></b><span></span><my-box>q</my-box><o:p>r</o:p>",
    "<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>",
    "<figure><picture><source srcset=\"a\"><img></picture><figcaption></figcaption></figure>",
    "<video controls=\"\"><source src=\"a\"><track src=\"b\"></video>", "<details><summary>a</summary>b</details>",
    "<p title=\"<!-- &quot; ' -->\">a</p>",
    "<blockquote><p>a</p></blockquote>\r\n<address></address><time datetime=\"2024\">b</time>",
  ])
  func `Written and read again`(_ html: String) throws {
    let limits = PageLimits(depth: 1_000, nodes: 10_000, attributes: 100)
    let page = try Page(
      parsing: Array("<!DOCTYPE html><html><head></head><body>\(html)</body></html>".utf8), limits: limits)
    var writer = HTMLWriter()
    var open: [Int] = []
    for (index, node) in page.nodes.enumerated() {
      while let last = open.last, Int(page.nodes[last].end) <= index {
        writer.close()
        open.removeLast()
      }
      if node.tag == .text {
        writer.text(page.text(of: index))
      } else {
        writer.open(
          page.elementName(of: index),
          page.attributeRange(of: index).map { (page.attributeName(at: $0), page.attributeValue(at: $0)) })
        open.append(index)
      }
    }
    #expect(outline(try Page(parsing: Array("<!DOCTYPE html>".utf8) + writer.html(), limits: limits)) == outline(page))
  }

  @Test(.timeLimit(.minutes(15))) func `A deep tree and a long text`() {
    let html = written { writer in
      for _ in 0..<100_000 { writer.open("div") }
      writer.text(String(repeating: "船 ", count: 5_000_000))
      for _ in 0..<100_000 { writer.close() }
    }
    #expect(html.utf8.count == 100_000 * 11 + 20_000_000)
  }

  @Test func `Nothing in a value is left as it is`() {
    let html = written { $0.empty("p", [("title", "<!--#include \"'<b> & -->&{x};&amp;")]) }
    #expect(html == "<p title=\"&lt;!--#include &quot;'&lt;b&gt; &amp; --&gt;&amp;{x};&amp;amp;\"></p>")
  }

  @Test func `Nothing gives nothing`() {
    #expect(written { _ in } == "")
  }
}
