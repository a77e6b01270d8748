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

  @Test(arguments: [
    (
      "<svg><text>a</text><text>b<tspan>c</tspan></text></svg><svg><text> </text><text>d</svg>",
      ["1a", "1b", "1c", "2d"]
    ),
    ("<svg><title>a</title><desc>b</desc>c<g>d<text><title>e</title>f</text></g></svg>g", ["1f"]),
    ("<svg><foreignObject>a<p>b</p>c</foreignObject><style>text{}</style></svg>", ["1a", "1c"]),
    ("<p>a<svg><text>b</p>c", ["1b"]), ("<math><mtext>a</mtext></math><text>b</text>", []),
    ("<svg>\(String(repeating: "<g>", count: 50))a<text>b", ["1b"]),
  ])
  func `What drawings show is kept beside the tree`(html: String, expected: [String]) throws {
    let drawn = try Page(html).drawn
    #expect(drawn.map { "\($0.drawing)" + String(decoding: $0.text, as: UTF8.self) } == expected)
    #expect(drawn.map(\.position) == drawn.map(\.position).sorted())
  }
}
