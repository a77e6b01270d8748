import CopydeskHTML
import Testing

/// Pages in XHTML, where `<div/>` is an empty element.
@Suite struct XHTMLTests {
  private func outline(_ html: String, isXML: Bool = false) throws -> String {
    let limits = PageLimits(depth: 100, nodes: 1_000, attributes: 100)
    return try Page(parsing: Array(html.utf8), isXML: isXML, limits: limits).bodyOutline
  }

  @Test(arguments: [
    ("<script src='a.js'/><p>a", "<p>a</p>"), ("<div class='x'/>a", "<div></div>a"),
    ("<p>a<a id='top'/>b</p>", "<p>a<a></a>b</p>"),
    ("<style/>a", "a"), ("<textarea/>a", "<textarea></textarea>a"), ("<iframe src='x'/>a", "<iframe></iframe>a"),
    ("a<br/>b", "a<br>b"), ("<b/>a<p>b", "<b></b>a<p>b</p>"),
    ("<ul><li/><li>a</li></ul>b", "<ul><li></li><li>a</li></ul>b"),
    ("<p>a<![CDATA[ <b> & c ]]></p>", "<p>a <b> & c </p>"), ("<a href=x/>a", "<a>a</a>"),
  ])
  func `Empty elements`(body: String, expected: String) throws {
    #expect(try outline("<?xml version='1.0'?><html><body>\(body)") == expected)
    #expect(try outline("<html><body>\(body)", isXML: true) == expected)
  }

  @Test func `In HTML the slash says nothing`() throws {
    #expect(try outline("<div/>a") == "<div>a</div>")
    #expect(try outline("<p>a<script/>b</script>c") == "<p>ac</p>")
    #expect(try outline("<p>a<![CDATA[b]]>c") == "<p>ac</p>")
  }

  @Test func `A prefix that the root has is not part of the elements' names`() throws {
    let page = "<?xml version='1.0'?><!-- a > b --><h:html xmlns:h='http://www.w3.org/1999/xhtml'>"
    #expect(
      try outline(page + "<h:body><h:p>a <h:b>b</h:b></h:p><x:y>c</x:y><h:hr/>d")
        == "<p>a <b>b</b></p><x:y>c</x:y><hr>d")
    #expect(try outline("<?xml version='1.0'?><h:xml><p>a</p></h:xml>") == "<h:xml><p>a</p></h:xml>")
    #expect(try outline("<h:html><h:p>a") == "<h:html><h:p>a</h:p></h:html>")
  }
}
