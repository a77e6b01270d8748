import CopydeskHTML
import Testing

/// What is text, what is markup and what is neither.
@Suite struct MarkupTests {
  private func check(_ html: String, _ expected: String) throws {
    #expect(try Page(html).bodyOutline == expected)
  }

  @Test(arguments: [
    ("&copy; &copy2 &copyx &nbsp;| &nbspx", "© ©2 ©x \u{A0}| \u{A0}x"), ("&notit; &notin; &not", "¬it; ∉ ¬"),
    ("&comma;&lbrack;x&rbrack;&period;&rightarrow;&mldr;", ",[x].→…"), ("&ngE;&fjlig;", "≧̸fj"),
    ("&hellip&mdash;", "&hellip—"),
    ("&#150;&#146;&#x80;&#x9f;&#129;", "–’€Ÿ\u{81}"),
    ("&#0;&#xD800;&#x110000;&#99999999999;", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
    ("&#39 &#39x &#x27x &#8217;&#x1F600;", "' 'x 'x ’😀"), ("x&#x;y&#;z&;&", "x&#x;y&#;z&;&"),
    ("&lt;p&gt; &ltx&gt=", "<p> <x>="),
    ("&amp;comma; &amp;lt; &AMP &LT; &quot;&apos;", "&comma; &lt; & < \"'"), ("a&Tab;b&NewLine;c", "a\tb\nc"),
    ("A&T &unknown; AT&amp;T", "A&T &unknown; AT&T"),
  ])
  func `Character references`(html: String, expected: String) throws {
    try check(html, expected)
    try check("<textarea>\(html)</textarea>", "<textarea>\(expected)</textarea>")
  }

  @Test(arguments: [
    ("?a=1&copy=2&lt=3", "?a=1&copy=2&lt=3"), ("?a&amp;b&ampx&lt;&copy", "?a&b&ampx<©"),
    ("&quot;&#39;&#34;", "\"'\""),
    ("&nbsp;&rightarrow;&#146;", "\u{A0}→’"), ("a>b<c", "a>b<c"),
  ])
  func `In attributes`(inAttribute value: String, expected: String) throws {
    for quote in ["\"", "'"] where !value.contains(quote) {
      let page = try Page("<p><a @click=\(quote)x>y\(quote) href=\(quote)\(value)\(quote) href=z>x</a>")
      let link = try #require(page.first(.a))
      #expect(page.string(.href, of: link) == expected)
      #expect(page.bodyOutline == "<p><a>x</a></p>")
    }
  }

  @Test(arguments: [
    "@click=\"a > b\"", "x-on:click.away=\"() => 1\"", "[hidden]='a>b'", "(tap)='>'", "#ref='>'", "=x", "\"",
    "a\"b='>'", "{{x}}='>'",
    "é='>'", "/x='>'", "*ngIf='a>b'", "data-\(String(repeating: "x", count: 200))='>'",
  ])
  func `Attributes whose names only scripts know do not end the tag`(attribute: String) throws {
    let page = try Page("<div \(attribute) class=c>a</div>b")
    #expect(page.bodyOutline == "<div>a</div>b")
    #expect(page.string(.class, of: try #require(page.first(.div))) == "c")
  }

  @Test(arguments: [
    ("a<!-- <p> -->b", "ab"), ("a<!-->b", "ab"), ("a<!--->b", "ab"), ("a<!--x--!>b", "ab"),
    ("a<!x>b<?php echo ?>c", "abc"),
    ("a<!--x-- >b-->c", "ac"), ("a<![CDATA[x]]>b", "ab"), ("a</3 b>c</>d", "acd"), ("a<!-- x <p>b", "a<p>b</p>"),
    ("a<!---->b", "ab"),
  ])
  func `Comments and declarations`(html: String, expected: String) throws { try check(html, expected) }

  @Test func `CDATA is text in XHTML`() throws {
    try check("<?xml version='1.0'?><p>a<![CDATA[ <b> & ]]>c</p>", "<p>a <b> & c</p>")
    try check("<?xml version='1.0'?><p>a<![CDATA[ <b>c</p>", "<p>ac</p>")
  }

  @Test(arguments: [
    ("a < b > c <3 d <= e", "a < b > c <3 d <= e"), ("<_x>a<:y>", "<_x>a<:y>"), ("a<", "a<"), ("a</", "a</"),
    ("a<b", "a"), ("a<b c='d>e", "a"),
    ("<div>a</div class=x>b</p\n>c", "<div>a</div>b<p></p>c"),
  ])
  func `Signs that begin no tag`(html: String, expected: String) throws { try check(html, expected) }

  @Test(arguments: [
    ("a<script>'<p>'</script >b<SCRIPT>x</SCRIPT>c", "abc"), ("a<script>x<!--<script>y</script>z--></script>b", "ab"),
    ("a<script><!-- x </script>b<p>c", "ab<p>c</p>"), ("a<script></scriptx></script>b", "ab"),
    ("a<style>b{}</style>c", "ac"),
    ("a<textarea>\n<p>b</textarea>c", "a<textarea><p>b</textarea>c"),
    ("a<xmp><b>&amp;</xmp>c", "a<xmp><b>&amp;</xmp>c"),
    ("a<iframe><p>b</iframe>c<noembed>d</noembed>", "a<iframe></iframe>c<noembed></noembed>"),
    ("a<plaintext>b<p>&amp;</plaintext>", "a<plaintext>b<p>&amp;</plaintext></plaintext>"),
    ("a<textarea>b<p>c", "a<textarea>b</textarea><p>c</p>"),
  ])
  func `Scripts, styles and elements whose content is text`(html: String, expected: String) throws {
    try check(html, expected)
  }

  @Test(arguments: [
    ("<div>a</div>\n   <div>b</div>", "<div>a</div>\n<div>b</div>"), ("<p>a</p> \t\u{C} <p>b", "<p>a</p> <p>b</p>"),
    ("<pre>\n\n  <b>x</b>  \n<i>y</i></pre>  \n<p>c", "<pre>\n  <b>x</b>  \n<i>y</i></pre> <p>c</p>"),
    ("<textarea>  \n </textarea>\n <b>x</b>", "<textarea>  \n </textarea>\n<b>x</b>"),
    // How far a line of code is set in.
    ("<td>    <b>x</b></td>", "    <b>x</b>"), ("a  \n b", "a  \n b"),
    ("<textarea></textarea>\nb", "<textarea></textarea>\nb"), ("<b>a</b>\r\n <i>b</i>", "<b>a</b>\n<i>b</i>"),
  ])
  func
    `Of nothing but white space between tags one character or the spaces of a line stay, except where white space counts`(
      html: String, expected: String
    ) throws
  { try check(html, expected) }

  @Test func `Tags that parsers pass over count`() throws {
    let page = try Page("<p>a</p>\n<body\n class='c'\n>b<p*x>c</p*x><section/>d")
    #expect(page.bodyOutline == "<p>a</p>\nb<p*x>c</p*x><section>d</section>")
    let body = try #require(Page("<title>a</title>\n<link>\n<body\n class='c'\n>b").nodes.first { $0.tag == .body })
    #expect(body.count == 1)
  }

  @Test func `A title holds no elements`() throws {
    let page = try Page("<title>a <b>b</b> &amp; c</title>d")
    let title = try #require(page.first(.title))
    #expect(page.children(of: title).map { String(decoding: page.text(of: $0), as: UTF8.self) } == ["a <b>b</b> & c"])
  }

  @Test(arguments: [
    ("a<svg><path/><text>x</text></svg>b", "ab"), ("a<svg/>b", "ab"), ("a<svg><svg></svg>x</svg>b", "ab"),
    ("a<svg><p>b", "a<p>b</p>"), ("<div>a<svg><g></div>b", "<div>a</div>b"),
    ("a<svg><title>x</title><desc><p>y</desc></svg>b", "ab"),
    ("a<svg title='</svg>'>x</svg>b", "ab"), ("a<svg><!--</svg>-->x</svg>b", "ab"),
    ("a<svg><a>x</a><style>p{}</style></svg>b", "ab"),
    ("a<svg><foreignObject><p>x</p></foreignObject></svg>b", "ab"), ("a<svg>x", "a"),
  ])
  func `Drawings end with their tag, or where a page goes on`(html: String, expected: String) throws {
    try check(html, expected)
  }
}
