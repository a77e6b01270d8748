import CopydeskHTML
import Testing

/// Trees as the HTML standard builds them. What is expected was compared with Lexbor's trees.
@Suite struct TreeTests {
  private func check(_ html: String, _ expected: String) throws {
    #expect(try Page(html).bodyOutline == expected)
  }

  @Test(arguments: [
    ("<p>a<p>b<div>c</div>d", "<p>a</p><p>b</p><div>c</div>d"),
    ("<p>a<div>b</p>c</div>d", "<p>a</p><div>b<p></p>c</div>d"),
    ("<p>a<article>b</p>c</article>", "<p>a</p><article>b<p></p>c</article>"),
    ("<p>a<hr>b", "<p>a</p><hr>b"), ("a</p>b", "a<p></p>b"),
    ("<p>a<figure>b</figure>c", "<p>a</p><figure>b</figure>c"),
    ("<p>a<button>b<p>c</button>d</p>e", "<p>a<button>b<p>c</p></button>d</p>e"),
    ("<p>a<object><p>b</object>c", "<p>a<object><p>b</p></object>c</p>"),
    ("<p>a<p/>b", "<p>a</p><p>b</p>"), ("<span>a<p>b</span>c", "<span>a<p>bc</p></span>"),
  ])
  func `Paragraphs end where a block begins`(html: String, expected: String) throws { try check(html, expected) }

  @Test(arguments: [
    ("<div>a</div>b", 0), ("<div>a</div></div>b", 1), ("<main><div>a</main>b", 1),
    ("<div><article>a</div>b</article>", 2),
    ("<div><p>a</div>b", 0), ("<section><ul><li>a</section>", 0), ("a</section></article></main></p></ul>", 3),
  ])
  func `End tags of parts that are out of place are noted`(html: String, count: Int) throws {
    let page = try Page("<!doctype html>\(html)")
    #expect(page.strayEnds.count == count)
    #expect(page.strayEnds == page.strayEnds.sorted() && page.strayEnds.allSatisfy { $0 <= page.source.count })
  }

  @Test func `Children are counted up to a few, and the rest is not looked at`() throws {
    let page = try Page("<ul><li>a<b>b</b></li>c<li>d</li><li>e</li><li>f</li></ul>")
    let list = try #require(page.first(.ul))
    var seen = 0
    let items = page.children(of: list).count(upTo: 2) { node in
      seen += 1
      return page.nodes[node].tag == .li
    }
    #expect(items == 2 && seen == 3)
    #expect(page.children(of: list).count(upTo: 9) { page.nodes[$0].tag == .li } == 4)
    #expect(page.children(of: list).count(upTo: 9) { page.nodes[$0].tag == .b } == 0)
  }

  @Test(arguments: [
    ("<ul><li>a<li>b<ul><li>c</ul>d<li>e</ul>f", "<ul><li>a</li><li>b<ul><li>c</li></ul>d</li><li>e</li></ul>f"),
    ("<li>a<div>b<li>c", "<li>a<div>b</div></li><li>c</li>"),
    ("<dl><dt>a<dd>b<dt>c<dd><p>d</dl>e", "<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd><p>d</p></dd></dl>e"),
    ("<dd>a<dd>b", "<dd>a</dd><dd>b</dd>"), ("<h1>a</h2>b", "<h1>a</h1>b"),
    ("<h1>a<h2>b</h2>c", "<h1>a</h1><h2>b</h2>c"),
    ("<h2>a<p>b</p></h2>c", "<h2>a<p>b</p></h2>c"),
    (
      "<select><option>a<option>b<optgroup><option>c</select>d",
      "<select><option>a</option><option>b</option><optgroup><option>c</option></optgroup></select>d"
    ),
    ("<select>a<select>b", "<select>a</select>b"), ("<select>a<input>b", "<select>a</select><input>b"),
    ("<button>a<button>b</button>c", "<button>a</button><button>b</button>c"),
    ("<ruby>a<rt>b<rp>c</ruby>d", "<ruby>a<rt>b</rt><rp>c</rp></ruby>d"),
  ])
  func `Items, terms, options and headings end one another`(html: String, expected: String) throws {
    try check(html, expected)
  }

  @Test(arguments: [
    ("<b><i>a</b>b</i>c", "<b><i>a</i></b><i>b</i>c"), ("<p><b>a</p><p>b", "<p><b>a</b></p><p><b>b</b></p>"),
    ("<b><p>a</b>b</p>c", "<b></b><p><b>a</b>b</p>c"), ("<b>a<p>b</b>c</p>d", "<b>a</b><p><b>b</b>c</p>d"),
    ("<a>1<b>2<i>3</a>4</b>5</i>6", "<a>1<b>2<i>3</i></b></a><b><i>4</i></b><i>5</i>6"),
    ("<a>x<a>y</a>z</a>w", "<a>x</a><a>y</a>zw"), ("<a><p>a</a>b</p>c", "<a></a><p><a>a</a>b</p>c"),
    ("<a>1<div>x<a>y</a></div></a>z", "<a>1</a><div><a>x</a><a>y</a></div>z"),
    ("<b>a</i>b</b>", "<b>ab</b>"), ("</b>a", "a"), ("<nobr>a<nobr>b", "<nobr>a</nobr><nobr>b</nobr>"),
    ("<table><tr><td><b>a<td>b</table>c", "<table><tbody><tr><td><b>a</b></td><td>b</td></tr></tbody></table>c"),
    ("<b><b><b><b>x<p>y</p>", "<b><b><b><b>x<p>y</p></b></b></b></b>"),
    ("<p><b><b><b><b>x<p>y", "<p><b><b><b><b>x</b></b></b></b></p><p><b><b><b>y</b></b></b></p>"),
  ])
  func `Misnested formatting goes on where its block ended`(html: String, expected: String) throws {
    try check(html, expected)
  }

  @Test func `A link that was never closed ends with its block`() throws {
    try check("<div><a>x</div><p>y</p>", "<div><a>x</a></div><p>y</p>")
    try check("<p><a><b>x</p><p>y", "<p><a><b>x</b></a></p><p><b>y</b></p>")
    try check("<b><a>x</b>y</a>z", "<b><a>x</a></b><a>y</a>z")
  }

  @Test(arguments: [
    ("<table><td>a<td>b</table>c", "<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>c"),
    ("<table><tr><td>a<tr><td>b</table>", "<table><tbody><tr><td>a</td></tr><tr><td>b</td></tr></tbody></table>"),
    ("<table>x<tr><td>a</table>b", "x<table><tbody><tr><td>a</td></tr></tbody></table>b"),
    ("<table><tr>x<td>a</table>", "x<table><tbody><tr><td>a</td></tr></tbody></table>"),
    ("<table><tr>x<b>y</b>z<td>a</table>", "x<b>y</b>z<table><tbody><tr><td>a</td></tr></tbody></table>"),
    ("<table><div>x<tr><td>a</div>b</table>", "<div>x</div><table><tbody><tr><td>ab</td></tr></tbody></table>"),
    ("<table><tr><td>a</div>b</table>c", "<table><tbody><tr><td>ab</td></tr></tbody></table>c"),
    ("<div><table><tr><td>a</div>b</table>c", "<div><table><tbody><tr><td>ab</td></tr></tbody></table>c</div>"),
    ("<table><form><tr><td>a</form></table>b", "<table><form></form><tbody><tr><td>a</td></tr></tbody></table>b"),
    ("<table><caption>a<tr><td>b</table>", "<table><caption>a</caption><tbody><tr><td>b</td></tr></tbody></table>"),
    (
      "<table><tr><td>a<table><tr><td>b</table>c",
      "<table><tbody><tr><td>a<table><tbody><tr><td>b</td></tr></tbody></table>c</td></tr></tbody></table>"
    ),
    (
      "<table><tr><table><tr><td>a",
      "<table><tbody><tr></tr></tbody></table><table><tbody><tr><td>a</td></tr></tbody></table>"
    ),
    ("<table><thead><tr><td>a<tbody>b", "b<table><thead><tr><td>a</td></tr></thead><tbody></tbody></table>"),
    ("<td>a</td><tr>b<tbody>c", "abc"),
    (
      "<table><tr><td><ul><li>a<td>b", "<table><tbody><tr><td><ul><li>a</li></ul></td><td>b</td></tr></tbody></table>"
    ),
    ("<li><table><tr><td><li>a</table>b", "<li><table><tbody><tr><td><li>a</li></td></tr></tbody></table>b</li>"),
    (
      "<!DOCTYPE html><p>a<table><tr><td>b</table>c",
      "<p>a</p><table><tbody><tr><td>b</td></tr></tbody></table>c"
    ),
    ("<p>a<table><tr><td>b</table>c", "<p>a<table><tbody><tr><td>b</td></tr></tbody></table>c</p>"),
    ("<table><colgroup>a<col></table>", "a<table><colgroup></colgroup><colgroup><col></col></colgroup></table>"),
    (
      "<table><input><input type=HIDDEN><tr><td>a</table>",
      "<input><table><input><tbody><tr><td>a</td></tr></tbody></table>"
    ),
    ("<table><template><tr><td>a</template></table>", "<table><template><tr><td>a</td></tr></template></table>"),
    ("<template><tr><b>a</b></tr></template>b", "b"),
  ])
  func `Tables`(html: String, expected: String) throws { try check(html, expected) }

  @Test(arguments: [
    ("<form>a<form>b</form>c</form>d", "<form>ab</form>cd"),
    ("<div><form>a</div>b</form>c", "<div><form>a</form></div>bc"),
    ("<form><div>a</form>b</div>c", "<form><div>ab</div></form>c"),
    ("<custom-el>a<p>b</custom-el>c", "<custom-el>a<p>bc</p></custom-el>"),
    ("<x-a><x-b>a</x-a>b", "<x-a><x-b>a</x-b></x-a>b"), ("<div/>a<span/>b", "<div>a<span>b</span></div>"),
    ("a</br>b", "a<br>b"),
    ("a</x>b</div>c", "abc"), ("<image>a", "<img>a"), ("<br/ >a<wbr>b</wbr>", "<br>a<wbr>b"),
    ("<video>a<source>b<track>c</video>d", "<video>a<source>b<track>c</video>d"), ("<template><p>a</template>b", "b"),
    ("<div><template><tr><td>a</template>b</div>", "<div><template><tr><td>a</td></tr></template>b</div>"),
  ])
  func `Forms, unknown elements and stray tags`(html: String, expected: String) throws { try check(html, expected) }

  @Test(arguments: [
    ("a", "<head></head><body>a</body>"), ("<p>a</body>b</html>c", "<head></head><body><p>abc</p></body>"),
    ("<html><head><title>t</title></head> <body>a", "<head><title>t</title></head><body>a</body>"),
    ("<title>t</title><p>a", "<head><title>t</title></head><body><p>a</p></body>"),
    ("<body>a<body>b<html>c<head>d", "<head></head><body>abcd</body>"),
    (
      "<head><noscript><img></noscript><meta></head>a",
      "<head><noscript><img></noscript><meta></meta></head><body>a</body>"
    ),
    ("<head><noscript><img></noscript><body>a", "<head><noscript><img></noscript></head><body>a</body>"),
    ("<head><title>t<p>a", "<head><title>t</title></head><body><p>a</p></body>"),
  ])
  func `Head and body are there whether written or not`(html: String, expected: String) throws {
    let page = try Page(html)
    let outline = page.children(of: 0).map(page.outline).joined()
    let hasHead = page.first(.head) != nil
    #expect((hasHead ? outline : "<head></head>" + outline) == expected)
  }

  @Test func `Line feeds after pre are markup, and all line ends are line feeds`() throws {
    try check("<pre>\n\na\r\nb\rc</pre>", "<pre>\na\nb\nc</pre>")
    try check("a\u{C}b\u{1}c&#12;d&#13;e", "a\u{C}b\u{1}c\u{C}d\re")
    #expect(try Page("<p title='a\r\nb\rc&#13;'>x").string(.title, of: 3) == "a\nb\nc\r")
  }

  @Test(arguments: [
    ("<select><option>a<option>b</select>c", "<select><option>a</option><option>b</option></select>c"),
    (
      "<select><optgroup><option>a<hr><option>b",
      "<select><optgroup><option>a</option></optgroup><hr><option>b</option></select>"
    ),
    ("<select><option>a<input>b", "<select><option>a</option></select><input>b"),
    ("<select><option>a<select>b", "<select><option>a</option></select>b"),
  ])
  func `Selections`(html: String, expected: String) throws { try check(html, expected) }

  @Test(arguments: [
    ("<head></head><meta name=a><title>b</title>c", 2),
    ("<head></head><body>c</body><meta name=a><title>b</title>", 0),
    ("<head></head><link><style></style><meta><body>c", 2),
  ])
  func `What comes after the head or the body belongs to it`(html: String, inHead: Int) throws {
    let page = try Page(html)
    let head = try #require(page.first(.head))
    #expect(page.children(of: head).map { page.nodes[$0].tag }.count == inHead)
    #expect(page.nodes.count { $0.tag == .body } == 1)
    #expect(page.allText.contains("c"))
  }

  @Test func `A later html or body gives the first one what it lacks`() throws {
    let page = try Page("<html lang=de><body class=a>x<body class=b id=c><html lang=fr data-x=y>")
    let body = try #require(page.first(.body))
    #expect(page.string(.lang, of: 0) == "de" && page.string(other: "data-x", of: 0) == "y")
    #expect(page.string(.class, of: body) == "a" && page.string(.id, of: body) == "c")
  }

  @Test func `What the text of a page must not lose or hold`() throws {
    try check("a</br>b", "a<br>b")
    try check("a<!-- b <script type='application/ld+json'>{\"c\": 1}</script><p>d", "a<p>d</p>")
    try check("a<!-- b -- c > d", "a d")
    #expect(try Page("<title>a<p>b").bodyOutline == "<p>b</p>")
    #expect(try Page("<title>a<p>b").allText == "ab")
  }

  @Test func `The content of a declarative shadow root is content`() throws {
    let open = try Page("<my-card><template shadowrootmode=open class=x><p>a</p></template>b</my-card>")
    #expect(open.bodyOutline == "<my-card><template><p>a</p></template>b</my-card>")
    #expect(!open.nodes.contains { $0.tag == .template })
    let closed = try Page("<div><template shadowrootmode=none><p>a</p></template>b</div>")
    #expect(closed.nodes.contains { $0.tag == .template })
  }
}
