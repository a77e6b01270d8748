import Testing

@testable import CopydeskInspector

/// What is left of a page that is only looked at.
@Suite struct InertPageTests {
  private func inert(_ markup: String, _ marks: [Int: InertPage.Mark] = [:]) -> String {
    InertPage.markup(of: Array(markup.utf8), marks: marks)
  }

  @Test func `Text, elements, classes and styles stay`() {
    let page = """
      <!DOCTYPE html><html lang=ko><style>p { color: red }</style><p class="a b" style='margin: 0' id=x>한국어 &amp; <b>bold</b> 1 < 2</p>
      """
    #expect(
      inert(page) == """
        <!doctype html><html lang="ko"><style>p { color: red }</style><p class="a b" style="margin: 0" id="x">한국어 &amp; \
        <b>bold</b> 1 &lt; 2</p>
        """)
  }

  @Test(
    arguments: [
      ("<script>alert(1)</script>a", "a"),
      ("<SCRIPT src=//x.example/a.js></SCRIPT >a", "a"),
      ("<script><!--<script></script>--></script>a", "-->a"),
      ("<p onclick=alert(1) ONLOAD='x'>a</p>", "<p>a</p>"),
      ("<a href=\"javascript:alert(1)\" ping=//x>a</a>", "<a data-href=\"javascript:alert(1)\">a</a>"),
      ("<img src=x onerror=alert(1) srcset=y alt=z>", "<img data-src=\"x\" alt=\"z\">"),
      ("<link rel=preconnect href=//x.example><base href=//x.example><meta http-equiv=refresh content=0>a", "a"),
      (
        "<iframe src=//x.example srcdoc='<script>'><p>b</iframe>a",
        "<div data-src=\"//x.example\" data-was=\"iframe\"></div>a"
      ),
      ("<!--[if IE]><script>x</script><![endif]-->a", "a"),
      ("<title></title><script>x</script>a", "<title></title>a"),
      ("<title><script>x</title>a", "<title>&lt;script>x</title>a"),
      ("<svg><style><img src=x onerror=x></style></svg>", "<svg><style> img src=x onerror=x></style></svg>"),
      ("<p title='<script>\"'>a", "<p title=\"&lt;script&gt;&quot;\">a"),
      ("<xmp><script>x</script></xmp>a", "<pre data-was=\"xmp\"></pre>a"),
      (
        "<noscript><p title='</noscript><script>x</script>'>a",
        "<p title=\"&lt;/noscript&gt;&lt;script&gt;x&lt;/script&gt;\">a"
      ),
      (
        "<form action=//x.example><input type=image src=x formaction=y></form>",
        "<form data-action=\"//x.example\"><input type=\"image\" data-src=\"x\"></form>"
      ),
      ("<a\u{0C}href=x/onclick=y>a</a>", "<a data-href=\"x/onclick=y\">a</a>"),
      (
        "<style>@IMPORT URL(//x); a { b: Url('y') \\75rl(z) }</style>",
        "<style>@none none(//x); a { b: none('y')  75rl(z) }</style>"
      ),
      ("<p style='background: url(//x)'>a", "<p style=\"background: none(//x)\">a"),
      ("<p a=\"", ""), ("<", "&lt;"), ("</", ""), ("<!--", ""), ("a<b", "a"),
    ])
  func `What acts is left out`(_ markup: String, _ expected: String) {
    #expect(inert(markup) == expected)
  }

  @Test func `Marks are on the elements whose tags end where blocks are`() {
    let page = "<div><p>One</p><p class=x>Two</p></div>"
    let position = "<div><p>One</p><p class=x>".utf8.count
    let marked = inert(page, [position: .init(position: position, kind: "kept body")])
    #expect(marked == "<div><p>One</p><p class=\"x\" data-cd=\"\(position)\" data-cdk=\"kept body\">Two</p></div>")
  }

  @Test func `Depth and length cost no more than reading`() {
    let deep = String(repeating: "<div class=a>", count: 100_000) + "x"
    #expect(inert(deep).hasSuffix("<div class=\"a\">x"))
    let quotes = String(repeating: "<p a='", count: 20_000)
    #expect(inert(quotes).utf8.count < quotes.utf8.count)
  }
}
