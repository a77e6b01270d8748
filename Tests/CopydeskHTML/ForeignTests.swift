import CopydeskHTML
import Testing

/// Drawings and formulas: drawings make no nodes, and both end where the standard ends them.
@Suite struct ForeignTests {
  @Test(arguments: [
    ("a<svg><path d='M0'/></svg>b", "ab"), ("a<svg/>b", "ab"), ("a<svg><g><p>b</p>c", "a<p>b</p>c"),
    ("<div>a<svg><g></div>b", "<div>a</div>b"), ("<p>a<svg><text>x</text></svg>b</p>c", "<p>ab</p>c"),
    ("a<svg><foreignObject><p>x</p></foreignObject><g/></svg>b", "ab"), ("a<svg><title>x</svg>b", "ab"),
    ("a<svg><desc><div>x</svg>b", "ab"), ("a<svg><style><p>b</style>", "a<p>b</p>"),
    ("<svg><script>x</script></svg>b", "b"), ("<svg><![CDATA[</svg>x]]></svg>b", "b"),
    ("<svg><font>x</font></svg>b", "b"), ("<svg><font color=red>x</font></svg>b", "<font>x</font>b"),
    ("<table><tr><td><svg><g></table>b", "<table><tbody><tr><td></td></tr></tbody></table>b"),
    ("<svg><a><svg></svg></a></svg>b", "b"), ("<b>a<svg></b>c", "<b>a</b>c"), ("<svg></p>b", "<p></p>b"),
    ("<svg><foreignObject><svg><g></svg><b>x</b></foreignObject></svg>b", "b"),
  ])
  func `Drawings`(html: String, expected: String) throws { #expect(try Page(html).bodyOutline == expected) }

  @Test(arguments: [
    ("<math><mi>x</mi><mo>=</mo><mn>1</mn></math>b", "<math><mi>x</mi><mo>=</mo><mn>1</mn></math>b"),
    ("<math><mrow/><mi>x</math>b", "<math><mrow></mrow><mi>x</mi></math>b"),
    ("<math><mi><b>x</b></mi></math>", "<math><mi><b>x</b></mi></math>"), ("<math><p>x", "<math></math><p>x</p>"),
    (
      "<math><annotation-xml encoding='text/HTML'><p>x</p></annotation-xml></math>",
      "<math><annotation-xml><p>x</p></annotation-xml></math>"
    ),
    (
      "<math><annotation-xml><svg><p>x</p></svg></annotation-xml></math>",
      "<math><annotation-xml></annotation-xml></math><p>x</p>"
    ),
  ])
  func `Formulas`(html: String, expected: String) throws { #expect(try Page(html).bodyOutline == expected) }
}
