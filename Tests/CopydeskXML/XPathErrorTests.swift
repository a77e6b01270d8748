import CopydeskXML
import Testing

/// What is said about expressions that cannot be used, and where in them.
@Suite struct XPathErrorTests {
  @Test(arguments: [
    ("", "the expression is empty (at byte 0)"),
    ("//p[", "the '[' here is not closed (at byte 3)"),
    ("//p[1 2]", "a predicate ends with ']', which is expected here (at byte 6)"),
    ("//", "the expression cannot be read from here on (at byte 2)"),
    ("//p]", "the ']' here closes nothing (at byte 3)"), ("//p[(1])", "the '(' here is not closed (at byte 4)"),
    ("(//p", "the '(' here is not closed (at byte 0)"),
    ("(1 2)", "the expression cannot be read from here on (at byte 3)"),
    ("//p[@class='x]", "the text that begins here is not closed (at byte 11)"),
    ("//div > p >", "the expression cannot be read from here on (at byte 11)"),
    ("//p[matches(., 'x')]", "the function 'matches' does not exist in XPath 1.0 (at byte 4)"),
    ("//p[re:test(., 'x')]", "the prefix 're' is not declared (at byte 4)"),
    ("//og:image", "the prefix 'og' is not declared (at byte 2)"),
    ("//p[. = $word]", "there are no variables here (at byte 8)"),
    ("//p[contains(@class)]", "the function 'contains' takes 2 arguments, not 1 (at byte 4)"),
    ("concat('a')", "the function 'concat' takes at least 2 arguments, not 1 (at byte 0)"),
    ("substring('a')", "the function 'substring' takes 2 or 3 arguments, not 1 (at byte 0)"),
    ("string(1, 2)", "the function 'string' takes at most 1 argument, not 2 (at byte 0)"),
    ("//p[last(1)]", "the function 'last' takes no arguments, not 1 (at byte 4)"),
    ("count('a')", "an argument or operand has the wrong type: nodes are expected (at byte 0)"),
    ("//p['속보'][foo()]", "the function 'foo' does not exist in XPath 1.0 (at byte 14)"),
    ("//p/foot::a", "the expression cannot be read from here on (at byte 9)"),
    ("//p\u{0}", "a NUL cannot be a part of an expression (at byte 3)"),
    ("or(1)", "the function 'or' does not exist in XPath 1.0 (at byte 0)"),
  ])
  func `Wrong expressions`(_ text: String, _ expected: String) {
    let error = #expect(throws: XPathError.self) { try XPathExpression(text) }
    #expect(error?.description == expected)
  }

  @Test func `A type that is wrong only on a page`() throws {
    let expression = try XPathExpression("//p[count(string(.)) = 1]")
    #expect(try XPathPage("<div>").document.evaluate(expression) == .nodes([]))
    #expect(throws: XPathError.self) { try XPathPage("<p>x").document.evaluate(expression) }
  }

  @Test func `Operations are limited`() throws {
    let page = try XPathPage(String(repeating: "<p>x</p>", count: 2_000))
    let error = #expect(throws: XPathError.self) {
      try page.document.evaluate(try XPathExpression("//p[count(//p[count(//p) > 1]) > 1]"), operationLimit: 1_000_000)
    }
    #expect(error?.message == "the expression takes too many operations on this page")
    // The document is as good as before.
    #expect(try page.shown("count(//p)") == "2000.0")
  }

  @Test func `A page that is deep and long`() throws {
    let text = String(repeating: "x", count: 1_000_000)
    let page = try XPathPage(String(repeating: "<div>", count: 5_000) + text, depth: 10_000)
    let error = #expect(throws: XPathError.self) { try page.shown("count(//div[contains(., 'y')])") }
    #expect(error?.message == "the page is too deep and too long to compare the texts of its elements")
    #expect(try page.shown("count(//div[not(@id)])") == "5000.0")
  }

  @Test func `Nesting and length are limited`() throws {
    for text in [
      String(repeating: "(", count: 100) + "1" + String(repeating: ")", count: 100),
      "//p" + String(repeating: "[p", count: 100_000), "a" + String(repeating: "/a", count: 100_000),
      "1" + String(repeating: "+1", count: 100_000), String(repeating: "-", count: 100_000) + "1",
      String(repeating: "not(", count: 100_000),
    ] {
      #expect(throws: XPathError.self) { try XPathExpression(text) }
    }
  }
}
