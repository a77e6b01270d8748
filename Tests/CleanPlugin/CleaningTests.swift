import CopydeskCore
import CopydeskHTML
import CopydeskText
import Testing

@testable import CopydeskCleanPlugin

/// What stays of a page, what goes, and what is recorded.
@Suite struct CleaningTests {
  @Test func `A whole page`() throws {
    let cleaned = try Cleaned(
      """
      <!DOCTYPE html><html lang=ko class=no-js onclick=x()><head><meta charset=euc-kr><title>배가  왔다 - 항구</title>
      <meta name=author content="김"><meta property="og:image" content=/a.png><meta http-equiv=refresh content="1;url=/">
      <link rel=canonical href=/배><link rel=stylesheet href=/s.css><script>x()</script><style>p{}</style></head>
      <body style="color:red" id=top><h1 align=center>배가 <font color=red>왔다</font></h1><!-- x -->
      <p>첫  줄<br>둘째 <b>줄</b></p></body></html>
      """, url: "https://news.example/2024/a.html")
    #expect(
      cleaned.html == """
        <!DOCTYPE html>
        <html lang="ko" class="no-js">
        <head>
        <meta charset="utf-8">
        <title>배가 왔다 - 항구</title>
        <meta name="author" content="김">
        <meta property="og:image" content="/a.png">
        <link rel="canonical" href="https://news.example/배">
        </head>
        <body id="top">
        <h1>배가 왔다</h1>
        <p>첫 줄<br>둘째 <b>줄</b></p>
        </body>
        </html>

        """)
    #expect(cleaned.removals == [])
    #expect(cleaned.document.payload.mediaType == .html)
    #expect(cleaned.document.payload.declaredEncoding == "utf-8")
    #expect(cleaned.document.payload.encoding?.name == "UTF-8")
  }

  @Test(
    arguments: [
      ("https://a.example/b/c.html", "d", "https://a.example/b/d"),
      ("https://a.example/b/c.html", "../d?e#f", "https://a.example/d?e#f"),
      ("https://a.example", "d", "https://a.example/d"), ("https://a.example/b?q=/x/", "?y", "https://a.example/b?y"),
      ("http://a.example/b", "//c.example/d", "http://c.example/d"), ("https://a.example/b", "#n", "#n"),
      ("https://a.example/b/", "/./c/../d/.", "https://a.example/d/"),
      ("https://a.example/b", "\\c\\d", "https://a.example/c/d"),
      ("https://a.example/b", " h\nt\ttps://c.example/ x ", "https://c.example/%20x"),
      ("https://a.example/b", "mailto:a@b.example", "mailto:a@b.example"),
      ("https://a.example/b", "c:d", nil), ("https://a.example/b", "부산?a=<1>", "https://a.example/부산?a=%3C1%3E"),
      ("file:///a", "b", "b"), ("", "b/c", "b/c"), ("", "//c.example", "https://c.example"),
      ("https://a.example/", "", nil),
    ] as [(String, String, String?)])
  func `Links are whole`(_ base: String, _ href: String, _ expected: String?) {
    #expect(SafeAddress(base: BaseAddress(base)).address(href, for: .link) == expected)
  }

  @Test func `The base of the page counts`() throws {
    let page =
      "<base href='/x/'><base href='/y/'><p><a href=a>b</a><img src=c.png alt='' srcset='d.png 2x, e.png 640w'>"
    #expect(
      try Cleaned(page, url: "https://a.example/b/").body
        == "<p><a href=\"https://a.example/x/a\">b</a><img src=\"https://a.example/x/c.png\" alt=\"\" "
        + "srcset=\"https://a.example/x/d.png 2x, https://a.example/x/e.png 640w\"></p>")
    #expect(
      try Cleaned("<base href='https://b.example/q'><a href=r>s</a>").body == "<a href=\"https://b.example/r\">s</a>")
  }

  @Test(
    arguments: [
      // A picture of nothing, by its size, its name or its style.
      ("<p>a<img src=x.gif width=1 height=1>", "<p>a</p>", ["tracker: widget figure: x.gif"]),
      ("<p>a<img src=/t/pixel.gif?u=1>", "<p>a</p>", ["tracker: widget figure: /t/pixel.gif?u=1"]),
      ("<p>a<img src=//s.example/collect alt=''>", "<p>a</p>", ["tracker: widget figure: https://s.example/collect"]),
      ("<p>a<img src=b.jpg style='width: 1px'>", "<p>a</p>", ["tracker: widget figure: b.jpg"]),
      ("<p>a<img src=/google-pixel-9.jpg>", "<p>a<img src=\"/google-pixel-9.jpg\"></p>", []),
      // The address that a script would put in.
      ("<img src=spacer.gif data-src=b.jpg>", "<img src=\"b.jpg\">", []),
      (
        "<img src=data:image/gif;base64,R0lG data-srcset='b.jpg 1x, c.jpg 2x'>",
        "<img src=\"b.jpg\" srcset=\"b.jpg 1x, c.jpg 2x\">", []
      ),
      (
        "<img class=l><noscript><img src=b.jpg></noscript>", "<img src=\"b.jpg\" class=\"l\">",
        ["noscript: widget figure: b.jpg"]
      ),
      ("<img src=data:image/png;base64,iVBO alt=b>", "<img src=\"data:image/png;base64,iVBO\" alt=\"b\">", []),
      ("<p>a<img alt='The bridge' src='javascript:x'>", "<p>a<img alt=\"The bridge\"></p>", []),
      // Frames, controls and forms.
      ("<iframe src=/v title=b></iframe><p>a", "<p>a</p>", ["frame: widget embed: /v"]),
      (
        "<form action=/s><p>a</p><input><button>Go</button></form>", "<div>\n<p>a</p>\n</div>",
        ["form_control: widget p: Go"]
      ),
      ("<p>The ferry sails</p><form>Your name <input></form>", "<p>The ferry sails</p>", ["form: widget p: Your name"]),
      ("<p>The ferry sails</p><form>again <input type=hidden></form>", "<p>The ferry sails</p>\n<div>again</div>", []),
      (
        "<p>The ferry sails again this morning</p><div><p>Our mail</p><div><input type=Email></div></div>",
        "<p>The ferry sails again this morning</p>", ["form: widget p: Our mail"]
      ),
      ("<p>Say <button>ferry</button> again</p>", "<p>Say ferry again</p>", []),
      ("<select><option>One<option>Two</select>a", "a", ["form_control: widget p: One / Two"]),
      // What is hidden, and what only seems to be.
      ("<p>a</p><div hidden>b</div>", "<p>a</p>", ["hidden: widget p: b"]),
      ("<p>a <span style='DISPLAY : none !important'>b</span>", "<p>a</p>", ["hidden: widget p: b"]),
      ("<p>a <span aria-hidden=true>b</span> c</p>", "<p>a <span aria-hidden=\"true\">b</span> c</p>", []),
      ("<p>a</p><div aria-hidden=true>b</div>", "<p>a</p>", ["hidden: widget p: b"]),
      ("<div style='display:none;display:block'>a</div>", "<div>a</div>", []),
      ("<p>x</p><dialog>b</dialog>", "<p>x</p>", ["hidden: widget p: b"]),
      // Elements that are not on the list.
      ("<p>a <font>b</font> <my-x>c</my-x></p>", "<p>a b c</p>", []),
      ("a<center>b</center>c", "a\n<div>b</div>c", []),
      ("<xmp>a <b>\n  c</xmp>", "<pre>a &lt;b&gt;\n  c</pre>", []),
      // Elements without content.
      ("<div><p> </p><p>a</p><span></span><ul><li></ul></div>", "<div>\n<p>a</p>\n</div>", []),
      ("a<span> </span>b", "a b", []), ("a<div></div>b", "a\n<div></div>b", []),
      ("<p>a<span><br></span>b", "<p>a<span><br></span>b</p>", []),
      (
        "<table><tbody><tr><td></td><td>a</table>",
        "<table>\n<tbody>\n<tr>\n<td></td>\n<td>a</td>\n</tr>\n</tbody>\n</table>",
        []
      ),
      ("<table><tr><td></table>", "", []), ("<a href=x></a>a", "a", []),
      // White space.
      ("<p> a \n <b> b </b> c </p>", "<p>a <b>b</b> c</p>", []),
      ("<pre>\n\n a\n  b</pre>", "<pre>\n\n a\n  b</pre>", []),
      ("<p>a\u{A0} b", "<p>a\u{A0} b</p>", []),
      (
        "<p>a</p><noscript><p>Switch scripts on.</p></noscript>", "<p>a</p>", ["noscript: widget p: Switch scripts on."]
      ),
      ("<svg><text>a</text></svg><p>b<math><mi>x</mi></math>", "<p>bx</p>", []),
    ] as [(String, String, [String])])
  func `A part of a page`(_ html: String, _ body: String, _ removals: [String]) throws {
    let cleaned = try Cleaned(html)
    #expect(cleaned.body == body)
    #expect(cleaned.removals == removals)
  }

  @Test func `A page that hides its text until a script shows it`() throws {
    let text = String(repeating: "The ferry sails again. ", count: 20)
    #expect(try Cleaned("<div style='display:none'><p>\(text)</p></div><p>x").body.contains("ferry"))
    let hidden = (1...6).map { "<p hidden>\($0) \(text)</p>" }.joined()
    #expect(try Cleaned("<p>x</p>" + hidden).removals == [])
  }

  @Test func `What a reader can open stays`() throws {
    let page =
      "<p>\(String(repeating: "x", count: 400))</p><button aria-controls=q>Why?</button><div id=q hidden>\(String(repeating: "y", count: 60))</div>"
    #expect(try Cleaned(page).removals == ["form_control: widget p: Why?"])
    #expect(try Cleaned(page.replacing("aria-controls=q", with: "")).removals.count == 2)
  }

  @Test func `White space and empty elements as they come`() throws {
    let cleaned = try Cleaned("<div> <p></p>\n a  b</div>", ["tidy": false, "fold_empty": false])
    #expect(cleaned.body == "<div> <p></p>\n a  b</div>")
  }

  @Test func `Selectors of the user's`() throws {
    let page =
      "<nav>a</nav><main><p>b</p><aside class=x>c<p class=y>d</p></aside><div hidden>e</div></main><footer>f</footer>"
    let settings: ConfigNode = ["keep": ["main", ".y"], "remove": [".x"]]
    let cleaned = try Cleaned(page, settings)
    #expect(
      cleaned.body == "<main>\n<p>b</p>\n<aside class=\"x\">\n<p class=\"y\">d</p>\n</aside>\n<div>e</div>\n</main>")
    #expect(
      cleaned.document.removals.map { "\($0.rule) \($0.block.position)" } == [
        "outside 5", "site_rule 41", "outside 100",
      ])
    #expect(cleaned.document.removals[1].reason == "The rules take out '.x'.")
    #expect(try Cleaned(page, ["keep": ["#nothing"]]).body.contains("<nav>"))
  }

  @Test func `Lists of elements and attributes`() throws {
    let page = "<p title=t class=c>a<b id=i>b</b><i>c</i></p>"
    #expect(
      try Cleaned(page, ["elements": ["p", "b"], "attributes": ["p.class"]]).body == "<p class=\"c\">a<b>b</b>c</p>")
    #expect(
      try Cleaned("<p><x-y data-z=1>a</x-y>", ["add_elements": ["x-y"], "add_attributes": ["x-y.data-z"]]).body
        == "<p><x-y data-z=\"1\">a</x-y></p>")
  }

  @Test(
    arguments: [
      (
        ["add_elements": ["p", "script"]],
        "add_elements[1]: 'script' never stays: it could run, embed or submit something; take it off the list"
      ),
      (["elements": ["P"]], "elements[0]: 'P' is not the name of an element: small letters, digits and hyphens"),
      (
        ["add_attributes": ["onclick"]],
        "add_attributes[0]: 'onclick' never stays: it could run or load something; take it off the list"
      ),
      (
        ["attributes": ["a.style"]],
        "attributes[0]: 'a.style' never stays: it could run or load something; take it off the list"
      ),
      (
        ["attributes": ["a.b.c"]],
        "attributes[0]: 'a.b.c' is not the name of an attribute ('title'), or of one on an element ('img.title')"
      ),
    ] as [(ConfigNode, String)])
  func `What never stays`(_ settings: ConfigNode, _ expected: String) throws {
    let error = #expect(throws: SettingError.self) { try HTMLClean(settings: .reading(settings)) }
    #expect(error?.description == expected)
  }

  @Test func `The article of a document that has blocks`() throws {
    var document = Document(
      origin: Origin(path: "a.txt", url: "https://a.example/b/"),
      payload: Payload(bytes: Array("x".utf8), mediaType: .plainText))
    document.metadata.language = "he"
    document.blocks = [Block(.paragraph, text: "a & b", marks: [Mark(.link(href: "c"), 0..<1)])]
    let html = try Cleaned(document).html
    #expect(html.contains("<html lang=\"he\" dir=\"rtl\">"))
    #expect(html.contains("<article>\n<p><a href=\"https://a.example/b/c\">a</a> &amp; b</p>\n</article>"))
    #expect(try Cleaned(document, ["scope": "page"]).html == "x")
  }

  @Test(.timeLimit(.minutes(15))) func `Pages that would grow`() throws {
    let value = String(repeating: "x", count: 20_000)
    let page = "<b class=\(value)>" + String(repeating: "<p>a", count: 20_000)
    #expect(try Cleaned(page).html.utf8.count < 5_000_000)
    let hidden = String(repeating: "<div hidden>a", count: 1_500) + String(repeating: "<p hidden>b", count: 20_000)
    #expect(try Cleaned(hidden).html.utf8.count < 1_000_000)
    #expect(try Cleaned(String(repeating: "<a href=x>a<button>", count: 900)).html.utf8.count < 1_000_000)
    let fields = String(repeating: "<h1></h1><input type=email><a href=x>", count: 20_000)
    #expect(try Cleaned("<p>a</p>" + fields, ["keep": ["p"]]).body == "<p>a</p>")
    let slides = String(repeating: "<div aria-hidden=true>", count: 1_500) + String(repeating: "<hr>", count: 20_000)
    #expect(try Cleaned(slides + "<img src=a.png>").body.contains("a.png"))
    #expect(try Cleaned("").body == "")
  }
}
