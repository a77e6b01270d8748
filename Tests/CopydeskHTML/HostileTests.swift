import CopydeskHTML
import Testing

/// Pages made to take long or to lose what is in them. Their sizes keep debug builds quick; time grows with them in proportion.
@Suite struct HostileTests {
  private static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

  @Test(.timeLimit(.minutes(15)))
  func `More attributes than the limit`() {
    let page = "<p " + (0..<100_000).map { "a\($0)=1" }.joined(separator: " ") + ">x"
    #expect(throws: PageError.attributes(found: 100_000)) { try Page(page) }
  }

  @Test(
    .timeLimit(.minutes(15)),
    arguments: ["div", "b", "font", "ul", "x-y", "table><tr><td", "span><div></span", "b><noscript", "object"])
  func `Elements that nest too deep`(tags: String) {
    #expect(throws: PageError.depth) { try Page(HostileTests.times(50_000, "<\(tags)>")) }
  }

  @Test(.timeLimit(.minutes(15)))
  func `Stray end tags under many open elements`() throws {
    let page = try Page(HostileTests.times(1_900, "<div>") + HostileTests.times(20_000, "</x>") + "y")
    #expect(page.allText == "y")
    for tags in [("i", "x"), ("x", "y"), ("x-y", "div"), ("object", "p"), ("i", "td")] {
      let many = HostileTests.times(1_900, "<\(tags.0)>") + HostileTests.times(60_000, "</\(tags.1)>") + "z"
      #expect(try Page(many).allText == "z")
    }
  }

  @Test(
    .timeLimit(.minutes(15)),
    arguments: [
      "p", "li", "td", "tr", "a", "dd", "option", "button", "h1", "nobr", "table", "form", "select", "a><p", "b><p></b",
    ])
  func `Elements that are never closed keep their text`(tags: String) throws {
    let page = try Page(HostileTests.times(20_000, "<\(tags)>x"))
    #expect(page.allText.count == 20_000)
  }

  @Test(.timeLimit(.minutes(15)))
  func `Formatting of ever new kinds is opened again only so often`() throws {
    let page = try Page((0..<3_000).map { "<font a=\($0)><p>x" }.joined())
    #expect(page.allText.count == 3_000)
    #expect(page.nodes.count < 3_000 * 70)
  }

  @Test(.timeLimit(.minutes(15)))
  func `Text that a table has no place for`() throws {
    let page = try Page("<table>" + HostileTests.times(20_000, "x<b>y</b>") + "<tr><td>z")
    #expect(page.allText == HostileTests.times(20_000, "xy") + "z")
    #expect(page.nodes.last?.tag == .text)
  }

  @Test(
    .timeLimit(.minutes(15)),
    arguments: [
      "<!--", "<!-- >", "<!", "<?", "<![CDATA[", "<script", "<script>", "<script><!--<script></script>", "<style",
      "<style>", "<svg", "<svg>",
      "<svg><!--", "<svg><title>", "<svg><p>", "<textarea>", "<title>", "<a href=\"", "<a b='", "<p a=\"x>\">\"", "<",
      "</", "</ ", "&", "&#",
      "&amp", "&#x", "=", "<p =", "<p /", "</p", "</x>", "<meta charset=x>", "<meta ", "<xmp></xmp>", "<plaintext>",
      "<body a=1>", "<html>",
      "<svg><a b=\"", "]]>", "-->",
    ])
  func `Openers without an end`(opener: String) throws {
    let bytes = Array((HostileTests.times(40_000, opener) + "behind").utf8)
    let page = DecodedPage(bytes)
    #expect(page.utf8.count == bytes.count)
    _ = try? Page(page.utf8)
    _ = try? Page(Array("<?xml version='1.0'?>".utf8) + page.utf8)
  }

  @Test func `Signs in great number are text`() throws {
    for sign in ["<", "&", "&#", "="] {
      let text = HostileTests.times(30_000, sign)
      #expect(try Page(text + " ").bodyOutline == text + " ")
    }
    #expect(try Page(HostileTests.times(30_000, "&amp;")).allText == HostileTests.times(30_000, "&"))
  }

  @Test(.timeLimit(.minutes(15)))
  func `Text of twelve million bytes`() throws {
    let page = try Page(HostileTests.times(1_000_000, "lorem ipsum "))
    #expect(page.nodes.count == 4)
    #expect(page.bytes.count == 12_000_000)
  }

  @Test func `Long names and values`() throws {
    let long = HostileTests.times(200_000, "a")
    #expect(try Page("<p \(long)=1 class=\(long)>x").allText == "x")
    #expect(try Page("<\(long)>x</\(long)>y").allText == "xy")
    #expect(try Page("&\(long);&#\(HostileTests.times(100_000, "1"));").allText == "&\(long);\u{FFFD}")
  }

  @Test func `Nothing, and almost nothing`() throws {
    for bytes: [UInt8] in [[], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0], [0, 0, 0]] {
      let page = DecodedPage(bytes)
      #expect(page.utf8.isEmpty)
      #expect(try Page(page.utf8).allText.isEmpty)
    }
    #expect(try Page("<").allText == "<")
    #expect(try Page(" \n").allText.isEmpty)
  }

  @Test func `NULs and controls lose nothing else`() throws {
    let page = DecodedPage(Array("<p cl\0ass='a\0b'>x\0y</\0p>\u{1}z".utf8))
    #expect(try Page(page.utf8).allText.filter { $0 != "\u{1}" } == "xyz")
  }

  @Test func `A page may be given up while it is parsed`() {
    let limits = PageLimits(depth: 100, nodes: 1_000_000, attributes: 10)
    let bytes = Array(HostileTests.times(100_000, "<p>x").utf8)
    #expect(throws: PageError.cancelled) { try Page(parsing: bytes, limits: limits, isCancelled: { true }) }
    let few = PageLimits(depth: 100, nodes: 1_000, attributes: 10)
    #expect(throws: PageError.nodes) { try Page(parsing: bytes, limits: few) }
  }
}
