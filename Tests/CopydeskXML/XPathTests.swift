import CopydeskHTML
import CopydeskXML
import Testing

/// What XPath expressions select on a page.
@Suite struct XPathTests {
  private static let news = """
    <!DOCTYPE html><html lang=en><head><title>Ferry</title><meta name=author content="Ada Bell"></head>
    <body><article n=a id=main class="story big"><h1 n=h>The ferry</h1><p n=1 xml:lang=de>One <b n=b>two</b> three</p>\
    <p n=2 data-x="q">Four</p><my-box n=box>Five</my-box></article><div n=d class=teaser>More</div></body></html>
    """

  @Test(arguments: [
    ("//p", "1 2"), ("//article/p[2]", "2"), ("//p[last()]", "2"), ("//*[@id='main']/h1", "h"),
    ("//b | //h1 | //p[1]", "h 1 b"), ("//p[1]/text()", "“One ” “ three”"), ("//p[1]//text()", "“One ” “two” “ three”"),
    ("//meta[@name='author']/@content", "content=Ada Bell"), ("//p/@*", "n=1 xml:lang=de n=2 data-x=q"),
    ("//p/@xml:lang", "xml:lang=de"), ("//p[lang('de')]", "1"), ("string(//h1)", "'The ferry'"), ("count(//p)", "2.0"),
    ("normalize-space(//p[1])", "'One two three'"), ("//p = 'Four'", "true"), ("1 div 0", "inf"), ("0 div 0", "nan"),
    ("//my-box", "box"), ("//*[contains(concat(' ', @class, ' '), ' story ')]", "a"), ("id('main')", "a"),
    ("id( 'nobody' )", ""), ("/", ""), ("/html", "html"), ("//b/ancestor::*", "html body a 1"), ("//b/..", "1"),
    ("//p[1]/following::*", "2 box d"), ("//div/preceding-sibling::article", "a"), ("//p[@n > 1]", "2"),
    ("//p/@n/..", "1 2"), ("name(//*[@n='box'])", "'my-box'"), ("local-name(//p/@xml:lang)", "'lang'"),
    ("//p/namespace::*", ""), ("//p[. = 'Four' and not(@class)]", "2"), ("//*[self::h1 or self::div]", "h d"),
    ("substring-after(//title, 'F')", "'erry'"), ("//comment()", ""), ("//div div 2", "nan"), ("2 * 3", "6.0"),
    ("//p[position() mod 2 = 1]", "1"), ("translate('abc', 'b', 'B')", "'aBc'"), ("//and | //p[2]", "2"),
  ])
  func `A page of news`(_ expression: String, _ expected: String) throws {
    #expect(try XPathPage(Self.news).shown(expression) == expected)
  }

  @Test func `Relative paths begin at a node`() throws {
    let page = try XPathPage(Self.news)
    let article = try #require(page.page.first(.article))
    #expect(try page.shown("p[2]", from: article) == "2")
    #expect(try page.shown("./h1", from: article) == "h")
    #expect(try page.shown("string(.)", from: article) == "'The ferryOne two threeFourFive'")
    #expect(try page.shown("p") == "")
  }

  @Test func `An attribute tells whose it is`() throws {
    let page = try XPathPage(Self.news)
    let value = try page.document.evaluate(try XPathExpression("//article/@id"))
    #expect(value == .nodes([.attribute(of: try #require(page.page.first(.article)), name: "id", value: "main")]))
  }

  @Test func `Other scripts and long texts`() throws {
    let page = try XPathPage("<p n=1 title='속보'>배가 <b>닿았다</b><p n=2>" + String(repeating: "船", count: 50_000))
    #expect(try page.shown("//p[contains(@title, '속보')]") == "1")
    #expect(try page.shown("string(//p[1])") == "'배가 닿았다'")
    #expect(try page.shown("string-length(//p[2])") == "50000.0")
  }

  @Test func `An element that misnesting opens twice shares its attributes`() throws {
    let page = try XPathPage("<p>a<b class=x>b<p>c</b>d")
    #expect(try page.shown("count(//b[@class='x'])") == "2.0")
    #expect(try page.shown("//b/@class") == "class=x")
  }

  @Test func `Names that XML does not know`() throws {
    let page = try XPathPage(
      "<p n=1 a\"b='1' <x=2 @click=3 :if=4 =5>x</p><a<b n=2>y</a<b><o:p n=3>z</o:p><p n=4 \u{1}\u{2}>q")
    #expect(try page.shown("//p") == "1 4")
    #expect(try page.shown("//*[name() = 'a<b']") == "2")
    #expect(try page.shown("//*[local-name() = 'o:p']") == "3")
    #expect(try page.shown("//p[1]/@*[name() = '@click']") == "@click=3")
  }

  @Test func `Several threads share an expression`() async throws {
    let expression = try XPathExpression("count(//p[contains(., 'o') and string-length(normalize-space(.)) > 3])")
    await withTaskGroup(of: Bool.self) { group in
      for count in 1...40 {
        group.addTask {
          guard let page = try? XPathPage(String(repeating: "<p>so so</p><p>x</p>", count: count)) else { return false }
          return (0..<20).allSatisfy { _ in (try? page.document.evaluate(expression)) == .number(Double(count)) }
        }
      }
      for await isRight in group { #expect(isRight) }
    }
  }
}
