import CopydeskHTML
import TestSupport
import Testing

/// Which elements selectors match. `Benchmarks/compare-selectors.py` compares many more with another engine, on real pages.
@Suite struct SelectorTests {
  /// The `n` attributes of the elements that match, or their names where they have none.
  private func found(_ selector: String, in html: String) throws -> String {
    let page = try Page("<!DOCTYPE html>" + html)
    return try found(selector, in: page)
  }

  private func found(_ selector: String, in page: Page) throws -> String {
    SelectableTree(page).elements(matching: try Selector(selector)).map { node in
      page.string(other: "n", of: node) ?? page.nodes[node].tag.name
    }.joined(separator: " ")
  }

  private static let list =
    "<ul n=0><li n=1 class=a><b n=2>x</b><li n=3><i n=4></i><li n=5 class=a><li n=6></ul><p n=7>"

  @Test(arguments: [
    ("li", "1 3 5 6"), ("LI", "1 3 5 6"), (".a", "1 5"), (".A", ""), ("li.a", "1 5"), ("ul *", "1 2 3 4 5 6"),
    ("ul > *", "1 3 5 6"), ("li + li", "3 5 6"), (".a ~ li", "3 5 6"), ("li + .a", "5"), ("ul + p, b", "2 7"),
    ("li:first-child", "1"), ("li:last-child", "6"), ("li:nth-child(2)", "3"), ("li:nth-child(odd)", "1 5"),
    ("li:nth-child( -N + 2 )", "1 3"), ("li:nth-child(2n-1)", "1 5"), ("li:nth-child(+3n)", "5"),
    ("li:nth-last-child(-n+2)", "5 6"), ("li:nth-child(0n+0)", ""), ("li:nth-child(2 of .a)", "5"),
    ("li:nth-last-child(1 of .a)", "5"), ("li:nth-child(1 of :not(.a))", "3"), ("ul :only-child", "2 4"),
    ("p:first-of-type", "7"), ("p:only-of-type", "7"), ("li:nth-last-of-type(2n)", "1 5"), ("[n='4']:empty", "4"),
    ("li:empty", "5 6"), (":root", "html"), ("li:not(.a, :last-child)", "3"), ("li:has(b, i)", "1 3"),
    ("li:has(+ .a)", "3"), ("li:has(~ .a)", "1 3"), ("ul:has(> .a > b)", "0"), ("ul:has(> b)", ""),
    ("li:has(+ li > i)", "1"), ("li:has(+ li + .a + li)", "1"), (":is(ul, p):where(:not(ul))", "7"),
    ("li:is(.a) > :not(i)", "2"), ("body > ul:has(.a ~ .a)", "0"), ("[N]:is([n=\"1\" s], [n^='7'])", "1 7"),
  ])
  func `Elements of a list`(_ selector: String, _ expected: String) throws {
    #expect(try found(selector, in: Self.list) == expected)
  }

  @Test(arguments: [
    ("[class]", "1 2 5"), ("[class~=one]", "1"), ("[class~='one two']", ""), ("[class~='']", ""), ("[lang|=en]", "1 2"),
    ("[lang|=EN]", "1 2"), ("[title|=en]", ""), ("[title=en]", ""), ("[title=en i]", "2"), ("[title='']", "1"),
    ("[title^='']", ""), ("[href$='.pdf' I]", "3"), ("[href*='b/c']", "3"), ("a:link", "3"), ("[type=TEXT]", "4"),
    ("[type=TEXT s]", ""), ("[data-x='1']", "3"), ("[DATA-X]", "3"), ("[on-click]", ""), ("x-card", "5"),
    ("X-Card", "5"),
    ("x-car", ""), ("#é", "5"), (".日本", "5"), ("#\\e9 ", "5"), (".\\65e5\\672c", "5"), (".a\\:b", "5"),
    (".\\31 0", "5"),
    ("#É", ""),
  ])
  func `Attributes and names`(_ selector: String, _ expected: String) throws {
    let html = """
      <p n=1 class=" one\ttwo " lang=en title=""><p n=2 class=three lang=en-GB title=EN><a n=3 href="/b/c.PDF" data-x=1>x</a>\
      <a>y</a><input n=4 type=text><x-card n=5 id="é" class="日本 a:b 10">z</x-card>
      """
    #expect(try found(selector, in: html) == expected)
  }

  @Test func `In quirks mode classes and ids match in any case`() throws {
    let old = "<!-- old --><!DOCTYPE HTML PUBLIC '-//W3C//DTD HTML 4.0 Transitional//EN'>"
    let nearly =
      "<!DOCTYPE HTML PUBLIC '-//W3C//DTD HTML 4.01 Transitional//EN' 'http://www.w3.org/TR/html4/loose.dtd'>"
    for (doctype, expected) in [
      ("", "1"), (old, "1"), (nearly, ""), ("\n<!doctype html>", ""), ("x<!doctype html>", "1"),
    ] {
      let page = try Page(doctype + "<p n=1 class=Lead id=First>x")
      #expect(try found("#first", in: page) == expected)
      #expect(try found(".LEAD", in: page) == expected)
      #expect(try found("[id=first]", in: page) == "", "the values of attributes match as they are written")
    }
  }

  @Test(arguments: [
    ("", 1, "the name of an element, '*', '.', '#', '[' or ':', found the end"),
    ("div >> p", 6, "the name of an element, '*', '.', '#', '[' or ':', found '>'"),
    ("p,", 3, "the name of an element, '*', '.', '#', '[' or ':', found the end"),
    (".1a", 2, "the name of a class (a digit in front is written '\\31 '), found '1'"),
    ("#", 2, "the name of an id, found the end"),
    (".é.#", 4, "the name of a class, found '#'"),
    ("p]", 2, "',', a combinator or the end, found ']'"),
    ("[href", 6, "']', '=', '~=', '|=', '^=', '$=' or '*=', found the end"),
    ("[href^x]", 7, "'=', found 'x'"),
    ("[n=4]", 4, "a value, in quotes unless it is a name, found '4'"),
    ("[a='b]", 7, "the closing quote, found the end"),
    ("[a=b x]", 6, "']', found 'x'"),
    ("p::before", 3, "a pseudo-class (a pseudo-element is no part of a page's tree), found ':'"),
    (
      "p:frist-child", 3,
      "one of :any-link, :empty, :first-child, :first-of-type, :last-child, :last-of-type, :link, :only-child, "
        + ":only-of-type, :root, :has(), :is(), :not(), :nth-child(), :nth-last-child(), :nth-last-of-type(), "
        + ":nth-of-type(), :where(), found 'f'"
    ),
    (
      "p:contains('x')", 3,
      "one of :has(), :is(), :not(), :nth-child(), :nth-last-child(), :nth-last-of-type(), :nth-of-type(), "
        + ":where(), found 'c'"
    ),
    ("p:not(a", 8, "')', ',' or a combinator, found the end"),
    ("p:nth-child(x)", 13, "'even', 'odd', a number or An+B such as '2n+1', found 'x'"),
    ("p:nth-child(2n+)", 16, "a number, found ')'"),
    ("p:nth-child(2 x)", 15, "')', or 'of' and a selector, found 'x'"),
    ("p:nth-of-type(2 of a)", 17, "')', found 'o'"),
    ("svg|a", 4, "no '|', which would name a namespace, found '|'"),
    ("a:has(b:has(c))", 13, "no ':has' inside another, found 'c'"),
  ])
  func `What is not a selector`(_ selector: String, _ offset: Int, _ rest: String) {
    let error = #expect(throws: SelectorError.self) { try Selector(selector) }
    #expect(error?.description == "the selector '\(selector)' is wrong at character \(offset): expected \(rest)")
  }

  @Test func `Selectors that nest or go on without end are refused`() {
    let deep = String(repeating: ":not(", count: 200) + "a" + String(repeating: ")", count: 200)
    let long = String(repeating: "a ", count: 5_000) + "a"
    for selector in [deep, long] { #expect(throws: SelectorError.self) { try Selector(selector) } }
  }

  /// With backtracking each of these would take minutes or more.
  @Test(arguments: [
    "a b c d", "div div div div div div div .none", ".none ~ p b", "p ~ p ~ p ~ .none", "div:has(div .none)",
    "p:has(~ .none)",
    "div div:not(:has(.none)) > div", "p:nth-child(2 of :has(~ p))", ":is(div div, p ~ p) :not(div div div)",
  ])
  func `Time is in proportion to the page`(_ selector: String) throws {
    let deep = String(repeating: "<div>", count: 1_900) + "<b></b>"
    let wide = String(repeating: "<p><b></b>", count: 60_000)
    let tree = SelectableTree(try Page(wide + deep))
    let parsed = try Selector(selector)
    let time = ThreadTime.measure { _ = tree.elements(matching: parsed) }
    #expect(time < 3)
  }

  @Test func `Attributes that were left out are read when a selector asks for them`() throws {
    let html = Array("<p data-x=1 class=a onclick=f>x<x-y z=1>".utf8)
    let limits = PageLimits(depth: 10, nodes: 100, attributes: 10)
    let few = try Page(parsing: html, limits: limits, keeping: .named)
    #expect(few.string(other: "data-x", of: 3) == nil)
    #expect(try found(".a, x-y", in: few) == "p other")
    #expect(try found("[data-x], :not(:has([onclick]))[z]", in: few) == "p other")
    let all = try Page(parsing: html, limits: limits, keeping: .all)
    #expect(try found("[data-x], [z]", in: all) == "p other")
  }
}
